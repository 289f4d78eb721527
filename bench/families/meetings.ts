import { COUNTIF, PERCENTILEINC, SUM } from '@formulajs/formulajs';
import { quantileSorted } from 'simple-statistics';
import type { Cells } from '../../src/core/cells';
import { isPast, minutesBetween, onOrBefore } from '../../src/core/dates';
import { actionStatus } from '../../src/core/vocabulary';
import {
  codesIn,
  datesIn,
  meaningOf,
  noData,
  numbersIn,
  quotient,
  refuseRow,
  sameSize,
  worthIn,
  zeroRule,
} from '../reading';
import { call, column, LINEAR, type Race } from '../race';

export const STATUS = ['done', 'open', 'cancelled', 'in progress'];
const AS_OF = 46100;
const MARKS = { done: 1, open: 0, cancelled: -1 } as const;

function attendanceRate(attended: Cells, expected: Cells): number {
  const came = numbersIn(attended, 'attended', { min: 0 });
  sameSize(attended, 'attended', expected, 'expected');
  const due = numbersIn(expected, 'expected', { min: 0 });
  let [n, total, base] = [0, 0, 0];
  for (let i = 0; i < came.length; i++) {
    const [one, other] = [came[i]!, due[i]!];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    if (one > other) refuseRow('attended', i);
    n++;
    total += one;
    base += other;
  }
  return n === 0 ? noData() : quotient(total, base);
}

/** 1 done, 0 open, −1 cancelled; NaN for a blank cell. Looks at each cell once, and at a text once. */
function actionRate(status: Cells): number {
  const known = new Map<string, number>();
  const zeroIsBlank = zeroRule(status);
  let [done, all, i] = [0, 0, 0];
  for (let r = 0; r < status.length; r++) {
    const row = status[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let mark = typeof cell === 'string' ? known.get(cell) : undefined;
      if (mark === undefined) {
        const meaning = meaningOf(status, 'status', actionStatus, cell, i, zeroIsBlank);
        mark = meaning === undefined ? -1 : MARKS[meaning];
        if (typeof cell === 'string') known.set(cell, mark);
      }
      if (mark < 0) continue;
      all++;
      done += mark;
    }
  }
  return quotient(done, all);
}

function actionOnTime(due: Cells, completed: Cells): number {
  const deadlines = datesIn(due, 'due');
  sameSize(due, 'due', completed, 'completed');
  const ends = datesIn(completed, 'completed');
  let [n, kept] = [0, 0];
  for (let i = 0; i < deadlines.length; i++) {
    const deadline = deadlines[i]!;
    if (Number.isNaN(deadline) || !isPast(deadline, AS_OF)) continue;
    n++;
    if (onOrBefore(ends[i]!, deadline)) kept++;
  }
  return quotient(kept, n);
}

/** The middle of values from the smallest on. */
export function median(ascending: Float64Array): number {
  const half = (ascending.length - 1) / 2;
  return (ascending[Math.floor(half)]! + ascending[Math.ceil(half)]!) / 2;
}

function actionAge(created: Cells, status: Cells): number {
  const starts = datesIn(created, 'created');
  sameSize(created, 'created', status, 'status');
  const marks = worthIn(status, 'status', actionStatus, MARKS);
  const ages = new Float64Array(starts.length);
  let n = 0;
  for (let i = 0; i < starts.length; i++)
    if (!(Math.abs(marks[i]!) === 1) && onOrBefore(starts[i]!, AS_OF))
      ages[n++] = AS_OF - Math.floor(starts[i]!);
  return n === 0 ? noData() : median(ages.subarray(0, n).sort());
}

function overrun(columns: readonly Cells[]): number {
  const names = ['planned_start', 'planned_end', 'actual_start', 'actual_end'];
  const [from, to, began, ended] = columns.map((cells, k) => {
    sameSize(columns[0]!, names[0]!, cells, names[k]!);
    return datesIn(cells, names[k]!);
  });
  let [n, late, base] = [0, 0, 0];
  for (let i = 0; i < from!.length; i++) {
    const planned = minutesBetween(from![i]!, to![i]!);
    const actual = minutesBetween(began![i]!, ended![i]!);
    if (Number.isNaN(planned) || Number.isNaN(actual)) continue;
    if (planned < 0) refuseRow('planned_end', i);
    if (actual < 0) refuseRow('actual_end', i);
    n++;
    late += Math.max(0, actual - planned);
    base += planned;
  }
  return n === 0 ? noData() : quotient(late, base);
}

interface Guest {
  readonly name: unknown;
  readonly spans: [from: number, to: number][];
}

function presenceMinutes(person: Cells, joined: Cells, left: Cells): unknown {
  const { codes, shown } = codesIn(person, 'person');
  sameSize(person, 'person', joined, 'joined');
  const from = datesIn(joined, 'joined');
  sameSize(person, 'person', left, 'left');
  const to = datesIn(left, 'left');
  const guests: Guest[] = shown.map((name) => ({ name, spans: [] }));
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === -1 || (Number.isNaN(from[i]!) && Number.isNaN(to[i]!))) continue;
    if (!(to[i]! >= from[i]!)) refuseRow(Number.isNaN(from[i]!) ? 'joined' : 'left', i);
    guests[codes[i]!]!.spans.push([from[i]!, to[i]!]);
  }
  const there = guests.filter(({ spans }) => spans.length > 0);
  if (there.length === 0) noData();
  return there.map(({ name, spans }) => {
    spans.sort((one, other) => one[0] - other[0]);
    let [minutes, last] = [0, spans[0]![0]];
    for (const [begin, end] of spans) {
      minutes += minutesBetween(Math.max(begin, last), Math.max(end, last));
      last = Math.max(last, end);
    }
    return [name, minutes, spans[0]![0], last];
  });
}

export const meetings: readonly Race[] = [
  {
    name: 'ATTENDANCERATE',
    columns: (size, draw) => [column(size, () => draw(9)), column(size, () => 10 + draw(5))],
    ours: ([attended, expected]) => call('ATTENDANCERATE', attended, expected),
    byHand: ([attended, expected]) => attendanceRate(attended!, expected!),
    trusting([attended, expected]) {
      let [came, due] = [0, 0];
      for (let i = 0; i < attended!.length; i++) {
        came += attended![i]![0] as number;
        due += expected![i]![0] as number;
      }
      return came / due;
    },
    peers: {
      formulajs([attended, expected]) {
        const [came, due] = [attended!.flat(), expected!.flat()];
        return { run: () => SUM(came) / SUM(due) };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'ACTIONRATE',
    columns: (size, draw) => [column(size, () => STATUS[draw(STATUS.length)])],
    ours: ([status]) => call('ACTIONRATE', status),
    byHand: ([status]) => actionRate(status!),
    trusting([status]) {
      let [done, all] = [0, 0];
      for (let i = 0; i < status!.length; i++) {
        const word = status![i]![0];
        if (word === 'done') done++;
        if (word !== 'cancelled') all++;
      }
      return done / all;
    },
    peers: {
      formulajs([status]) {
        const words = status!.flat();
        return { run: () => COUNTIF(words, 'done') / COUNTIF(words, '<>cancelled') };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'ACTIONONTIME',
    columns: (size, draw) => [
      column(size, () => 46000 + draw(150)),
      column(size, () => (draw(4) === 0 ? '' : 46000 + draw(150))),
    ],
    ours: ([due, completed]) => call('ACTIONONTIME', due, completed, AS_OF),
    byHand: ([due, completed]) => actionOnTime(due!, completed!),
    trusting([due, completed]) {
      let [kept, all] = [0, 0];
      for (let i = 0; i < due!.length; i++) {
        const deadline = due![i]![0] as number;
        if (deadline >= AS_OF) continue;
        all++;
        const end = completed![i]![0];
        if (typeof end === 'number' && end <= deadline) kept++;
      }
      return kept / all;
    },
    goal: LINEAR,
  },
  {
    name: 'ACTIONAGE',
    columns: (size, draw) => [
      column(size, () => 46000 + draw(100)),
      column(size, () => STATUS[draw(STATUS.length)]),
    ],
    ours: ([created, status]) => call('ACTIONAGE', created, status, AS_OF),
    byHand: ([created, status]) => actionAge(created!, status!),
    peers: {
      formulajs([created]) {
        const days = created!.flat() as number[];
        const all = days.map((day) => AS_OF - day);
        return { run: () => PERCENTILEINC(all, 0.5), partly: true };
      },
      'simple-statistics'([created]) {
        const ages = Float64Array.from(created!.flat() as number[], (day) => AS_OF - day);
        return {
          run: () =>
            quantileSorted(
              [...ages].sort((a, b) => a - b),
              0.5,
            ),
          partly: true,
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'OVERRUN',
    columns(size, draw) {
      const start = Array.from({ length: size }, () => 46000 + draw(1440) / 1440);
      const later = (day: number) => day + (30 + draw(90)) / 1440;
      return [start, start.map(later), start, start.map(later)].map((each) => column(size, (i) => each[i]));
    },
    ours: (columns) => call('OVERRUN', ...columns),
    byHand: overrun,
    goal: LINEAR,
  },
  {
    name: 'PRESENCEMINUTES',
    columns(size, draw) {
      const joined = Array.from({ length: size }, () => 46000 + draw(1440) / 1440);
      return [
        column(size, () => `Guest ${draw(200)}`),
        column(size, (i) => joined[i]),
        column(size, (i) => joined[i]! + draw(60) / 1440),
      ];
    },
    ours: (columns) => call('PRESENCEMINUTES', ...columns),
    byHand: ([person, joined, left]) => presenceMinutes(person!, joined!, left!),
    goal: LINEAR,
  },
];
