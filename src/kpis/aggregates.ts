import { eachCell, isBlank } from '../core/cells';
import { folded } from '../core/folded';
import { Bin, Sum } from './bins';
import { include, numbers } from './columns';
import { fold } from './define';
import { required, type Param } from './param';
import { holdsWords, Source } from './source';

/** Plain counts for BYGROUP, CROSSTAB and DETAIL, where Excel's own functions cannot go. No row is 0 here. */

const filled: Param<readonly string[]> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const zeroIsBlank = holdsWords(cells);
  const found = new Array<string>(mask.rows).fill('');
  eachCell(cells, (cell, i) => {
    const given = source.plain(cell, i);
    if (isBlank(given) || (given === 0 && zeroIsBlank)) mask.leaveBlank(i);
    else found[i] = folded(String(given));
  });
  return found;
});

class Count extends Bin {
  add(): void {
    this.n++;
  }
}

class Distinct extends Bin {
  readonly seen = new Set<string>();

  add(value: string): void {
    this.n++;
    this.seen.add(value);
  }
}

export const count = fold({
  id: 'COUNT',
  unit: 'number',
  better: 'neither',
  params: { values: filled, include },
  start: () => new Count(),
  row: (_, _i, into) => into.add(),
  finish: (bin) => bin.plain(bin.n),
});

export const sum = fold({
  id: 'SUM',
  unit: 'number',
  better: 'neither',
  params: { values: numbers(), include },
  start: () => new Sum(),
  row: ({ values }, i, into) => into.add(values[i]!),
  finish: (bin) => bin.plain(bin.total),
});

export const distinct = fold({
  id: 'DISTINCT',
  unit: 'number',
  better: 'neither',
  params: { values: filled, include },
  start: () => new Distinct(),
  row: ({ values }, i, into) => into.add(values[i]!),
  finish: (bin) => bin.plain(bin.seen.size),
});
