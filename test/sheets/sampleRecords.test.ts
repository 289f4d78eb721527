import { serialOf, weekdayOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { packs } from '../../src/packs';
import { templateOf } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';
import { lists } from '../../src/sheets/lists';
import type { Row } from '../../src/sheets/planTable';
import { sampleContent } from '../../src/sheets/sampleContent';
import { sampleKpis } from '../../src/sheets/samplePlans.text';
import { reviewedKpis } from '../../src/sheets/sampleReview.text';
import { sampleRecords } from '../../src/sheets/sampleRecords';
import { RECOVERING } from '../../src/sheets/sampleStory';
import { DECLINING, sampleCustomers, samplePeople } from '../../src/sheets/samples.text';

const today = serialOf(2026, 3, 20);
const keys = [...(Object.keys(sampleRecords) as (keyof typeof sampleRecords)[]), 'Review' as const];
const made = new Map<string, ReturnType<typeof sampleContent>>();
const contentOf = (day: number, locale: 'en' | 'zh'): ReturnType<typeof sampleContent> => {
  const key = `${day} ${locale}`;
  const content = made.get(key) ?? sampleContent(day, locale);
  made.set(key, content);
  return content;
};
const rowsOf = (key: SheetKey, locale: 'en' | 'zh' = 'en', day = today): readonly Row[] =>
  contentOf(day, locale)[key]!.rows;

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
    ['Meetings', ['minutesIssued']],
    ['Feedback', ['received', 'handled', 'recorded']],
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
    ['Review', ['date', 'completed']],
  ];
  for (const [key, columns] of events)
    for (const row of rowsOf(key))
      for (const column of columns) expect(Math.floor(Number(row[column] ?? 0))).toBeLessThanOrEqual(today);
});

test('nothing ends before it begins', () => {
  const spans: readonly [SheetKey, string, string][] = [
    ['Customers', 'started', 'lostOn'],
    ['Contracts', 'start', 'end'],
    ['Orders', 'date', 'delivered'],
    ['Feedback', 'received', 'handled'],
    ['Feedback', 'received', 'recorded'],
    ['Tickets', 'received', 'firstHandled'],
    ['Tickets', 'firstHandled', 'resolved'],
    ['Deals', 'created', 'closed'],
    ['Targets', 'start', 'end'],
    ['Plan', 'start', 'end'],
    ['Improvements', 'created', 'completed'],
    ['Improvements', 'completed', 'checked'],
    ['Review', 'date', 'completed'],
  ];
  for (const [key, from, to] of spans)
    for (const { [from]: start, [to]: end } of rowsOf(key))
      if (typeof end === 'number') expect(end).toBeGreaterThanOrEqual(Number(start));
});

test('what is planned or done at work is on workdays', () => {
  const days: readonly [SheetKey, readonly string[]][] = [
    ['Meetings', ['date']],
    ['SurveySent', ['date']],
    ['Actions', ['created', 'due', 'completed']],
    ['Feedback', ['received']],
    ['Orders', ['date', 'promised', 'delivered']],
    ['Tickets', ['received', 'firstHandled', 'resolved']],
    ['Care', ['planned', 'done']],
    ['Deals', ['created', 'signed', 'closed']],
    ['Costs', ['date']],
    ['Team', ['due', 'completedOn', 'paidOn']],
    ['Plan', ['start', 'end', 'completed']],
    ['Improvements', ['created', 'due', 'completed', 'checked']],
    ['Review', ['date', 'due']],
  ];
  for (const [key, columns] of days)
    for (const row of rowsOf(key))
      for (const column of columns) {
        const moment = row[column];
        if (typeof moment === 'number')
          expect([key, column, weekdayOf(Math.floor(moment)) <= 5]).toEqual([key, column, true]);
      }
});

test('a contract begins with its customer or later, and one of the small ones is a small one', () => {
  const customers = new Map(rowsOf('Customers').map((row) => [row.customer, row]));
  const contracts = rowsOf('Contracts').map((row) => ({ row, of: customers.get(row.customer)! }));
  for (const { row, of } of contracts) expect(Number(row.start)).toBeGreaterThanOrEqual(Number(of.started));
  const worth = (tier: string): number[] =>
    contracts.filter(({ of }) => of.tier === tier).map(({ row }) => Number(row.amount));
  expect(Math.max(...worth('B'))).toBeLessThan(Math.min(...worth('A')) / 2);
});

test('numbers of contracts, orders, tickets and deals are given once', () => {
  for (const [key, column] of [
    ['Contracts', 'contract'],
    ['Orders', 'order'],
    ['Tickets', 'ticket'],
    ['Deals', 'deal'],
  ] as const) {
    const numbers = rowsOf(key).map((row) => row[column]);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test('leads come from several prospects from the beginning', () => {
  const first = rowsOf('Deals').slice(0, 20);
  expect(new Set(first.map(({ customer }) => customer)).size).toBeGreaterThan(4);
});

test('a goal or an expected value that is a share is shown as one', () => {
  for (const [key, column] of [
    ['Goals', 'target'],
    ['Improvements', 'expected'],
    ['Improvements', 'result'],
  ] as const) {
    const { rows, formats = [] } = contentOf(today, 'en')[key]!;
    const shares = rows.flatMap((row, place) =>
      ['Delivered on time', 'Action completion'].includes(String(row.kpi)) && typeof row[column] === 'number'
        ? [place]
        : [],
    );
    expect(formats.filter((format) => format.key === column).map(({ row }) => row)).toEqual(shares);
  }
});

/** How well a row of a sheet went, 0 to 1, by the date that puts it into a month; null where it is not known yet. */
const results: readonly [SheetKey, string, (row: Row) => number | boolean | null][] = [
  ['Meetings', 'date', ({ acknowledged, recipients }) => Number(acknowledged) / Number(recipients)],
  [
    'Attendance',
    'date',
    ({ side, status }) => (side === 'Us' ? null : ['Present', 'Late', 'Deputy'].includes(String(status))),
  ],
  ['Agenda', 'date', ({ achieved }) => ({ Yes: 1, Partly: 0.5, No: 0 })[String(achieved)]!],
  [
    'Actions',
    'due',
    ({ due, status }) => (Number(due) > today || status === 'Cancelled' ? null : status === 'Done'),
  ],
  ['Survey', 'date', ({ overall }) => (Number(overall) - 1) / 4],
  ['SurveySent', 'date', ({ returned, sent }) => Number(returned) / Number(sent)],
  [
    'Feedback',
    'received',
    ({ received, recorded }) => recorded !== null && Number(recorded) - Number(received) <= 1,
  ],
  [
    'Orders',
    'promised',
    ({ promised, delivered }) => delivered !== null && Number(delivered) <= Number(promised),
  ],
  ['Tickets', 'resolved', ({ rating }) => (rating === null ? null : (Number(rating) - 1) / 4)],
  ['Care', 'planned', ({ planned, done }) => done !== null && Number(done) <= Number(planned)],
  [
    'Plan',
    'end',
    ({ end, completed }) =>
      Number(end) > today ? null : completed !== null && Number(completed) <= Number(end),
  ],
];

test.each(results)('in %s one customer slips and one recovers', (key, date, resultOf) => {
  const mean = (index: number, from: number, to: number): number => {
    const found = rowsOf(key).flatMap((row) => {
      const result = row.customer === sampleCustomers[index]!.name.en ? resultOf(row) : null;
      return result !== null && Number(row[date]) >= from && Number(row[date]) < to ? [Number(result)] : [];
    });
    return found.reduce((sum, result) => sum + result, 0) / found.length;
  };
  const [first, middle, last] = [serialOf(2025, 3, 1), serialOf(2025, 9, 15), today + 1] as const;
  const change = (index: number): number => mean(index, middle, last) - mean(index, first, middle);
  expect(change(DECLINING)).toBeLessThan(-0.05);
  expect(change(RECOVERING)).toBeGreaterThan(0.05);
});

test('shares stay within what they are shares of', () => {
  for (const { ownSales, marketTotal } of rowsOf('Market'))
    expect(Number(ownSales)).toBeLessThan(Number(marketTotal));
  const trainings = rowsOf('Team').filter(({ assigned }) => assigned !== undefined);
  for (const { passed, completed, assigned } of trainings) {
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

/** The rows that a KPI of a month is counted from, by the date that puts them there. */
const counted: readonly [string, SheetKey, string, (row: Row) => boolean][] = [
  ['attendance', 'Attendance', 'date', ({ side }) => side === 'Customer'],
  ['decisions', 'Meetings', 'date', ({ decisions }) => decisions !== null],
  ['cost', 'Meetings', 'date', ({ cost }) => cost !== null],
  ['goals', 'Agenda', 'date', () => true],
  ['actions', 'Actions', 'due', ({ status }) => status !== 'Cancelled'],
  ['satisfaction', 'Survey', 'date', () => true],
  ['feedback', 'Feedback', 'received', () => true],
  ['orders', 'Orders', 'date', () => true],
  ['delivery', 'Orders', 'promised', () => true],
  ['response', 'Tickets', 'received', () => true],
  ['after-sales quality', 'Tickets', 'resolved', ({ rating }) => rating !== null],
  ['care', 'Care', 'planned', () => true],
  ['personal service', 'Care', 'done', () => true],
  ['signings recorded', 'Deals', 'signed', () => true],
  ['plan', 'Plan', 'end', ({ status }) => status !== 'Cancelled'],
  ['milestones', 'Plan', 'end', ({ milestone, status }) => milestone === 'Yes' && status !== 'Cancelled'],
  ['research', 'Plan', 'end', ({ kind }) => kind === 'Market research'],
  ['improvements', 'Improvements', 'due', () => true],
  ['training', 'Team', 'due', () => true],
];
const FEW = 5;
const MONTHS_OF_A_YEAR = 12;

test.each(counted)('%s has enough rows in most months', (_, key, date, counts) => {
  const rows = rowsOf(key).filter(counts);
  const months = Array.from({ length: MONTHS_OF_A_YEAR }, (__, month) => {
    const [from, to] = [serialOf(2025, 3 + month, 1), serialOf(2025, 4 + month, 1)];
    return rows.filter((row) => Number(row[date]) >= from && Number(row[date]) < to).length;
  });
  expect(months.filter((count) => count >= FEW).length).toBeGreaterThanOrEqual(9);
});

test('twelve months can be compared with the twelve before, in each month of the last year', () => {
  const [first] = rowsOf('Orders');
  expect(Number(first!.date)).toBeLessThan(serialOf(2023, 4, 1));
  const lost = rowsOf('Customers').filter(({ lostOn }) => Number(lostOn) > today - 365);
  expect(lost.length).toBeGreaterThanOrEqual(FEW);
  const young = rowsOf('Customers').filter(({ started }) => Number(started) > today - 730);
  expect(young.length).toBeGreaterThan(FEW);
});

test.each([
  ['Tasks done', '招商任务完成率'],
  ['Amount signed', '签约金额完成率'],
  ['Customers signed', '签约客户数完成率'],
])('every person has a target for %s in every month', (en, zh) => {
  for (const [locale, title] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const targets = rowsOf('Targets', locale).filter(({ kpi }) => kpi === title);
    expect(targets).toHaveLength(13 * samplePeople.length);
    expect(new Set(targets.map(({ start, owner }) => `${String(start)} ${String(owner)}`)).size).toBe(
      targets.length,
    );
  }
});

test('goals are agreed for KPIs of the pack for key accounts, from days in the past', () => {
  const goals = rowsOf('Goals');
  for (const [kpi, target] of [
    ['Response time (median, working hours)', 2],
    ['Customer satisfaction index', 90],
  ] as const)
    expect(goals).toContainEqual(
      expect.objectContaining({ kpi, target, confirmedOn: expect.any(Number) as unknown }),
    );
  for (const { validFrom } of goals) expect(validFrom).toBeLessThan(today);
});

test('every customer of any sheet but of deals is in the list of customers', () => {
  const known = new Set(rowsOf('Customers').map(({ customer }) => customer));
  for (const key of Object.keys(sampleContent(today, 'en')) as SheetKey[]) {
    if (key === 'Deals') continue;
    for (const { customer } of rowsOf(key))
      if (typeof customer === 'string') expect(known).toContain(customer);
  }
});

test('the KPIs that rows are about have the names they have on the scorecards', () => {
  const kpis = packs.flatMap((pack) => pack.kpis);
  for (const [id, title] of Object.entries({ ...sampleKpis, ...reviewedKpis }))
    expect(kpis.filter((kpi) => kpi.id.endsWith(id)).map((kpi) => kpi.title)).toContainEqual(title);
});
