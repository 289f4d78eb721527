import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { metadata } from '../../src/functions/metadata';
import { byId } from '../../src/kpis';
import { kpisOf, packs, planPack } from '../../src/packs';
import type { Row } from '../../src/sheets/planTable';
import { sampleContent } from '../../src/sheets/sampleContent';
import { blankFacts } from '../plan/blankFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';

const asOf = serialOf(2026, 3, 20);
const [pack] = packs;
const KPIS = kpisOf(pack!).length;
const whole = planPack(pack!, { locale: 'en', facts: blankFacts, samples: true, asOf });
/** Without looks, which are not calculated and take their time; only texts stay texts. */
const plan = {
  ...whole,
  sheets: whole.sheets.map((sheet) => ({
    ...sheet,
    formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
    validations: [],
    rules: [],
    charts: [],
  })),
};
const rowsOf = (sheet: 'Attendance' | 'Actions'): readonly Row[] => sampleContent(asOf, 'en')[sheet]!.rows;

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000/') });
  await import('../../src/functions');
  await applyPlan(plan);
  await book.host.settled();
}, 120_000);
afterAll(() => book.dispose());

/** The table of the card as it is shown, header row first. */
const readCard = async (): Promise<Record<string, unknown>[]> => {
  await book.host.settled();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Scorecard').getRange(`A9:O${10 + KPIS}`);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const [headers, ...rows] = cells;
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headers![index]), cell])));
};

const write = async (sheet: string, address: string, value: string | number): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
};

const actualOf = (card: Record<string, unknown>[], kpi: string): unknown =>
  card.find((row) => row.KPI === kpi)?.Actual;

const inMarch = (date: unknown): boolean =>
  Number(date) >= serialOf(2026, 3, 1) && Number(date) <= serialOf(2026, 3, 31);

const share = (rows: readonly Row[], counts: (row: Row) => boolean, of: (row: Row) => boolean): number =>
  rows.filter((row) => of(row) && counts(row)).length / rows.filter(of).length;

const attendanceOf = (customer?: string): number =>
  share(
    rowsOf('Attendance').filter((row) => customer === undefined || row.customer === customer),
    ({ status }) => ['Present', 'Late', 'Deputy'].includes(String(status)),
    ({ date, side, status }) => inMarch(date) && side === 'Customer' && status !== 'Excused',
  );

const completionOf = (): number =>
  share(
    rowsOf('Actions'),
    ({ status }) => status === 'Done',
    ({ due, status }) => inMarch(due) && Number(due) <= asOf && status !== 'Cancelled',
  );

const scorecard = (scores: unknown[], weights: unknown[]): unknown =>
  byId.get('SCORECARD')!.value([scores.map((score) => [score]), weights.map((weight) => [weight])]);

test('the last month that is over is shown first', async () => {
  const choice = await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem('KPI_Period').getRange().load('values');
    await context.sync();
    return cell.values;
  });
  expect(choice).toEqual([['2026-02']]);
});

test('actuals are those counted by hand', async () => {
  await write('Scorecard', 'B5', '2026-03');
  const card = await readCard();
  expect(actualOf(card, 'Attendance rate')).toBeCloseTo(attendanceOf(), 12);
  expect(actualOf(card, 'Action completion')).toBeCloseTo(completionOf(), 12);
});

test('scores, lights and total are those of KPI.SCORE, KPI.RAG and KPI.SCORECARD', async () => {
  const card = await readCard();
  const kpis = card.slice(0, KPIS);
  const symbols = { 3: /^[●○]/, 2: /^[▲△]/, 1: /^[■□]/ } as const;
  for (const { Actual, Floor, Target, Score, Light } of kpis) {
    const score = byId.get('SCORE')!.value([[[Actual]], [[Floor]], [[Target]]]);
    expect(Score).toBeCloseTo(score as number, 10);
    const light = byId.get('RAG')!.value([[[Score]]]) as 1 | 2 | 3;
    expect(Light).toMatch(symbols[light]);
  }
  const total = scorecard(
    kpis.map(({ Score }) => Score),
    kpis.map(({ Weight }) => Weight),
  );
  expect(card[KPIS]!.Score).toBeCloseTo(total as number, 10);
});

test('choosing a customer or a period calls no KPI function', async () => {
  const before = book.host.counters.functionCalls;
  await write('Scorecard', 'B4', 'Orion Machinery');
  const card = await readCard();
  expect(actualOf(card, 'Attendance rate')).toBeCloseTo(attendanceOf('Orion Machinery'), 12);
  await write('Scorecard', 'B5', 'Last 12 months');
  expect(actualOf(await readCard(), 'Attendance rate')).not.toBe(actualOf(card, 'Attendance rate'));
  expect(book.host.counters.functionCalls).toBe(before);
  await write('Scorecard', 'B4', 'All');
  await write('Scorecard', 'B5', '2026-03');
});

test('a KPI without data lowers coverage, and the other weights are scaled up', async () => {
  await write('Scorecard', 'B4', 'Orion Machinery');
  const card = await readCard();
  const kpis = card.slice(0, KPIS);
  const missing = kpis.filter(({ Score }) => Score === '');
  expect(missing.map(({ KPI }) => KPI)).toContain('Customer satisfaction index');
  for (const { Light } of missing) expect(Light).toBe('– No data');
  const used = kpis.reduce((sum, row) => sum + Number(row['Weight used']), 0);
  expect(used).toBeCloseTo(1, 12);
  await write('Scorecard', 'B4', 'All');
});

test('a weight changed in KPI setup changes the total, and calls no KPI function', async () => {
  const before = book.host.counters.functionCalls;
  await write('KPI setup', 'E5', 0.5);
  const card = await readCard();
  const kpis = card.slice(0, KPIS);
  expect(kpis[0]!.Weight).toBe(0.5);
  const total = scorecard(
    kpis.map(({ Score }) => Score),
    kpis.map(({ Weight }) => Weight),
  );
  expect(card[KPIS]!.Score).toBeCloseTo(total as number, 10);
  expect(book.host.counters.functionCalls).toBe(before);
  await write('KPI setup', 'E5', 0.1);
});

test('a row changed in a log changes its KPI', async () => {
  const index = rowsOf('Actions').findIndex(
    ({ due, status }) => inMarch(due) && Number(due) <= asOf && status !== 'Done' && status !== 'Cancelled',
  );
  const before = actualOf(await readCard(), 'Action completion') as number;
  await write('Actions', `G${5 + index}`, 'Done');
  expect(actualOf(await readCard(), 'Action completion')).toBeGreaterThan(before);
});
