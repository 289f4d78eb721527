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
    refused(/status, row 2: "x" .*done, open or cancelled/),
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
    zh: 'status 第 2 行：“己完城”不是可识别的用词。请填写“已完成”“未完成”或“已取消”；若函数有 done、cancelled 参数，也可在其中列出自己的用词。',
  });
});

cases('ATTENDANCERATE', [
  [
    'sums, not the mean of rates',
    [
      [8, 18],
      [10, 30],
    ],
    0.65,
  ],
  [
    'numbers in text',
    [
      ['8', '１８'],
      ['10人', 30],
    ],
    0.65,
  ],
  [
    'a blank on either side leaves the row out',
    [
      [8, null, 18],
      [10, 10, ''],
    ],
    0.8,
  ],
  [
    '0 attended is data',
    [
      [0, 5],
      [10, 10],
    ],
    0.25,
  ],
  ['nobody expected', [[0], [0]], noData],
  [
    'more than expected',
    [
      [8, 12],
      [10, 10],
    ],
    refused(/attended, row 2: 12 attended, but only 10/),
  ],
  ['a negative number', [[-1], [10]], refused(/"-1" is below 0/)],
  ['different sizes', [[1, 2], [3]], refused(/attended has 2 cells and expected has 1/)],
  ['one total for all meetings is refused as well', [[1, 2], 30], refused(/expected has 1/)],
  ['words beside numbers expected', [['present'], [10]], refused(/"present" is not a number/)],
  ['words: excused people leave', [['出席', '迟到', '代会', '请假', '缺席']], 0.75],
  [
    'words: excused people as absent',
    [['present', 'late', 'deputy', 'excused', 'absent'], null, 'absent'],
    0.6,
  ],
  ['words: 0 is a blank cell', [['present', 'absent', 0]], 0.5],
  ['1 and 0 without words', [[1, 0, 0, 1]], 0.5],
  ['counts without "expected"', [[8, 9]], refused(/"8"/)],
  [
    'an option that does not exist',
    [['present'], null, 'in'],
    refused(/excused: "in" is not one of out, absent/),
  ],
  ['an option in capitals', [['excused', 'present'], null, 'ABSENT'], 0.5],
]);

/** Persons, joined and left as fractions of a day; minutes are easier to read. */
const at = (minutes: number): number => 46086 + minutes / 1440;

cases('PRESENCEMINUTES', [
  [
    'overlapping sessions count once',
    [
      ['A', 'A', 'A'],
      [at(0), at(5), at(40)],
      [at(10), at(20), at(60)],
    ],
    [['A', expect.closeTo(40, 6), at(0), at(60)]],
  ],
  [
    'a session within another adds nothing, and order does not matter',
    [
      ['A', 'B', 'a'],
      [at(10), at(0), at(0)],
      [at(20), at(30), at(60)],
    ],
    [
      ['A', expect.closeTo(60, 6), at(0), at(60)],
      ['B', expect.closeTo(30, 6), at(0), at(30)],
    ],
  ],
  [
    'a person who never joined has no row',
    [
      ['A', 'B'],
      [at(0), null],
      [at(10), ''],
    ],
    [['A', expect.closeTo(10, 6), at(0), at(10)]],
  ],
  [
    'a missing end',
    [
      ['A', 'B'],
      [at(0), at(0)],
      [at(10), null],
    ],
    refused(/left, row 2: B has no time/),
  ],
  ['an end before the start', [['A'], [at(10)], [at(0)]], refused(/left, row 1/)],
  ['nobody', [[null], [null], [null]], noData],
]);

cases('PUNCTUALITY', [
  ['grace of 5 minutes', [[at(5), at(6), at(-10), null], at(0)], 2 / 3],
  [
    'a start for each row',
    [
      [at(5), at(66)],
      [at(0), at(60)],
    ],
    0.5,
  ],
  ['no grace', [[at(0), at(1)], at(0), 0], 0.5],
  ['nobody came', [[null, null], at(0)], noData],
  ['times of day on both sides', [['09:04', '09:06'], '09:00'], 0.5],
  ['a time of day against a date', [['09:04'], '2026-03-05 09:00'], refused(/joined, row 1: .*time of day/)],
  [
    'a date in an order that could be mistaken',
    [['3/5/2026'], at(0)],
    refused(/joined: "3\/5\/2026" is not a date/),
  ],
]);

cases('PARTICIPATION', [
  ['words', [['yes', 'no', '是', '√']], 0.75],
  [
    'words: absent people leave',
    [
      ['yes', 'no', 'no'],
      ['yes', 'yes', 'no'],
    ],
    0.5,
  ],
  ['1 and 0', [[1, 0]], 0.5],
  [
    'counts',
    [
      [4, 9],
      [10, 10],
    ],
    0.65,
  ],
  ['counts without "present"', [[4, 9]], refused(/spoke, row 1: 4 spoke, but only 1/)],
  ['more spoke than were present', [[4], [3]], refused(/only 3 were present/)],
]);

/** Shares of ½, ¼, ⅛ and ⅛ have an evenness of 0.875. */
cases('EVENNESS', [
  ['uneven shares', [[4, 2, 1, 1]], 0.875],
  ['all alike', [[3, 3, 3]], 1],
  ['silent people make it uneven', [[3, 3, 0, 0]], 0.5],
  ['one contributor among several', [[7, 0, 0]], 0],
  ['one person', [[7]], 0],
  ['nobody spoke', [[0, 0]], noData],
  ['blanks only', [[null]], noData],
]);

cases('GOALRATE', [
  ['yes, partly, no', [['yes', 'partly', 'no', '部分达成']], 0.5],
  [
    'weights',
    [
      ['yes', 'no'],
      [3, 1],
    ],
    0.75,
  ],
  ['shares', [[0.2, 0.8, '50%']], 0.5],
  ['0 among words is a blank', [['yes', 0]], 1],
  ['0 among numbers is a no', [[1, 0]], 0.5],
  ['a share beyond 1', [[0.5, 1.5]], refused(/achieved, row 2: "1.5" is above 1/)],
  ['no weight at all', [['yes'], [0]], noData],
  [
    'a negative weight',
    [
      ['yes', 'no'],
      [1, -1],
    ],
    refused(/weights, row 2/),
  ],
]);

cases('RESPONSERATE', [
  [
    'sums',
    [
      [12, 30],
      [20, 80],
    ],
    0.42,
  ],
  ['nothing sent', [[0], [0]], noData],
]);

/** Ten items at the end of March 2024; worked out by hand from their definitions. */
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

test('the ten items are completed to 5/9', () => expect(call('ACTIONRATE', status)).toBeCloseTo(5 / 9, 12));

cases('ACTIONONTIME', [
  ['the ten items', [due, completed, '2024-03-31', status], 0.6],
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
  ['the ten items', [due, status, '2024-03-31', completed], 0.25],
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

cases('STARTDELAY', [
  [
    'early does not make up for late',
    [
      [at(0), at(0)],
      [at(10), at(-30)],
    ],
    5,
  ],
  [
    'a meeting that has not started does not count',
    [
      [at(0), at(0)],
      [at(10), null],
    ],
    10,
  ],
]);

cases('OVERRUN', [
  [
    'Σ over ÷ Σ planned',
    [
      [at(0), at(0)],
      [at(60), at(60)],
      [at(5), at(0)],
      [at(80), at(45)],
    ],
    0.125,
  ],
  [
    'an end before the start',
    [[at(0)], [at(60)], [at(70)], [at(60)]],
    refused(/actual_end, row 1: it lies before the start/),
  ],
  ['nothing planned', [[at(0)], [at(0)], [at(0)], [at(60)]], noData],
]);

cases('AGENDARATE', [
  [
    '10 % more is kept',
    [
      [10, 10, 10],
      [11, 11.1, 5],
    ],
    2 / 3,
  ],
  [
    'not dealt with is not kept',
    [
      [10, 10],
      [10, null],
    ],
    0.5,
  ],
  [
    '0 minutes is not dealt with',
    [
      [10, 10],
      [10, 0],
    ],
    0.5,
  ],
  [
    'unplanned items do not count',
    [
      [10, null, 0],
      [10, 30, 30],
    ],
    1,
  ],
  ['not done is not kept', [[10, 10], [9, 9], null, ['yes', '']], 0.5],
  ['no tolerance', [[10, 10], [10, 11], 0], 0.5],
]);

/** Four people with 50,000 a year (2,000 h), one hour, 40 % overhead cost 140. */
cases('MEETINGCOST', [
  ['the published calculator', [[1], 25, 4, 0.4], 140],
  ['other cost, blank for none', [[1, 2], [10, 10], [2, 2], null, [5, null]], 65],
  ['one person where there is no headcount', [[2], 30], 60],
  ['no meeting', [[null], 25], noData],
  ['a blank rate leaves every row out', [[1, 2], ''], noData],
]);

cases('DECISIONSPERHOUR', [
  [
    'sums',
    [
      [3, 1],
      [1, 1],
    ],
    2,
  ],
  ['no hour', [[3], [0]], noData],
]);
cases('COSTPERDECISION', [
  [
    'a meeting without decision costs too',
    [
      [600, 400],
      [4, 0],
    ],
    250,
  ],
  ['no decision', [[600], [0]], noData],
]);

cases('MINUTESONTIME', [
  ['within 24 hours, also to the second', [[at(0), at(0)], [at(1440), at(1441)], 46100], 0.5],
  ['not issued after the limit is late', [[at(0)], [null], 46100], 0],
  ['not issued within the limit is out', [[at(1)], [null], 46086], noData],
  ['issued early is out until the limit runs out', [[at(600)], [at(660)], 46086], noData],
  ['another limit', [[at(0), at(0)], [at(1440), at(60)], 46100, 2], 0.5],
  ['working hours', [['2026-03-06 18:00'], ['2026-03-09 12:00'], '2026-03-31', 4, '09:00-18:00 Mon-Fri'], 1],
  [
    'working hours and a holiday',
    [['2026-03-06 17:00'], ['2026-03-10 10:00'], '2026-03-31', 2, '周一至周五 9:00-18:00', ['2026-03-09']],
    1,
  ],
  [
    'working hours that cannot be read',
    [[at(0)], [null], 46100, 24, 'office hours'],
    refused(/work_hours: "office hours" are not working hours/),
  ],
  [
    'a holiday that is no date',
    [[at(0)], [null], 46100, 24, '', ['Easter', 1]],
    refused(/holidays, row 1: "Easter"/),
  ],
  ['issued before the end', [[at(0)], [at(-1440)], 46100], refused(/issued, row 1: it lies before/)],
  ['issued on the same day, without a time', [[at(600)], [46086], 46100], 1],
]);

cases('MINUTESACCURACY', [
  [
    '1 − Σ ÷ Σ',
    [
      [10, 15],
      [1, 0],
    ],
    0.96,
  ],
  [
    'a blank is not 0 corrections',
    [
      [10, 10],
      [1, null],
    ],
    0.9,
  ],
  [
    'more corrections than statements',
    [
      [10, 2],
      [1, 3],
    ],
    refused(/corrections, row 2: 3 corrections for 2/),
  ],
]);

cases('ACKRATE', [
  [
    'sums',
    [
      [4, 9],
      [5, 15],
    ],
    0.65,
  ],
  ['blanks', [[null], [null]], noData],
]);
