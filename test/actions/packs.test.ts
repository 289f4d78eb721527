import { civilOf, serialOf } from '../../src/core/dates';
import type { Locale } from '../../src/core/locale';
import { applyPlan } from '../../src/excel/applyPlan';
import { metadata } from '../../src/functions/metadata';
import { byId } from '../../src/kpis';
import { kpisOf, packs, planPack, type Pack } from '../../src/packs';
import type { KpiArgument, KpiCall, ScorecardKpi } from '../../src/scorecard';
import { headersOf, templateOf, type SheetKey } from '../../src/sheets';
import { lists } from '../../src/sheets/lists';
import { sampleSettings } from '../../src/sheets/sampleContent';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { blankFacts } from '../plan/blankFacts';

/**
 * Every KPI of every pack over its sample rows, against a plain second calculation: rows are picked one by one from
 * what the tables show, and the function of the catalogue is called with them alone.
 */
const asOf = serialOf(2026, 3, 20);
const PERIODS = 13;
const COLUMNS = PERIODS + 1;

type Row = Readonly<Record<string, string | number | boolean>>;
type Tables = Readonly<Partial<Record<SheetKey, readonly Row[]>>>;

jest.setTimeout(240_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000/') });
  await import('../../src/functions');
});
afterAll(() => book.dispose());

const lay = async (pack: Pack, locale: Locale): Promise<void> => {
  await book.reset();
  const whole = planPack(pack, { locale, facts: blankFacts, samples: true, asOf });
  /** Without looks, which are not calculated and take their time; texts stay texts. */
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
    validations: [],
    rules: [],
    charts: [],
  }));
  await applyPlan({ ...whole, sheets });
  await book.host.settled();
};

const valuesOf = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });

const readTables = (pack: Pack, locale: Locale): Promise<Tables> =>
  Excel.run(async (context) => {
    const asked = pack.sheets.map((key) => ({
      key,
      range: context.workbook.tables.getItem(key).getRange().load('values'),
    }));
    await context.sync();
    return Object.fromEntries(
      asked.map(({ key, range }) => {
        const [header, ...rows] = range.values as Row[string][][];
        const columns = Object.entries(headersOf(key, locale));
        return [
          key,
          rows.map((row) =>
            Object.fromEntries(columns.map(([column, title]) => [column, row[header!.indexOf(title)]!])),
          ),
        ];
      }),
    );
  });

/** Month numbers from one month to another, counted from the as-of month. */
const monthAt = (back: number): number => {
  const { year, month } = civilOf(asOf);
  const first = civilOf(serialOf(year, month - back, 1));
  return first.year * 100 + first.month;
};

/** First and last month of a column; undefined where it has none. */
const spanOf = (
  kpi: ScorecardKpi,
  keys: 'plain' | 'whole' | 'yearBefore',
  column: number,
): readonly [number, number] | undefined => {
  const isWindow = column === PERIODS;
  const ended = keys === 'plain' ? 0 : 1;
  if (keys !== 'plain' && column === PERIODS - 1) return undefined;
  const back = isWindow ? ended : PERIODS - 1 - column;
  const year = keys === 'yearBefore' ? 12 : 0;
  const months = isWindow || kpi.window === 'rolling12' ? 12 : 1;
  return [monthAt(back + year + months - 1), monthAt(back + year)];
};

interface Place {
  readonly pack: Pack;
  readonly tables: Tables;
  readonly locale: Locale;
  readonly kpi: ScorecardKpi;
  readonly column: number;
  /** Name of the customer or owner, and its place in the list; null for all. */
  readonly whose: { readonly name: string; readonly number: number } | null;
}

const isOf = (row: Row, sheet: SheetKey, { pack, whose }: Place): boolean => {
  if (whose === null) return true;
  if (pack.entity === 'customer') return sheet !== 'Team' && row.customerNo === whose.number;
  return (row.owner ?? row.accountManager ?? row.person) === whose.name;
};

const firstDay = (month: number): number => serialOf(Math.floor(month / 100), month % 100, 1);
const lastDay = (month: number): number => serialOf(Math.floor(month / 100), (month % 100) + 1, 1) - 1;

const words = (key: string, locale: Locale): string[] => {
  const list = lists.find((candidate) => candidate.key === key)!;
  return 'words' in list ? list.words.map((word) => word[locale]) : [];
};

const cut = (role: string): string => role.split('.')[1]!;

/** What one call gives for one customer or owner in one column; blank where there is nothing. */
const valueOf = (call: KpiCall, keys: 'plain' | 'whole' | 'yearBefore', place: Place): number | '' => {
  const { kpi, tables, column, locale, pack } = place;
  if (call.allOnly && place.whose !== null) return '';
  const span = spanOf(kpi, keys, column);
  if (call.period === 'always' && kpi.window === 'asOf' && column < PERIODS - 1) return '';
  if (call.period !== 'always' && span === undefined) return '';
  const inPeriod = (row: Row): boolean => {
    if (call.period === 'none' || call.period === 'always') return true;
    const month = row[call.period];
    return typeof month === 'number' && month >= span![0] && month <= span![1];
  };
  const includes =
    (argument: KpiArgument) =>
    (row: Row): boolean => {
      if (typeof argument === 'string') return true;
      const due = 'notAfterAsOf' in argument ? row[cut(argument.notAfterAsOf)] : 0;
      const where = 'where' in argument ? (argument.where ?? []) : [];
      const about = 'aboutThis' in argument ? row[cut(argument.aboutThis)] : kpi.title[locale];
      const owned = 'aboutThis' in argument ? row[pack.entity] !== '' : true;
      return (
        Number(due) <= asOf &&
        where.every((role) => row[cut(role)] === true) &&
        about === kpi.title[locale] &&
        owned
      );
    };
  const isMask = (argument: KpiArgument): boolean =>
    typeof argument === 'object' && ['where', 'notAfterAsOf', 'aboutThis'].some((key) => key in argument);
  const rows = tables[call.sheet]!.filter((row) => isOf(row, call.sheet, place))
    .filter(inPeriod)
    .filter((row) => call.args.filter(isMask).every((argument) => includes(argument)(row)));
  const columnOf = (role: string): Row[string][][] => rows.map((row) => [row[cut(role)]!]);
  if (['COUNT', 'SUM', 'DISTINCT'].includes(call.function)) {
    const [argument] = call.args;
    const role =
      'numbers' in (argument as object)
        ? (argument as { numbers: string }).numbers
        : (argument as { column: string }).column;
    const filled = columnOf(role)
      .flat()
      .filter((value) => value !== '');
    if (call.function === 'COUNT') return filled.length;
    if (call.function === 'DISTINCT') return new Set(filled).size;
    return filled.reduce((sum: number, value) => sum + Number(value), 0);
  }
  const definition = byId.get(call.function)!;
  const params = Object.keys(definition.params);
  const given = call.args.map((argument, index): unknown[][] | null => {
    const span_ = span ?? [0, 0];
    if (params[index] === 'periodStart') return [[firstDay(span_[0])]];
    if (params[index] === 'periodEnd') return [[lastDay(span_[1])]];
    if (argument === 'omitted' || isMask(argument)) return null;
    if (argument === 'asOf') return [[asOf]];
    if ('column' in argument) return columnOf(argument.column);
    if ('numbers' in argument) return columnOf(argument.numbers);
    if ('value' in argument) return [[argument.value]];
    if ('from' in argument) {
      const all = templateOf(call.sheet).columns.map(({ key }) => key);
      const between = all.slice(all.indexOf(cut(argument.from)), all.indexOf(cut(argument.to)) + 1);
      return rows.map((row) => between.map((key) => row[key]!));
    }
    if ('list' in argument) {
      const list = words(argument.list, locale);
      return argument.place === undefined ? list.map((word) => [word]) : [[list[argument.place - 1]]];
    }
    return 'setting' in argument && argument.setting === 'workHours' ? [['09:00-18:00 Mon-Fri']] : null;
  });
  try {
    const value = definition.value(given as never);
    return typeof value === 'number' ? value : '';
  } catch {
    return '';
  }
};

const quotient = (part: number | '', whole: number | ''): number | '' =>
  typeof whole === 'number' && whole > 0 ? Number(part) / whole : '';

/** What a KPI is for a place, worked out anew. */
const expected = (place: Place, everyone: readonly Place['whose'][]): number | '' => {
  const { measure } = place.kpi;
  switch (measure.kind) {
    case 'call':
      return valueOf(measure.call, measure.call.wholeMonths ? 'whole' : 'plain', place);
    case 'complement': {
      const value = valueOf(measure.call, 'plain', place);
      return value === '' ? '' : 1 - value;
    }
    case 'quotient': {
      if (measure.of.singleMonths && place.column === PERIODS) return '';
      const value = quotient(valueOf(measure.of, 'plain', place), valueOf(measure.by, 'plain', place));
      const budget = measure.per === undefined ? 1 : sampleSettings.acquisitionBudget;
      return value === '' ? '' : value / budget;
    }
    case 'growth': {
      const [now, before] = [
        valueOf(measure.call, 'whole', place),
        valueOf(measure.call, 'yearBefore', place),
      ];
      return typeof before === 'number' && before > 0 ? (Number(now) - before) / before : '';
    }
    case 'retained': {
      const each = (place.whose === null ? everyone : [place.whose]).map((whose) => ({
        now: Number(valueOf(measure.call, 'whole', { ...place, whose })),
        before: Number(valueOf(measure.call, 'yearBefore', { ...place, whose })),
      }));
      const kept = each.filter(({ before }) => before > 0);
      const sum = (key: 'now' | 'before'): number => kept.reduce((total, one) => total + one[key], 0);
      return quotient(sum('now'), sum('before'));
    }
  }
};

const compared = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value;

/** Calls and keys are the same in every language; words, headers and names are not. */
const cases = [
  ...packs.map((pack) => [pack.id, 'en', pack] as const),
  [packs[1]!.id, 'zh', packs[1]!] as const,
];

describe.each(cases)('%s in %s', (_, locale, pack) => {
  let tables: Tables;
  let ids: unknown[];
  let actuals: unknown[][];
  let names: string[];
  beforeAll(async () => {
    await lay(pack, locale);
    tables = await readTables(pack, locale);
    ids = (await valuesOf('KPI_ActualIds'))[0]!;
    actuals = await valuesOf('KPI_Actuals');
    names = (await valuesOf('KPI_ActualCustomers')).slice(1).map(([name]) => String(name));
  });

  const everyone = (): Place['whose'][] =>
    names.flatMap((name, index) => (name === '' ? [] : [{ name, number: index + 1 }]));

  test('no KPI function fails', () => {
    const errors = ids.flatMap((id, column) => {
      const value = actuals[0]![column];
      return typeof value === 'string' && value.startsWith('#') ? [`${String(id)}: ${value}`] : [];
    });
    expect(errors).toEqual([]);
  });

  test.each(kpisOf(pack).map((kpi) => [kpi.id, kpi] as const))('%s', (id, kpi) => {
    const block = ids.indexOf(id);
    const whose = [null, ...everyone()];
    const places = whose.flatMap((one) =>
      Array.from({ length: COLUMNS }, (__, column): Place => ({
        pack,
        tables,
        locale,
        kpi,
        column,
        whose: one,
      })),
    );
    const wanted = places.map((place) => compared(expected(place, everyone())));
    const found = places.map(({ whose: one, column }) =>
      compared(actuals[one?.number ?? 0]![block + column]),
    );
    expect(found).toEqual(wanted);
  });

  test('the sample rows give every KPI a value for all together', () => {
    const blank = kpisOf(pack).flatMap(({ id }) => {
      const block = ids.indexOf(id);
      const shown = actuals[0]!.slice(block, block + COLUMNS);
      return shown.every((value) => value === '') ? [id] : [];
    });
    expect(blank).toEqual([]);
  });
});
