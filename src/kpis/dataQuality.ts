import { eachCell, isBlank, widthOf, countOf, type Cells } from '../core/cells';
import { refusal } from '../core/refusal';
import { NO_ROWS, type Detail } from './bins';
import { dates, events, include, isIncluded, numbers } from './columns';
import { fold, rate } from './define';
import { Codes, labels } from './keys';
import { minutesOf } from './minutesOf';
import { isOmitted, required, type Param } from './param';
import { holdsWords, Source } from './source';
import { filledCells, rule } from './validRule';

/** A table of records, one a row: which of its cells are filled. */
interface Records {
  readonly width: number;
  /** Row by row, 1 or 0. */
  readonly filled: Uint8Array;
}

/** A row of several cells that is blank all over is no record; in a single column a blank is what is missing. */
const records: Param<Records> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  const width = widthOf(cells);
  mask.fit(width === 1 ? cells : new Array<Cells[number]>(cells.length).fill([null]), name);
  const holding: boolean[] = [];
  const zeroIsBlank = (column: number): boolean =>
    (holding[column] ??= holdsWords(cells.map((row) => [row[column]])));
  const filled = new Uint8Array(countOf(cells));
  for (let r = 0; r < cells.length; r++) {
    let isRecord = width === 1;
    for (let column = 0; column < width; column++) {
      const at = r * width + column;
      const given = source.plain(cells[r]![column], at);
      if (isBlank(given) || (given === 0 && zeroIsBlank(column))) continue;
      filled[at] = 1;
      isRecord = true;
    }
    if (!isRecord) mask.leaveBlank(r);
  }
  return { width, filled };
});

/** Which cells of the table must be filled: one mark for each of its columns, or for each cell; null is all. */
const requiredCells: Param<((i: number) => boolean) | null> = {
  takes: 'range',
  optional: true,
  read(cells, { name, other }) {
    if (isOmitted(cells)) return null;
    const table = other('table') ?? [];
    const [count, width, all] = [countOf(cells), widthOf(table), countOf(table)];
    if (count !== width && count !== all)
      throw refusal.argument(name, {
        en: `give one TRUE or FALSE for each of the ${width} columns of the table, not ${count}.`,
        zh: `请为表的 ${width} 列各给一个 TRUE 或 FALSE，现有 ${count} 个。`,
      });
    const source = new Source(cells, name);
    const marks = new Uint8Array(count);
    eachCell(cells, (cell, i) => {
      if (isIncluded(source, cell, i)) marks[i] = 1;
    });
    return (i) => marks[i % count] === 1;
  },
};

export const completeness = rate({
  id: 'COMPLETENESS',
  unit: 'fraction',
  better: 'higher',
  interval: ({ table }) => (table.width === 1 ? 'yesNo' : 'counts'),
  params: { table: records, required: requiredCells, include },
  row({ table: { width, filled }, required }, i, into) {
    let wanted = 0;
    let found = 0;
    for (let cell = i * width; cell < (i + 1) * width; cell++) {
      if (required !== null && !required(cell)) continue;
      wanted++;
      found += filled[cell]!;
    }
    if (wanted === 0) into.leaveOut();
    else into.add(found, wanted);
  },
});

export const validity = rate({
  id: 'VALIDITY',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { column: filledCells, rule, include },
  row: ({ column, rule }, i, into) => into.mark(rule(column[i]!)),
});

export const timeliness = rate({
  id: 'TIMELINESS',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    happened: dates(),
    recorded: events,
    limitHours: numbers({ min: 0, spread: true }),
    include,
  },
  row: ({ happened, recorded, limitHours }, i, into) =>
    into.mark(minutesOf(i, 'happened', happened[i]!, 'recorded', recorded[i]!) <= 60 * limitHours[i]!),
});

/** Rows, and how many of them only repeat a key. */
class Repeated extends Codes {
  detail(): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    const surplus = this.n - this.sizes().length;
    return this.result(surplus / this.n, surplus, this.n);
  }
}

export const duplicates = fold({
  id: 'DUPLICATES',
  unit: 'fraction',
  better: 'lower',
  params: { key: labels, include },
  start: ({ key }) => new Repeated(key.grouping),
  row: ({ key }, i, into) => into.add(key.code[i]!),
  finish: (bin) => bin.detail(),
});
