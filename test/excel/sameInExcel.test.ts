import { dateIn } from '../../src/core/dates';
import { locales, type Locale } from '../../src/core/locale';
import type { Scalar, Shown } from '../../src/kpis/define';
import { argumentIn, run } from '../../src/kpis/example';
import { entries, type Entry } from '../../src/kpis/index.text';
import { shownName } from '../../src/kpis/param';
import type { Example, SameInExcel } from '../../src/kpis/prose';
import { openWorkbook, type OpenedWorkbook } from '../office/openWorkbook';

type Cell = Scalar | null;
type Rows = readonly (readonly Cell[])[];

/** What an argument of a formula is worth where an example leaves it out; `null` is a blank cell. */
const OTHERWISE: Readonly<Record<string, Cell>> = {
  a: 0.8,
  acquisition_cost: 0,
  amber: 60,
  b: 0.95,
  bonus_cap: 1000,
  bonus_each: 0,
  cap: 100,
  confidence: 0.95,
  deduction: 0,
  gate: 0,
  grace_minutes: 5,
  green: 80,
  holidays: null,
  hours: 24,
  lambda: 0.3,
  other_cost: 0,
  overhead: 0,
  per: 1,
  percentile: 0.5,
  tolerance: 0.1,
};

/** The value of an argument for which a formula is written, as its note says. */
const WRITTEN_FOR: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  WORKHOURS: { work_hours: ['09:00-18:00 Mon-Fri', '09:00-18:00 周一至周五'] },
};

/** Examples with the arguments of the formula, but of a kind that its note excludes. */
const OTHER_KIND: Readonly<Record<string, readonly string[]>> = {
  CSAT: ['Answers in words.'],
  REFERRALRATE: ['Numbers referred.'],
  FIRSTCONTACT: ['Marks are words: one of three.'],
  VALIDITY: ['Two of three are e-mail addresses.', 'Tiers that exist.'],
  'WEIGHTS.EQUAL': ['A blank cell gets no weight.'],
  'WEIGHTS.ROC': ['Two items share the first place.'],
  'WEIGHTS.RANKSUM': ['Three items, most important first.'],
};

const QUOTED = /("[^"]*")/;
const NAME = /(?<![\w.])(?!TRUE\b)[A-Za-z_]\w*(?![\w.]|\s*\()/g;

const formulaIn = ({ formula }: SameInExcel, locale: Locale): string =>
  typeof formula === 'string' ? formula : formula[locale];

/** The names in a formula, outside of quotes: arguments, and what LET and LAMBDA define. */
const namesIn = (formula: string): ReadonlySet<string> =>
  new Set(formula.split(QUOTED).flatMap((part, i) => (i % 2 === 0 ? (part.match(NAME) ?? []) : [])));

const renamed = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula
    .split(QUOTED)
    .map((part, i) => (i % 2 === 0 ? part.replace(NAME, (name) => names.get(name) ?? name) : part))
    .join('');

const rowsOf = (shown: Shown): Rows => (Array.isArray(shown) ? (shown as Rows) : [[shown as Scalar]]);

/** As Excel keeps it: dates as serials, no cell with an empty text. */
const kept = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  const serial = dateIn(cell);
  return cell === '' ? null : Number.isNaN(serial) ? cell : serial;
};

const keptRows = (given: ReturnType<typeof argumentIn>): Rows =>
  (Array.isArray(given) ? (given as Rows) : [[given as Cell]]).map((row) => row.map(kept));

/** The arguments of an example by their names; what is left out is not there. */
function argumentsOf({ kpi }: Entry, { args }: Example, locale: Locale): ReadonlyMap<string, Rows> {
  const names = Object.keys(kpi.params).map(shownName);
  return new Map(
    args.flatMap((arg, i) => (arg === null ? [] : [[names[i]!, keptRows(argumentIn(locale, arg))]])),
  );
}

interface Case {
  readonly entry: Entry;
  readonly example: Example;
  readonly locale: Locale;
  readonly formula: string;
  readonly cells: ReadonlyMap<string, Rows>;
}

/** The example in one language, if its formula has all that is given, and needs no more than that. */
function caseOf(entry: Entry, example: Example, locale: Locale): Case[] {
  const { kpi, prose } = entry;
  if (prose.excel === undefined) return [];
  const formula = formulaIn(prose.excel, locale);
  const names = namesIn(formula);
  const cells = new Map(argumentsOf(entry, example, locale));
  for (const name of cells.keys())
    if (!names.has(name)) {
      if (!WRITTEN_FOR[kpi.id]?.[name]?.includes(String(cells.get(name)))) return [];
      cells.delete(name);
    }
  for (const name of Object.keys(kpi.params).map(shownName)) {
    if (!names.has(name) || cells.has(name)) continue;
    const otherwise = OTHERWISE[name];
    if (otherwise === undefined) return [];
    cells.set(name, [[otherwise]]);
  }
  return 'value' in run(kpi, example, locale) ? [{ entry, example, locale, formula, cells }] : [];
}

const cases = entries.flatMap((entry) =>
  entry.prose.examples.flatMap((example) => locales.flatMap((locale) => caseOf(entry, example, locale))),
);

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const FAR = 40;

/** What the formula over the cells fills from its own cell on, one row and one column beyond the result expected. */
async function filled({ cells, formula }: Case, expected: Rows): Promise<Rows> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const addresses = new Map<string, string>();
    const ranges: [string, Excel.Range][] = [];
    let column = 0;
    for (const [name, rows] of cells) {
      const range = sheet.getRangeByIndexes(0, column, rows.length, rows[0]!.length);
      range.values = rows.map((row) => row.map((cell) => cell ?? '')) as never;
      ranges.push([name, range.load('address')]);
      column += rows[0]!.length;
    }
    await context.sync();
    for (const [name, { address }] of ranges) addresses.set(name, address.split('!')[1]!);
    sheet.getRangeByIndexes(0, FAR, 1, 1).formulas = [[renamed(formula, addresses)]];
    await context.sync();
  });
  await book.host.settled();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet
      .getRangeByIndexes(0, FAR, expected.length + 1, expected[0]!.length + 1)
      .load('values');
    await context.sync();
    return range.values as Rows;
  });
}

const asExpected = (rows: Rows): unknown => [
  ...rows.map((row) => [
    ...row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
    '',
  ]),
  Array.from({ length: rows[0]!.length + 1 }, () => ''),
];

const isOtherKind = ({ entry, example }: Case): boolean =>
  OTHER_KIND[entry.kpi.id]?.includes(example.caption.en) === true;

const named = (some: readonly Case[]) =>
  some.map((one) => [one.entry.kpi.id, one.locale, one.example.caption[one.locale], one] as const);

const expectedOf = ({ entry, example, locale }: Case): Rows => rowsOf(run(entry.kpi, example, locale).value!);

test.each(named(cases.filter((one) => !isOtherKind(one))))(
  '%s in %s gives what its formula gives: %s',
  async (_id, _locale, _caption, one) => {
    const expected = expectedOf(one);
    expect(await filled(one, expected)).toEqual(asExpected(expected));
  },
);

test.each(named(cases.filter(isOtherKind)))(
  '%s in %s needs the note of its formula: %s',
  async (_id, _locale, _caption, one) => {
    const expected = expectedOf(one);
    expect(one.entry.prose.excel?.only).toBeDefined();
    expect(await filled(one, expected)).not.toEqual(asExpected(expected));
  },
);

describe.each(entries.filter(({ prose }) => prose.excel).map((entry) => [entry.kpi.id, entry] as const))(
  'the formula of %s',
  (id, entry) => {
    const own = Object.keys(entry.kpi.params).map(shownName);

    test.each(locales)('runs with an example in %s', (locale) =>
      expect(cases.some((one) => one.entry.kpi.id === id && one.locale === locale && !isOtherKind(one))).toBe(
        true,
      ),
    );

    test.each(locales)(
      'has no name in %s but its arguments and those that Excel lets it define',
      (locale) => {
        const formula = formulaIn(entry.prose.excel!, locale);
        for (const name of [...namesIn(formula)].filter((each) => !own.includes(each))) {
          expect(formula).toMatch(new RegExp(`[(,]${name},`));
          expect(name).not.toMatch(/^(?:[rc]|[a-z]{1,3}\d+|r\d*c\d*)$/i);
          expect(formula).not.toMatch(new RegExp(`\\b${name}\\(`, 'i'));
        }
      },
    );
  },
);
