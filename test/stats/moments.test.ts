import { mean, meanFrom, variance } from '../../src/stats/moments';

/** NIST StRD, univariate statistics: a level, then values 0.1 below and above it by turns, 1001 in all. */
const around = (level: number): number[] => [
  level + 0.2,
  ...Array.from({ length: 1000 }, (_, i) => level + (i % 2 === 0 ? 0.1 : 0.3)),
];

test('NumAcc1 of NIST: mean 10000002, standard deviation 1, exactly', () => {
  const values = [10000001, 10000003, 10000002];
  expect(mean(values)).toBe(10000002);
  expect(variance(values)).toBe(1);
});

test.each([
  ['NumAcc2', 1, 13],
  ['NumAcc3', 1_000_000, 9],
  ['NumAcc4', 10_000_000, 8],
])('%s of NIST: standard deviation 0.1, to what the data can hold', (_, level, decimals) => {
  const values = around(level);
  expect(mean(values)).toBeCloseTo(level + 0.2, decimals);
  expect(Math.sqrt(variance(values))).toBeCloseTo(0.1, decimals);
});

test('values that are all equal are their mean, and do not vary', () => {
  const values = new Array<number>(7).fill(0.1);
  expect(mean(values)).toBe(0.1);
  expect(variance(values)).toBe(0);
});

test('a mean from an origin near the values keeps their last digits', () => {
  expect(meanFrom(2 ** 52, [2 ** 52 + 1, 2 ** 52 + 2, 2 ** 52 + 6])).toBe(3);
});

test('nothing has no mean and no variance', () => {
  expect(mean([])).toBeNaN();
  expect(variance([])).toBeNaN();
  expect(variance([1])).toBeNaN();
});
