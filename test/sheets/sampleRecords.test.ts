import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { templateOf } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';
import { lists } from '../../src/sheets/lists';
import type { Row } from '../../src/sheets/planTable';
import { sampleContent } from '../../src/sheets/sampleContent';
import { sampleRecords } from '../../src/sheets/sampleRecords';
import { RECOVERING } from '../../src/sheets/sampleStory';
import { DECLINING, sampleCustomers } from '../../src/sheets/samples.text';

const today = serialOf(2026, 3, 20);
const keys = Object.keys(sampleRecords) as (keyof typeof sampleRecords)[];
const rowsOf = (key: SheetKey, locale: 'en' | 'zh' = 'en', day = today): readonly Row[] =>
  sampleContent(day, locale)[key]!.rows;

describe.each(locales)('in %s', (locale) => {
  test.each(keys)('every word of %s is one that its drop-down offers', (key) => {
    for (const { key: column, list, open } of templateOf(key).columns) {
      const found = lists.find((candidate) => candidate.key === list);
      if (!found || !('words' in found) || open === true) continue;
      const offered = found.words.map((word) => word[locale]);
      for (const row of rowsOf(key, locale))
        if (typeof row[column] === 'string') expect(offered).toContain(row[column]);
    }
  });
});

test.each(keys)('%s holds only what may be typed', (key) => {
  for (const { key: column, kind, from, to } of templateOf(key).columns)
    for (const { [column]: cell } of rowsOf(key)) {
      if (cell === null || cell === undefined) continue;
      expect(kind).not.toBe('calculated');
      if (kind === 'date') expect(Number.isInteger(cell)).toBe(true);
      if (from !== undefined) expect(cell).toBeGreaterThanOrEqual(from);
      if (to !== undefined) expect(cell).toBeLessThanOrEqual(to);
    }
});

test.each(keys)('%s has rows on the first and the last day of a month too', (key) => {
  for (const day of [1, 31]) expect(rowsOf(key, 'en', serialOf(2026, 1, day)).length).toBeGreaterThan(0);
});

test('what has happened has happened by today', () => {
  const events: readonly [SheetKey, readonly string[]][] = [
    ['Customers', ['started', 'lostOn']],
    ['Orders', ['date', 'delivered']],
    ['Tickets', ['received', 'firstHandled', 'resolved']],
    ['Care', ['done']],
    ['Deals', ['created', 'signed', 'closed', 'recorded']],
    ['Costs', ['date']],
    ['Market', ['date']],
    ['Team', ['completedOn', 'paidOn']],
    ['Goals', ['confirmedOn']],
    ['Plan', ['completed']],
    ['Improvements', ['created', 'completed', 'checked']],
  ];
  for (const [key, columns] of events)
    for (const row of rowsOf(key))
      for (const column of columns) expect(Math.floor(Number(row[column]))).toBeLessThanOrEqual(today);
});

test('nothing ends before it begins', () => {
  const spans: readonly [SheetKey, string, string][] = [
    ['Customers', 'started', 'lostOn'],
    ['Contracts', 'start', 'end'],
    ['Orders', 'date', 'delivered'],
    ['Tickets', 'received', 'firstHandled'],
    ['Tickets', 'firstHandled', 'resolved'],
    ['Deals', 'created', 'closed'],
    ['Targets', 'start', 'end'],
    ['Plan', 'start', 'end'],
    ['Improvements', 'created', 'completed'],
    ['Improvements', 'completed', 'checked'],
  ];
  for (const [key, from, to] of spans)
    for (const { [from]: start, [to]: end } of rowsOf(key))
      if (typeof end === 'number') expect(end).toBeGreaterThanOrEqual(Number(start));
});

const share = (rows: readonly Row[], counts: (row: Row) => boolean): number =>
  rows.filter(counts).length / rows.length;

test('one customer slips and one recovers', () => {
  const middle = serialOf(2025, 9, 1);
  const onTime = (index: number, from: number, to: number): number =>
    share(
      rowsOf('Orders').filter(
        ({ customer, delivered, date }) =>
          customer === sampleCustomers[index]!.name.en &&
          delivered !== null &&
          Number(date) >= from &&
          Number(date) < to,
      ),
      ({ promised, delivered }) => Number(delivered) <= Number(promised),
    );
  const change = (index: number): number => onTime(index, middle, today) - onTime(index, 0, middle);
  expect(change(DECLINING)).toBeLessThan(-0.1);
  expect(change(RECOVERING)).toBeGreaterThan(0.1);
});

test('shares stay within what they are shares of', () => {
  for (const { ownSales, marketTotal } of rowsOf('Market'))
    expect(Number(ownSales)).toBeLessThan(Number(marketTotal));
  for (const { passed, completed, assigned } of rowsOf('Team')) {
    expect(Number(completed)).toBeLessThanOrEqual(Number(assigned));
    expect(Number(passed)).toBeLessThanOrEqual(Number(completed));
  }
});

test('the plan has research, milestones and work still open', () => {
  const plan = rowsOf('Plan');
  for (const [column, word] of [
    ['kind', 'Market research'],
    ['milestone', 'Yes'],
    ['status', 'Done'],
    ['status', 'In progress'],
  ] as const)
    expect(plan.filter((row) => row[column] === word).length).toBeGreaterThan(0);
});

test('the deals make a funnel that still moves, with some won and some lost', () => {
  const deals = rowsOf('Deals');
  const stages = lists.find(({ key }) => key === 'stages')!;
  const words = 'words' in stages ? stages.words.map(({ en }) => en) : [];
  const reached = words.map(
    (_, place) => deals.filter(({ furthestStage }) => words.indexOf(String(furthestStage)) >= place).length,
  );
  expect(reached).toEqual([...reached].sort((a, b) => b - a));
  expect(reached.at(-1)).toBeGreaterThan(0);
  for (const status of ['Open', 'Won', 'Lost'])
    expect(deals.filter((deal) => deal.status === status).length).toBeGreaterThan(2);
});
