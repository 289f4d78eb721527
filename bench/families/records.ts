import * as aq from 'arquero';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { minutesBetween } from '../../src/core/dates';
import { numberIn } from '../../src/core/numbers';
import { wrong } from '../../src/core/refusal';
import { yesNo } from '../../src/core/vocabulary';
import {
  codesIn,
  datesIn,
  hasWords,
  meaningOf,
  quotient,
  refuse,
  refuseRow,
  sameSize,
  zeroRule,
} from '../reading';
import { call, column, LINEAR, table, type Race } from '../race';

/** Yes or no, or a share of one. */
function trained(completed: Cells): number {
  const known = new Map<unknown, number>();
  const zeroIsBlank = zeroRule(completed);
  const markOf = (cell: unknown, i: number): number => {
    const given = plain(cell);
    const value = typeof given === 'string' ? numberIn(given) : given;
    if (typeof value === 'number' && value > 0 && value < 1) return value;
    const meaning = meaningOf(completed, 'completed', yesNo, cell, i, zeroIsBlank);
    return meaning === undefined ? NaN : Number(meaning === 'yes');
  };
  let [done, all, i] = [0, 0, 0];
  for (const row of completed)
    for (const cell of row) {
      let mark = known.get(cell);
      if (mark === undefined) {
        mark = markOf(cell, i);
        known.set(cell, mark);
      }
      i++;
      if (Number.isNaN(mark)) continue;
      all++;
      done += mark;
    }
  return quotient(done, all);
}

/** A record that is blank all over is none. */
function completeness(cells: Cells): number {
  const zeroIsBlank = cells[0]!.map((_, c) => hasWords(cells.map((row) => [row[c]])));
  let [filled, all] = [0, 0];
  cells.forEach((row, r) => {
    let there = 0;
    row.forEach((cell, c) => {
      const given = plain(cell);
      if (given instanceof CellError) refuse(cells, 'table', cell, r * row.length + c, wrong.error);
      else if (!isBlank(given) && !(given === 0 && zeroIsBlank[c]!)) there++;
    });
    if (there === 0 && row.length > 1) return;
    filled += there;
    all += row.length;
  });
  return quotient(filled, all);
}

function timeliness(happened: Cells, recorded: Cells): number {
  const from = datesIn(happened, 'happened');
  sameSize(happened, 'happened', recorded, 'recorded');
  const to = datesIn(recorded, 'recorded');
  let [kept, all] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    if (Number.isNaN(from[i]!)) continue;
    if (from[i]! < 1 !== to[i]! < 1 && !Number.isNaN(to[i]!)) refuseRow('recorded', i);
    all++;
    if (minutesBetween(from[i]!, to[i]!) <= 24 * 60) kept++;
  }
  return quotient(kept, all);
}

function duplicates(key: Cells): number {
  const { codes, shown } = codesIn(key, 'key');
  let rows = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) rows++;
  return quotient(rows - shown.length, rows);
}

export const records: readonly Race[] = [
  {
    name: 'TRAINING',
    columns: (size, draw) => [column(size, () => (draw(3) === 0 ? 'no' : 'yes'))],
    ours: ([completed]) => call('TRAINING', completed),
    byHand: ([completed]) => trained(completed!),
    goal: LINEAR,
  },
  {
    name: 'COMPLETENESS × 4',
    columns: (size, draw) => [
      table(size, () => [draw(9) === 0 ? '' : `Firm ${draw(99)}`, draw(50), draw(2) ? 'x' : '', 46000]),
    ],
    ours: ([cells]) => call('COMPLETENESS', cells),
    byHand: ([cells]) => completeness(cells!),
    goal: LINEAR,
  },
  {
    name: 'DUPLICATES',
    columns: (size, draw) => [column(size, () => `K-${draw(size)}`)],
    ours: ([key]) => call('DUPLICATES', key),
    byHand: ([key]) => duplicates(key!),
    peers: {
      arquero([key]) {
        const rows = aq.table({ key: key!.flat() });
        return {
          run: () => rows.rollup({ share: 'd => 1 - op.distinct(d.key) / op.count()' }).get('share', 0),
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'TIMELINESS',
    columns: (size, draw) => [
      column(size, (i) => 46000 + (i % 300)),
      column(size, (i) => 46000 + (i % 300) + draw(60) / 24),
    ],
    ours: ([happened, recorded]) => call('TIMELINESS', happened, recorded, 24),
    byHand: ([happened, recorded]) => timeliness(happened!, recorded!),
    goal: LINEAR,
  },
];
