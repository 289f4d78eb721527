import { call, cases, noData, refused } from './call';
import { oracle, rounded } from './oracle';

oracle('comparisons', 1e-10);

cases('WILSON', [
  ["Newcombe's 81 of 263", [81, 263], rounded([[0.307985, 0.255289, 0.36621]], 6)],
  ['none of 20', [0, 20], rounded([[0, 0, 0.1611]], 4)],
  ['all of 20', [20, 20], rounded([[1, 0.8389, 1]], 4)],
  ['99 % is wider', [81, 263, 0.99], rounded([[0.307985, 0.240137, 0.385283]], 6)],
  ['a weighted count', [8.1, 26.3], rounded([[0.307985, 0.165838, 0.499075]], 6)],
  ['numbers in text', ['81', '263', '95%'], rounded([[0.307985, 0.255289, 0.36621]], 6)],
  ['no sample', [0, 0], noData],
  ['a sample without data', ['', 20], noData],
  ['#N/A', [{ code: '#N/A' }, 20], noData],
  ['more than all', [21, 20], refused(/successes: 21 is above n, which is 20/)],
  ['below 0', [-1, 20], refused(/successes: "-1" is below 0/)],
  ['a confidence of 95', [1, 20, 95], refused(/confidence: "95" is above 0.9999/)],
]);

/** Newcombe 1998, Statistics in Medicine 17:873, table II, method 10. */
cases('PROPDIFF', [
  ['(a) 56/70 − 48/80', [56, 70, 48, 80], rounded([[0.2, 0.0524, 0.3339]], 4)],
  ['(b) 9/10 − 3/10', [9, 10, 3, 10], rounded([[0.6, 0.1705, 0.809]], 4)],
  ['(c) 6/7 − 2/7', [6, 7, 2, 7], rounded([[0.5714, 0.0582, 0.8062]], 4)],
  ['(d) 5/56 − 0/29', [5, 56, 0, 29], rounded([[0.0893, -0.0381, 0.1926]], 4)],
  ['(e) 0/10 − 0/20', [0, 10, 0, 20], rounded([[0, -0.1611, 0.2775]], 4)],
  ['(f) 0/10 − 0/10', [0, 10, 0, 10], rounded([[0, -0.2775, 0.2775]], 4)],
  ['(g) 10/10 − 0/20', [10, 10, 0, 20], rounded([[1, 0.6791, 1]], 4)],
  ['(h) 10/10 − 0/10', [10, 10, 0, 10], rounded([[1, 0.6075, 1]], 4)],
  ['an empty group', [0, 0, 1, 2], noData],
  ['a part above its whole', [1, 2, 3, 2], refused(/x2: 3 is above n2, which is 2/)],
]);

cases('PROPTEST', [
  ['5/83 against 12/99: .159 in the documentation of statsmodels', [5, 83, 12, 99], 0.159181291812],
  ["Fisher's tea: 3 of 4 against 1 of 4", [3, 4, 1, 4], 34 / 70],
  ['all against none, few', [4, 4, 0, 4], 2 / 70],
  ['nobody at all', [0, 10, 0, 20], 1],
  ['everybody', [10, 10, 20, 20], 1],
  ['the same share in large groups', [500_000, 1_000_000, 5_000_000, 10_000_000], 1],
  ['a rare event in huge groups', [0, 100_000_000, 4, 100_000_000], (1 - 3e-8) / 8],
  ['half a case', [1.5, 4, 1, 4], refused(/x1: "1.5" is not a whole number/)],
  ['an empty group', [0, 0, 1, 4], noData],
]);

/** Values with this mean and standard deviation, an odd number of them. */
const spread = (mean: number, deviation: number, n: number): number[] => [
  mean,
  ...Array.from({ length: n - 1 }, (_, i) => mean + (i % 2 === 0 ? deviation : -deviation)),
];

/** NIST/SEMATECH e-Handbook 1.3.5.3, AUTO83B, by its means, deviations and sizes. */
test('WELCH of the mileage of cars', () => {
  const [[t, df, p]] = call(
    'WELCH',
    spread(20.14458, 6.4147, 249),
    spread(30.48101, 6.10771, 79),
  ) as number[][] as [[number, number, number]];
  expect(t).toBeCloseTo(-12.94627, 4);
  expect(df).toBeCloseTo(136.875, 3);
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-20);
});

test('WELCH of values far from 0 is that of their last digits', () => {
  const [a, b] = [
    [1, 2, 4, 7, 7],
    [3, 5, 8],
  ];
  const far = [a, b].map((values) => values!.map((value) => value + 2 ** 50));
  expect(call('WELCH', ...far)).toEqual(call('WELCH', a, b));
});

cases('WELCH', [
  [
    'blanks do not count',
    [
      [1, 2, null, 3],
      ['', 2, 3, 4],
    ],
    rounded([[-1.224745, 4, 0.287864]], 6),
  ],
  [
    'one list does not vary',
    [
      [1, 1, 1],
      [2, 4],
    ],
    rounded([[-2, 1, 0.295167]], 6),
  ],
  [
    'neither varies',
    [
      [0.1, 0.1, 0.1],
      [0.3, 0.3],
    ],
    noData,
  ],
  ['a single value', [[1], [2, 3]], noData],
  [
    'a word',
    [
      [1, 'x'],
      [2, 3],
    ],
    refused(/a, row 2: "x" is not a number/),
  ],
]);

const answers = (promoters: number, detractors: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => (i < promoters ? 10 : i < promoters + detractors ? 0 : 8));

/** Rocks 2016: .3077 (.0625, .5529) around the adjusted score. */
test('NPSCI with 19 promoters and 7 detractors among 36', () => {
  expect(call('NPSCI', answers(19, 7, 36))).toEqual(rounded([[33.3333, 6.248, 55.29]], 2));
});

cases('NPSCI', [
  ['0 is an answer, a blank is not', [[0, 10, null]], rounded([[0, -73.335137, 73.335137]], 6)],
  ['never beyond the scale', [[10, 10], 0.9999], rounded([[100, -87.857896, 100]], 6)],
  ['no answer', [[null, '']], noData],
  ['11', [[11, 3]], refused(/scores, row 1: "11" is above 10/)],
]);

test('NPSTEST of a group with itself finds nothing', () => {
  const [[difference, lower, upper, p]] = call('NPSTEST', answers(19, 7, 36), answers(19, 7, 36)) as [
    [number, number, number, number],
  ];
  expect(difference).toBe(0);
  expect(lower).toBeCloseTo(-upper, 9);
  expect(p).toBe(1);
});

cases('NPSTEST', [
  [
    'one list is empty',
    [
      [10, 9],
      [null, null],
    ],
    noData,
  ],
  ['7.5', [[10, 7.5], [1]], refused(/a, row 2: "7.5" is not a whole number/)],
]);
