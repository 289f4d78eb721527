import type { Matrix } from '../../src/stats/matrix';
import { cronbachAlpha, itemStatistics } from '../../src/stats/reliability';

/**
 * Flanagan, ee.ucl.ac.uk/~mflanaga/java/CronbachDataTwoAnalysis.txt: correlations of 7 items over 23 persons. His
 * program puts item means in for eight blanks before; ALPHA leaves such rows out, so his data go in from here on.
 */
const correlation: Matrix = [
  [1, 0.488511, 0.034654, 0.265369, 0.233631, 0.407826, 0.727304],
  [0.488511, 1, 0.353753, 0.335013, 0.126665, 0.340935, 0.469801],
  [0.034654, 0.353753, 1, 0.051373, -0.023473, -0.036648, 0.128127],
  [0.265369, 0.335013, 0.051373, 1, 0.341638, 0.287994, 0.240071],
  [0.233631, 0.126665, -0.023473, 0.341638, 1, 0.101077, 0.227553],
  [0.407826, 0.340935, -0.036648, 0.287994, 0.101077, 1, 0.544652],
  [0.727304, 0.469801, 0.128127, 0.240071, 0.227553, 0.544652, 1],
];

/** Deviations of the items ÷ that of the total, as his correlations of items and total imply them. */
const deviations = [0.55172452, 0.09077165, 0.10785243, 0.13677904, 0.04177166, 0.10276827, 0.32022424];
const covariance = correlation.map((row, i) => row.map((each, j) => each * deviations[i]! * deviations[j]!));

test('standardised alpha of Flanagan is .720197', () => {
  expect(cronbachAlpha(correlation)).toBeCloseTo(0.720197, 6);
});

test('raw alpha of Flanagan is .632531', () => {
  expect(cronbachAlpha(covariance)).toBeCloseTo(0.632531, 5);
});

test('what an item shares with the rest does not hang on its unit for two items', () => {
  const two = [
    [4, 3],
    [3, 9],
  ];
  expect(itemStatistics(two).map(({ correlation: each }) => each)).toEqual([0.5, 0.5]);
});
