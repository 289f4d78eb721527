import exact from '../oracles/exactWeights.json';
import oracle from '../oracles/weights.json';
import { call, cases, near, noData, refused } from './call';

const column = (values: readonly number[]): unknown => values.map((value) => [near(value)]);
const row = (values: readonly number[]): unknown => [values.map(near)];

cases('WEIGHTS.EQUAL', [
  ['a number', [4], [[0.25], [0.25], [0.25], [0.25]]],
  ['a range with a blank', [['a', null, 'b']], [[0.5], [''], [0.5]]],
  ['a row', [[['a', 'b']]], [[0.5, 0.5]]],
  ['blanks only', [[null, null]], noData],
  ['half an item', [1.5], refused(/items: "1.5" is not a whole number/)],
  ['no item', [0], refused(/items: "0" is below 1/)],
]);

/** Barron and Barrett 1996, to their four digits. */
test.each([
  [2, [0.75, 0.25]],
  [3, [0.6111, 0.2778, 0.1111]],
  [4, [0.5208, 0.2708, 0.1458, 0.0625]],
  [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
])('rank order centroid weights of %i items', (n, published) => {
  const weights = call('WEIGHTS.ROC', n) as number[][];
  expect(weights.map(([weight]) => Number(weight!.toFixed(4)))).toEqual(published);
});

cases('WEIGHTS.ROC', [
  ['one item', [1], [[1]]],
  ['ranks in any order', [[3, 1, 2]], column([1 / 9, 11 / 18, 5 / 18])],
  [
    'a tie shares two places, however the next rank is counted',
    [[1, 2, 2, 4]],
    column([25 / 48, 10 / 48, 10 / 48, 3 / 48]),
  ],
  ['… or so', [[1, 2, 2, 3]], column([25 / 48, 10 / 48, 10 / 48, 3 / 48])],
  ['all equal', [[1, 1, 1, 1]], column([0.25, 0.25, 0.25, 0.25])],
  ['a row', [[[2, 1]]], row([0.25, 0.75])],
  ['a blank gets none', [[2, null, 1]], [[near(0.25)], [''], [near(0.75)]]],
  ['0 is a blank cell', [[2, 0, 1]], [[near(0.25)], [''], [near(0.75)]]],
  ['ranks in text', [['２', '1']], column([0.25, 0.75])],
  ['blanks only', [[null, '']], noData],
  ['a negative rank', [[1, -2]], refused(/ranks, row 2: "-2" is below 1/)],
  ['a word', [['first', 2]], refused(/ranks, row 1: "first" is not a number/)],
]);

cases('WEIGHTS.RANKSUM', [
  ['three items', [3], column([1 / 2, 1 / 3, 1 / 6])],
  ['a tie', [[1, 1, 3]], column([5 / 12, 5 / 12, 1 / 6])],
  ['a blank gets none', [[[1, null, 2]]], [[near(2 / 3), '', near(1 / 3)]]],
  ['blanks only', [[null, null]], noData],
]);

/** Zavadskas and Podvezko 2016. */
const alternatives = [
  [3, 100, 10, 7],
  [2.5, 80, 8, 5],
  [1.8, 50, 20, 11],
  [2.2, 70, 12, 9],
];

/** Tuş and Aytaç Adalı 2019: the first criterion is a cost. */
const software = [
  [5000, 3, 3, 4, 3, 2],
  [680, 5, 3, 2, 2, 1],
  [2000, 3, 2, 3, 4, 3],
  [600, 4, 3, 1, 2, 2],
  [800, 2, 4, 3, 3, 4],
];

const digits = (value: unknown, places: number): number[] =>
  (value as number[][])[0]!.map((each) => Number(each.toFixed(places)));

test('entropy weights of Zavadskas and Podvezko', () => {
  expect(digits(call('WEIGHTS.ENTROPY', alternatives, 'higher'), 4)).toEqual([
    0.1146, 0.1981, 0.4185, 0.2689,
  ]);
});

test('CRITIC weights of Tuş and Aytaç Adalı, who take the cost for a benefit', () => {
  expect(digits(call('WEIGHTS.CRITIC', software, 'higher'), 3)).toEqual([
    0.157, 0.249, 0.168, 0.121, 0.154, 0.151,
  ]);
});

test('CRITIC weights of the same data with the cost as a cost', () => {
  const directions = [['lower', 'higher', 'higher', 'higher', 'higher', 'higher']];
  expect(digits(call('WEIGHTS.CRITIC', software, directions), 4)).toEqual([
    0.1841, 0.213, 0.1422, 0.1583, 0.1684, 0.134,
  ]);
});

/** numpy over drawn tables, to 1e-9 and better. */
test.each(oracle.tables)(
  'entropy and CRITIC weights by numpy (%#)',
  ({ matrix, directions, entropy, critic }) => {
    expect(call('WEIGHTS.ENTROPY', matrix, directions)).toEqual(row(entropy));
    expect(call('WEIGHTS.CRITIC', matrix, [directions])).toEqual(row(critic));
  },
);

const threeColumns = [
  [80, 60, 70],
  [90, 50, 70],
  [70, 75, 70],
];

cases('WEIGHTS.ENTROPY', [
  [
    'a constant column weighs 0',
    [
      [
        [3, 5],
        [3, 1],
        [3, 2],
      ],
      'higher',
    ],
    [[0, 1]],
  ],
  [
    '0 · ln 0 is 0',
    [
      [
        [0, 1],
        [2, 1],
      ],
      'higher',
    ],
    [[1, 0]],
  ],
  [
    'a column of zeros',
    [
      [
        [0, 1],
        [0, 2],
      ],
      'higher',
    ],
    [[0, 1]],
  ],
  [
    'a row with a blank is left out',
    [
      [
        [3, 5],
        [3, 1],
        [9, null],
        [3, 2],
      ],
      'higher',
    ],
    [[0, 1]],
  ],
  [
    'lower is better: as higher of the inverse',
    [
      [
        [1, 4],
        [0.5, 2],
      ],
      ['越低越好', 1],
    ],
    row([0.5, 0.5]),
  ],
  [
    'a negative number',
    [
      [
        [1, 4],
        [-1, 2],
      ],
      'higher',
    ],
    refused(/matrix, row 2, column 1: "-1" is below 0/),
  ],
  [
    '0 where lower is better',
    [
      [
        [1, 4],
        [1, 0],
      ],
      [1, -1],
    ],
    refused(/matrix, row 2: column 2 is 0, and lower is better/),
  ],
  [
    'huge numbers, whose sum would overflow: in the proportions of small ones',
    [
      [
        [1e308, 2],
        [1.5e308, 3],
      ],
      'higher',
    ],
    row([0.5, 0.5]),
  ],
  [
    'nearly equal numbers: as the squares of their differences, 1 to 4',
    [
      [
        [1e6, 1e6],
        [1e6 + 1, 1e6 + 2],
      ],
      'higher',
    ],
    [[expect.closeTo(0.2, 6), expect.closeTo(0.8, 6)]],
  ],
  [
    'all columns constant',
    [
      [
        [3, 5],
        [3, 5],
      ],
      'higher',
    ],
    noData,
  ],
  ['one row', [[[3, 5]], 'higher'], noData],
  [
    'blanks only',
    [
      [
        [null, null],
        [null, null],
      ],
      'higher',
    ],
    noData,
  ],
  [
    'an unknown direction',
    [
      [
        [3, 5],
        [3, 1],
      ],
      ['higher', 'sideways'],
    ],
    refused(/directions, row 2: "sideways"/),
  ],
  [
    'too many directions',
    [
      [
        [3, 5],
        [3, 1],
      ],
      [1, 1, 1],
    ],
    refused(/directions: it has 3 cells, but the matrix has 2 columns/),
  ],
]);

/** Of two columns each has the same conflict with the other, so that they weigh as their standard deviations. */
const twoDeviations = (variance: number, other: number, ...rest: number[]): unknown => {
  const sum = Math.sqrt(variance) + Math.sqrt(other);
  return row([Math.sqrt(variance) / sum, Math.sqrt(other) / sum, ...rest]);
};

cases('WEIGHTS.CRITIC', [
  ['a constant column weighs 0', [threeColumns, 'higher'], twoDeviations(0.25, 0.76 / 3, 0)],
  [
    'one column varies',
    [
      [
        [3, 5],
        [3, 1],
        [3, 2],
      ],
      'higher',
    ],
    [[0, 1]],
  ],
  [
    'negative numbers',
    [
      [
        [-3, 5],
        [3, -1],
      ],
      'higher',
    ],
    row([0.5, 0.5]),
  ],
  [
    'the sign of a direction turns the column',
    [
      [
        [3, 5],
        [1, 1],
        [2, 2],
      ],
      [1, -1],
    ],
    twoDeviations(0.25, 3.25 / 12),
  ],
  [
    'all say the same',
    [
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      'higher',
    ],
    noData,
  ],
  [
    'all columns constant',
    [
      [
        [3, 5],
        [3, 5],
      ],
      'higher',
    ],
    noData,
  ],
]);

test.each(['WEIGHTS.ENTROPY', 'WEIGHTS.CRITIC'])('the order of the rows does not matter to %s', (id) => {
  expect(call(id, [...alternatives].reverse(), 'higher')).toEqual(
    row((call(id, alternatives, 'higher') as number[][])[0]!),
  );
});

/** Rezaei 2016 gives .0714, .3214, .6071 and ξ .0357 for these comparisons of his paper of 2015. */
cases('WEIGHTS.BWM', [
  [
    'three items',
    [
      [8, 2, 1],
      [1, 5, 8],
    ],
    [
      [near(1 / 14), near(1 / 28), near(1 / 28)],
      [near(9 / 28), '', ''],
      [near(17 / 28), '', ''],
    ],
  ],
  [
    'consistent comparisons',
    [
      [1, 2, 4],
      [4, 2, 1],
    ],
    [
      [near(4 / 7), near(0), 0],
      [near(2 / 7), '', ''],
      [near(1 / 7), '', ''],
    ],
  ],
  [
    'all equally important',
    [
      [1, 1],
      [1, 1],
    ],
    [
      [near(0.5), near(0), 0],
      [near(0.5), '', ''],
    ],
  ],
  ['one item', [1, 1], [[near(1), near(0), 0]]],
  [
    'no best one',
    [
      [2, 2],
      [1, 2],
    ],
    refused(/best_to_others: no item has a 1/),
  ],
  [
    'no worst one',
    [
      [1, 2],
      [2, 2],
    ],
    refused(/others_to_worst: no item has a 1/),
  ],
  [
    'best with worst in two ways',
    [
      [1, 3, 8],
      [7, 2, 1],
    ],
    refused(/others_to_worst: it compares best with worst by 7, best_to_others by 8/),
  ],
  [
    'an item further from the best than the worst is',
    [
      [1, 9, 7],
      [7, 2, 1],
    ],
    refused(/best_to_others, row 2: 9 is more than the 7 beside the worst item\./),
  ],
  [
    'an item further from the worst than the best is',
    [
      [1, 2, 7],
      [7, 8, 1],
    ],
    refused(/others_to_worst, row 2: 8 is more than the 7 beside the best item\./),
  ],
  [
    'of two best ones the first counts',
    [
      [1, 1, 2],
      [2, 2, 1],
    ],
    [
      [near(0.4), near(0), 0],
      [near(0.4), '', ''],
      [near(0.2), '', ''],
    ],
  ],
  ['too many items', [Array(51).fill(1), Array(51).fill(1)], refused(/best_to_others: it has 51 items/)],
  [
    'beyond the scale',
    [
      [1, 10],
      [10, 1],
    ],
    refused(/best_to_others, row 2: "10" is above 9/),
  ],
  [
    'below the scale',
    [
      [1, 0.5],
      [2, 1],
    ],
    refused(/best_to_others, row 2: "0.5" is below 1/),
  ],
  [
    'a comparison still to be made',
    [
      [1, null, 8],
      [8, 2, 1],
    ],
    noData,
  ],
  [
    '0 is a blank cell',
    [
      [1, 3, 8],
      [8, 0, 1],
    ],
    noData,
  ],
  [
    'different sizes',
    [
      [1, 8],
      [8, 2, 1],
    ],
    refused(/best_to_others has 2 cells and others_to_worst has 3/),
  ],
]);

/** scipy's HiGHS over drawn comparisons, to 1e-9. */
test.each(oracle.bestWorst)(
  'best–worst weights by HiGHS (%#)',
  ({ toOthers, toWorst, weights, xi, consistency }) => {
    const [first, ...rest] = call('WEIGHTS.BWM', toOthers, toWorst) as number[][];
    expect(first).toEqual([near(weights[0]!), near(xi), near(consistency)]);
    expect(rest.map(([weight]) => weight)).toEqual(weights.slice(1).map(near));
  },
);

test.each(exact.bestWorst)(
  'best–worst weights are those of rational arithmetic, to 1e-14 (%#)',
  ({ toOthers, toWorst, weights, xi }) => {
    const rows = call('WEIGHTS.BWM', toOthers, toWorst) as number[][];
    rows.forEach(([weight], i) => expect(Math.abs(weight! - weights[i]!)).toBeLessThan(1e-14));
    expect(Math.abs(rows[0]![1]! - xi)).toBeLessThan(1e-14);
  },
);
