import { addSheets } from '../../src/actions/addSheets';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { civilOf, serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import type { SheetKey } from '../../src/sheets';
import { headersOf, planSheets, templateOf } from '../../src/sheets';
import type { Row } from '../../src/sheets/planTable';
import { sampleContent } from '../../src/sheets/sampleContent';
import { blankFacts } from '../plan/blankFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

const today = serialOf(2026, 3, 20);
const keys = [
  'Customers',
  'Contracts',
  'Orders',
  'Tickets',
  'Care',
  'Deals',
  'Costs',
  'Market',
  'Team',
  'Goals',
  'Targets',
  'Plan',
  'Improvements',
  'Measures',
] as const satisfies readonly SheetKey[];

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

/** Every row of a table by column key. */
const read = async (key: SheetKey, locale: 'en' | 'zh'): Promise<Record<string, unknown>[]> => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(key).getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const [headers, ...rows] = values;
  const columns = Object.entries(headersOf(key, locale));
  return rows.map((row) =>
    Object.fromEntries(columns.map(([column, header]) => [column, row[headers!.indexOf(header)]])),
  );
};

const month = (date: unknown): number | '' => {
  if (typeof date !== 'number') return '';
  const civil = civilOf(date);
  return civil.year * 100 + civil.month;
};

const quotient = (part: unknown, whole: unknown): number | '' =>
  typeof part === 'number' && Number(whole) > 0 ? part / Number(whole) : '';

const isOpen = ({ status }: Row): boolean =>
  !['Done', 'Cancelled', '已完成', '已取消'].includes(String(status));

const days = (from: unknown, to: unknown): number | '' =>
  typeof from === 'number' && typeof to === 'number' ? to - from : '';

/** What the calculated columns of each sheet are to show, worked out from the typed ones. */
const expected: Readonly<
  Record<(typeof keys)[number], (row: Row, rows: readonly Row[]) => Record<string, unknown>>
> = {
  Customers: (row, rows) => ({
    periodNo: month(row.started),
    lostPeriodNo: month(row.lostOn),
    isActive: (row.lostOn ?? null) === null,
    hasReferred: rows.some(({ referredBy }) => referredBy === row.customer),
  }),
  Contracts: (row) => ({
    periodNo: month(row.end),
    days: Number(row.end) - Number(row.start) + 1,
    fulfilment: Number(row.dueToDate) > 0 ? Number(row.fulfilled) / Number(row.dueToDate) : '',
  }),
  Orders: (row) => ({
    periodNo: month(row.date),
    promisedPeriodNo: month(row.promised),
    daysLate: days(row.promised, row.delivered),
  }),
  Tickets: (row) => ({
    periodNo: month(row.received),
    resolvedPeriodNo: month(row.resolved),
    limitHours: { Urgent: 4, 紧急: 4, High: 8, 高: 8, Normal: 24, 中: 24, Low: 40, 低: 40 }[
      String(row.priority)
    ],
    isOpen: row.resolved === null,
  }),
  Care: (row) => ({ periodNo: month(row.planned), donePeriodNo: month(row.done) }),
  Deals: (row) => ({
    periodNo: month(row.created),
    signedPeriodNo: month(row.signed),
    closedPeriodNo: month(row.closed),
    isSigned: row.signed !== null,
    cycleDays: days(row.created, row.closed),
  }),
  Costs: (row) => ({
    periodNo: month(row.date),
    isAcquisition: ['Acquisition', '获客'].includes(String(row.kind)),
    overBudget: days(row.budget, row.amount),
  }),
  Market: (row) => ({
    periodNo: month(row.date),
    share: quotient(row.ownSales, row.marketTotal),
    relativeShare: quotient(row.ownSales, row.largestCompetitor),
  }),
  Team: (row) => ({
    periodNo: month(row.due),
    completedPeriodNo: month(row.completedOn),
    paidPeriodNo: month(row.paidOn),
    passRate: quotient(row.passed, row.completed),
  }),
  Goals: (row) => ({ periodNo: month(row.confirmedOn), isConfirmed: row.confirmedOn !== null }),
  Targets: (row) => ({ periodNo: month(row.start), days: Number(row.end) - Number(row.start) + 1 }),
  Plan: (row) => ({
    periodNo: month(row.end),
    isOpen: isOpen(row),
    isMilestone: ['Yes', '是'].includes(String(row.milestone)),
    isResearch: ['Market research', '市场调研'].includes(String(row.kind)),
    latest: Number(row.end) + Number(row.buffer),
  }),
  Improvements: (row) => ({
    periodNo: month(row.due),
    checkedPeriodNo: month(row.checked),
    isOpen: isOpen(row),
  }),
  Measures: (row, rows) => ({ listed: rows.filter(({ kpi }) => kpi === row.kpi).length }),
};

describe.each(['en', 'zh'] as const)('sheets with sample rows in %s', (locale) => {
  beforeAll(async () => {
    await book.reset();
    const sheets = planSheets(keys, { locale, facts: blankFacts, samples: true, today });
    /** Without looks, which take their time; texts stay texts, and the formats of the lists make room for their spill. */
    const plain = sheets.map((sheet) => ({
      ...sheet,
      formats: sheet.formats.filter(
        ({ numberFormat }) => numberFormat === '@' || sheet.visibility === 'hidden',
      ),
      validations: [],
      rules: [],
    }));
    await applyPlan({ sheets: plain, rows: [], settings: {} });
    await book.host.settled();
  });

  test.each(keys)('%s reads back as it was laid out', async (key) => {
    const rows = await read(key, locale);
    const samples = sampleContent(today, locale)[key]!.rows;
    expect(rows).toHaveLength(samples.length);
    const typed = templateOf(key).columns.filter(({ kind }) => kind !== 'calculated');
    samples.forEach((sample, index) => {
      for (const { key: column } of typed) expect(rows[index]![column]).toBe(sample[column] ?? '');
    });
  });

  test.each(keys)('the calculated columns of %s are what they should be', async (key) => {
    const rows = await read(key, locale);
    const samples = sampleContent(today, locale)[key]!.rows;
    const customers = new Set(
      samples.flatMap(({ customer }) => (typeof customer === 'string' ? [customer] : [])),
    );
    const numbers = new Map<unknown, unknown>();
    const calculated = templateOf(key).columns.filter(({ kind }) => kind === 'calculated');
    samples.forEach((sample, index) => {
      const row = rows[index]!;
      const { customerNo, ...others } = Object.fromEntries(
        calculated.map(({ key: column }) => [column, row[column]]),
      );
      const shown = Object.entries(expected[key](sample, samples)).map(([column, value]) => [
        column,
        typeof value === 'number' && !Number.isInteger(value)
          ? (expect.closeTo(value, 10) as unknown)
          : value,
      ]);
      expect(others).toEqual(Object.fromEntries(shown));
      if ((sample.customer ?? null) === null) {
        expect(customerNo ?? '').toBe('');
        return;
      }
      expect(customerNo).toBe(numbers.get(row.customer) ?? customerNo);
      expect(customerNo).toBeGreaterThan(0);
      numbers.set(row.customer, customerNo);
    });
    expect(new Set(numbers.values()).size).toBe(customers.size);
  });
});

test('sheets are added with all their looks, and are found again', async () => {
  await book.reset();
  const made = await addSheets.run({ keys, samples: false }, contextOf());
  expect(made.skipped).toEqual([]);
  const { sheets } = await readWorkbook.run(undefined, contextOf());
  expect(Object.keys(sheets)).toEqual(keys);
});
