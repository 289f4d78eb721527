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
const asOf = serialOf(2026, 3, 31);
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

const content: Readonly<Record<'Survey' | 'Targets' | 'KPISetup', Content>> = {
  Survey: {
    rows: [
      ...[2, 3].flatMap((month) => ['Aster', '360'].map((customer) => ({ month, customer }))),
      { month: 3, customer: '' },
    ].map(({ month, customer }) => ({ date: day(month, 10), customer, overall: 4 })),
  },
  Targets: {
    rows: [
      { start: day(3, 1), end: day(3, 31), customer: 'Aster', kpi: 'Linear', target: 95 },
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

test('dimensions are those of the KPI setup', async () => {
  await writeColumn('KPISetup', 'Dimension', ['Voice', 'Reach']);
  const shown = await cells();
  const first = shown.findIndex(([words]) => words === 'By dimension') + 2;
  expect(shown.slice(first, first + 2).map(([dimension, , weight]) => [dimension, weight])).toEqual([
    ['Voice', 0.5],
    ['Reach', 0.5],
  ]);
});

test('weights that are not 100% together are said to be', async () => {
  await writeColumn('KPISetup', 'Weight', [0.5, 0.65]);
  expect(await warning()).toMatch(/^The weights add up to 115\.0%; they count in proportion\. /);
  await writeColumn('KPISetup', 'Weight', [0.5, 0.5]);
});

test('an actual without a target has no score, and the light says why', async () => {
  await writeColumn('KPISetup', 'Target', ['', 1]);
  expect((await readCard(book, card))('Linear')).toMatchObject({ Score: '', Light: '– No target' });
});

test.each([
  ['Linear', 85, 85],
  ['Band', 85, 50],
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
