import { civilOf, serialOf, weekdayOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { sampleContent } from '../../src/sheets/sampleContent';
import type { Row } from '../../src/sheets/planTable';
import { sampleCustomers, DECLINING } from '../../src/sheets/samples.text';
import { templateOf } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';

const today = serialOf(2026, 3, 20);
const made = new Map<string, ReturnType<typeof sampleContent>>();
const contentOf = (day: number, locale: 'en' | 'zh'): ReturnType<typeof sampleContent> => {
  const key = `${day} ${locale}`;
  const content = made.get(key) ?? sampleContent(day, locale);
  made.set(key, content);
  return content;
};
const rowsOf = (key: SheetKey, locale: 'en' | 'zh' = 'en', day = today): readonly Row[] =>
  contentOf(day, locale)[key]!.rows;
const logs = Object.keys(sampleContent(today, 'en')) as SheetKey[];

test('the same day gives the same rows', () => {
  expect(sampleContent(today, 'en')).toEqual(sampleContent(today, 'en'));
});

test.each(logs)('%s fills only columns of its template', (key) => {
  const columns = templateOf(key).columns.map((column) => column.key);
  for (const row of rowsOf(key)) for (const column of Object.keys(row)) expect(columns).toContain(column);
});

test.each(logs)('%s has the same numbers in both languages', (key) => {
  const numbers = locales.map((locale) =>
    rowsOf(key, locale).map((row) => Object.values(row).filter((cell) => typeof cell === 'number')),
  );
  expect(numbers[0]).toEqual(numbers[1]);
});

test('nothing is later than today', () => {
  for (const key of ['Meetings', 'Attendance', 'Agenda', 'Survey', 'SurveySent'] as const)
    for (const { date } of rowsOf(key)) expect(Number(date)).toBeLessThanOrEqual(today);
  for (const { received } of rowsOf('Feedback'))
    expect(Math.floor(Number(received))).toBeLessThanOrEqual(today);
  for (const { completed } of rowsOf('Actions')) expect(Number(completed)).toBeLessThanOrEqual(today);
});

test('meetings are on workdays of thirteen months, one review per customer and month', () => {
  const meetings = rowsOf('Meetings');
  for (const { date } of meetings) expect(weekdayOf(Number(date))).toBeLessThanOrEqual(5);
  const months = new Set(
    meetings.map(({ date }) => JSON.stringify([civilOf(Number(date)).year, civilOf(Number(date)).month])),
  );
  expect(months.size).toBe(13);
  expect(meetings.filter(({ meeting }) => meeting === 'Monthly review')).toHaveLength(
    13 * sampleCustomers.length,
  );
});

test('some cells are left blank, as people leave them', () => {
  expect(rowsOf('Meetings').filter(({ decisions }) => decisions === null).length).toBeGreaterThan(0);
  expect(rowsOf('Attendance').filter(({ spoke }) => spoke === null).length).toBeGreaterThan(0);
});

test('what can be refused when typed is within its limits', () => {
  for (const { decisions, statements, corrections, recipients, acknowledged } of rowsOf('Meetings')) {
    expect(Number(corrections)).toBeLessThanOrEqual(Number(statements));
    expect(Number(acknowledged)).toBeLessThanOrEqual(Number(recipients));
    expect(Number(decisions)).toBeGreaterThanOrEqual(0);
  }
  for (const { sent, returned } of rowsOf('SurveySent'))
    expect(Number(returned)).toBeLessThanOrEqual(Number(sent));
  for (const { overall, recommend, effort } of rowsOf('Survey')) {
    expect(Number(overall)).toBeLessThanOrEqual(5);
    expect(Number(recommend)).toBeLessThanOrEqual(10);
    expect(Number(effort)).toBeLessThanOrEqual(7);
  }
});

test('one customer gets worse, the others do not', () => {
  const mean = (customer: string, from: number, to: number): number => {
    const scores = rowsOf('Survey')
      .filter((row) => row.customer === customer && Number(row.date) >= from && Number(row.date) < to)
      .map(({ overall }) => Number(overall));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  const middle = serialOf(2025, 9, 1);
  const falls = sampleCustomers.map(
    ({ name }) => mean(name.en, 0, middle) - mean(name.en, middle, today + 1),
  );
  expect(Math.max(...falls)).toBe(falls[DECLINING]);
  expect(falls[DECLINING]).toBeGreaterThan(0.5);
});

test.each([1, 15, 31])('a year that ends on day %i of a month is whole as well', (day) => {
  const meetings = rowsOf('Meetings', 'en', serialOf(2026, 1, day));
  expect(meetings.length).toBeGreaterThanOrEqual(12 * sampleCustomers.length);
});
