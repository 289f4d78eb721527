import { civilOf, serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { customerMeetings } from '../../src/packs/customerMeetings';
import type { SheetKey } from '../../src/sheets';
import type { Row } from '../../src/sheets/planTable';
import { sampleContent } from '../../src/sheets/sampleContent';
import { reviewedKpis } from '../../src/sheets/sampleReview.text';
import { RECOVERING } from '../../src/sheets/sampleStory';
import { DECLINING, sampleCustomers } from '../../src/sheets/samples.text';

const today = serialOf(2026, 3, 20);
const content = sampleContent(today, 'en');
const rowsOf = (key: SheetKey): readonly Row[] => content[key]!.rows;
const findings = rowsOf('Review');

const monthOf = (date: unknown): string => {
  const { year, month } = civilOf(Number(date));
  return `${year}-${String(month).padStart(2, '0')}`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Actual = readonly [sheet: SheetKey, date: string, (rows: readonly Row[]) => number];

/** How the actual of each KPI comes about, and from which rows. */
const actuals: Readonly<Record<keyof typeof reviewedKpis, Actual>> = {
  satisfaction: [
    'Survey',
    'date',
    (rows) => (sum(rows.map((row) => Number(row.overall) - 1)) / rows.length / 4) * 100,
  ],
  goalAttainment: [
    'Agenda',
    'date',
    (rows) =>
      sum(
        rows.map((row) => ({ Yes: 1, Partly: 0.5, No: 0 })[String(row.achieved)]! * Number(row.goalWeight)),
      ) / sum(rows.map((row) => Number(row.goalWeight))),
  ],
  actionCompletion: [
    'Actions',
    'due',
    (rows) => rows.filter(({ status }) => status === 'Done').length / rows.length,
  ],
};

/** From which score on, the full and the hollow mark, and the word. */
const lights: readonly (readonly [number, string, string, string])[] = [
  [80, '●', '○', 'On target'],
  [60, '▲', '△', 'Watch'],
  [0, '■', '□', 'Warning'],
];

const kpiOf = (id: string) => customerMeetings.kpis.find((kpi) => kpi.id === id)!;

/** Score and light of a customer in a month, by the standards of the pack; null where there are no rows. */
const judge = (id: keyof typeof reviewedKpis, customer: unknown, month: unknown) => {
  const [sheet, date, actualOf] = actuals[id];
  const { floor, target, minimumN } = kpiOf(id);
  const rows = rowsOf(sheet).filter(
    (row) => row.customer === customer && monthOf(row[date]) === month && row.status !== 'Cancelled',
  );
  if (rows.length === 0) return null;
  const score = Math.max(0, Math.min(100, ((actualOf(rows) - floor) / (target - floor)) * 100));
  const [full, hollow, word] = lights.find(([from]) => score >= from)!.slice(1);
  return { score, light: `${rows.length < minimumN ? hollow : full} ${word}` };
};

const idOf = (kpi: unknown): keyof typeof reviewedKpis =>
  (Object.keys(reviewedKpis) as (keyof typeof reviewedKpis)[]).find((id) => reviewedKpis[id].en === kpi)!;

test('every finding has the score and the light that the scorecard has', () => {
  for (const { kpi, customer, period, score, light } of findings)
    expect({ score, light }).toEqual({
      ...judge(idOf(kpi), customer, period),
      score: expect.closeTo(judge(idOf(kpi), customer, period)!.score, 1) as unknown,
    });
});

test('no finding is on target, and none of the worst is left out', () => {
  for (const period of new Set(findings.map((row) => row.period))) {
    const found = findings.filter((row) => row.period === period).map(({ score }) => Number(score));
    const scores = sampleCustomers.flatMap(({ name }) =>
      (Object.keys(actuals) as (keyof typeof actuals)[]).flatMap(
        (id) => judge(id, name.en, period)?.score ?? [],
      ),
    );
    expect(Math.max(...found)).toBeLessThan(80);
    scores
      .filter((score) => score < 80)
      .sort((a, b) => a - b)
      .slice(0, found.length)
      .forEach((score, place) => expect(found[place]).toBeCloseTo(score, 1));
  }
});

test('a month is looked back on in the month after it, every month of the year', () => {
  for (const { date, period } of findings) {
    const { year, month } = civilOf(Number(date));
    expect(monthOf(serialOf(year, month - 1, 1))).toBe(period);
  }
  expect(new Set(findings.map(({ period }) => period)).size).toBe(12);
});

describe('of the customers', () => {
  const ofCustomer = (index: number): readonly Row[] =>
    findings.filter(({ customer }) => customer === sampleCustomers[index]!.name.en);
  const halves = (rows: readonly Row[]): readonly [number, number] => {
    const early = rows.filter(({ period }) => String(period) < '2025-09').length;
    return [early, rows.length - early];
  };

  test('the one that slips gets more and more findings, and some stay open after their day', () => {
    const rows = ofCustomer(DECLINING);
    const [early, late] = halves(rows);
    expect(late).toBeGreaterThan(2 * early);
    expect(rows.filter(({ status, due }) => status !== 'Done' && Number(due) < today).length).toBeGreaterThan(
      1,
    );
  });

  test('the one that recovers gets fewer, and has them all closed', () => {
    const rows = ofCustomer(RECOVERING);
    const [early, late] = halves(rows);
    expect(early).toBeGreaterThan(2 * late);
    for (const { status, completed } of rows) {
      expect(status).toBe('Done');
      expect(completed).toEqual(expect.any(Number));
    }
  });
});

test('the same findings are made in both languages', () => {
  const [en, zh] = locales.map((locale) =>
    sampleContent(today, locale).Review!.rows.map(({ date, period, score, due, completed }) => [
      date,
      period,
      score,
      due,
      completed,
    ]),
  );
  expect(en).toEqual(zh);
});
