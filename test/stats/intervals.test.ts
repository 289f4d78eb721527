import { netInterval, ratioInterval, wilson } from '../../src/stats/intervals';
import { percentile, percentileInterval } from '../../src/stats/percentile';
import { normalQuantile, studentQuantile } from '../../src/stats/quantiles';

test.each<[number, number]>([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.025, -1.959963984540054],
  [0.001, -3.090232306167813],
  [1e-12, -7.034483825301132],
])('the normal quantile of %d is %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 12));

/** Tables of Student's t, two-sided 5 %. */
test.each<[number, number]>([
  [1, 12.7062],
  [2, 4.30265],
  [3, 3.18245],
  [4, 2.77645],
  [5, 2.57058],
  [9, 2.26216],
  [10, 2.22814],
  [30, 2.04227],
  [100, 1.98397],
])('t with %d degrees of freedom is %d', (df, t) => expect(studentQuantile(0.05, df)).toBeCloseTo(t, 4));

/** Newcombe 1998, Statistics in Medicine 17, table I, method 3. */
test.each<[number, number, number, number]>([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson for %d of %d', (x, n, lower, upper) => {
  const found = wilson(x / n, n);
  expect(found[0]).toBeCloseTo(lower, 4);
  expect(found[1]).toBeCloseTo(upper, 4);
});

/** Rocks 2016 with 19 promoters and 7 detractors among 36. */
test('adjusted Wald for a net promoter score', () => {
  const [lower, upper] = netInterval(19, 7, 36);
  expect(lower).toBeCloseTo(0.0625, 4);
  expect(upper).toBeCloseTo(0.5529, 4);
});

test('with equal denominators the ratio interval is the t interval of a mean', () => {
  const values = [3, 5, 4, 6];
  const sums = { rows: 4, y: 18, x: 4, yy: 86, xy: 18, xx: 4 };
  const mean = 4.5;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3);
  const half = (studentQuantile(0.05, 3) * deviation) / 2;
  const [lower, upper] = ratioInterval(sums);
  expect(lower).toBeCloseTo(mean - half, 10);
  expect(upper).toBeCloseTo(mean + half, 10);
});

test.each<[number, number]>([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 3.7],
  [1, 4],
])('PERCENTILE.INC({1,2,3,4},%d) is %d', (p, value) =>
  expect(percentile(Float64Array.of(3, 1, 4, 2), p)).toBeCloseTo(value, 12),
);

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** Ranks in tables of the interval of a median (Conover; at least 95 %). */
test.each<[number, number, number]>([
  [6, 1, 6],
  [10, 2, 9],
  [20, 6, 15],
  [25, 8, 18],
])('the median of %d values lies between ranks %d and %d', (n, lower, upper) => {
  expect(percentileInterval(upTo(n), 0.5)).toEqual([lower, upper]);
});

/** qbinom() of R; from 201 values on the ranks come from the normal distribution. */
test.each<[number, number, number, number]>([
  [30, 0.25, 3, 13],
  [50, 0.9, 41, 50],
  [100, 0.75, 66, 84],
  [200, 0.02, 1, 9],
  [200, 0.98, 192, 200],
  [199, 0.95, 183, 196],
  [250, 0.5, 110, 141],
  [5000, 0.25, 1190, 1311],
])('of %d values the percentile %d lies between ranks %d and %d', (n, p, lower, upper) => {
  expect(percentileInterval(upTo(n), p)).toEqual([lower, upper]);
});

test('the percentile 0.99 of 150 values may lie above all of them', () => {
  expect(percentileInterval(upTo(150), 0.99)).toBeUndefined();
});

test('a percentile is that of the sorted values, whatever their order', () => {
  const order = (f: (i: number) => number): Float64Array => Float64Array.from(upTo(1000), f);
  for (const values of [
    order((i) => i),
    order((i) => -i),
    order((i) => Math.min(i, 1000 - i)),
    order((i) => i % 7),
  ])
    for (const p of [0, 0.1, 0.5, 0.9, 1]) {
      const [at, sorted] = [p * 999, values.slice().sort()];
      const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
      expect(percentile(values, p)).toBeCloseTo(low + (at % 1) * (high - low), 9);
    }
});

test.each([1, 5])('%d values are too few for the interval of a median', (n) => {
  expect(percentileInterval(upTo(n), 0.5)).toBeUndefined();
});

test('the exact and the approximate ranks meet', () => {
  const [lower, upper] = percentileInterval(upTo(201), 0.5)!;
  const exact = percentileInterval(upTo(200), 0.5)!;
  expect(Math.abs(lower - exact[0])).toBeLessThanOrEqual(2);
  expect(Math.abs(upper - exact[1])).toBeLessThanOrEqual(2);
});
