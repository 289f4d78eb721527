import { call, cases, near, noData, refused } from './call';
import { oracle } from './oracle';

/** 200 at the start, 6 lost, 4 less, 20 more: NRR 105 %, GRR 95 % (in thousands). */
const start = [6, 44, 50, 100, null, 0];
const end = [null, 40, 70, 100, 15, 30];

cases('GRR', [
  ['what is lost and what is less, but not what is more', [start, end], 0.95],
  [
    'a customer without revenue at the end was lost',
    [
      [100, 100],
      [100, null],
    ],
    0.5,
  ],
  [
    'below 0 is nothing',
    [
      [100, 100],
      [100, -50],
    ],
    0.5,
  ],
  [
    'only new customers',
    [
      [0, 0],
      [10, 20],
    ],
    noData,
  ],
  ['a word', [['lots'], [1]], refused(/start_revenue: "lots" is not a number/)],
]);

cases('NRR', [
  ['what is more counts', [start, end], 1.05],
  ['a credit note counts too', [[100], [-50]], -0.5],
  ['nobody', [[null], [null]], noData],
]);

test('no interval of GRR passes 100 %', () => {
  const revenue = [10, 20, 30, 10, 20, 30, 10, 20, 30, 10];
  const less = [10, 20, 30, 10, 20, 30, 10, 20, 30, 9];
  expect(call('DETAIL', 'GRR:upper,method', revenue, less)).toEqual([
    [1, { en: 'clusters', zh: '以行为群' }],
  ]);
});

/** Gupta and Lehmann: a retention of 80 % and a discount of 10 % give 2.67 margins. */
cases('CLV', [
  ['2.67 times the margin', [100, 0.8, 0.1], 266.6666666666667],
  ['less what it cost', [100, '80%', '10%', 50], 216.6666666666667],
  ['no retention', [100, 0, 0.1], 0],
  ['without end', [100, 1, 0], refused(/discount: with a retention of 100%/)],
  ['a retention of 80', [100, 80, 0.1], refused(/retention: "80" is above 1/)],
  ['a retention that has no data', [100, { code: '#N/A' }, 0.1], noData],
]);

/** Gupta and Lehmann 2005, multiples of the margin: a row for each retention, a column for each discount. */
test.each([
  [0.6, [1.2, 1.15, 1.11, 1.07]],
  [0.7, [1.75, 1.67, 1.59, 1.52]],
  [0.8, [2.67, 2.5, 2.35, 2.22]],
  [0.9, [4.5, 4.09, 3.75, 3.46]],
])('CLV with a retention of %d', (retention, published) => {
  const multiples = [0.1, 0.12, 0.14, 0.16].map((discount) => call('CLV', 1, retention, discount));
  expect(multiples).toEqual(published.map((multiple) => expect.closeTo(multiple, 2)));
});

cases('CAC', [
  [
    'sums',
    [
      [9000, 3000],
      [3, 3],
    ],
    2000,
  ],
  ['nobody won', [[9000], [0]], noData],
]);

const customers = ['A', 'B', 'a', 'C', 'B', 'D', 'E'];
const dates = [46000, 46010, 46020, 45900, 46030, 46100, 46005];
const amounts = [100, 50, 100, 10, -20, 500, null];

cases('RFM', [
  [
    'returns lower the money, orders after the as-of date and without amount do not count',
    [customers, dates, amounts, 46040.5, 3],
    [
      ['A', 20, 2, 200, 3, 3, 3, '333'],
      ['B', 30, 1, 30, 2, 1, 2, '212'],
      ['C', 140, 1, 10, 1, 1, 1, '111'],
    ],
  ],
  [
    'the same amounts in another order are the same money',
    [['A', 'B', 'A', 'B', 'A', 'B', 'C'], Array(7).fill(46000), [0.1, 0.3, 0.2, 0.2, 0.3, 0.1, 5], 46000],
    [
      ['A', 0, 3, 0.6, 3, 4, 2, '342'],
      ['B', 0, 3, 0.6, 3, 4, 2, '342'],
      ['C', 0, 1, 5, 3, 1, 5, '315'],
    ],
  ],
  [
    'in the order of the rows that count',
    [['late', 'B', 'late'], [46100, 46001, 46002], [1, 1, 1], 46050, 2],
    [
      ['B', 49, 1, 1, 1, 1, 1, '111'],
      ['late', 48, 1, 1, 2, 1, 1, '211'],
    ],
  ],
  ['one customer is in the middle', [['A'], [46000], [1], 46000], [['A', 0, 1, 1, 3, 3, 3, '333']]],
  [
    'the lowest and the highest of ten bins by rank',
    [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5].map((day) => 46000 + day), [5, 4, 3, 2, 1], 46005],
    [1, 2, 3, 4, 5].map((i) => [i, 5 - i, 1, 6 - i, i, 3, 6 - i, `${i}3${6 - i}`]),
  ],
  ['returns only', [['A'], [46000], [-5], 46010], noData],
  ['nothing yet', [['A'], [46000], [5], 45000], noData],
  ['ten bins', [['A'], [46000], [5], 46000, 10], refused(/bins: "10" is above 9/)],
]);

cases('ABC', [
  ['the one that crosses 80 % is A', [[25, 60, 10, 5]], [['A'], ['A'], ['B'], ['C']]],
  ['exactly 80 % and 95 %', [[80, 15, 5]], [['A'], ['B'], ['C']]],
  ['sums of tenths are no trap', [[0.7, 0.1, 0.1, 0.1], 0.8, 0.9], [['A'], ['A'], ['A'], ['A']]],
  ['0.7 and 0.1 are 0.8', [[0.7, 0.1, 0.15, 0.05], 0.85, 0.95], [['A'], ['B'], ['A'], ['C']]],
  ['equals stand together', [[50, 20, 20, 10]], [['A'], ['A'], ['A'], ['B']]],
  ['nothing is C', [[100, 0, 0]], [['A'], ['C'], ['C']]],
  ['blanks stay blank', [[null, 3, '']], [[''], ['A'], ['']]],
  [
    'in the shape of the range',
    [
      [
        [80, 15, 5],
        [0, 0, null],
      ],
    ],
    [
      ['A', 'B', 'C'],
      ['C', 'C', ''],
    ],
  ],
  ['all one class', [[3, 2, 1], 1, 1], [['A'], ['A'], ['A']]],
  ['nothing but zeros', [[0, 0]], noData],
  ['nothing', [[null, null]], noData],
  ['below 0', [[5, -1]], refused(/value, row 2: "-1" is below 0/)],
  ['cuts the wrong way round', [[5, 1], 0.9, 0.5], refused(/b: 0.5 is below a, which is 0.9/)],
]);

cases('GINI', [
  ['all equal', [[3, 3, 3]], 0],
  ['one has everything: 1 − 1/n', [[0, 0, 0, 7]], 0.75],
  ['1 to 4', [[4, 2, 1, 3]], 0.25],
  ['one customer', [[5]], 0],
  [
    'the example of the R package ineq',
    [[541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]],
    0.46209113026762383,
  ],
  ['values whose sum is too large for a number', [[1e308, 1e308, 0]], 1 / 3],
  ['all zero', [[0, 0]], noData],
  ['none', [[null]], noData],
  ['below 0', [[1, -1]], refused(/value, row 2: "-1" is below 0/)],
]);

/** Shares of ½, ¼, ⅛, ⅛: H 1.21301, evenness .875, e^H 3.3636, 1 ÷ Σp² 2.9091. */
const segments = ['a', 'b', 'A', 'c', 'a', 'B', 'd', 'a', null];

cases('SEGMENTATION', [
  ['as many equal segments', [segments], 3.363585661014858],
  ['evenness', [segments, 'evenness'], 0.875],
  ['entropy in nats', [segments, 'entropy'], 1.2130075659799042],
  ['Simpson', [segments, 'Simpson'], 2.909090909090909],
  ['one segment', [['a', 'a']], 1],
  ['one segment is not even', [['a', 'a'], 'evenness'], 0],
  ['equal segments', [['a', 'b', 'c'], 'evenness'], 1],
  ['no segment', [[null, '']], noData],
  ['another measure', [['a'], 'gini'], refused(/measure: "gini" is not one of effective/)],
]);

test('groups have a concentration of their own', () => {
  expect(call('BYGROUP', 'GINI', ['x', 'y', 'x', 'y'], [1, 5, 1, 0])).toEqual([
    ['x', near(0), 2],
    ['y', near(0.5), 2],
  ]);
});

oracle('customers', 1e-10);
