import * as aq from 'arquero';
import type { Cells } from '../../src/core/cells';
import { periodStart } from '../../src/core/dates';
import { actionStatus } from '../../src/core/vocabulary';
import { wrong } from '../../src/core/refusal';
import { codesIn, datesIn, keyOf, meaningOf, noData, refuse, sameSize, worthIn, zeroRule } from '../reading';
import { call, column, LINEAR, numbersOf, type Race } from '../race';
import { STATUS } from './meetings';

const ROWS = 200;
const COLUMNS = 12;
const wantedRows = column(ROWS, (i) => i + 1);
const wantedColumns = column(COLUMNS, (i) => 202601 + i);
const MARKS = { done: 1, open: 0, cancelled: NaN } as const;

function wantedIn(cells: Cells, name: string): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  const zeroIsBlank = zeroRule(cells);
  cells.flat().forEach((cell, place) => {
    const key = keyOf(cells, name, cell, place, zeroIsBlank);
    if (key !== null) wanted.set(key, place);
  });
  return wanted;
}

/** For each row of the data the place of its key among those wanted, −1 for none. */
function placesIn(cells: Cells, name: string, wanted: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(cells.length * cells[0]!.length);
  const known = new Map<unknown, number>();
  const zeroIsBlank = zeroRule(cells);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let place = known.get(cell);
      if (place === undefined) {
        const key = keyOf(cells, name, cell, i, zeroIsBlank);
        place = key === null ? -1 : (wanted.get(key) ?? -1);
        known.set(cell, place);
      }
      places[i] = place;
    }
  }
  return places;
}

/** ACTIONRATE of every pair of keys; `''` where there is no data. */
function actionTable(rowKeys: Cells, columnKeys: Cells, status: Cells): unknown {
  sameSize(rowKeys, 'row_keys', columnKeys, 'column_keys');
  const atRow = placesIn(rowKeys, 'row_keys', wantedIn(wantedRows, 'rows'));
  const atColumn = placesIn(columnKeys, 'column_keys', wantedIn(wantedColumns, 'columns'));
  sameSize(rowKeys, 'row_keys', status, 'status');
  const known = new Map<string, number>();
  const zeroIsBlank = zeroRule(status);
  const done = new Float64Array(ROWS * COLUMNS);
  const all = new Float64Array(ROWS * COLUMNS);
  let i = 0;
  for (let r = 0; r < status.length; r++) {
    const row = status[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let mark = typeof cell === 'string' ? known.get(cell) : undefined;
      if (mark === undefined) {
        const meaning = meaningOf(status, 'status', actionStatus, cell, i, zeroIsBlank);
        mark = meaning === undefined ? NaN : MARKS[meaning];
        if (typeof cell === 'string') known.set(cell, mark);
      }
      if (Number.isNaN(mark) || atRow[i]! < 0 || atColumn[i]! < 0) continue;
      const place = atRow[i]! * COLUMNS + atColumn[i]!;
      done[place]! += mark;
      all[place]! += 1;
    }
  }
  return shares(done, all);
}

const shares = (done: ArrayLike<number>, all: ArrayLike<number>): (number | string)[][] =>
  wantedRows.map((_, r) =>
    wantedColumns.map((_column, c) => {
      const place = r * COLUMNS + c;
      return all[place] === 0 ? '' : done[place]! / all[place]!;
    }),
  );

function byGroup(groups: Cells, status: Cells): unknown {
  const { codes: places, shown } = codesIn(groups, 'groups');
  sameSize(groups, 'groups', status, 'status');
  const marks = worthIn(status, 'status', actionStatus, MARKS);
  const done = new Float64Array(shown.length);
  const all = new Float64Array(shown.length);
  for (let i = 0; i < marks.length; i++) {
    const place = places[i]!;
    if (place < 0 || Number.isNaN(marks[i]!)) continue;
    done[place]! += marks[i]!;
    all[place]!++;
  }
  if (shown.length === 0) noData();
  return shown.map((group, place) => [
    group,
    all[place] === 0 ? '' : done[place]! / all[place]!,
    all[place]!,
  ]);
}

/** Excel counts a 29 February 1900, so months begin with March of that year. */
const EARLIEST = 61;

function months(dates: Cells): unknown {
  const serials = datesIn(dates, 'dates');
  const width = dates[0]!.length;
  return dates.map((row, r) =>
    row.map((_, c) => {
      const serial = serials[r * width + c]!;
      if (serial < EARLIEST) refuse(dates, 'dates', row[c], r * width + c, wrong.date);
      return Number.isNaN(serial) ? '' : periodStart(serial, 'month', 1, 1);
    }),
  );
}

const RATE = "d => op.sum(d.status === 'done') / op.sum(d.status !== 'cancelled')";

export const groups: readonly Race[] = [
  {
    name: `CROSSTAB ${ROWS} × ${COLUMNS}`,
    columns: (size, draw) => [
      column(size, () => 1 + draw(ROWS)),
      column(size, () => 202601 + draw(COLUMNS)),
      column(size, () => STATUS[draw(STATUS.length)]),
    ],
    ours: ([customers, months, status]) =>
      call('CROSSTAB', 'ACTIONRATE', customers, months, wantedRows, wantedColumns, [status]),
    byHand: ([customers, months, status]) => actionTable(customers!, months!, status!),
    trusting([customers, months, status]) {
      const done = new Float64Array(ROWS * COLUMNS);
      const all = new Float64Array(ROWS * COLUMNS);
      for (let i = 0; i < status!.length; i++) {
        const place = ((customers![i]![0] as number) - 1) * COLUMNS + (months![i]![0] as number) - 202601;
        const word = status![i]![0];
        if (word === 'done') done[place]!++;
        if (word !== 'cancelled') all[place]!++;
      }
      return shares(done, all);
    },
    peers: {
      arquero([customers, months, status]) {
        const rows = aq.table({
          customer: customers!.flat(),
          month: months!.flat(),
          status: status!.flat(),
        });
        return {
          run: () =>
            rows
              .groupby('customer', 'month')
              .rollup({ rate: RATE })
              .orderby('customer', 'month')
              .array('rate'),
          numbers: (rates) => numbersOf(Array.from(rates)).filter((rate) => !Number.isNaN(rate)),
        };
      },
    },
    goal: 3,
  },
  {
    name: 'BYGROUP',
    columns: (size, draw) => [
      column(size, () => `Customer ${draw(ROWS)}`),
      column(size, () => STATUS[draw(STATUS.length)]),
    ],
    ours: ([customers, status]) => call('BYGROUP', 'ACTIONRATE', customers, [status]),
    byHand: ([customers, status]) => byGroup(customers!, status!),
    peers: {
      arquero([customers, status]) {
        const rows = aq.table({ customer: customers!.flat(), status: status!.flat() });
        return {
          run: () =>
            rows
              .groupby('customer')
              .rollup({ rate: RATE, n: "d => op.sum(d.status !== 'cancelled')" })
              .objects(),
          partly: true,
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'PERIOD',
    columns: (size, draw) => [column(size, () => 45000 + draw(1200))],
    ours: ([dates]) => call('PERIOD', dates),
    byHand: ([dates]) => months(dates!),
    goal: LINEAR,
  },
];
