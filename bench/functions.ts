import type { Cells } from '../src/core/cells';
import { byId } from '../src/kpis';
import { givenOf } from '../src/kpis/given';
import { checkAgreement } from './agreement';
import { measure } from './measure';
import * as trusting from './trusting';
import * as yardsticks from './yardsticks';

/** Every run sees the same numbers: a linear congruential generator with a fixed seed. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** As Excel hands cells over: parsed from JSON, so that equal texts may be different strings in memory. */
const column = (size: number, make: (i: number) => unknown): Cells =>
  JSON.parse(JSON.stringify(Array.from({ length: size }, (_, i) => [make(i)]))) as Cells;

const SPELLINGS = ['done', 'open', 'cancelled', 'in progress'];
const ROWS = 200;
const COLUMNS = 12;
const AS_OF = 46100;

const call = (id: string, ...args: unknown[]): unknown => {
  const kpi = byId.get(id)!;
  return kpi.value(givenOf(kpi, args));
};

type Computing = (columns: readonly Cells[]) => unknown;

interface Race {
  readonly name: string;
  readonly columns: (size: number, draw: (below: number) => number) => readonly Cells[];
  readonly ours: Computing;
  readonly byHand: Computing;
  readonly trusting: Computing;
  /** At most this many times the loop by hand. */
  readonly goal: number;
}

const races: readonly Race[] = [
  {
    name: 'ACTIONRATE',
    columns: (size, draw) => [column(size, () => SPELLINGS[draw(SPELLINGS.length)])],
    ours: ([status]) => call('ACTIONRATE', status),
    byHand: ([status]) => yardsticks.actionRate(status!),
    trusting: ([status]) => trusting.actionRate(status!),
    goal: 1.5,
  },
  {
    name: 'ATTENDANCERATE',
    columns: (size, draw) => [column(size, () => draw(9)), column(size, () => 10 + draw(5))],
    ours: ([attended, expected]) => call('ATTENDANCERATE', attended, expected),
    byHand: ([attended, expected]) => yardsticks.attendanceRate(attended!, expected!),
    trusting: ([attended, expected]) => trusting.attendanceRate(attended!, expected!),
    goal: 1.5,
  },
  {
    name: 'ACTIONONTIME',
    columns: (size, draw) => [
      column(size, () => 46000 + draw(150)),
      column(size, () => (draw(4) === 0 ? '' : 46000 + draw(150))),
    ],
    ours: ([due, completed]) => call('ACTIONONTIME', due, completed, AS_OF),
    byHand: ([due, completed]) => yardsticks.actionOnTime(due!, completed!, AS_OF),
    trusting: ([due, completed]) => trusting.actionOnTime(due!, completed!, AS_OF),
    goal: 1.5,
  },
  {
    name: 'CSAT',
    columns: (size, draw) => [column(size, () => 1 + draw(5))],
    ours: ([scores]) => call('CSAT', scores),
    byHand: ([scores]) => yardsticks.satisfied(scores!),
    trusting: ([scores]) => trusting.satisfied(scores!),
    goal: 1.5,
  },
  {
    name: `CROSSTAB ${ROWS} × ${COLUMNS}`,
    columns: (size, draw) => [
      column(size, () => 1 + draw(ROWS)),
      column(size, () => 202601 + draw(COLUMNS)),
      column(size, () => SPELLINGS[draw(SPELLINGS.length)]),
    ],
    ours: ([customers, months, status]) =>
      call('CROSSTAB', 'ACTIONRATE', customers, months, wantedRows, wantedColumns, [status]),
    byHand: ([customers, months, status]) =>
      yardsticks.actionTable(customers!, months!, wantedRows, wantedColumns, status!),
    trusting: ([customers, months, status]) =>
      trusting.actionTable(customers!, months!, wantedRows, wantedColumns, status!),
    goal: 3,
  },
];

const wantedRows = column(ROWS, (i) => i + 1);
const wantedColumns = column(COLUMNS, (i) => 202601 + i);

const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** Slope of ln time over ln rows, from 10,000 rows on: 1 is proportional. */
function growth(times: readonly number[]): number {
  const points = times.slice(1).map((time, i) => [Math.log(SIZES[i + 1]!), Math.log(time)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const shown = (value: number, digits: number): string => value.toFixed(digits).padStart(11);

console.log(
  '× by hand: the same checks and refusals in a loop by hand. × trusting: a loop without checks.\n',
);
console.log(
  'function'.padEnd(20) +
    ['rows', 'ms', 'ns/row', '× by hand', 'goal', '× trusting'].map((head) => head.padStart(11)).join(''),
);
for (const race of races) checkAgreement(race.name, race.columns(20, draws(7)), race.ours, race.byHand);

for (const race of races) {
  const times = SIZES.map((size) => {
    const columns = race.columns(size, draws(7));
    const [own, byHand, blind] = measure(
      [race.ours, race.byHand, race.trusting].map((compute) => () => compute(columns)),
    );
    console.log(
      race.name.padEnd(20) +
        String(size).padStart(11) +
        shown(own!, 3) +
        shown((own! * 1e6) / size, 0) +
        shown(own! / byHand!, 2) +
        `≤ ${race.goal}`.padStart(11) +
        shown(own! / blind!, 2),
    );
    return own!;
  });
  console.log(`${''.padEnd(20)}   grows with the power ${growth(times).toFixed(2)} of the rows\n`);
}
