import { cases, noData, refused } from './call';

/** A moment in minutes after midnight of 5 March 2026. */
const at = (minutes: number): number => 46086 + minutes / 1440;

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
  ['counts without "expected"', [[8, 9]], refused(/row 1: "8" .*give "expected"/)],
  [
    'an option that does not exist',
    [['present'], null, 'in'],
    refused(/excused: "in" is not one of out, absent/),
  ],
  ['an option in capitals', [['excused', 'present'], null, 'ABSENT'], 0.5],
]);

cases('PRESENCEMINUTES', [
  [
    'sessions of 0–10, 5–20 and 40–60 minutes are 40, for what overlaps counts once',
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
    refused(/left, row 2: B has a time in, but none out/),
  ],
  [
    'a missing start',
    [
      ['A', 'B'],
      [at(0), null],
      [at(10), at(20)],
    ],
    refused(/joined, row 2: B has a time out, but none in/),
  ],
  ['an end before the start', [['A'], [at(10)], [at(0)]], refused(/left, row 1: A left before joining/)],
  ['a time of day and a date', [['A'], ['09:00'], [at(600)]], refused(/left, row 1: .*time of day/)],
  ['a number for a person stays a number', [[12], [at(0)], [at(10)]], [[12, 10, at(0), at(10)]]],
  [
    'a row that is not included does not count, even where it has no end',
    [
      ['B', 'A'],
      [at(0), at(0)],
      [null, at(10)],
      [0, 1],
    ],
    [['A', 10, at(0), at(10)]],
  ],
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
  ['a number among words that is no share', [['yes', 7]], refused(/spoke, row 2: "7" is not a word known/)],
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
