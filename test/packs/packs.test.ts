import { locales, type Locale } from '../../src/core/locale';
import { byId } from '../../src/kpis';
import * as aggregates from '../../src/kpis/aggregates';
import { packs } from '../../src/packs';
import type { KpiArgument, KpiCall, ScorecardKpi } from '../../src/scorecard/scorecardKpi';
import { templateOf, templates } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';
import { wordsOf } from '../../src/sheets/sampleStory';
import { call } from '../kpis/call';

const callsOf = ({ measure }: ScorecardKpi): readonly KpiCall[] =>
  measure.kind === 'quotient' ? [measure.of, measure.by] : [measure.call];

const rolesIn = (argument: KpiArgument): readonly string[] => {
  if (typeof argument === 'string') return [];
  if ('column' in argument) return [argument.column];
  if ('numbers' in argument) return [argument.numbers];
  if ('from' in argument) return [argument.from, argument.to];
  if ('notAfterAsOf' in argument) return [argument.notAfterAsOf, ...(argument.where ?? [])];
  if ('where' in argument) return argument.where;
  return 'aboutThis' in argument ? [argument.aboutThis] : [];
};

const isColumn = (period: string): boolean => period !== 'none' && period !== 'always';

const rolesOf = ({ args, sheet, period }: KpiCall): readonly string[] => [
  ...(isColumn(period) ? [`${sheet}.${period}`] : []),
  ...args.flatMap(rolesIn),
];

const everyKpi = packs.flatMap(({ kpis, besides }) => [...kpis, ...besides]);

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  const kpis = [...pack.kpis, ...pack.besides];

  test('weights add up to 100 %, and what is shown beside weighs nothing', () => {
    expect(pack.kpis.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(pack.kpis.filter(({ weight }) => weight <= 0)).toEqual([]);
    expect(pack.besides.filter(({ weight }) => weight !== 0)).toEqual([]);
  });

  test('ids tell the pack, and floor and target differ', () => {
    const prefix = pack.id === 'customerMeetings' ? '' : `${pack.id}.`;
    for (const { id, floor, target } of kpis) {
      expect(id).toMatch(new RegExp(`^${prefix.replace('.', '\\.')}[a-zA-Z]+$`));
      expect(floor).not.toBe(target);
    }
  });

  test.each(locales)('titles are unique in %s, because Goals and Targets name KPIs by them', (locale) => {
    const titles = kpis.map(({ title }) => title[locale]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('every column a KPI reads is on its sheet', () => {
    for (const one of kpis.flatMap(callsOf))
      for (const role of rolesOf(one)) {
        const [sheet, column] = role.split('.') as [SheetKey, string];
        expect([role, sheet]).toEqual([role, one.sheet]);
        expect(templateOf(sheet).columns.map(({ key }) => key)).toContain(column);
      }
  });

  test('it has the sheets its KPIs read and KPISetup, in the order in which people meet them', () => {
    const read = new Set<SheetKey>(pack.kpis.flatMap(callsOf).map(({ sheet }) => sheet));
    const expected = templates.map(({ key }) => key).filter((key) => read.has(key) || key === 'KPISetup');
    expect(pack.sheets).toEqual(expected);
  });

  test('what is shown beside reads no other sheet', () => {
    for (const { sheet } of pack.besides.flatMap(callsOf)) expect(pack.sheets).toContain(sheet);
  });

  test('KPIs of one dimension stand together', () => {
    const dimensions = kpis.map(({ dimension }) => dimension.en);
    const changes = dimensions.filter((dimension, index) => dimension !== dimensions[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });
});

test('ids are unique in all packs', () => {
  const ids = everyKpi.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the better direction of every function is the one of floor and target', () => {
  for (const { measure, floor, target, rule } of everyKpi) {
    if (measure.kind !== 'call' || rule.kind === 'band') continue;
    const { function: id } = measure.call;
    const { better } = byId.get(id)!;
    if (better !== 'neither' && id !== 'ATTAINMENT')
      expect([id, better]).toEqual([id, target > floor ? 'higher' : 'lower']);
  }
});

test('functions that take the period themselves are given none, and the others have one', () => {
  for (const { function: id, period } of everyKpi.flatMap(callsOf)) {
    const kpi = byId.get(id) ?? Object.values(aggregates).find((one) => one.id === id)!;
    expect([id, period === 'none']).toEqual([id, 'periodStart' in kpi.params]);
  }
});

/** As many rows as the percentile that needs the most. */
const ROWS = 10;

/** A cell of a calculated column in a row that is filled. */
const calculated = (key: string): unknown => {
  if (/^(?:is|has)[A-Z]/.test(key)) return true;
  if (/periodNo$/i.test(key)) return 202603;
  return key === 'endedAt' ? 46_090.5 : 1;
};

/** Cells that the kind of their column does not tell: a customer since 2024, and a deal that was won. */
const own: Readonly<Record<string, unknown>> = {
  'Customers.started': 45_400,
  'Customers.lostOn': '',
  'Customers.phone': '010-8888-6666',
};
const places: Readonly<Record<string, number>> = { dealStatus: 1 };

/** A cell of a filled row of a template sheet. */
const filled = (role: string, locale: Locale): unknown => {
  const [sheet, key] = role.split('.') as [SheetKey, string];
  const { kind, list, open } = templateOf(sheet).columns.find((column) => column.key === key)!;
  if (role in own) return own[role];
  switch (kind) {
    case 'date':
    case 'dateTime':
      return 46_090;
    case 'time':
      return /end/i.test(key) ? 0.5 : 0.4;
    case 'choice':
      return open === true ? 'Aurora' : wordsOf(list!)[places[list!] ?? 0]![locale];
    case 'text':
    case 'longText':
      return 'Aurora';
    case 'calculated':
      return calculated(key);
    default:
      return 1;
  }
};

/** Rows that are filled, and a blank one. */
const rowsOf = (row: readonly unknown[]): unknown[][] => [
  ...Array.from({ length: ROWS }, () => [...row]),
  row.map(() => ''),
];

const keysBetween = (from: string, to: string): readonly string[] => {
  const [sheet, first] = from.split('.') as [SheetKey, string];
  const keys = templateOf(sheet).columns.map(({ key }) => `${sheet}.${key}`);
  return keys.slice(keys.indexOf(`${sheet}.${first}`), keys.indexOf(to) + 1);
};

interface Sheets {
  readonly locale: Locale;
  /** How Excel hands over a blank cell of Settings. */
  readonly blank?: unknown;
  /** Whether the filled rows are among those a KPI looks at. */
  readonly within?: boolean;
}

/** What Excel hands over for an argument. */
const cellsOf = (argument: KpiArgument, { locale, blank = null, within = true }: Sheets): unknown => {
  const column = (role: string) => rowsOf([filled(role, locale)]);
  if (argument === 'omitted') return '';
  if (argument === 'asOf') return 46_200;
  if ('column' in argument) return column(argument.column);
  if ('numbers' in argument) return column(argument.numbers);
  if ('from' in argument)
    return rowsOf(keysBetween(argument.from, argument.to).map((role) => filled(role, locale)));
  if ('value' in argument) return argument.value;
  if ('setting' in argument) return argument.setting === 'workHours' ? '09:00-18:00 Mon-Fri' : [[blank]];
  if ('list' in argument) {
    const words = wordsOf(argument.list).map((word) => [word[locale]]);
    return argument.place === undefined ? words : [words[argument.place - 1]];
  }
  return [...Array.from({ length: ROWS }, () => [Number(within)]), [0]];
};

const tableOf = ({ function: id, period, args }: KpiCall, sheets: Sheets): unknown => {
  const customers = rowsOf(['Aurora']);
  const periods = period === 'none' ? '' : period === 'always' ? customers : rowsOf([202603]);
  const wanted = period === 'none' ? '202501:202612' : period === 'always' ? '*' : 202603;
  const cells = args.map((argument) => cellsOf(argument, sheets));
  return call('CROSSTAB', `${id}:value,n`, customers, periods, [['*']], [[wanted]], ...cells);
};

const cases = everyKpi.flatMap((kpi) => callsOf(kpi).map((one) => [kpi.id, one.function, one] as const));

describe.each(locales)('with rows written in %s', (locale) => {
  test.each(cases)('%s takes every filled row into %s', (_, __, one) => {
    expect(tableOf(one, { locale })).toEqual([[expect.any(Number), ROWS]]);
  });
});

const isMask = (argument: KpiArgument): boolean =>
  typeof argument === 'object' &&
  ('where' in argument || 'notAfterAsOf' in argument || 'aboutThis' in argument);

test.each(cases.filter(([, , { args }]) => args.some(isMask)))(
  '%s takes no row into %s that it is not about',
  (_, __, one) => {
    expect(tableOf(one, { locale: 'en', within: false })).toEqual([[expect.anything(), 0]]);
  },
);

test.each([null, '', 0])(
  'a cell of Settings that is blank and comes as %j leaves its argument out',
  (blank) => {
    for (const [, , one] of cases)
      expect(tableOf(one, { locale: 'en', blank })).toEqual([[expect.any(Number), ROWS]]);
  },
);
