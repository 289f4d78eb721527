import { call, cases, near, noData, refused } from './call';

/** 100 customers at the start, 110 at the end of whom 25 are new: 85 %. */
const before = Array.from({ length: 100 }, (_, i) => `C${i}`);
const after = Array.from({ length: 110 }, (_, i) => `C${i + 15}`);

cases('RETENTION', [
  ['by name, not by number', [before, after], 0.85],
  [
    'a name that comes twice counts once',
    [
      ['A', 'a ', 'Ｂ'],
      ['A', 'A'],
    ],
    0.5,
  ],
  [
    'numbers as text are the same customers',
    [
      [1, 2],
      ['2', 3, 4],
    ],
    0.5,
  ],
  [
    'a leading zero makes another customer',
    [
      ['007', '8'],
      [7, 8],
    ],
    0.5,
  ],
  [
    'blanks, and 0 among words, are no customers',
    [
      ['A', null, 0, ''],
      ['A', 0],
    ],
    1,
  ],
  ['lists in rows', [[['A', 'B']], [['A', 'C', 'D']]], 0.5],
  ['nobody at the start', [[null, ''], ['A']], noData],
  [
    'an end that is not filled in is no loss of all',
    [
      ['A', 'B'],
      [null, ''],
    ],
    noData,
  ],
  ['an error among them', [['A', { code: '#N/A' }], ['A']], refused(/start_ids, row 2: "#N\/A" is an error/)],
  ['no list', [null, ['A']], refused(/start_ids is missing/)],
]);

cases('CHURN', [
  ['1 − retention', [before, after], 0.15],
  ['nobody at the start', [[null], ['A']], noData],
]);

const started = ['2024-01-01', '2024-06-01', '2025-01-01', '2024-01-01', '2025-07-01'];
const lost = [null, '2025-12-31', null, '2024-12-31', null];
const year = ['2025-01-01', '2025-12-31'];

cases('RETENTIONSTATUS', [
  ['lost on the last day is lost; who began on the first day is new', [started, lost, ...year], 0.5],
  ['lost on the day after is kept', [['2024-01-01'], ['2026-01-01'], ...year], 1],
  ['lost on the first day was at risk', [['2024-01-01', '2024-01-01'], ['2025-01-01', null], ...year], 0.5],
  ['times of day do not matter', [[45291.9, 45291.9], [46022.9, 46023.1], ...year], 0.5],
  ['by value', [started, lost, ...year, [300, 100, 50, 50, 50]], 0.75],
  ['a blank value leaves the row out', [started, lost, ...year, [null, 100, 1, 1, 1]], 0],
  ['0 is a blank date', [started, [0, '2025-12-31', 0, '2024-12-31', 0], ...year], 0.5],
  ['only new customers', [['2025-03-01'], [null], ...year], noData],
  [
    'lost before it began',
    [['2024-01-01', '2024-01-01'], [null, '2023-01-01'], ...year],
    refused(/lost, row 2: the customer was lost before/),
  ],
  [
    'a period that ends before it begins',
    [started, lost, '2025-12-31', '2025-01-01'],
    refused(/period_end: it lies before period_start/),
  ],
  ['a period of one day', [['2024-01-01'], ['2025-03-01'], '2025-03-01', '2025-03-01'], 0],
]);

const due = ['2026-01-01', '2026-02-15', '2026-03-31', '2026-04-01', '2025-12-31'];
const renewed = ['yes', '', '2026-03-30', 'yes', 'yes'];
const quarter = ['2026-01-01', '2026-03-31'];

cases('RENEWALRATE', [
  ['both ends belong to the period', [due, renewed, ...quarter, '2026-12-31'], 2 / 3],
  ['not due by the as-of date does not count yet', [due, renewed, ...quarter, '2026-02-28'], 0.5],
  ['due on the as-of date counts', [due, renewed, ...quarter, '2026-02-15'], 0.5],
  [
    'renewed after the as-of date is not renewed',
    [['2026-01-10'], ['2026-05-01'], ...quarter, '2026-03-31'],
    0,
  ],
  [
    'words in both languages, numbers, TRUE and FALSE',
    [Array(8).fill('2026-01-10'), ['是', '已续约', 'Y', 1, '1', true, '否', false], ...quarter, '2026-03-31'],
    6 / 8,
  ],
  ['by value', [due, renewed, ...quarter, '2026-12-31', [100, 300, 200, 1, 1]], 0.5],
  [
    'a number that is no date',
    [['2026-01-10'], [2], ...quarter, '2026-03-31'],
    refused(/renewed: "2" is not a word/),
  ],
  [
    'a time without a date',
    [['2026-01-10'], ['9:30'], ...quarter, '2026-03-31'],
    refused(/Write yes, no or the date of/),
  ],
  ['nothing due', [due, renewed, '2027-01-01', '2027-03-31', '2027-12-31'], noData],
  [
    'a word that is not known',
    [due, ['yes', 'perhaps', '', '', ''], ...quarter, '2026-12-31'],
    refused(/renewed, row 2: "perhaps" is not a word known here/),
  ],
]);

const customers = ['A', 'a', 'B', 'B', 'C', 'C', 'D', null];
const dates = [
  '2026-01-05',
  '2026-02-10',
  '2026-03-01 09:00',
  '2026-03-01 17:00',
  '2026-01-02',
  '2026-04-01',
  '2025-12-31',
  '2026-01-01',
];

cases('REPURCHASE', [
  ['two orders on one day are one; orders outside do not count', [customers, dates, ...quarter], 1 / 3],
  ['a longer period', [customers, dates, '2025-12-01', '2026-04-30'], 2 / 4],
  ['one order is enough', [customers, dates, ...quarter, 1], 1],
  ['three days', [customers, dates, ...quarter, 3], 0],
  ['no orders', [customers, dates, '2027-01-01', '2027-12-31'], noData],
  ['half an order', [customers, dates, ...quarter, 1.5], refused(/orders: "1.5" is not a whole number/)],
]);

test('DETAIL of REPURCHASE: shares are of customers, n and the rows left out are orders', () => {
  expect(
    call('DETAIL', 'REPURCHASE:numerator,denominator,n,blank,leftout,method', customers, dates, ...quarter),
  ).toEqual([[1, 3, 5, 1, 2, 'Wilson']]);
});

cases('REFERRALRATE', [
  ['words', [['yes', '否', 'no', null]], 1 / 3],
  ['numbers referred', [[2, 0, 0, 1]], 0.75],
  ['a bare 0 among words is a blank', [['yes', 0, 'no']], 0.5],
  ['a negative number', [[1, -1]], refused(/referred, row 2: "-1" is below 0/)],
  [
    'a number among words that is no share',
    [['yes', 1e9]],
    refused(/referred, row 2: "1000000000" is not a word/),
  ],
  ['no answer', [[null, '']], noData],
]);

cases('PERSONALISED', [
  ['words', [['yes', '否', 'no', null]], 1 / 3],
  ['shares of each visit', [[0.5, 1, 0]], 0.5],
  ['a number among words that is no share', [['yes', 7]], refused(/personalised, row 2: "7" is not a word/)],
]);

test.each([
  ['1 and 0 have the interval of a share', [1, 0, 0, 1], 'Wilson'],
  ['numbers have the interval of a mean', [2, 0, 0, 1], 't'],
])('%s', (_, referred, method) => {
  expect(call('DETAIL', 'REFERRALRATE:method', referred)).toEqual([[method]]);
});

const began = [
  '2024-02-29',
  '2025-02-28',
  '2025-03-01',
  '2026-01-31',
  '2026-02-01',
  '2026-02-28',
  '2026-02-15',
];

cases('NEWCUSTOMERGROWTH', [
  ['whole months: February against January', [began, '2026-02-01', '2026-02-28'], 2],
  ['against the February before', [began, '2026-02-01', '2026-02-28', 'lastyear'], 2],
  ['the last day of a leap year', [began, '2025-02-01', '2025-02-28', 'lastyear'], 0],
  ['other periods: as many days', [began, '2026-02-15', '2026-02-28'], 1],
  ['a quarter against the quarter before', [['2025-10-01', '2026-03-31'], '2026-01-01', '2026-03-31'], 0],
  ['fewer', [['2025-12-01', '2025-12-31', '2026-01-15'], '2026-01-01', '2026-01-31'], -0.5],
  ['nobody then', [['2026-01-15'], '2026-01-01', '2026-01-31'], noData],
  [
    'another basis',
    [began, '2026-02-01', '2026-02-28', 'budget'],
    refused(/basis: "budget" is not one of previous, lastyear/),
  ],
]);

test('growth of new customers for each month, customers of which are in two comparisons', () => {
  expect(
    call(
      'CROSSTAB',
      'NEWCUSTOMERGROWTH:value,n',
      began.map(() => 'A'),
      '',
      '*',
      [[202502, 202603]],
      began,
    ),
  ).toEqual([['', -1, 1, 3]]);
});

test('revenue that is lost is 1 less retention by value', () => {
  const kept = call('RETENTIONSTATUS', started, lost, ...year, [300, 100, 50, 50, 50]);
  expect(1 - (kept as number)).toEqual(near(0.25));
});
