import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { metadata } from '../../src/functions/metadata';
import { byId } from '../../src/kpis';
import { callOf, ofTargets, satisfactionIndex } from '../../src/packs/calls';
import { withPlanned } from '../../src/plan/withPlanned';
import { planScorecard, type PlannedScorecard, type ScorecardKpi } from '../../src/scorecard';
import { setupContent } from '../../src/scorecard/setupContent';
import type { Content, Row } from '../../src/sheets/planTable';
import { planTemplates } from '../../src/sheets/planTemplates';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { blankFacts } from '../plan/blankFacts';
import { choose, readCard, readSheet, writeColumn, writeNamed, type Line } from './cardCells';

/**
 * A card of customers and a card of owners over a few rows: whose standards a goal or a target changes, from when, and
 * that rules give what the KPI functions give.
 */
const asOf = serialOf(2026, 3, 31);
const day = (month: number, of: number): number => serialOf(2026, month, of);

const answers = satisfactionIndex('Survey', 'periodNo', 'Survey.overall');
const common = {
  dimension: { en: 'Voice', zh: '声音' },
  measure: answers,
  unit: 'index',
  window: 'period',
  weight: 0.25,
  floor: 50,
  target: 85,
  rule: { kind: 'linear' },
  minimumN: 1,
} as const satisfies Partial<ScorecardKpi>;
const kpis: readonly ScorecardKpi[] = [
  { ...common, id: 'test.agreed', title: { en: 'Agreed', zh: '约定' } },
  { ...common, id: 'test.planned', title: { en: 'Planned', zh: '计划' } },
  {
    ...common,
    id: 'test.band',
    title: { en: 'Band', zh: '区间' },
    floor: 55,
    target: 70,
    rule: { kind: 'band', tolerance: 20 },
  },
  {
    ...common,
    id: 'test.points',
    title: { en: 'Points', zh: '计分' },
    measure: ofTargets(callOf('Survey', 'periodNo', 'COUNT', { column: 'Survey.overall' })),
    unit: 'fraction',
    floor: 0.5,
    target: 1,
    rule: { kind: 'points', bonusEach: 2, bonusCap: 6 },
  },
];

/** Answers of a customer on the tenth of a month. */
const answered = (customer: string, month: number, ...given: readonly number[]): Row[] =>
  given.map((overall) => ({ date: day(month, 10), customer, overall }));
const months = [1, 2, 3] as const;
/** How many answers each customer was to give in each month. */
const toAnswer = { Aster: [6, 1, 1], Bolt: [2, 4, 4] } as const;

const content: Readonly<Record<'Survey' | 'Customers' | 'Goals' | 'Targets' | 'KPISetup', Content>> = {
  Survey: {
    rows: months.flatMap((month) => [
      ...answered('Aster', month, 4, 5, 4, 4),
      ...answered('Bolt', month, 3, 4, 3),
    ]),
  },
  Customers: {
    rows: [
      { customer: 'Aster', accountManager: 'Li' },
      { customer: 'Bolt', accountManager: 'Wang' },
    ],
  },
  Goals: {
    rows: [
      { customer: 'Aster', kpi: 'Agreed', target: 95, validFrom: day(2, 10), confirmedOn: day(2, 1) },
      { customer: 'Aster', kpi: 'test.agreed', target: 75, validFrom: day(3, 1), confirmedOn: day(2, 20) },
      { customer: 'Aster', kpi: 'Agreed', validFrom: day(3, 15), confirmedOn: day(3, 1) },
      { customer: 'Aster', kpi: 'Agreed', target: 20, validFrom: day(3, 16) },
    ],
  },
  Targets: {
    rows: [
      { start: day(1, 1), end: day(2, 28), customer: 'Bolt', kpi: 'Planned', target: 80 },
      { start: day(2, 1), end: day(3, 31), owner: 'Li', kpi: 'test.planned', target: 90 },
      { start: day(3, 1), end: day(3, 31), kpi: 'Planned', target: 100 },
      ...Object.entries(toAnswer).flatMap(([customer, targets]) =>
        months.map((month, index) => ({
          start: day(month, 1),
          end: day(month, 28),
          customer,
          kpi: 'Points',
          target: targets[index]!,
        })),
      ),
    ],
  },
  KPISetup: setupContent(kpis, { en: 'Test', zh: '测试' }, 'en'),
};

const { sheets: logs, columns } = planTemplates(Object.keys(content) as (keyof typeof content)[], {
  locale: 'en',
  facts: blankFacts,
  asOf,
  content,
});
const cardOf = (entity: 'customer' | 'owner', facts: typeof blankFacts): PlannedScorecard =>
  planScorecard({ kpis, title: { en: 'Test', zh: '测试' }, entity, columns, locale: 'en', facts });
const facts = withPlanned(blankFacts, logs);
const customers = cardOf('customer', facts);
const owners = cardOf('owner', withPlanned(facts, customers.sheets));
/** Without looks, which are not calculated and take their time; texts stay texts. */
const sheets = [...logs, ...customers.sheets, ...owners.sheets].map((sheet) => ({
  ...sheet,
  formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
  validations: [],
  rules: [],
  charts: [],
}));

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000/') });
  await import('../../src/functions');
  await applyPlan({ sheets, rows: [], settings: {} });
  await book.host.settled();
});
afterAll(() => book.dispose());

const read = (sheet: string) => readSheet(book, sheet);

const monthOf = (month: number): string => `2026-0${month}`;

/** What Trend has of a KPI in a month. */
const readTrend = async ({
  sheets: [, trend],
}: PlannedScorecard): Promise<(kpi: string, month: number) => Line> => {
  const cells = await read(trend!.name);
  const headers = cells.findIndex((row) => row[1] === 'KPI');
  return (kpi, month) => {
    const line = cells.find((row) => row[1] === kpi)!;
    const place = cells[headers]!.indexOf(monthOf(month)) - 2;
    const blocks = ['Target', 'Floor'].map((title) => cells[headers - 1]!.indexOf(title));
    const [Target, Floor] = blocks.map((first) => line[first + place]);
    return { Score: line[2 + place], Target, Floor };
  };
};

const value = (id: string, ...args: readonly unknown[]): number =>
  byId.get(id)!.value(args.map((arg) => [[arg]])) as number;

test.each([
  [
    'a goal holds for its customer, from the month of its day, until the next with a number',
    customers,
    'Aster',
    { Agreed: [85, 95, 75], Planned: [85, 85, 85] },
  ],
  [
    'a target of a customer holds for that customer, within its days',
    customers,
    'Bolt',
    { Agreed: [85, 85, 85], Planned: [80, 80, 85] },
  ],
  [
    'a target of nobody is that of all customers together, a goal is not',
    customers,
    'All',
    { Agreed: [85, 85, 85], Planned: [85, 85, 100] },
  ],
  [
    'a target of an owner holds for that owner, within its days',
    owners,
    'Li',
    { Agreed: [85, 85, 85], Planned: [85, 90, 90] },
  ],
  [
    'an owner without a target keeps the standard',
    owners,
    'Wang',
    { Agreed: [85, 85, 85], Planned: [85, 85, 85] },
  ],
  [
    'a target of nobody is that of all owners together',
    owners,
    'All',
    { Agreed: [85, 85, 85], Planned: [85, 85, 100] },
  ],
] as const)('%s', async (_, card, who, targets) => {
  for (const [index, month] of months.entries()) {
    await choose(card, who, monthOf(month));
    const [onCard, onTrend] = [await readCard(book, card), await readTrend(card)];
    for (const kpi of ['Agreed', 'Planned'] as const) {
      const Target = targets[kpi][index]!;
      // The floor goes with the target, so that a target never turns the direction.
      const Floor = Target - 35;
      const line = onCard(kpi);
      expect(line).toMatchObject({ Floor, Target });
      expect(String(line.Window).includes('agreed target')).toBe(Target !== 85);
      expect(onTrend(kpi, month)).toMatchObject({ Floor, Target });
      const score = value('SCORE', line.Actual, Floor, Target);
      expect(line.Score).toBeCloseTo(score, 10);
      expect(onTrend(kpi, month).Score).toBeCloseTo(score, 10);
    }
  }
});

test.each(['Aster', 'Bolt'] as const)('the rules of %s give what the KPI functions give', async (who) => {
  const given = { Aster: 4, Bolt: 3 }[who];
  for (const [index, month] of months.entries()) {
    await choose(customers, who, monthOf(month));
    const [onCard, onTrend] = [await readCard(book, customers), await readTrend(customers)];
    const band = onCard('Band');
    expect(band.Score).toBeCloseTo(value('SCOREBAND', band.Actual, 55, 70, 20), 10);
    expect(onTrend('Band', month).Score).toBeCloseTo(Number(band.Score), 10);
    const points = onCard('Points');
    const wanted = toAnswer[who][index]!;
    expect(points.Actual).toBeCloseTo(given / wanted, 12);
    expect(points.Score).toBeCloseTo(value('POINTS', given, wanted, 100, 2, 6, wanted / 2), 10);
    expect(onTrend('Points', month).Score).toBeCloseTo(Number(points.Score), 10);
  }
});

test.each([
  ['Latest month', '最新月份'],
  ['Last 12 months', '近 12 个月'],
])('a choice of all and of %s is understood in either language', async (en, zh) => {
  await choose(customers, 'All', en);
  const before = (await readCard(book, customers))('Planned');
  await choose(customers, '全部', zh);
  expect((await readCard(book, customers))('Planned')).toEqual(before);
  expect(before.Target).toBe(100);
});

test('a window changed in KPI setup is that of the actual and the one that is shown', async () => {
  await choose(customers, 'Aster', monthOf(3));
  await writeColumn('KPISetup', 'Window', ['Last 12 months', '近 12 个月', 'Period', 'Period']);
  const onCard = await readCard(book, customers);
  expect(onCard('Agreed')).toMatchObject({ n: 12, Window: 'Last 12 months · agreed target' });
  expect(onCard('Planned')).toMatchObject({ n: 12, Window: 'Last 12 months' });
  expect(onCard('Band')).toMatchObject({ n: 4, Window: 'Period' });
});

test('KPIs that weigh nothing have their scores, and no total is made of them', async () => {
  await writeColumn('KPISetup', 'Weight', [0, 0, 0, 0]);
  const onCard = await readCard(book, customers);
  expect(onCard('Band')).toMatchObject({ Score: 43.75, 'Weight used': 0, Points: 0 });
  const total = (await read(customers.sheet)).find(([words]) => words === 'Total')!;
  expect(total.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
});

test('a card without an as-of date says so, and goes on once there is one', async () => {
  const said = async (): Promise<unknown[]> =>
    (await read(customers.sheet))
      .filter(([words]) => words === 'Period' || words === 'As-of date')
      .map((row) => row[2]);
  await choose(customers, 'All', 'Latest month');
  await writeNamed('KPI_AsOf', '');
  expect(await said()).toEqual(['', '← set it on the sheet Settings']);
  await writeNamed('KPI_AsOf', asOf);
  expect(await said()).toEqual(['', '']);
  expect((await readCard(book, customers))('Band').Actual).toBeCloseTo(500 / 7, 10);
});
