import { call, cases, near, noData, refused } from './call';

const table = [
  ['Aster', 'A', 46000],
  ['Bolt', null, 46010],
  [null, '', null],
  ['Cargo', 0, 0],
];

cases('COMPLETENESS', [
  [
    'cells; a row that is blank all over is no record, 0 among words is a blank, among numbers it is not',
    [table],
    7 / 9,
  ],
  ['which columns are required, in a row', [table, [[true, false, false]]], 1],
  ['which columns are required, in a column', [table, [0, 1, 0]], 1 / 3],
  [
    'which cells are required',
    [
      [
        ['a', null],
        [null, 'b'],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ],
    2 / 3,
  ],
  ['one column: what is blank is missing', [['A', null, '', 'B']], 0.5],
  ['lost customers only', [['price', null, null], '', [1, 1, 0]], 0.5],
  [
    'a record of which nothing is required',
    [
      [
        ['a', 'b'],
        ['c', null],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    0.5,
  ],
  ['nothing is required', [table, [[0, 0, 0]]], noData],
  [
    'an empty table',
    [
      [
        [null, ''],
        ['', null],
      ],
    ],
    noData,
  ],
  [
    'marks for two of three columns',
    [table, [[1, 1]]],
    refused(/required: give one .* 3 columns of the table, not 2/),
  ],
  [
    'an error',
    [
      [
        ['a', { code: '#REF!' }],
        ['b', 'c'],
      ],
    ],
    refused(/table, row 1, column 2: "#REF!" is an error/),
  ],
]);

test('records, not cells, are the rows of COMPLETENESS', () => {
  expect(call('DETAIL', 'COMPLETENESS:numerator,denominator,n,blank', table)).toEqual([[7, 9, 3, 1]]);
  expect(call('BYGROUP', 'COMPLETENESS', ['x', 'y', 'y', 'x'], table)).toEqual([
    ['x', near(5 / 6), 2],
    ['y', near(2 / 3), 1],
  ]);
});

const cells = [12, '12', '2026-03-05', 'A', 'b', true, null];

cases('VALIDITY', [
  [
    'dates: serials and texts',
    [[46000, '2026-03-05', '2026年3月5日 9:00', '5/3/2026', 0.5, '9:00'], 'date'],
    0.5,
  ],
  ['numbers', [cells, 'number'], 2 / 6],
  [
    'e-mail',
    [
      ['ann@aster.example', 'ａｎｎ@aster.example', 'ann@aster', 'ann aster.example', 'a@b..example'],
      'email',
    ],
    0.4,
  ],
  [
    'phone',
    [['+86 138 0013 8000', '(030) 123-4567', 13800138000, '12345', 'call me', '1234567890123456'], 'phone'],
    0.5,
  ],
  ['a comparison', [[5, '3', -1, 'x', '2026-03-05'], '>=0'], 0.6],
  ['above a date', [['2026-03-05', 46085, '2026-03-06'], '>2026-03-05'], 1 / 3],
  ['signs of their own', [[1, 2, 3, 4], '≤2'], 0.5],
  ['other than', [[1, 2, 'x', 4], '<> 2'], 0.5],
  ['a list', [['A', 'ｂ', 'X'], 'A、B'], 2 / 3],
  [
    'a list in a range',
    [
      ['A', 'b', 'X', 'A'],
      ['a', 'b'],
    ],
    0.75,
  ],
  ['signs count in a list', [[-1, 1, '2', 3], '1, 2'], 0.5],
  [
    'a cell of a list may hold commas, and may be alone',
    [
      ['Bei, Jing', 'Bei'],
      ['bei, jing', null],
    ],
    0.5,
  ],
  ['a list of blanks', [['A'], [null, '']], refused(/rule is missing/)],
  ['a list of one value could be a slip', [['A'], 'A'], refused(/rule: "A" is not a rule/)],
  ['blanks do not count', [['A', null, ''], 'A, B'], 1],
  ['a rule that does not exist', [cells, 'emial'], refused(/rule: "emial" is not a rule/)],
  ['compared with a word', [cells, '>=many'], refused(/rule: ">=many" is not a rule/)],
  ['no rule', [cells, null], refused(/rule is missing/)],
  ['nothing filled', [[null, ''], 'date'], noData],
]);

const happened = ['2026-03-02 09:00', '2026-03-02 09:00', '2026-03-02 09:00', '2026-03-02 09:00'];

cases('TIMELINESS', [
  [
    'on time, late, beforehand, not recorded',
    [happened, ['2026-03-04 09:00', '2026-03-04 09:01', '2026-03-01', null], 48],
    0.5,
  ],
  ['a limit for each row', [happened, happened.map(() => '2026-03-02 12:00'), [3, 2, 4, null]], 2 / 3],
  [
    'a time of day against a date',
    [['09:00'], ['2026-03-02 10:00'], 48],
    refused(/recorded, row 1: one of happened and recorded/),
  ],
  ['nothing happened', [[null], ['2026-03-01'], 48], noData],
  ['no limit', [happened, happened, ''], noData],
]);

cases('DUPLICATES', [
  ['one of four is surplus', [['Aster', 'Bolt', 'ａster ', 'Cargo', null]], 0.25],
  ['three times the same', [[7, '7', 7]], 2 / 3],
  ['a leading zero makes a difference', [['007', 7]], 0],
  ['signs make a difference', [['A-1', 'A 1', 5, -5, '-', null]], 0],
  ['none', [[null, '']], noData],
]);
