import { serialOf } from '../../../src/core/dates';
import { checkColumn, type Value } from '../../../src/sheets/adopt/checkColumn';
import { checkTable } from '../../../src/sheets/adopt/checkTable';
import { columnsUsed } from '../../../src/sheets/adopt/columnsUsed';
import { missingOf, requiredOf, roles, roleTemplate, type Role } from '../../../src/sheets/adopt/roles';

const columnOf = (role: Role, key: string) =>
  roleTemplate(role).columns.find((column) => column.key === key)!;

const use = { calculatedWith: true, neededIn: () => false, closedWords: [] };

const verdict = (role: Role, key: string, value: Value): string | null => {
  const calculatedWith = roleTemplate(role).columns.some((column) => columnsUsed(column).includes(key));
  const [problem] = checkColumn(columnOf(role, key), [value], { ...use, calculatedWith });
  return problem?.wrong.en ?? null;
};

const day = serialOf(2026, 3, 5);

describe('what can be read', () => {
  test.each<[Role, string, Value]>([
    ['Actions', 'due', day],
    ['Actions', 'due', ''],
    ['Actions', 'due', ' '],
    ['Feedback', 'received', day + 0.5],
    ['Meetings', 'plannedStart', 0.4],
    ['Meetings', 'plannedStart', day + 0.4],
    ['Orders', 'amount', 0],
    ['Orders', 'amount', 12.5],
    ['Survey', 'overall', 5],
    ['Survey', 'overall', 'Very satisfied'],
    ['Survey', 'overall', '非常满意'],
    ['Survey', 'recommend', 0],
    ['Actions', 'status', 'In progress'],
    ['Actions', 'status', 'IN-PROGRESS'],
    ['Actions', 'status', 'On hold'],
    ['Actions', 'status', '办结'],
    ['Actions', 'status', 1],
    ['Actions', 'status', '100%'],
    ['Attendance', 'status', '迟到'],
    ['Attendance', 'spoke', true],
    ['Attendance', 'side', '客户方'],
    ['Agenda', 'achieved', 'partly'],
    ['Contracts', 'renewed', '已续签'],
    ['Contracts', 'renewed', 'Yes'],
    ['Deals', 'status', 'Closed won'],
    ['Deals', 'stage', 'Letter of intent'],
    ['Tickets', 'priority', 'URGENT'],
    ['Feedback', 'type', '投诉'],
    ['Customers', 'segment', 'Anything at all'],
    ['Actions', 'owner', 'Anybody'],
    ['Actions', 'action', '#1 call them'],
    ['Plan', 'progress', 0.5],
    ['Meetings', 'endedAt', day + 0.5],
    ['Meetings', 'hours', 1.5],
  ])('%s.%s: %p', (role, key, value) => {
    expect(verdict(role, key, value)).toBeNull();
  });
});

describe('what cannot be read is said, with what to write instead', () => {
  test.each<[Role, string, Value, string]>([
    ['Actions', 'due', 'next week', 'is not a date'],
    ['Actions', 'due', '3/5/2026', 'is not a date'],
    ['Actions', 'due', true, 'is not a date'],
    ['Actions', 'due', 20260305, 'between 1990 and 2100'],
    ['Actions', 'due', 12, 'between 1990 and 2100'],
    ['Actions', 'due', '2026-03-05', 'written as text'],
    ['Meetings', 'plannedStart', 'morning', 'is not a time of day'],
    ['Meetings', 'plannedStart', -1, 'is not a time of day'],
    ['Meetings', 'actualEnd', '10:30', 'written as text'],
    ['Orders', 'amount', 'a lot', 'is not a number'],
    ['Orders', 'amount', -5, 'is below 0'],
    ['Contracts', 'fulfilled', '1,000', 'written as text'],
    ['Meetings', 'decisions', 1.5, 'is not a whole number'],
    ['Survey', 'overall', 9, 'is above 5'],
    ['Survey', 'overall', 'quite nice', 'is not a word known here'],
    ['Plan', 'progress', 50, 'is above 1'],
    ['Actions', 'status', 'Erledigt', 'is not a word known here'],
    ['Actions', 'status', 7, 'is not a word known here'],
    ['Attendance', 'side', 'Supplier', 'Write one of: Customer, Us'],
    ['Deals', 'stage', 'Qualification', 'Write one of: Lead'],
    ['Tickets', 'priority', 'P1', 'Write one of: Urgent'],
    ['Orders', 'amount', '#N/A', 'is an error'],
    ['Actions', 'owner', '#REF!', 'is an error'],
    ['Meetings', 'endedAt', 'late', 'is not a date'],
  ])('%s.%s: %p %s', (role, key, value, words) => {
    expect(verdict(role, key, value)).toContain(words);
  });
});

test('text that KPI functions read is a problem only where a column of ours calculates with it', () => {
  const loose = { ...use, calculatedWith: false };
  expect(checkColumn(columnOf('Actions', 'due'), ['2026-03-05'], loose)).toEqual([]);
  expect(checkColumn(columnOf('Contracts', 'fulfilled'), ['1,000'], loose)).toEqual([]);
});

test.each<[Role, string, Value]>([
  ['Attendance', 'status', 'attended'],
  ['Attendance', 'status', 1],
  ['Plan', 'milestone', 'Y'],
  ['Plan', 'milestone', true],
])(
  '%s.%s: %p is known to KPI functions, and not to a column of ours that looks at it',
  (role, key, value) => {
    const column = columnOf(role, key);
    expect(checkColumn(column, [value], { ...use, calculatedWith: false })).toEqual([]);
    expect(checkColumn(column, [value], use)[0]!.wrong.en).toContain('Write one of');
  },
);

describe('a table', () => {
  const mapping = { customer: 'Client', due: 'Deadline', status: 'State', action: 'What' };

  test('has the same cells of a column told once, with all their rows', () => {
    const problems = checkTable('Actions', mapping, {
      customer: ['A', 'B', 'C', 'D'],
      due: [day, 'soon', day, 'soon'],
      status: ['Done', 'Erledigt', 'Erledigt', 'Open'],
      action: ['a', 'b', 'c', 'd'],
    });
    expect(problems.map(({ key, header, value, rows }) => [key, header, value, rows])).toEqual([
      ['due', 'Deadline', 'soon', [1, 3]],
      ['status', 'State', 'Erledigt', [1, 2]],
    ]);
  });

  test('must have a date in every row that is used, and in no other', () => {
    const problems = checkTable('Actions', mapping, {
      customer: ['A', 'B', '', ''],
      due: [day, '', '', ''],
      status: ['', '', '', ''],
      action: ['', '', '', 'd'],
    });
    expect(problems.map(({ key, value, rows }) => [key, value, rows])).toEqual([['due', '', [1, 3]]]);
    expect(problems[0]!.wrong.en).toContain('is empty');
  });

  test('may have the words that the workbook has of its own', () => {
    const values = { status: ['Erledigt', 'Hinfällig', 'Irgendwas'] };
    const problems = checkTable('Actions', { status: 'State' }, values, ['erledigt', 'hinfällig']);
    expect(problems.map(({ value }) => value)).toEqual(['Irgendwas']);
  });

  test('may leave a date blank that not every row has', () => {
    expect(
      checkTable('Goals', { confirmedOn: 'Agreed', need: 'Need' }, { confirmedOn: [''], need: ['x'] }),
    ).toEqual([]);
  });

  test('without rows has no problems', () => {
    expect(checkTable('Actions', mapping, { customer: [''], due: [''], status: [''], action: [''] })).toEqual(
      [],
    );
  });

  test('with a column that we would calculate is not asked for dates that nothing calculates with', () => {
    const values = { date: [day], customer: ['A'], actualEnd: ['10:30'], endedAt: [day + 0.4] };
    const own = { date: 'Day', customer: 'Client', actualEnd: 'End', endedAt: 'Ended' };
    expect(checkTable('Meetings', own, values)).toHaveLength(1);
    const withoutEnd = { date: 'Day', customer: 'Client', hours: 'Hours' };
    expect(checkTable('Meetings', withoutEnd, values)).toEqual([]);
  });
});

describe('columns that a role cannot do without', () => {
  test.each(roles.map(({ key }) => key))('%s has them among those that are typed', (role) => {
    const { columns } = roleTemplate(role);
    expect(requiredOf(role).length).toBeGreaterThan(0);
    for (const key of requiredOf(role)) {
      const column = columns.find((each) => each.key === key);
      expect([key, column?.kind === 'calculated']).toEqual([key, false]);
      expect(column).toBeDefined();
    }
    expect(missingOf(role, {})).toEqual(requiredOf(role));
  });

  test.each(roles.map(({ key }) => key))('%s has the customer and the month told by them', (role) => {
    const { columns } = roleTemplate(role);
    const needed = new Set(requiredOf(role));
    const made = columns.filter(
      (column) => column.kind === 'calculated' && columnsUsed(column).every((key) => needed.has(key)),
    );
    const hasPeriod = columns.some(({ key }) => key === 'periodNo');
    if (hasPeriod && role !== 'Goals' && role !== 'Care')
      expect(made.map(({ key }) => key)).toContain('periodNo');
  });
});
