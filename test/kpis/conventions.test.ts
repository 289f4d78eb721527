import { asKey } from '../../src/core/asKey';
import type { Cells } from '../../src/core/cells';
import { dateIn } from '../../src/core/dates';
import { KpiError } from '../../src/core/kpiError';
import { custom } from '../../src/functions/translate';
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

const edge = { CustomFunctions: { Error: class {}, ErrorCode: {} } };

beforeAll(() => void Object.assign(globalThis, edge));
afterAll(() => void Reflect.deleteProperty(globalThis, 'CustomFunctions'));

/** What Excel is given: the value past the edge, or null where it is given an error. */
function shownInExcel(kpi: Kpi, args: readonly unknown[]): unknown {
  const last = Object.keys(kpi.params).length - 1;
  const repeats = Object.values(kpi.params)[last]?.repeating === true;
  try {
    return custom(kpi)(...(repeats ? [...args.slice(0, last), args.slice(last)] : args));
  } catch (error) {
    if (error instanceof edge.CustomFunctions.Error) return null;
    throw error;
  }
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '　');

/** What some words of the samples are called in the other language. */
const inOtherLanguage: ReadonlyMap<unknown, string> = new Map([
  ['done', '已完成'],
  ['open', '进行中'],
  ['进行中', 'in progress'],
  ['cancelled', '已取消'],
  ['yes', '是'],
  ['no', '否'],
  ['否', 'no'],
  ['部分', 'partly'],
  ['won', '赢单'],
  ['赢单', 'won'],
  ['lost', '输单'],
  ['输单', 'lost'],
  ['一般', 'neutral'],
  ['higher', '越高越好'],
  ['越低越好', 'lower'],
]);

const isDate = (cell: unknown): cell is string => typeof cell === 'string' && /^\d{4}-\d\d-\d\d/.test(cell);

const richType = { number: 'Double', string: 'String', boolean: 'Boolean' };

/** Other ways of saying the same. */
const otherForms: readonly (readonly [name: string, (cell: unknown) => unknown])[] = [
  ['numbers in text', (cell) => (typeof cell === 'number' ? String(cell) : cell)],
  ['numbers in full width', (cell) => (typeof cell === 'number' ? ` ${wide(String(cell))} ` : cell)],
  ['text in capitals', (cell) => (typeof cell === 'string' ? cell.toUpperCase() : cell)],
  [
    'text in full width, with blanks around',
    (cell) => (typeof cell === 'string' ? `　${wide(cell)} ` : cell),
  ],
  ['signs that cannot be seen', (cell) => (typeof cell === 'string' ? `\u200e${cell}\u200b` : cell)],
  ['words of the other language', (cell) => inOtherLanguage.get(cell) ?? cell],
  ['dates as numbers', (cell) => (isDate(cell) ? dateIn(cell) : cell)],
  [
    'dates of Chinese form',
    (cell) => (isDate(cell) ? cell.replace(/-/, '年').replace(/-(\d\d)/, '月$1日') : cell),
  ],
  [
    'rich values',
    (cell) => ({ type: richType[typeof cell as keyof typeof richType], basicValue: cell, basicType: 'any' }),
  ],
];

const eachOf = (arg: unknown, change: (cell: unknown) => unknown): unknown =>
  isColumn(arg) ? arg.map((row) => row.map(change)) : change(arg);

/** Names come back as they were written. */
const legibly = (value: unknown): unknown[] =>
  cellsOf(value).map((cell) => (typeof cell === 'string' ? asKey(cell) : cell));

describe.each(every)('%s', (id, kpi) => {
  test.each(otherForms)('reads %s', (_, change) => {
    const same = run(
      kpi,
      argsOf(id).map((arg) => eachOf(arg, change)),
    );
    expect(legibly(same)).toEqual(legibly(run(kpi, argsOf(id))));
  });

  test('takes a cell for a single value', () => {
    const cells = argsOf(id).map((arg) => (isColumn(arg) ? arg : [[arg]]));
    expect(run(kpi, cells)).toEqual(run(kpi, argsOf(id)));
  });

  test.each([
    ['one row', 1, Infinity],
    ['one cell', 1, 1],
  ])('has a result for %s, or says why not', (_, rows, width) => {
    const few = argsOf(id).map((arg) =>
      isColumn(arg) ? arg.slice(0, rows).map((row) => row.slice(0, width)) : arg,
    );
    const value = run(kpi, few);
    if (value instanceof KpiError) expect(value.reason.zh).toMatch(/\p{Script=Han}/u);
    else for (const cell of cellsOf(value)) expect(['number', 'string', 'boolean']).toContain(typeof cell);
  });

  test('reads 0 as blank where a column holds words or dates', () => {
    argsOf(id).forEach((arg, i) => {
      if (!isColumn(arg) || arg.length < 2 || !arg.flat().every((cell) => typeof cell === 'string')) return;
      if (arg.flat().some((cell) => /^[\d/]+$/.test(String(cell)))) return;
      const [blank, zero] = [null, 0].map((cell) =>
        run(
          kpi,
          argsOf(id).map((other, k) => (k === i ? arg.map((row, r) => (r === 1 ? [cell] : row)) : other)),
        ),
      );
      expect(zero).toEqual(blank);
    });
  });

  test('names the argument, the place and the error of a cell that is one', () => {
    const keys = Object.keys(kpi.params);
    argsOf(id).forEach((arg, i) => {
      const bad = { type: 'Error', basicValue: '#DIV/0!' };
      const value = run(
        kpi,
        argsOf(id).map((other, k) =>
          k !== i ? other : isColumn(arg) ? arg.map((row, r) => (r === 1 ? row.map(() => bad) : row)) : bad,
        ),
      );
      if (isColumn(arg) && arg.length < 2) return;
      expect(value).toBeInstanceOf(KpiError);
      const { code, reason } = value as KpiError;
      expect(code).toBe('#VALUE!');
      expect(reason.en).toContain('"#DIV/0!" is an error');
      if (i < keys.length - 1 || !kpi.params[keys[i]!]?.repeating)
        expect(reason.en).toContain(shownName(keys[Math.min(i, keys.length - 1)]!));
      if (isColumn(arg)) expect(`${reason.en}${reason.zh}`).toMatch(/row 2.*第 2 行/s);
    });
  });

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
    ['a word of JavaScript', '__proto__'],
    ['another', 'constructor'],
    ['a huge text', 'x'.repeat(100_000)],
  ])('never gives null, NaN or Infinity, whichever argument is %s', (_, bad) => {
    argsOf(id).forEach((arg, i) => {
      const spoilt = isColumn(arg) ? arg.map((row, r) => (r === 1 ? row.map(() => bad) : row)) : bad;
      const all = isColumn(arg) ? arg.map((row) => row.map(() => bad)) : bad;
      for (const each of [spoilt, all]) {
        const given = argsOf(id).map((other, k) => (k === i ? each : other));
        const value = run(kpi, given);
        if (value instanceof KpiError) {
          expect(value.reason.en.length).toBeGreaterThan(0);
          expect(value.reason.en.length).toBeLessThan(500);
          expect(value.reason.zh).toMatch(/\p{Script=Han}/u);
          continue;
        }
        for (const cell of cellsOf(value)) {
          expect(['number', 'string', 'boolean']).toContain(typeof cell);
          if (typeof cell === 'number' && bad !== 1e308) expect(Number.isFinite(cell)).toBe(true);
        }
        const numbers = cellsOf(shownInExcel(kpi, given)).filter((cell) => typeof cell === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
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
