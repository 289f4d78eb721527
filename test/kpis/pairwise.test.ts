import exact from '../oracles/exactWeights.json';
import oracle from '../oracles/weights.json';
import { call, cases, near, noData, refused } from './call';

const column = (values: readonly number[]): unknown => values.map((value) => [near(value)]);

/** Goepel: 27.9, 7.2 and 64.9 %. */
const goepel = [
  [1, 5, 1 / 3],
  [null, 1, 1 / 7],
  [null, null, 1],
];

/** Saaty's choice of a house: size, transport, neighbourhood, age, yard, facilities, condition, financing. */
const house = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [null, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [null, null, 1, 6, 3, 4, 6, 1 / 5],
  [null, null, null, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [null, null, null, null, 1, 1 / 2, 1 / 5, 1 / 6],
  [null, null, null, null, null, 1, 1 / 5, 1 / 6],
  [null, null, null, null, null, null, 1, 1 / 2],
  [null, null, null, null, null, null, null, 1],
];

const transposed = (table: readonly (readonly unknown[])[]): unknown[][] =>
  table[0]!.map((_, j) => table.map((row) => row[j]));

const digits = (value: unknown, places: number): number[] =>
  (value as number[][]).map(([each]) => Number(each!.toFixed(places)));

test('weights of Goepel and of Saaty', () => {
  expect(digits(call('WEIGHTS.AHP', goepel), 3)).toEqual([0.279, 0.072, 0.649]);
  expect(digits(call('WEIGHTS.AHP', house), 3)).toEqual([
    0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333,
  ]);
});

/** The table of random indices decides: 5.6, 6.2 or 6.8 %. */
test.each([
  [undefined, 0.056],
  ['saaty', 0.056],
  ['saaty2008', 0.062],
  ['alonso', 0.068],
])('consistency ratio of Goepel by %s', (index, published) => {
  expect(call('WEIGHTS.AHPCR', goepel, index)).toBeCloseTo(published, 3);
});

test('consistency ratio of the house: 0.169', () => {
  expect(call('WEIGHTS.AHPCR', house)).toBeCloseTo(0.169, 3);
});

/** numpy (LAPACK) over drawn judgements, complete and with blanks, to 1e-9. */
test.each(oracle.pairwise)('weights by numpy (%#)', ({ pairwise, weights }) => {
  expect(call('WEIGHTS.AHP', pairwise)).toEqual(column(weights));
});

test.each(oracle.pairwise.filter(({ pairwise }) => pairwise.every((row, i) => !row.includes(null, i + 1))))(
  'consistency ratio by numpy (%#)',
  ({ pairwise: { length: n }, pairwise, value }) => {
    expect(call('WEIGHTS.AHPCR', pairwise, 'alonso')).toEqual(near((value - n) / (1.7699 * n - 4.3513)));
  },
);

cases('WEIGHTS.AHP', [
  [
    'two items',
    [
      [
        [1, 3],
        [null, 1],
      ],
    ],
    column([0.75, 0.25]),
  ],
  [
    'the lower triangle',
    [transposed(goepel).map((row) => row.map((each) => each && 1 / Number(each)))],
    column([0.278954565, 0.07192743, 0.649118005]),
  ],
  [
    'both triangles',
    [
      [
        [1, 3],
        [1 / 3, 1],
      ],
    ],
    column([0.75, 0.25]),
  ],
  [
    '3 and 0.33 are reciprocal enough, and 3 counts',
    [
      [
        [1, 0.33],
        [3, 1],
      ],
    ],
    column([0.25, 0.75]),
  ],
  [
    'a blank diagonal',
    [
      [
        [null, 3],
        [null, ''],
      ],
    ],
    column([0.75, 0.25]),
  ],
  [
    'fractions as text',
    [
      [
        [1, '1/3'],
        ['３', 1],
      ],
    ],
    column([0.25, 0.75]),
  ],
  [
    'a fraction as one sign',
    [
      [
        [1, '⅓'],
        [null, 1],
      ],
    ],
    column([0.25, 0.75]),
  ],
  [
    '0.11 is meant for 1/9',
    [
      [
        [1, 0.11],
        [9, 1],
      ],
    ],
    column([0.1, 0.9]),
  ],
  [
    '0 is a blank cell',
    [
      [
        [1, 3],
        [0, 1],
      ],
    ],
    column([0.75, 0.25]),
  ],
  [
    'a blank judgement that others connect',
    [
      [
        [1, 2, 4],
        [null, 1, null],
        [null, null, 1],
      ],
    ],
    column([4 / 7, 2 / 7, 1 / 7]),
  ],
  [
    'an item that is not connected',
    [
      [
        [1, 2, null],
        [null, 1, null],
        [null, null, 1],
      ],
    ],
    expect.objectContaining({ code: '#N/A', en: expect.stringMatching(/item 3 is not yet compared/) }),
  ],
  [
    'two groups that are not connected',
    [
      [
        [1, 2, null, null],
        [null, 1, null, null],
        [null, null, 1, 5],
        [null, null, null, 1],
      ],
    ],
    expect.objectContaining({ code: '#N/A', en: expect.stringMatching(/item 3 /) }),
  ],
  [
    'nothing judged',
    [
      [
        [null, null],
        [null, null],
      ],
    ],
    noData,
  ],
  [
    'a date, which a typed 1/3 becomes',
    [
      [
        [1, 46025],
        [null, 1],
      ],
    ],
    refused(/pairwise, row 1, column 2: "46025" is no judgement\. .*=1\/3/),
  ],
  [
    'beyond the scale',
    [
      [
        [1, 10],
        [null, 1],
      ],
    ],
    refused(/pairwise, row 1, column 2: "10" is no judgement/),
  ],
  [
    'a word',
    [
      [
        [1, 'more'],
        [null, 1],
      ],
    ],
    refused(/"more" is no judgement/),
  ],
  [
    'both triangles, not reciprocal',
    [
      [
        [1, 3],
        [2, 1],
      ],
    ],
    refused(/row 1, column 2 and row 2, column 1 contradict each other/),
  ],
  [
    'an item is twice itself',
    [
      [
        [1, 3],
        [null, 2],
      ],
    ],
    refused(/row 2, column 2: "2" compares an item with itself/),
  ],
  [
    'no square',
    [
      [
        [1, 3, 2],
        [null, 1, 2],
      ],
    ],
    refused(/pairwise: give a square table/),
  ],
  ['one item', [[[1]]], refused(/pairwise: give a square table/)],
]);

test('items in another order have the same weights', () => {
  const order = [6, 3, 0, 7, 2, 5, 1, 4];
  const both = house.map((row, i) => row.map((each, j) => each ?? 1 / house[j]![i]!));
  const weights = call('WEIGHTS.AHP', house) as number[][];
  expect(
    call(
      'WEIGHTS.AHP',
      order.map((i) => order.map((j) => both[i]![j])),
    ),
  ).toEqual(order.map((i) => [near(weights[i]![0]!)]));
});

cases('WEIGHTS.AHPCR', [
  [
    'two items never contradict each other',
    [
      [
        [1, 9],
        [null, 1],
      ],
    ],
    0,
  ],
  [
    'consistent',
    [
      [
        [1, 2, 6],
        [null, 1, 3],
        [null, null, 1],
      ],
    ],
    0,
  ],
  [
    'a blank judgement',
    [
      [
        [1, 2, 4],
        [null, 1, null],
        [null, null, 1],
      ],
    ],
    noData,
  ],
  [
    'an unknown table',
    [goepel, 'forman'],
    refused(/random_index: "forman" is not one of saaty, saaty2008, alonso/),
  ],
]);

test('beyond 15 items the tables end, and the line goes on', () => {
  const equal = Array.from({ length: 16 }, () => new Array<number>(16).fill(1));
  expect(call('WEIGHTS.AHPCR', equal)).toEqual(refused(/random_index: this table ends at 15 items/));
  expect(call('WEIGHTS.AHPCR', equal, 'alonso')).toBeCloseTo(0, 9);
});

/** Saaty 2003 finds neighbourhood against condition, 6, the worst judgement of the house; 1/2 would fit. */
test('the judgement to mend first in the house', () => {
  const [first, second] = call('WEIGHTS.AHPFIX', house) as number[][];
  expect(first!.slice(0, 3)).toEqual([3, 7, 6]);
  expect(first![3]).toBeCloseTo(0.4587, 4);
  expect(first![4]).toBeCloseTo(0.0822, 4);
  expect(second!.slice(0, 3)).toEqual([1, 3, 3]);
});

test('the ratio beside a judgement is that of the table with it mended', () => {
  const rows = call('WEIGHTS.AHPFIX', house, 'alonso') as number[][];
  expect(rows).toHaveLength(5);
  for (const [row, column, , fitting, ratio] of rows) {
    const mended = house.map((line, i) =>
      line.map((each, j) => (i + 1 === row && j + 1 === column ? fitting! : each)),
    );
    expect(call('WEIGHTS.AHPCR', mended, 'alonso')).toEqual(near(ratio!));
  }
});

cases('WEIGHTS.AHPFIX', [
  [
    'nothing to mend',
    [
      [
        [1, 2, 6],
        [null, 1, 3],
        [null, null, 1],
      ],
    ],
    expect.objectContaining({ code: '#N/A', en: expect.stringMatching(/nothing to mend/) }),
  ],
  [
    'two items',
    [
      [
        [1, 7],
        [null, 1],
      ],
    ],
    noData,
  ],
  [
    'what stands alone cannot contradict',
    [
      [
        [1, 2, 4],
        [null, 1, null],
        [null, null, 1],
      ],
    ],
    noData,
  ],
  [
    'mended within the scale',
    [
      [
        [1, 9, 1],
        [null, 1, 9],
        [null, null, 1],
      ],
    ],
    [
      [1, 2, 9, near(1 / 9), near(0)],
      [1, 3, 1, 9, expect.any(Number)],
      [2, 3, 9, near(1 / 9), near(0)],
    ],
  ],
  [
    'blanks leave the ratio open, and what alone connects an item contradicts nothing',
    [
      [
        [1, 2, 8, null],
        [null, 1, 2, null],
        [null, null, 1, 3],
        [null, null, null, 1],
      ],
    ],
    [
      [2, 3, 2, near(4), ''],
      [1, 2, 2, near(4), ''],
      [1, 3, 8, near(4), ''],
    ],
  ],
  [
    'an item that is not connected',
    [
      [
        [1, 2, null],
        [null, 1, null],
        [null, null, 1],
      ],
    ],
    noData,
  ],
]);

cases('WEIGHTS.AHPGROUP', [
  [
    'the geometric mean',
    [
      [
        [1, 2],
        [null, 1],
        [1, 8],
        [null, 1],
      ],
    ],
    [
      [1, near(4)],
      [near(0.25), 1],
    ],
  ],
  [
    'of three',
    [
      [
        [1, 2],
        [null, 1],
        [1, '1/2'],
        [null, 1],
        [1, 8],
        [null, 1],
      ],
    ],
    [
      [1, near(2)],
      [near(0.5), 1],
    ],
  ],
  [
    'who did not judge does not count',
    [
      [
        [1, 2],
        [null, 1],
        [1, null],
        [null, 1],
      ],
    ],
    [
      [1, near(2)],
      [near(0.5), 1],
    ],
  ],
  [
    'nobody judged',
    [
      [
        [1, null],
        [null, 1],
      ],
    ],
    [
      [1, ''],
      ['', 1],
    ],
  ],
  [
    'tables that do not end',
    [
      [
        [1, 2],
        [null, 1],
        [1, 8],
      ],
    ],
    refused(/stacked: give square tables of the same/),
  ],
  [
    'a bad judgement of the second',
    [
      [
        [1, 2],
        [null, 1],
        [1, 'x'],
        [null, 1],
      ],
    ],
    refused(/stacked, row 3, column 2: "x" is no judgement/),
  ],
  [
    'a contradiction of the second',
    [
      [
        [1, 2],
        [null, 1],
        [1, 3],
        [3, 1],
      ],
    ],
    refused(/stacked: row 3, column 2 and row 4, column 1 contradict/),
  ],
]);

test('the judgements of a group have weights', () => {
  const group = call('WEIGHTS.AHPGROUP', [...goepel, ...goepel]);
  expect(call('WEIGHTS.AHP', group)).toEqual(column([0.278954565487, 0.071927429882, 0.649118004631]));
});

/** The last one is a chain: of 105 judgements only 14 are there. */
test.each(exact.pairwise)(
  'weights are those of 40 digits, to 1e-14 of each (%#)',
  ({ pairwise, weights }) => {
    const found = call('WEIGHTS.AHP', pairwise) as number[][];
    found.forEach(([weight], i) => expect(Math.abs(weight! / weights[i]! - 1)).toBeLessThan(1e-14));
  },
);
