import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { metadata } from '../../src/functions/metadata';
import { callOf, ofTargets, satisfactionIndex } from '../../src/packs/calls';
import { withPlanned } from '../../src/plan/withPlanned';
import { planScorecard, type ScorecardKpi } from '../../src/scorecard';
import { setupContent } from '../../src/scorecard/setupContent';
import type { Content } from '../../src/sheets/planTable';
import { planTemplates } from '../../src/sheets/planTemplates';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { blankFacts } from '../plan/blankFacts';
import { choose, readCard, readSheet, writeColumn, writeNamed } from './cardCells';

/** What a card says of standards that do not fit and rows it cannot place, and how it groups what it shows. */
const asOf = serialOf(2026, 3, 29);
const day = (month: number, of: number): number => serialOf(2026, month, of);
const title = { en: 'Test', zh: '测试' };

const common = {
  dimension: { en: 'Voice', zh: '声音' },
  measure: satisfactionIndex('Survey', 'periodNo', 'Survey.overall'),
  unit: 'index',
  window: 'period',
  weight: 0.5,
  floor: 50,
  target: 85,
  rule: { kind: 'linear' },
  minimumN: 1,
} as const satisfies Partial<ScorecardKpi>;
const kpis: readonly ScorecardKpi[] = [
  { ...common, id: 'test.linear', title: { en: 'Linear', zh: '线性' } },
  {
    ...common,
    id: 'test.different',
    title: { en: 'Different', zh: '不同' },
    measure: ofTargets({
      ...callOf('Survey', 'periodNo', 'DISTINCT', { column: 'Survey.customer' }),
      singleMonths: true,
    }),
    unit: 'fraction',
    floor: 0.5,
    target: 1,
  },
];

const content: Readonly<Record<'Survey' | 'Goals' | 'Targets' | 'KPISetup', Content>> = {
  Goals: {
    rows: [{ customer: 'Aster', kpi: 'Linear', target: 60, validFrom: day(2, 1), confirmedOn: day(3, 30) }],
  },
  Survey: {
    rows: [
      ...[2, 3].flatMap((month) => ['Aster', '360'].map((customer) => ({ month, customer }))),
      { month: 3, customer: '' },
    ].map(({ month, customer }) => ({ date: day(month, 10), customer, overall: 4 })),
  },
  Targets: {
    rows: [
      { start: day(3, 1), end: day(3, 20), customer: 'Aster', kpi: 'Linear', target: 95 },
      { start: day(1, 1), end: day(12, 31), customer: 'Aster', kpi: 'Linear', target: 90 },
      { start: day(1, 1), end: day(12, 31), customer: '360', kpi: 'Linear', target: 80 },
      { start: day(2, 1), end: day(2, 28), customer: 'Aster', kpi: 'Different', target: 1 },
      { start: day(2, 1), end: day(2, 28), customer: '360', kpi: 'Different', target: 1 },
    ],
  },
  KPISetup: setupContent(kpis, title, 'en'),
};
const { sheets: logs, columns } = planTemplates(Object.keys(content) as (keyof typeof content)[], {
  locale: 'en',
  facts: blankFacts,
  asOf,
  content,
});
const card = planScorecard({
  kpis,
  title,
  entity: 'customer',
  columns,
  locale: 'en',
  facts: withPlanned(blankFacts, logs),
});

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000/') });
  await import('../../src/functions');
  // Without looks, which are not calculated and take their time; texts stay texts.
  const sheets = [...logs, ...card.sheets].map((sheet) => ({
    ...sheet,
    formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
    validations: [],
    rules: [],
    charts: [],
  }));
  await applyPlan({ sheets, rows: [], settings: {} });
  await book.host.settled();
});
afterAll(() => book.dispose());

const cells = () => readSheet(book, card.sheet);
const lineOf = async (words: string) => (await cells()).find(([first]) => first === words)!;
/** The line between what is chosen and the table. */
const warning = async (): Promise<unknown> => (await cells())[6]![0];

test('of targets that overlap, the one that began last holds', async () => {
  await choose(card, 'Aster', '2026-02');
  expect((await readCard(book, card))('Linear').Target).toBe(90);
  await choose(card, 'Aster', '2026-03');
  expect((await readCard(book, card))('Linear').Target).toBe(95);
});

test('a goal that is confirmed after the as-of date does not hold yet', async () => {
  await choose(card, 'Aster', '2026-03');
  expect((await readCard(book, card))('Linear').Target).toBe(95);
});

test('what is wrong in a row of Targets spoils that row only', async () => {
  await writeColumn('Targets', 'Period to', [day(3, 20), '=1/0', day(12, 31), day(2, 28), day(2, 28)]);
  expect((await readCard(book, card))('Linear').Target).toBe(95);
  await writeColumn('Targets', 'Period to', ['2026.02.20', day(12, 31), day(12, 31), day(2, 28), day(2, 28)]);
  expect((await readCard(book, card))('Linear').Target).toBe(90);
  await writeColumn('Targets', 'Period to', [day(3, 20), day(12, 31), day(12, 31), day(2, 28), day(2, 28)]);
});

test('an emptied choice is no choice', async () => {
  await writeNamed(card.names.customer, '');
  expect((await lineOf('Customer'))[2]).toBe('← choose from the list');
});

test('a customer whose name is a number has its targets', async () => {
  await writeColumn('Targets', 'Customer', ['Aster', 'Aster', 360, 'Aster', 360]);
  await choose(card, '360', '2026-03');
  expect((await readCard(book, card))('Linear')).toMatchObject({ n: 1, Target: 80 });
});

test('what is different in a month has no value for twelve of them', async () => {
  await choose(card, 'All', '2026-02');
  expect((await readCard(book, card))('Different')).toMatchObject({ Actual: 1 });
  await choose(card, 'All', 'Last 12 months');
  expect((await readCard(book, card))('Different')).toMatchObject({ Actual: '', Light: '– No data' });
});

test('rows that name nobody count for all, and the card says how many there are', async () => {
  await choose(card, 'All', '2026-03');
  expect((await readCard(book, card))('Linear').n).toBe(3);
  expect(await warning()).toBe('Rows that name no customer of the list: 1. They count for All only. ');
});

test('without thresholds there is no light, and the card asks for them', async () => {
  await writeNamed(card.names.greenFrom, '');
  expect((await readCard(book, card))('Linear').Light).toBe('');
  expect((await lineOf('On target from'))[3]).toBe('← type both as numbers from 0 to 100');
  await writeNamed(card.names.greenFrom, 50);
  expect((await lineOf('On target from'))[3]).toBe('← the lower line is above the upper one');
  await writeNamed(card.names.greenFrom, 80);
  expect((await lineOf('On target from'))[3]).toBe('');
  expect((await readCard(book, card))('Linear').Light).toBe('▲ Watch');
});

test.each([
  ['Voice', 'Reach'],
  ['>50 days', 'Reach'],
  ['', 'Reach'],
])('dimensions are those of the KPI setup: %p and %p', async (one, other) => {
  await writeColumn('KPISetup', 'Dimension', [one, other]);
  const shown = await cells();
  const first = shown.findIndex(([words]) => words === 'By dimension') + 2;
  expect(shown.slice(first, first + 2).map(([dimension, , weight]) => [dimension, weight])).toEqual([
    [one || 'Without dimension', 0.5],
    [other, 0.5],
  ]);
});

test('weights that are not 100% together are said to be', async () => {
  await writeColumn('KPISetup', 'Weight', [0.5, 0.65]);
  expect(await warning()).toMatch(/^The weights add up to 115\.0%; they count in proportion\. /);
  await writeColumn('KPISetup', 'Weight', [0.5, 0.5]);
});

test('an actual without a target has no score, and the light says why', async () => {
  await writeColumn('KPISetup', 'Target', ['', 1]);
  expect((await readCard(book, card))('Linear')).toMatchObject({ Score: '', Light: '– No standard' });
});

test('an agreed target moves the floor, but not below 0, and the least for points as a share', async () => {
  await choose(card, 'Aster', '2026-03');
  await writeColumn('KPISetup', 'Target', [85, 1]);
  await writeColumn('Targets', 'Target', [30, 90, 80, 1, 1]);
  expect((await readCard(book, card))('Linear')).toMatchObject({ Floor: 0, Target: 30 });
  await writeColumn('KPISetup', 'Scoring rule', ['Points', 'Linear']);
  await writeColumn('Targets', 'Target', [170, 90, 80, 1, 1]);
  expect((await readCard(book, card))('Linear')).toMatchObject({ Floor: 100, Target: 170 });
  await writeColumn('Targets', 'Target', [95, 90, 80, 1, 1]);
  await choose(card, 'All', '2026-03');
});

test('points need no least', async () => {
  await writeColumn('KPISetup', 'Floor', ['', 0.5]);
  const line = (await readCard(book, card))('Linear');
  expect(line.Score).toBeCloseTo((100 * Number(line.Actual)) / 85, 10);
});

test.each([
  ['Linear', 85, 85],
  ['Band', 85, 50],
  ['Points', 50, 0],
])(
  'by the rule %s, a floor of %d and a target of %d give an error with its reason',
  async (rule, floor, target) => {
    await writeColumn('KPISetup', 'Scoring rule', [rule, 'Linear']);
    await writeColumn('KPISetup', 'Floor', [floor, 0.5]);
    await writeColumn('KPISetup', 'Target', [target, 1]);
    expect(String((await readCard(book, card))('Linear').Score)).toMatch(/^#/);
    expect(String((await lineOf('Total'))[8])).toMatch(/^#/);
    expect(await warning()).toMatch(
      /^KPI setup: floor and target of “Linear” do not fit its scoring rule\. /,
    );
  },
);

test('a rule changed from a day on judges the months from then on only', async () => {
  await writeColumn('KPISetup', 'Scoring rule', ['Linear', 'Linear']);
  await writeColumn('KPISetup', 'Floor', [50, 50]);
  await writeColumn('KPISetup', 'Target', [100, 70]);
  await writeColumn('KPISetup', 'Tolerance', ['', 20]);
  await writeColumn('KPISetup', 'KPI id', ['test.linear', 'test.linear']);
  await writeColumn('KPISetup', 'KPI', ['Linear', 'Linear']);
  await writeColumn('KPISetup', 'Scoring rule', ['Linear', 'Band']);
  await writeColumn('KPISetup', 'Valid from', [day(1, 1), day(3, 1)]);
  await choose(card, 'All', '2026-03');
  const trend = await readSheet(book, card.sheets[1]!.name);
  const headers = trend.find((row) => row[1] === 'KPI')!;
  const scores = trend.find((row) => row.includes('test.linear'))!;
  const at = (month: string): unknown => scores[headers.indexOf(month)];
  // The actual is 75 in both months.
  expect([at('2026-02'), at('2026-03')]).toEqual([50, 75]);
});

test('a target names a KPI by any title it has had', async () => {
  await writeColumn('KPISetup', 'KPI', ['Linear', 'Renamed']);
  await choose(card, 'Aster', '2026-03');
  expect((await readCard(book, card))('Renamed').Target).toBe(95);
  const trend = await readSheet(book, card.sheets[1]!.name);
  const block = trend[2]!.indexOf('Target');
  expect(trend.find((row) => row.includes('test.linear'))!.slice(block + 11, block + 13)).toEqual([90, 95]);
});
