import { call, cases, noData, refused } from './call';

const NA = { code: '#N/A', message: '' };

cases('ACTIONRATE', [
  ['words in both languages and widths', [['Done', '已完成', 'ＯＰＥＮ', '进行中', '作废']], 0.5],
  ['one row', [['done']], 1],
  ['a single cell', ['done'], 1],
  ['a row instead of a column', [[['done', 'open', 'open', 'open']]], 0.25],
  ['nothing but blanks', [[null, '', '  ']], noData],
  ['nothing but cancelled items', [['cancelled', '取消']], noData],
  ['0 among words is a blank cell', [['done', 0, 0, 'open']], 0.5],
  ['"0" as text among words is a no', [['done', '0']], 0.5],
  ['1 and 0 in a column of numbers', [[1, 0, 0, 1]], 0.5],
  ['less than 100 % is not done', [[1, 0.99, '100%', '50%']], 0.5],
  ['TRUE and FALSE, where 0 is a blank cell', [[true, false, 0]], 0.5],
  ['a number that is no share', [[1, 2]], refused(/status, row 2: "2"/)],
  [
    'a word that is not known',
    [['done', 'x', 'finito']],
    refused(/status, row 2: "x" .*done, open or cancelled, 1 or 100%/),
  ],
  [
    'an unknown word is refused also in a row that is not included',
    [['done', 'x'], null, null, [1, 0]],
    refused(/row 2/),
  ],
  [
    'an error in a cell',
    [['done', { type: 'Error', basicValue: '#REF!' }]],
    refused(/row 2: "#REF!" is an error/),
  ],
  ['#N/A in a cell is an error too', [['done', NA]], refused(/row 2: "#N\/A" is an error/)],
  ['own words for done make all others open', [['shipped', 'packed', 'done'], 'Shipped'], 1 / 3],
  ['own words as a range', [['a', 'b', 'c', 'd'], ['a', 'b', null], ['c']], 2 / 3],
  ['own words for cancelled leave the others as they are', [['done', 'open', 'parked'], '', 'parked'], 0.5],
  [
    'own words for cancelled do not open the list',
    [['done', 'oepn', 'parked'], '', 'parked'],
    refused(/row 2/),
  ],
  ['include as a column of TRUE and FALSE', [['done', 'open', 'done'], null, null, [true, true, false]], 0.5],
  ['include as 1 and 0, blank is out', [['done', 'open', 'done'], null, null, [1, null, 0]], 1],
  ['include as one cell', [['done', 'open'], null, null, false], noData],
  ['include as one TRUE', [['done', 'open'], null, null, [[true]]], 0.5],
  ['include as words', [['done', 'open'], null, null, ['TRUE', 'false']], 1],
  [
    'include that is no condition',
    [['done', 'open'], null, null, ['yes!', 1]],
    refused(/include, row 1: "yes!"/),
  ],
  [
    'include of another size',
    [['done', 'open'], null, null, [1, 0, 1]],
    refused(/status has 2 cells and include has 3/),
  ],
  ['nothing given', [null], refused(/status is missing/)],
  ['an empty range', [[]], refused(/status is missing/)],
]);

test('no data says what was left out, in both languages', () => {
  expect(call('ACTIONRATE', ['cancelled', '', 'done'], null, null, [1, 1, 0])).toEqual({
    code: '#N/A',
    en: 'No data: no row counts. Left out: 1 blank, 1 not included, 1 by rule.',
    zh: '无数据：没有参与计算的行。未计入：空白 1 行，筛选排除 1 行，按规则排除 1 行。',
  });
});

test('a refusal is natural in Chinese', () => {
  expect(call('ACTIONRATE', ['done', '己完城'])).toMatchObject({
    zh: 'status 第 2 行：“己完城”不是可识别的用词。请填写“已完成”“未完成”或“已取消”，或 1、100% 等完成比例；若函数有 done、cancelled 参数，也可在其中列出自己的用词。',
  });
});

/**
 * The golden set of the definitions: ten items at the end of March 2024, worked out by hand. Completion 5/9; on
 * time 3/5 (4/6 if early successes counted at once); overdue 1/4, for 11 days.
 */
const due = [
  '2024-03-05',
  '2024-03-10',
  '2024-03-15',
  '2024-03-20',
  '2024-04-05',
  null,
  '2024-03-25',
  '2024-03-28',
  '2024-03-31',
  '2024-04-10',
];
const completed = [
  '2024-03-04',
  '2024-03-12',
  '2024-03-15',
  null,
  null,
  null,
  null,
  '2024-03-28',
  null,
  '2024-03-30',
];
const status = ['done', 'done', 'done', 'open', 'open', 'open', 'cancelled', 'done', 'open', 'done'];

test('golden set: 5 of 9 items are completed', () =>
  expect(call('ACTIONRATE', status)).toBeCloseTo(5 / 9, 12));

test('golden set: the overdue item is 11 days overdue', () => {
  const isOverdue = due.map((_, i) => i === 3);
  expect(call('ACTIONAGE', due, status, '2024-03-31', 0.5, null, isOverdue)).toBe(11);
});

cases('ACTIONONTIME', [
  [
    'golden set: 3 of 5 on time; the item done early, before its due date, is not yet looked at',
    [due, completed, '2024-03-31', status],
    3 / 5,
  ],
  ['golden set without the status: the cancelled item counts', [due, completed, '2024-03-31'], 3 / 6],
  ['done without a date of completion is not on time', [['2024-03-05'], [null], '2024-03-31', ['done']], 0],
  [
    'an early success does not count before its due date',
    [['2024-04-10'], ['2024-03-30'], '2024-03-31'],
    noData,
  ],
  ['due on the day has not run out', [['2024-03-31'], [null], '2024-03-31'], noData],
  ['completed in the course of the due day', [['2024-03-05'], ['2024-03-05 17:00'], '2024-03-31'], 1],
  ['completed after a due time', [['2024-03-05 12:00'], ['2024-03-05 17:00'], '2024-03-31'], 0],
  ['0 in a date column is a blank cell', [['2024-03-05', 0], ['2024-03-05', 0], '2024-03-31'], 1],
  ['a blank status is not cancelled', [['2024-03-05'], [null], '2024-03-31', ['']], 0],
  ['no as-of date', [['2024-03-05'], [null], null], refused(/as_of is missing/)],
  ['an as-of date that is blank', [['2024-03-05'], [null], 0], refused(/as_of is missing/)],
  ['an as-of date over two cells', [['2024-03-05'], [null], [[1, 2]]], refused(/as_of: give a single cell/)],
]);

cases('OVERDUERATE', [
  ['golden set: 1 of 4 open items', [due, status, '2024-03-31', completed], 1 / 4],
  [
    'an item without a status is open, and no item without a due date as well',
    [['2024-03-01', '2024-04-05', null], [null, '', '  '], '2024-03-31'],
    0.5,
  ],
  [
    'an item without a status is done once it has a date of completion',
    [['2024-03-01', '2024-03-01', null], ['', '', 'open'], '2024-03-31', ['2024-03-02', '2024-04-02', null]],
    0.5,
  ],
  [
    'an item that is said to be open is, whatever its date of completion',
    [['2024-03-01'], ['open'], '2024-03-31', ['2024-03-02']],
    1,
  ],
  ['11 days overdue at the end of March, not yet on the day', [['2024-03-20'], ['open'], '2024-03-20'], 0],
  [
    'done after the as-of date is still open',
    [['2024-03-01', '2024-03-01'], ['done', 'done'], '2024-03-31', ['2024-04-02', '2024-03-02']],
    1,
  ],
  [
    'created after the as-of date is out',
    [['2024-03-01', null], ['open', 'open'], '2024-03-31', null, ['2024-04-01', '2024-02-01']],
    0,
  ],
  ['nothing open', [[null], ['done'], '2024-03-31'], noData],
]);

cases('ACTIONAGE', [
  ['the median', [[1, 11, 24].map((day) => 46000 + day), ['open', 'open', 'open'], 46031], 20],
  ['an item without a status is open', [[46001, 46011], ['open', null], 46031], 25],
  ['between two values', [[46001, 46011], ['open', 'open'], 46031], 25],
  ['a 90th percentile of few rows', [[46001], ['open'], 46031, 0.9], noData],
  [
    'a 90th percentile of ten rows',
    [Array.from({ length: 10 }, (_, i) => 46000 + i), Array(10).fill('open'), 46010, 0.9],
    9.1,
  ],
  [
    'only what was open then',
    [[46001, 46040, 46010], ['done', 'open', 'done'], 46031, null, [46020, null, 46035]],
    21,
  ],
  ['a percentile above 1', [[46001], ['open'], 46031, 90], refused(/percentile: "90" is above 1/)],
]);
