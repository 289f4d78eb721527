import type { Cells } from '../../src/core/cells';
import { KpiError } from '../../src/core/kpiError';
import { byId, kpis } from '../../src/kpis';
import { inLanguage, type Kpi } from '../../src/kpis/define';
import { givenOf } from '../../src/kpis/given';
import { shownName } from '../../src/kpis/param';
import { samples } from './samples';

/** Freezes all the way down: a function that changes what it is given throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const isColumn = (arg: unknown): arg is unknown[][] => Array.isArray(arg);

const argsOf = (id: string): readonly unknown[] =>
  samples[id]!.map((arg) => (Array.isArray(arg) && !Array.isArray(arg[0]) ? arg.map((cell) => [cell]) : arg));

const run = (kpi: Kpi, args: readonly unknown[]): unknown => {
  const last = Object.keys(kpi.params).length - 1;
  const repeats = Object.values(kpi.params)[last]?.repeating === true;
  try {
    return inLanguage(
      kpi.value(givenOf(kpi, repeats ? [...args.slice(0, last), args.slice(last)] : args)),
      'en',
    );
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
};

const cellsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : [value]);

const every = kpis.map((kpi) => [kpi.id, kpi] as const);
const overRows = every.filter(([, { bins }]) => bins !== undefined);

test('there is a sample for every function', () => {
  expect(Object.keys(samples).sort()).toEqual([...byId.keys()].sort());
});

test('include is the last argument of every function over rows', () => {
  for (const [, { params }] of overRows) expect(Object.keys(params).at(-1)).toBe('include');
});

describe.each(every)('%s', (id, kpi) => {
  test('has a result for its sample, and leaves what it is given alone', () => {
    const value = run(kpi, frozen(argsOf(id)));
    expect(value).not.toBeInstanceOf(KpiError);
    expect(Array.isArray(value)).toBe(kpi.spills);
  });

  test.each([
    ['nothing', null],
    ['a blank cell', ''],
    ['blanks', '  '],
    ['zero', 0],
    ['a negative number', -1],
    ['a huge number', 1e308],
    ['a word', 'Zeppelin'],
    ['TRUE', true],
    ['an error', { type: 'Error', basicValue: '#DIV/0!' }],
    ['#N/A', { code: '#N/A' }],
  ])('never gives null, NaN or Infinity, whichever argument is %s', (_, bad) => {
    argsOf(id).forEach((arg, i) => {
      const spoilt = isColumn(arg) ? arg.map((row, r) => (r === 1 ? row.map(() => bad) : row)) : bad;
      const all = isColumn(arg) ? arg.map((row) => row.map(() => bad)) : bad;
      for (const each of [spoilt, all]) {
        const value = run(
          kpi,
          argsOf(id).map((other, k) => (k === i ? each : other)),
        );
        if (value instanceof KpiError) {
          expect(value.reason.en.length).toBeGreaterThan(0);
          expect(value.reason.zh).toMatch(/\p{Script=Han}/u);
        } else
          for (const cell of cellsOf(value)) {
            expect(['number', 'string', 'boolean']).toContain(typeof cell);
            if (typeof cell === 'number' && bad !== 1e308) expect(Number.isFinite(cell)).toBe(true);
          }
      }
    });
  });

  const acrossTest =
    id === 'CROSSTAB' ? 'the keys of a table may stand in a row' : 'a row does as well as a column';
  test(acrossTest, () => {
    const isList = (arg: unknown): arg is unknown[][] =>
      isColumn(arg) && arg.every((row) => row.length === 1);
    const across = argsOf(id).map((arg) => (isList(arg) ? [arg.flat()] : arg));
    expect(cellsOf(run(kpi, across))).toEqual(cellsOf(run(kpi, argsOf(id))));
  });
});

describe.each(overRows)('%s over rows', (id, kpi) => {
  const args = argsOf(id);
  const keys = Object.keys(kpi.params);
  const columns = args.flatMap((arg, i) => (isColumn(arg) && arg.length > 1 ? [i] : []));
  const rows = (args[columns[0]!] as unknown[][]).length;
  const withInclude = (include: unknown): unknown[] => {
    const all: unknown[] = keys.map((_, i) => args[i] ?? null);
    all[keys.length - 1] = include;
    return all;
  };

  test('refuses columns of different sizes, and names both', () => {
    const rowColumns = columns.filter((i) => keys[i] !== 'holidays');
    const include = Array.from({ length: rows + 1 }, () => [true]);
    const error = run(kpi, withInclude(include)) as KpiError;
    expect(error.reason.en).toContain(`${shownName(keys[rowColumns[0]!]!)} has ${rows} cells`);
    expect(error.reason.en).toContain(`include has ${rows + 1}`);
  });

  test('include as one TRUE is the same as no include', () => {
    expect(run(kpi, withInclude(true))).toEqual(run(kpi, args));
  });

  test('include as one FALSE is no data', () => {
    expect(run(kpi, withInclude(false))).toMatchObject({ code: '#N/A' });
  });

  test('rows that count and rows left out add up to the rows', () => {
    const include = Array.from({ length: rows }, (_, i) => [i % 3 !== 0]);
    for (const given of [args, withInclude(include)]) {
      const [detail] = kpi.bins!(givenOf(kpi, given));
      expect(detail!.n + detail!.blank + detail!.excluded + detail!.leftOut).toBe(rows);
    }
  });

  test('a row that is not included may be anything that can be read', () => {
    const twice = (arg: unknown): unknown => (isColumn(arg) && arg.length === rows ? [...arg, ...arg] : arg);
    const include = Array.from({ length: 2 * rows }, (_, i) => [i < rows]);
    const doubled = withInclude(null).map(twice);
    doubled[keys.length - 1] = include;
    expect(run(kpi, doubled)).toEqual(run(kpi, args));
  });

  test('takes 100,000 rows', () => {
    const times = Math.ceil(100_000 / rows);
    const many = args.map((arg) =>
      isColumn(arg) && arg.length === rows ? (Array.from({ length: times }, () => arg).flat() as Cells) : arg,
    );
    const [detail] = kpi.bins!(givenOf(kpi, many));
    expect(detail!.n + detail!.leftOut + detail!.blank).toBe(times * rows);
  });
});
