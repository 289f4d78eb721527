import * as fc from 'fast-check';
import { call, cases, noData, refused } from './call';
import { namedCase, oracle } from './oracle';

oracle('drivers', 1e-10);

const column = (rows: unknown, at: number): readonly number[] => (rows as number[][]).map((row) => row[at]!);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** R's `swiss`, Fertility: relaimpo gives these parts of R² = .706735. */
test('DRIVERS of fertility by lmg', () => {
  const found = call('DRIVERS', ...namedCase('drivers', 'swiss lmg').args);
  const parts = column(found, 0);
  [0.057091, 0.171173, 0.260135, 0.10557, 0.112766].forEach((part, i) =>
    expect(parts[i]).toBeCloseTo(part, 6),
  );
  expect(total(parts)).toBeCloseTo(0.706735, 6);
  expect(total(column(found, 1))).toBeCloseTo(1, 12);
});

test('DRIVERS of fertility by relative weights', () => {
  const parts = column(call('DRIVERS', ...namedCase('drivers', 'swiss johnson').args), 0);
  [0.0484, 0.1547, 0.272, 0.1147, 0.117].forEach((part, i) => expect(parts[i]).toBeCloseTo(part, 4));
});

const row = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 7 })));

test('lmg and relative weights both divide the same R²', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 40 }), (rows) => {
      const args = [rows.map(([outcome]) => outcome), rows.map(([, ...drivers]) => drivers)];
      const [byLmg, byJohnson] = ['lmg', 'johnson'].map((method) => call('DRIVERS', ...args, method));
      if (!Array.isArray(byLmg)) return;
      expect(total(column(byJohnson, 0))).toBeCloseTo(total(column(byLmg, 0)), 9);
      for (const part of column(byLmg, 0)) expect(part).toBeGreaterThan(-1e-9);
    }),
    { numRuns: 50 },
  );
});

const outcome = [3, 4, 2, 5, 4, 3, 5, 1, 4, 2, 5, 3, 4, 2, 3];
const one = outcome.map((value, i) => [value + (i % 3)]);
const withColumn = (value: (i: number) => number): number[][] =>
  [...one, ...one].map((each, i) => [...each, value(i)]);

test('a single driver has all of R²', () => {
  const [[part, share]] = call('DRIVERS', outcome, one) as [[number, number]];
  const [[correlation]] = call('DRIVERS', outcome, one, 'correlation') as [[number]];
  expect(part).toBeCloseTo(correlation ** 2, 12);
  expect(share).toBe(1);
});

test('fifteen drivers are not too many for lmg', () => {
  const rows = Array.from({ length: 90 }, (_, i) =>
    Array.from({ length: 15 }, (__, j) => ((i + 1) * (j + 2) * (j + 5) * 37 + i * i * (j + 1)) % 101),
  );
  const found = call(
    'DRIVERS',
    rows.map((each, i) => each[0]! + (i % 50)),
    rows,
  ) as number[][];
  expect(total(column(found, 1))).toBeCloseTo(1, 9);
});

cases('DRIVERS', [
  ['too few rows', [outcome.slice(1), one.slice(1)], noData],
  ['a row with a blank does not count', [[null, ...outcome.slice(1)], one], noData],
  ['an outcome that never varies', [outcome.map(() => 0.1), one], noData],
  ['a driver that never varies', [[...outcome, ...outcome], withColumn(() => 0.1)], noData],
  [
    'a driver that follows from another',
    [[...outcome, ...outcome], withColumn((i) => 2 * one[i % 15]![0]! + 1)],
    expect.objectContaining({ code: '#N/A', en: expect.stringMatching(/column 2 of drivers follows/) }),
  ],
  ['other rows', [outcome, one.slice(1)], refused(/drivers: it has 14 rows, and outcome has 15 cells/)],
  [
    'too many drivers for lmg',
    [outcome, one.map((each) => new Array(16).fill(each[0]))],
    refused(/method: "lmg" takes up to 15 drivers/),
  ],
  ['a method that does not exist', [outcome, one, 'shapley'], refused(/not one of lmg, johnson, beta/)],
]);

const importance = [4.8, 4.5, 2.1, 2.4];
const performance = [3.1, 4.6, 3.0, 4.4];

/** Martilla and James 1977: mean importance and performance (of 4) of 14 attributes of a car dealer's service. */
const dealer = [
  [3.83, 2.63],
  [3.63, 2.73],
  [3.6, 3.15],
  [3.56, 3.0],
  [3.41, 3.05],
  [3.41, 3.29],
  [3.38, 3.03],
  [3.37, 3.11],
  [3.29, 2.0],
  [3.27, 3.02],
  [2.52, 2.25],
  [2.43, 2.49],
  [2.37, 2.35],
  [2.05, 3.33],
];

test('IPA of a car dealer: repairs, complaints and prices need work, notices are overdone', () => {
  const found = call('IPA', column(dealer, 0), column(dealer, 1)) as string[][];
  expect(found.flat().join('')).toBe('AABBBBBBABCCCD');
});

cases('IPA', [
  ['cut at the means', [importance, performance], [['A'], ['B'], ['C'], ['D']]],
  ['cut at the medians', [importance, performance, 'Median'], [['A'], ['B'], ['C'], ['D']]],
  ['one number for both', [importance, performance, 3], [['B'], ['B'], ['D'], ['D']]],
  ['a number for each', [importance, performance, [[3, 4]]], [['A'], ['B'], ['C'], ['D']]],
  [
    'on the cut is high',
    [
      [0.1, 0.1, 0.1],
      [3, 3, 3],
    ],
    [['B'], ['B'], ['B']],
  ],
  ['a blank stays empty', [[4.8, null, 2.1, 2.4], performance], [['A'], [''], ['C'], ['D']]],
  ['a row spills in a row', [[importance], [performance]], [['A', 'B', 'C', 'D']]],
  [
    'only blanks',
    [
      [null, null],
      [1, 2],
    ],
    noData,
  ],
  ['a cut that does not exist', [importance, performance, 'mode'], refused(/cut: give "mean", "median"/)],
  ['three cuts', [importance, performance, [1, 2, 3]], refused(/cut: give "mean"/)],
  ['different sizes', [importance, [1]], refused(/importance has 4 cells and performance has 1/)],
]);
