import { call, cases, near, noData, refused } from './call';
import { oracle, rounded } from './oracle';

oracle('trends', 1e-10);
oracle('projection', 1e-6);

/** One-sided probabilities of S in Kendall's table (Gilbert 1987, table A18), doubled. */
test.each<[number[], number, number]>([
  [[1, 2, 3, 4], 6, 0.042],
  [[1, 2, 4, 3], 4, 0.167],
  [[1, 2, 3, 4, 5], 10, 0.0083],
  [[2, 1, 3, 4, 5], 8, 0.042],
  [[5, 4, 3, 1, 2], -8, 0.042],
  [[2, 1, 4, 3, 6, 5, 8, 9, 7], 26, 0.0028],
])('TRENDTEST of %p has S %d', (series, s, oneSided) => {
  const [[found, , p]] = call('TRENDTEST', series) as [[number, number, number, number]];
  expect(found).toBe(s);
  expect(p / 2).toBeCloseTo(oneSided, 3);
});

const rising = [62, 64, 65, 69, 70, 74];

cases('TRENDTEST', [
  ['rising', [rising], [[15, near(14 / Math.sqrt(85 / 3)), near(2 / 720), near(2.4)]]],
  ['nothing moves', [[5, 5, 5, 5]], [[0, 0, 1, 0]]],
  [
    'with ties p comes from Z, however few points',
    [[1, 2, 2, 3]],
    [[5, near(4 / Math.sqrt(23 / 3)), near(0.148561774892), near(7 / 12)]],
  ],
  [
    'a blank keeps its place in time',
    [[1, 2, null, 4, 5]],
    [[6, near(5 / Math.sqrt(26 / 3)), near(2 / 24), 1]],
  ],
  ['#N/A is a blank', [[1, 2, { code: '#N/A' }, 4, 5]], [[6, near(5 / Math.sqrt(26 / 3)), near(2 / 24), 1]]],
  ['three points', [[1, 2, 3]], noData],
  ['too many points', [Array.from({ length: 2001 }, (_, i) => i)], refused(/series: it has 2001 points/)],
  ['a word', [['a', 2, 3, 4]], refused(/series, row 1: "a" is not a number/)],
]);

/** NIST/SEMATECH 6.3.2.4: EWMA chart with λ = 0.3 around 50, which stands before the values. */
test('EWMA of the chart of NIST, within the limits that its help gives', () => {
  const values = [
    52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6,
    52.1,
  ];
  const averages = [
    50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38,
    49.92, 50.73, 51.23, 51.94, 51.99,
  ];
  const [start, ...found] = call('EWMA', [50, ...values]) as number[][];
  expect(start).toEqual([50]);
  found.forEach(([average], i) => expect(Math.abs(average! - averages[i]!)).toBeLessThan(0.0101));
  const reach = 3 * 2.0539 * Math.sqrt(0.3 / (2 - 0.3));
  expect([50 + reach, 50 - reach]).toEqual([expect.closeTo(52.5884, 4), expect.closeTo(47.4116, 4)]);
  for (const [average] of found) expect(Math.abs(average! - 50)).toBeLessThan(reach);
});

/** NIST/SEMATECH 6.4.3.1, α = 0.1: each value is the forecast of the next point, 71.50 of the one after the last. */
test('EWMA of the smoothing example of NIST', () => {
  const values = [71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75, 70];
  const smoothed = [71, 70.9, 70.71, 70.44, 69.8, 69.32, 69.58, 70.43, 70.88, 71.29, 71.67, 71.5];
  const found = (call('EWMA', values, 0.1) as number[][]).map(([average]) => average!);
  found.forEach((average, i) => expect(average).toBeCloseTo(smoothed[i]!, 1));
  const errors = values.slice(1).map((value, i) => (value - found[i]!) ** 2);
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeCloseTo(18.98, 2);
});

cases('EWMA', [
  ['a value that stays is its own average', [[0.1, 0.1, 0.1], 0.7], [[0.1], [0.1], [0.1]]],
  ['λ of 1 is the series itself', [[1, 5, 2], 1], [[1], [5], [2]]],
  ['λ of 0 never moves', [[1, 5, 2], 0], [[1], [1], [1]]],
  ['a blank stays empty and changes nothing', [[null, 1, '', 2], 0.5], [[''], [1], [''], [1.5]]],
  ['a row spills in a row', [[[1, 2]], 0.5], [[1, 1.5]]],
  ['no value', [[null, '']], noData],
  ['λ beyond 1', [[1, 2], 30], refused(/lambda: "30" is above 1/)],
]);

const line = [10, 12, 14, 16, 18, 20, 22];

cases('PROJECTION', [
  [
    'a straight line goes on without doubt',
    [line, 2],
    rounded(
      [
        [24, 24, 24],
        [26, 26, 26],
      ],
      9,
    ),
  ],
  [
    'three points ahead if left out',
    [line],
    rounded(
      [
        [24, 24, 24],
        [26, 26, 26],
        [28, 28, 28],
      ],
      9,
    ),
  ],
  ['a blank is bridged', [[10, 12, null, 16, 18, 20, 22], 1], rounded([[24, 24, 24]], 9)],
  ['a blank second point', [[10, null, 14, 16, 18, 20, 22], 1], rounded([[24, 24, 24]], 9)],
  ['blanks around do not count', [[null, ...line, null, null], 1], rounded([[24, 24, 24]], 9)],
  ['five points', [line.slice(2)], noData],
  ['half a point ahead', [line, 1.5], refused(/horizon: "1.5" is not a whole number/)],
  ['a weight beyond 1', [line, 1, 2], refused(/alpha: "2" is above 1/)],
]);

test('bounds widen with the distance', () => {
  const rows = call('PROJECTION', [62, 64, 65, 69, 70, 74, 73, 77, 75, 80], 6) as number[][];
  const widths = rows.map(([, lower, upper]) => upper! - lower!);
  widths.slice(1).forEach((width, i) => expect(width).toBeGreaterThanOrEqual(widths[i]!));
});
