import type { Cells } from '../src/core/cells';
import { byId } from '../src/kpis';
import { givenOf } from '../src/kpis/given';
import { measure } from './measure';
import {
  checkedActionRate,
  checkedAttendance,
  checkedTable,
  trustingActionRate,
  trustingAttendance,
  trustingTable,
} from './yardsticks';

/** Every run sees the same numbers: a linear congruential generator with a fixed seed. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** As Excel hands cells over: parsed from JSON, so that equal texts are different strings in memory. */
const asHandedOver = (cells: unknown[]): Cells =>
  JSON.parse(JSON.stringify(cells.map((cell) => [cell]))) as Cells;

const SPELLINGS = ['done', 'open', 'cancelled', 'in progress'];
const ROWS = 200;
const COLUMNS = 12;

const call = (id: string, ...args: unknown[]): unknown => {
  const kpi = byId.get(id)!;
  return kpi.value(givenOf(kpi, args));
};

interface Race {
  readonly name: string;
  readonly ours: () => unknown;
  readonly checked: () => unknown;
  readonly trusting: () => unknown;
  /** At most this many times the checked loop. */
  readonly goal: number;
}

function races(size: number): readonly Race[] {
  const draw = draws(7);
  const column = (make: () => unknown): Cells => asHandedOver(Array.from({ length: size }, make));
  const status = column(() => SPELLINGS[draw(SPELLINGS.length)]);
  const attended = column(() => draw(9));
  const expected = column(() => 10 + draw(5));
  const customers = column(() => 1 + draw(ROWS));
  const months = column(() => 202601 + draw(COLUMNS));
  const rows = asHandedOver(Array.from({ length: ROWS }, (_, i) => i + 1));
  const columns = asHandedOver(Array.from({ length: COLUMNS }, (_, i) => 202601 + i));
  const given = [customers, months, rows, columns, status];
  return [
    {
      name: 'ACTIONRATE',
      goal: 1.5,
      ours: () => call('ACTIONRATE', status),
      checked: () => checkedActionRate(status),
      trusting: () => trustingActionRate(status),
    },
    {
      name: 'ATTENDANCERATE',
      goal: 1.5,
      ours: () => call('ATTENDANCERATE', attended, expected),
      checked: () => checkedAttendance(attended, expected),
      trusting: () => trustingAttendance(attended, expected),
    },
    {
      name: `CROSSTAB ${ROWS} × ${COLUMNS}`,
      goal: 3,
      ours: () => call('CROSSTAB', 'ACTIONRATE', ...given.slice(0, 4), [status]),
      checked: () => checkedTable(given),
      trusting: () => trustingTable(given),
    },
  ];
}

const shown = (value: number, digits = 2): string => value.toFixed(digits).padStart(9);

console.log(
  `${'function'.padEnd(20)}${['rows', 'ms', 'ns/row', '× checked', '× trusting', 'goal'].map((head) => head.padStart(11)).join('')}`,
);
for (const size of [1_000, 10_000, 100_000])
  for (const { name, ours, checked, trusting, goal } of races(size)) {
    const [own, byHand, blind] = [measure(ours), measure(checked), measure(trusting)];
    const cells = [
      String(size).padStart(9),
      shown(own, 3),
      shown((own * 1e6) / size, 0),
      shown(own / byHand),
      shown(own / blind),
      `≤ ${goal}`.padStart(9),
    ];
    console.log(name.padEnd(20) + cells.map((cell) => `  ${cell}`).join(''));
  }
