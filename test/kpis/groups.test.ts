import { call, cases, near, noData, refused } from './call';

const customers = ['Aster', 'Bolt', 'aster', 'Bolt', 'Aster', null];
const months = [202601, 202601, 202602, 202602, 202602, 202602];
const status = ['done', 'open', 'done', 'done', 'open', 'done'];

cases('PERIOD', [
  ['months, blanks stay blank', [['2026-03-05', null, 46086.7]], [[46082], [''], [46082]]],
  ['the shape of the range', [[['2026-03-05', '2026-05-20']], 'quarter', 4], [[46023, 46113]]],
  ['weeks from Sunday', [['2026-03-05'], 'week', 1, 7], [[46082]]],
  ['the day that was none', [['1900-02-29']], refused(/dates: "1900-02-29" is not a date/)],
  ['a time alone', [['2026-03-05', '09:30']], refused(/row 2: "09:30" is not a date from March 1900 on/)],
  ['the last day', [[2958465.5], 'year'], [[2958101]]],
  ['the day after the last', [[2958466]], refused(/"2958466" is not a date/)],
  ['what is no date', [['2026-03-05', 'soon']], refused(/dates, row 2: "soon" is not a date/)],
  [
    'a unit that does not exist',
    [['2026-03-05'], 'decade'],
    refused(/unit: "decade" is not one of month, week/),
  ],
  ['a month that does not exist', [['2026-03-05'], 'year', 13], refused(/year_start: "13" is above 12/)],
]);

cases('BYGROUP', [
  [
    'groups in order of first appearance; capitals and blank groups do not matter',
    ['actionrate', customers, status],
    [
      ['Aster', near(2 / 3), 3],
      ['Bolt', 0.5, 2],
    ],
  ],
  [
    'measures by name',
    ['KPI.ACTIONRATE: n , Numerator', customers, status],
    [
      ['Aster', 3, 2],
      ['Bolt', 2, 1],
    ],
  ],
  [
    'a group without data',
    ['ACTIONRATE', ['A', 'B'], ['done', 'cancelled']],
    [
      ['A', 1, 1],
      ['B', '', 0],
    ],
  ],
  [
    'numbers as groups, 0 among them',
    ['COUNT', [2, 0, 2], ['x', 'y', 'z']],
    [
      [2, 2, 2],
      [0, 1, 1],
    ],
  ],
  [
    'signs count, unlike in words: A-1 is not A 1, and -1 is not 1',
    ['COUNT', ['A-1', 'A 1', ' a  1', 'Ａ-１', '-', null, -1, 1], [1, 1, 1, 1, 1, 1, 1, 1]],
    [
      ['A-1', 2, 2],
      ['A 1', 2, 2],
      ['-', 1, 1],
      [-1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    'words of JavaScript are names like others',
    ['COUNT', ['__proto__', 'constructor', '__proto__'], ['x', 'y', 'z']],
    [
      ['__proto__', 2, 2],
      ['constructor', 1, 1],
    ],
  ],
  [
    'an entity is called what its cell shows',
    [
      'COUNT',
      [{ type: 'Entity', text: 'Aster', basicType: 'Error', basicValue: '#VALUE!' }, 'Aster'],
      [1, 1],
    ],
    [['Aster', 2, 2]],
  ],
  ['0 among words is a blank group', ['COUNT', ['A', 0], ['x', 'y']], [['A', 1, 1]]],
  ['no group at all', ['ACTIONRATE', [null], ['done']], noData],
  ['another size', ['ACTIONRATE', ['A'], status], refused(/groups has 1 cells and status has 6/)],
  [
    'an unknown function',
    ['ACTIONS', customers, status],
    refused(/function: "ACTIONS" is not a function that is known/),
  ],
  ['a function of single values', ['SCORE', customers, status], refused(/compares lists or gives a table/)],
  ['a function over functions', ['CROSSTAB', customers, status], refused(/is not a function that is known/)],
  ['an unknown measure', ['ACTIONRATE:mean', customers, status], refused(/There are value, numerator/)],
  ['too many arguments', ['RESPONSERATE', ['A'], [1], [2], '', [1]], refused(/has 3 arguments, but 4/)],
  ['a bad word in the data', ['ACTIONRATE', ['A', 'B'], ['done', 'dnoe']], refused(/status, row 2: "dnoe"/)],
]);

const rows = ['*', 'Aster', 'Bolt'];

cases('CROSSTAB', [
  [
    'every pair, with the total of all rows',
    ['ACTIONRATE', customers, months, rows, [[202601, 202602]], status],
    [
      [0.5, 0.75],
      [1, 0.5],
      [0, 1],
    ],
  ],
  [
    'ranges that overlap, and all columns',
    ['ACTIONRATE:n', customers, months, rows, ['*', '202601:202612', '202602 : 202602'], status],
    [
      [6, 6, 4],
      [3, 3, 2],
      [2, 2, 1],
    ],
  ],
  [
    'a range backwards',
    ['COUNT', ['A'], [1], ['*'], ['2:1'], ['x']],
    refused(/columns: "2:1" ends before it begins/),
  ],
  ['a range in full width', ['COUNT', ['A', 'B'], [1, 2], ['*'], ['１：２'], ['x', 'y']], [[2]]],
  [
    'measures side by side',
    ['ACTIONRATE:value,n', customers, months, ['Bolt', 'Cargo'], [[202601, 202602]], status],
    [
      [0, 1, 1, 1],
      ['', '', 0, 0],
    ],
  ],
  [
    'blank keys pad the table',
    ['ACTIONRATE:n', customers, months, ['Aster', '', null], [[202601, '']], status],
    [
      [1, ''],
      ['', ''],
      ['', ''],
    ],
  ],
  ['0 beside * pads too', ['COUNT', customers, months, ['*', 0], ['*'], status], [[6], ['']]],
  ['the same key twice', ['COUNT', customers, months, ['Bolt', 'Bolt'], ['*'], status], [[2], [2]]],
  [
    'numbers as text are the same keys',
    ['COUNT', [1, 2, '1'], [202601, '202601', 202602], ['1', 2], ['202601'], ['a', 'b', 'c']],
    [[1], [1]],
  ],
  [
    'a leading zero makes another key',
    ['COUNT', ['007', 7], [1, 1], ['007', '7'], ['*'], ['a', 'b']],
    [[1], [1]],
  ],
  ['ranges are for columns only', ['COUNT', [1, 2], [1, 1], ['1:2'], ['*'], ['a', 'b']], [[0]]],
  [
    'a period that cannot be read is in the total only',
    ['COUNT', ['A', 'A'], ['?', 202601], ['A'], ['*', 202601, '202601:202612'], ['x', 'y']],
    [[2, 1, 1]],
  ],
  [
    'SUM adds up, and 0 where there is no row',
    ['SUM', ['A', 'A', 'B'], [1, 1, 1], ['A', 'C'], ['*'], [2, '3', 4]],
    [[5], [0]],
  ],
  ['DISTINCT', ['DISTINCT', ['A', 'A', 'A'], [1, 1, 1], ['A', 'C'], ['*'], ['x', 'X ', 'y']], [[2], [0]]],
  [
    'arguments left out as ""',
    ['ATTENDANCERATE', ['A', 'A'], [1, 1], ['A'], ['*'], ['present', 'absent'], '', '', [true, true]],
    [[0.5]],
  ],
  [
    'arguments left out as gaps, for which Excel hands over 0',
    ['ACTIONRATE', ['A', 'A'], [1, 1], ['A'], ['*'], ['done', 'open'], 0, 0],
    [[0.5]],
  ],
  [
    'own words in a range with blanks that are handed over as 0',
    ['ACTIONRATE', ['A', 'A'], [1, 1], ['A'], ['*'], [1, 0], ['finito', 0]],
    [[0.5]],
  ],
  [
    'an error among own words',
    ['ACTIONRATE', ['A'], [1], ['A'], ['*'], ['done'], ['ok', { code: '#REF!' }]],
    refused(/done, row 2: "#REF!" is an error/),
  ],
  [
    'include inside',
    ['ACTIONRATE:value,excluded', ['A', 'A'], [1, 1], ['A'], ['*'], ['done', 'open'], '', '', [1, 0]],
    [[1, 1]],
  ],
  ['a one-row table', ['ACTIONRATE', 'A', 202601, 'A', 202601, 'done'], [[1]]],
  [
    'keys of different sizes',
    ['COUNT', ['A', 'B'], [1], ['A'], ['*'], ['x', 'y']],
    refused(/row_keys has 2 cells and column_keys has 1/),
  ],
  [
    'data of another size',
    ['COUNT', ['A', 'B'], [1, 2], ['A'], ['*'], ['x']],
    refused(/row_keys has 2 cells and values has 1/),
  ],
  [
    'an error among the keys',
    ['COUNT', ['A', { code: '#N/A' }], [1, 2], ['A'], ['*'], ['x', 'y']],
    refused(/row_keys, row 2: "#N\/A" is an error/),
  ],
  ['no column keys', ['COUNT', ['A', 'B'], '', ['A'], ['*'], ['x', 'y']], refused(/column_keys is missing/)],
  ['no keys', ['COUNT', ['A'], [1], null, ['*'], ['x']], refused(/rows is missing/)],
]);

const started = ['2024-01-01', '2024-01-01', '2026-02-10', '2024-01-01'];
const lost = [null, '2026-02-28', null, '2026-03-01'];
const kept = (columns: readonly unknown[], ...period: readonly unknown[]): readonly unknown[] => [
  'RETENTIONSTATUS:n',
  ['A', 'A', 'A', 'B'],
  '',
  ['*', 'A'],
  [columns],
  started,
  lost,
  ...period,
];

/** At risk in January: three; in February: three, of which one is lost; in March: three again, one lost. */
cases('CROSSTAB', [
  [
    'a function of a period: months stand for themselves',
    kept([202601, '202602', '２０２６０３']),
    [
      [3, 3, 3],
      [2, 2, 2],
    ],
  ],
  [
    'the value in each of them',
    ['RETENTIONSTATUS', ['A', 'A', 'A', 'B'], '', ['*'], [[202601, 202602, 202603]], started, lost],
    [[1, near(2 / 3), near(2 / 3)]],
  ],
  [
    'a day begins a period that ends the day before the next, a day on the edge is in one of them only',
    ['RETENTIONSTATUS', ['A', 'A', 'A', 'B'], '', '*', [['2026-02-01', 46082, '2026-04-01']], started, lost],
    [[near(2 / 3), near(2 / 3), '']],
  ],
  [
    'the last day ends with period_end',
    ['RETENTIONSTATUS', ['A', 'A', 'A', 'B'], '', '*', [[46054, 46082]], started, lost, '', '2026-03-01'],
    [[near(2 / 3), near(2 / 3)]],
  ],
  [
    'windows overlap, and * is the period given',
    [
      'RETENTIONSTATUS',
      ['A', 'A', 'A', 'B'],
      '',
      '*',
      [['202601:202603', '2026-02-28:2026-03-01', '*']],
      started,
      lost,
      '2026-01-01',
      '2026-02-28',
    ],
    [[near(1 / 3), 0.5, near(2 / 3)]],
  ],
  [
    'blank column keys pad',
    kept([202601, null]),
    [
      [3, ''],
      [2, ''],
    ],
  ],
  ['the keys of the data may be there', kept([202601]).with(2, [1, '?', null, 2]), [[3], [2]]],
  [
    'years, and from month to year',
    kept([2026, '202507:2026']),
    [
      [3, 3],
      [2, 2],
    ],
  ],
  ['a month that does not exist', kept([202613]), refused(/columns: "202613" is not a period/)],
  ['a word is no period', kept(['soon']), refused(/columns: "soon" is not a period/)],
  ['a span of three', kept(['1:2:3']), refused(/columns: "1:2:3" is not a period/)],
  ['half a span', kept(['202601:']), refused(/columns: "202601:" is not a period/)],
  ['backwards', kept(['202603:202601']), refused(/columns: "202603:202601" has no days/)],
  ['days out of order', kept([46082, 46054], '', 46112), refused(/columns: "46082" has no days/)],
  ['* without a period', kept(['*']), refused(/period_start is missing/)],
  ['a period that ends too early', kept(['*'], 46082, 46054), refused(/period_end: it lies before/)],
]);

cases('DETAIL', [
  [
    'all there is to know',
    ['ACTIONRATE', ['done', 'open', 'cancelled', null, 'done'], '', '', [1, 1, 1, 1, 0]],
    [[0.5, 1, 2, 2, 1, 1, 1, expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4), 'Wilson']],
  ],
  [
    'a result without numerator',
    ['ACTIONAGE', [46000, 46010], ['open', 'open'], 46020],
    [[15, '', '', 2, 0, 0, 0, '', '', '']],
  ],
  ['no data', ['ACTIONRATE', [null]], [['', '', '', 0, 1, 0, 0, '', '', '']]],
  ['an error in the data', ['ACTIONRATE', ['x']], refused(/status: "x"/)],
]);

describe('intervals', () => {
  const method = (...args: readonly unknown[]): unknown => (call('DETAIL', ...args) as unknown[][])[0];
  const ones = (n: number): number[] => Array.from({ length: n }, () => 1);

  test('counts of fewer than ten rows: Wilson over all that was counted', () => {
    const [, lower, upper, name] = method('RESPONSERATE:value,lower,upper,method', [81], [263]) as [
      number,
      number,
      number,
      string,
    ];
    expect([lower, upper]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
    expect(name).toBe('Wilson');
  });

  test('counts of ten rows: rows are clusters', () => {
    const returned = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const [, lower, upper, name] = method(
      'RESPONSERATE:value,lower,upper,method',
      returned,
      ones(10).map(() => 10),
    ) as [number, number, number, unknown];
    const half = (2.262157 * Math.sqrt(82.5 / 9)) / Math.sqrt(10) / 10;
    expect([lower, upper]).toEqual([expect.closeTo(0.55 - half, 5), expect.closeTo(0.55 + half, 5)]);
    expect(name).toEqual({ en: 'clusters', zh: '以行为群' });
  });

  test('weights make the sample smaller: (Σw)² ÷ Σw²', () => {
    const weighted = method('GOALRATE:lower,upper', [1, 0, 1, 0], [1, 1, 1, 1]);
    const doubled = method('GOALRATE:lower,upper', [1, 0, 1, 0], [2, 2, 2, 2]);
    expect(weighted).toEqual(doubled);
  });

  test('a percentile: order statistics', () => {
    const created = Array.from({ length: 10 }, (_, i) => 46000 + i);
    expect(
      method(
        'ACTIONAGE:value,lower,upper,method',
        created,
        created.map(() => 'open'),
        46010,
      ),
    ).toEqual([5.5, 2, 9, { en: 'order statistics', zh: '次序统计量' }]);
  });

  test.each([
    ['a share over 100 %', ['COMPLAINTRATE:lower', [5], [4]]],
    ['a mean of one row', ['STARTDELAY:lower', [46000], [46000.1]]],
    ['attainment', ['ATTAINMENT:lower', ones(20), ones(20)]],
    ['cost', ['COSTPERDECISION:lower', ones(20), ones(20)]],
  ])('none for %s', (_, args) => expect(method(...args)).toEqual(['']));

  test('no interval passes the ends of the scale', () => {
    expect(method('CSAT:lower,upper', [5, 5, 5, 4], 5, 'index')).toEqual([expect.any(Number), 100]);
  });
});
