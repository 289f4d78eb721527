import { addSheets } from '../../src/actions/addSheets';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { civilOf, serialOf } from '../../src/core/dates';
import { type Locale, locales } from '../../src/core/locale';
import { applyPlan } from '../../src/excel/applyPlan';
import type { SheetKey } from '../../src/sheets';
import { headersOf, keysWithoutSamples, sheetKeys, templateOf } from '../../src/sheets';
import { lists, listName } from '../../src/sheets/lists';
import type { Content, Row } from '../../src/sheets/planTable';
import { planTemplates } from '../../src/sheets/planTemplates';
import { fingerprintOf, sampleFingerprints, typedColumns } from '../../src/sheets/fingerprint';
import type { Cell, SheetPlan } from '../../src/plan/plan';
import { sampleContent } from '../../src/sheets/sampleContent';
import { sampleColumn } from '../../src/sheets/sampleMark';
import { samplePeople } from '../../src/sheets/samples.text';
import { blankFacts } from '../plan/blankFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

const today = serialOf(2026, 3, 20);
type Sampled = Exclude<SheetKey, 'KPISetup' | 'Snapshots'>;
const keys = sheetKeys.filter((key): key is Sampled => !keysWithoutSamples.includes(key));

/** Of a long log, rows from its beginning and its end are enough. */
const SHOWN = 30;
const contentOf = (locale: Locale): Readonly<Partial<Record<SheetKey, Content>>> =>
  Object.fromEntries(
    Object.entries(sampleContent(today, locale)).map(([key, { rows, ...others }]) => [
      key,
      {
        rows: rows.filter((_, index) => key === 'Customers' || index < SHOWN || index >= rows.length - SHOWN),
        ...others,
      },
    ]),
  );
const contents = Object.fromEntries(locales.map((locale) => [locale, contentOf(locale)]));
const samplesOf = (key: SheetKey, locale: Locale): readonly Row[] => contents[locale]![key]!.rows;

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

/** Every row of a table by column key. */
const read = async (key: SheetKey, locale: Locale): Promise<Record<string, unknown>[]> => {
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

/** What comes after the as-of date counts in no month. */
const month = (date: unknown): number | '' => {
  if (typeof date !== 'number' || date >= today + 1) return '';
  const civil = civilOf(date);
  return civil.year * 100 + civil.month;
};

const quotient = (part: unknown, whole: unknown): number | '' =>
  typeof part === 'number' && Number(whole) > 0 ? part / Number(whole) : '';

const isOpen = ({ status }: Row): boolean =>
  !['Done', 'Cancelled', '已完成', '已取消'].includes(String(status));

/** What the list of customers says of the customer of a row. */
const clientOf = ({ customer }: Row, locale: Locale): Row | undefined =>
  samplesOf('Customers', locale).find((client) => client.customer === customer);

const managerOf = (row: Row, locale: Locale): unknown => clientOf(row, locale)?.accountManager ?? '';

const days = (from: unknown, to: unknown): number | '' =>
  typeof from === 'number' && typeof to === 'number' ? to - from : '';

/** What the calculated columns of each sheet are to show, worked out from the typed ones. */
const expected: Readonly<
  Record<Sampled, (row: Row, rows: readonly Row[], locale: Locale) => Record<string, unknown>>
> = {
  Meetings: (row) => ({
    periodNo: month(row.date),
    hours: (Number(row.actualEnd) - Number(row.actualStart)) * 24,
    endedAt: Number(row.date) + Number(row.actualEnd),
  }),
  Attendance: (row, _, locale) => ({
    accountManager: managerOf(row, locale),
    periodNo: month(row.date),
    isCustomer: ['Customer', '客户'].includes(String(row.side)),
    isPresent: ['Present', 'Late', 'Deputy', '出席', '迟到', '代会'].includes(String(row.status)),
  }),
  Agenda: (row, _, locale) => ({ accountManager: managerOf(row, locale), periodNo: month(row.date) }),
  Actions: (row) => ({ periodNo: month(row.due), isOpen: isOpen(row) }),
  Survey: (row, _, locale) => ({ accountManager: managerOf(row, locale), periodNo: month(row.date) }),
  SurveySent: (row, _, locale) => ({ accountManager: managerOf(row, locale), periodNo: month(row.date) }),
  Feedback: (row) => ({
    periodNo: month(row.received),
    isComplaint: ['Complaint', '投诉'].includes(String(row.type)),
  }),
  Customers: (row, rows) => ({
    periodNo: month(row.started),
    lostPeriodNo: month(row.lostOn),
    isActive: row.lostOn === null,
    isLost: row.lostOn !== null,
    isKeyCustomer: row.lostOn === null && row.tier === 'A',
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
  Care: (row, _, locale) => ({
    periodNo: month(row.planned),
    donePeriodNo: month(row.done),
    isKeyCustomer: clientOf(row, locale)?.tier === 'A' && clientOf(row, locale)?.lostOn === null,
  }),
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
  Review: (row) => ({ periodNo: month(row.date), isOpen: isOpen(row) }),
};

/** Lays sheets out without their looks, which take time; texts stay texts. */
const apply = async (sheets: readonly SheetPlan[]): Promise<void> => {
  const plain = sheets.map((sheet) => ({
    ...sheet,
    formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
    validations: [],
    rules: [],
  }));
  await applyPlan({ sheets: plain, rows: [], settings: {} });
  await book.host.settled();
};

describe.each(locales)('sheets with sample rows in %s', (locale) => {
  beforeAll(async () => {
    await book.reset();
    const { sheets } = planTemplates(keys, {
      locale,
      facts: blankFacts,
      content: contents[locale]!,
      asOf: today,
    });
    await apply(sheets);
  });

  test.each(keys)('%s reads back as it was laid out, each row with its fingerprint', async (key) => {
    const rows = await read(key, locale);
    const content = contents[locale]![key]!;
    const typed = typedColumns(templateOf(key));
    expect(rows).toHaveLength(content.rows.length);
    expect(rows.map((row) => typed.map((column) => row[column]))).toEqual(
      content.rows.map((sample) => typed.map((column) => sample[column] ?? '')),
    );
    expect(rows.map((row) => fingerprintOf(typed.map((column) => row[column] as Cell)))).toEqual(
      sampleFingerprints({ ...content, samples: true }, templateOf(key)),
    );
  });

  test.each(keys)('the calculated columns of %s are what they should be', async (key) => {
    const rows = await read(key, locale);
    const samples = samplesOf(key, locale);
    const calculated = templateOf(key).columns.filter(({ kind }) => kind === 'calculated');
    const shown = rows.map((row) =>
      Object.fromEntries(
        calculated
          .filter(({ key: column }) => column !== 'customerNo')
          .map(({ key: column }) => [column, row[column]]),
      ),
    );
    expect(shown).toEqual(
      samples.map((sample) =>
        Object.fromEntries(
          Object.entries(expected[key](sample, samples, locale)).map(([column, value]) => [
            column,
            typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : value,
          ]),
        ),
      ),
    );
  });

  test('a customer has the same number in every sheet, and no two have the same', async () => {
    const numbers = new Map<unknown, Set<unknown>>();
    for (const key of keys)
      for (const { customer, customerNo } of await read(key, locale))
        if (typeof customer === 'string' && customer !== '')
          numbers.set(customer, (numbers.get(customer) ?? new Set()).add(customerNo));
    const found = [...numbers.values()].flatMap((each) => [...each]);
    expect(found.every((number) => Number(number) > 0)).toBe(true);
    expect(new Set(found).size).toBe(numbers.size);
    expect(found).toHaveLength(numbers.size);
  });

  test('every drop-down has the words of its list, or what has been typed', async () => {
    const known = lists.map(({ key }) => key);
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scratch');
      const range = sheet.getRange('A1').getResizedRange(known.length - 1, 0);
      range.formulas = known.map((key) => [`=TEXTJOIN("|",TRUE,${listName(key)})`]);
      range.load('values');
      await context.sync();
      await book.host.settled();
      range.load('values');
      await context.sync();
      return range.values.map(([cell]) => String(cell).split('|'));
    });
    lists.forEach((list, index) => {
      if ('words' in list) expect(values[index]).toEqual(list.words.map((word) => word[locale]));
      else expect(values[index]!.length).toBeGreaterThanOrEqual(samplePeople.length);
    });
  });

  test('a line above the table says that rows are invented, until the column is gone', async () => {
    const notice = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const cell = context.workbook.tables.getItem('Market').worksheet.getRange('A3').load('values');
        await context.sync();
        return cell.values[0]![0] as unknown;
      });
    expect(await notice()).toMatch(/Sample|示例/);
    await Excel.run(async (context) => {
      const columns = context.workbook.tables.getItem('Market').columns;
      columns.getItem(sampleColumn.header[locale]).delete();
      await context.sync();
    });
    await book.host.settled();
    expect(await notice()).toBe('');
  });
});

describe.each(locales)('the direction of a KPI in %s', (locale) => {
  const cases: readonly [rule: string, floor: number | null, target: number | null, direction: string][] = [
    ['Linear', 0.6, 0.9, '↑'],
    ['线性', 10, 2, '↓'],
    ['', 10, 2, '↓'],
    ['Linear', 5, 5, '?'],
    ['Linear', null, 5, ''],
    ['Band', 0.2, 0.4, '◎'],
    ['区间', 0.2, 0.4, '◎'],
    ['区间', 0.4, 0.4, '◎'],
    ['Band', 0.4, 0.2, '?'],
    ['区间', 0.4, null, ''],
    ['Points', 3, 10, '↑'],
    ['招商计分', null, 10, '↑'],
    ['Points', -1, 0, '?'],
    ['招商计分', null, -2, '?'],
    ['Points', 3, null, ''],
  ];

  beforeAll(async () => {
    await book.reset();
    const rows = cases.map(([rule, floor, target]) => ({ id: 'x', rule, floor, target }));
    const { sheets } = planTemplates(['KPISetup'], {
      locale,
      facts: blankFacts,
      content: { KPISetup: { rows } },
      asOf: today,
    });
    await apply(sheets);
  });

  test('is known by rules in either language, and in doubt where a standard does not suit its rule', async () => {
    const directions = (await read('KPISetup', locale)).map(({ direction }) => direction);
    expect(cases.map((each, i) => [...each.slice(0, 3), directions[i]])).toEqual(cases);
  });
});

describe('the weeks beside the plan', () => {
  const day = (month: number, dayOfMonth: number): number => serialOf(2026, month, dayOfMonth);
  /** Each activity with the signs of its weeks, from that of 19 January; the ninth is that of the as-of date. */
  const activities: readonly [Row, string][] = [
    [
      { activity: 'Under way', start: day(3, 2), end: day(3, 27), buffer: 5, progress: 0.6, status: 'Open' },
      '......■■□□○.',
    ],
    [
      {
        activity: 'Milestone done',
        start: day(2, 2),
        end: day(2, 20),
        milestone: 'Yes',
        progress: 1,
        status: 'Done',
        completed: day(2, 19),
      },
      '..■■◆.......',
    ],
    [
      { activity: 'Overdue', start: day(2, 2), end: day(2, 20), buffer: 7, progress: 0.2, status: 'Open' },
      '..□□□○!!!...',
    ],
    [{ activity: 'Without a start', end: day(3, 27), milestone: 'Yes', status: 'Open' }, '.........◆..'],
    [{ activity: 'Without dates', status: 'Open' }, '............'],
    [{ activity: 'Cancelled', start: day(2, 2), end: day(2, 20), status: 'Cancelled' }, '............'],
  ];
  const body = async (rows: number): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const first = templateOf('Plan').columns.length + 1;
      const table = context.workbook.tables.getItem('Plan').getDataBodyRange().getCell(0, 0);
      const range = table
        .getOffsetRange(0, first)
        .getResizedRange(rows - 1, 12)
        .load('values');
      await context.sync();
      return range.values as unknown[][];
    });

  beforeAll(async () => {
    await book.reset();
    const { sheets } = planTemplates(['Plan'], {
      locale: 'en',
      facts: blankFacts,
      content: { Plan: { rows: activities.map(([row]) => row) } },
      asOf: today,
    });
    await apply(sheets);
  });

  test.each(activities.map(([row, weeks], index) => [String(row.activity), weeks, index] as const))(
    '%s: %s',
    async (activity, weeks, index) => {
      const [name, ...signs] = (await body(activities.length))[index]!;
      expect(name).toBe(activity);
      expect(signs.map((sign) => (sign === '' ? '.' : sign)).join('')).toBe(weeks);
    },
  );

  test('grow with the table', async () => {
    await Excel.run(async (context) => {
      const row = templateOf('Plan').columns.map(({ key }) =>
        key === 'activity' ? 'New' : key === 'end' ? day(3, 27) : null,
      );
      context.workbook.tables.getItem('Plan').rows.add(undefined, [row as never[]]);
      await context.sync();
    });
    await book.host.settled();
    const [name, ...signs] = (await body(activities.length + 1)).at(-1)!;
    expect(name).toBe('New');
    expect(signs[9]).toBe('□');
  });
});

describe('sheets added with all their looks', () => {
  beforeAll(async () => {
    await book.reset();
    await addSheets.run({ keys: sheetKeys, samples: false }, contextOf());
    await book.host.settled();
  });

  test('are found again', async () => {
    const { sheets } = await readWorkbook.run(undefined, contextOf());
    expect(Object.keys(sheets)).toEqual(sheetKeys);
  });

  test.each(sheetKeys)('%s offers the list of each of its choices', async (key) => {
    const choices = templateOf(key).columns.filter(({ kind }) => kind === 'choice');
    const sources = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(key);
      const rules = choices.map(({ header }) => {
        const validation = table.columns.getItem(header.en).getDataBodyRange().dataValidation;
        validation.load('rule');
        return validation;
      });
      await context.sync();
      return rules.map(({ rule }) => rule.list?.source);
    });
    expect(sources).toEqual(choices.map(({ list }) => `=${listName(list!)}`));
  });
});

test('a sheet that has no sample rows is laid out blank beside those that have them, with nothing to remove', async () => {
  await book.reset();
  const { sheets } = await addSheets.run({ keys: ['Market', 'Snapshots'], samples: true }, contextOf());
  expect(sheets).toEqual(['Market', 'Snapshots', 'Settings']);
  const { samples } = await readWorkbook.run(undefined, contextOf());
  expect(samples).toEqual(['Market']);
  const values = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Snapshots').getRange().load('values');
    const notice = context.workbook.worksheets.getItem('Snapshots').getRange('A3').load('values');
    await context.sync();
    return { table: table.values as unknown[][], notice: notice.values[0]![0] as unknown };
  });
  const headers = Object.values(headersOf('Snapshots', 'en'));
  expect(values).toEqual({ table: [headers, headers.map(() => '')], notice: '' });
});
