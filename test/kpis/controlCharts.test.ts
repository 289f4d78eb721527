import { call, cases, noData, refused } from './call';
import { oracle, rounded } from './oracle';

oracle('controlCharts', 1e-10);

const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

/** The same data with the factor 3 ÷ 1.128 rounded to 2.66: 55.8049 and 45.8151, 0.02 % further out. */
test('XMR has the limits of the factor 2.66, but for its rounding', () => {
  const [[centre, lower, upper]] = call('XMR', flow) as [[number, number, number]];
  const rounding = (2.66 * 1.128) / 3;
  expect(centre + (upper - centre) * rounding).toBeCloseTo(55.8049, 4);
  expect(centre - (centre - lower) * rounding).toBeCloseTo(45.8151, 4);
});

/**
 * The vignette on deviations of the R package NHSRplotthedots: mean 1.94, limits 4.6 and −0.72 with 2.66, where the
 * two moving ranges above the range limit are left out. Every range counts here.
 */
test('XMR keeps moving ranges that are out of the ordinary', () => {
  const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  expect(call('XMR', spike)).toEqual(rounded([[1.9444, -3.0618, 6.9507, 6.1496]], 4));
});

cases('XMR', [
  ['NIST/SEMATECH 6.3.2.2, flow rate', [flow], rounded([[50.81, 45.8159, 55.8041, 6.1347]], 4)],
  [
    'blanks and #N/A are passed over',
    [[...flow.slice(0, 4), null, { code: '#N/A' }, ...flow.slice(4)]],
    call('XMR', flow),
  ],
  ['limits of the first points', [[1, 3, 99], 2], rounded([[2, 2 - 6 / 1.128, 2 + 6 / 1.128, 6.534]], 9)],
  ['a baseline longer than the series', [flow, 50], call('XMR', flow)],
  ['one point', [[5, null]], noData],
  ['another error', [[5, { code: '#REF!' }]], refused(/series, row 2: "#REF!" is an error/)],
  ['a baseline of one point', [flow, 1], refused(/baseline: "1" is below 2/)],
]);

/** NIST/SEMATECH 6.3.3.2: wafers with 50 chips each. */
const chips = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];

test('PCHART of defective chips', () => {
  const rows = call(
    'PCHART',
    chips,
    chips.map(() => 50),
  ) as number[][];
  expect(rows.map((row) => row.slice(1))).toEqual(
    rounded(
      chips.map(() => [0.2313, 0.0524, 0.4102]),
      4,
    ),
  );
  expect(rows.map(([share]) => share)).toEqual(chips.map((n) => n / 50));
});

cases('PCHART', [
  [
    'blanks and empty samples stay empty',
    [
      [1, null, 0, 3],
      [10, 10, 0, 10],
    ],
    [
      [0.1, 0.2, 0, expect.closeTo(0.57947, 5)],
      ['', '', '', ''],
      ['', '', '', ''],
      [0.3, 0.2, 0, expect.closeTo(0.57947, 5)],
    ],
  ],
  [
    'limits of the first samples',
    [[1, 1, 9], [10, 10, 10], 2],
    [
      [0.1, 0.1, 0, expect.closeTo(0.3846, 4)],
      [0.1, 0.1, 0, expect.closeTo(0.3846, 4)],
      [0.9, 0.1, 0, expect.closeTo(0.3846, 4)],
    ],
  ],
  [
    'nothing sampled',
    [
      [0, 0],
      [0, 0],
    ],
    noData,
  ],
  [
    'only blanks',
    [
      [null, null],
      [1, 1],
    ],
    noData,
  ],
  [
    'more defects than the sample',
    [
      [1, 5],
      [10, 4],
    ],
    refused(/defects, row 2: 5 is above the size of the sample, which is 4/),
  ],
  ['different sizes', [[1, 5], [10]], refused(/defects has 2 cells and sizes has 1/)],
]);

const calm = [10, 11, 10, 9, 10, 11, 10, 9];
const nothing = ['', ''];
const last = (args: readonly unknown[]): unknown => (call('SIGNALS', ...args) as unknown[][]).at(-1);

test('SIGNALS finds nothing in chance', () => {
  expect(call('SIGNALS', calm)).toEqual(calm.map(() => nothing));
});

test('SIGNALS finds nothing where nothing moves', () => {
  const still = new Array(9).fill(0.1);
  expect(call('SIGNALS', still, 'limits,run8,run7,3of4,2of3,trend6')).toEqual(still.map(() => nothing));
});

test.each<[string, number[], string, unknown]>([
  ['a point beyond the limit', [15], 'limits', ['limits', 1]],
  ['a point on the far side', [5], 'limits', ['limits', -1]],
  ['the eighth point on one side', new Array(8).fill(10.5), 'run8', ['run8', 1]],
  ['the seventh is not yet the eighth', new Array(7).fill(10.5), 'run8', nothing],
  ['the seventh point on one side', new Array(7).fill(10.5), 'run7', ['run7', 1]],
  ['three of four near the limit', [12, 12, 10, 12], '3of4', ['3of4', 1]],
  ['the fourth of them itself is far from it', [12, 12, 12, 10], '3of4', nothing],
  ['two of three', [12.2, 10, 12.2], '2of3', ['2of3', 1]],
  ['six falling', [10.5, 10.4, 10.3, 10.2, 10.1, 10], 'trend6', ['trend6', -1]],
  ['five falling', [10.4, 10.3, 10.2, 10.1, 10], 'trend6', nothing],
  ['a rule asked for twice', [15], 'limits, limits', ['limits', 1]],
  ['several rules', [12, 12, 10, 15], 'limits, 3of4', ['limits,3of4', 1]],
  ['a rule that is not asked for', [15], 'run8', nothing],
])('SIGNALS: %s', (_, more, rules, expected) => {
  expect(last([[...calm, ...more], rules, null, 8])).toEqual(expected);
});

/** Cases of the unit tests of NHSRplotthedots (ptd_seven_point_one_side_mean), around a locked mean of 10. */
test.each<[string, number[], number]>([
  ['eight above: the seventh and the eighth', [...new Array<number>(8).fill(10.4), 9.6], 2],
  ['eight below', [10.4, ...new Array<number>(8).fill(9.6), 10.4], 2],
  ['six above', [...new Array<number>(6).fill(10.4), 9.6], 0],
])('SIGNALS, run7, as NHSRplotthedots: %s', (_, more, marked) => {
  const rows = call('SIGNALS', [...calm, ...more], 'run7', null, 8) as unknown[][];
  expect(rows.slice(calm.length).filter(([rule]) => rule === 'run7')).toHaveLength(marked);
});

test('SIGNALS keeps the limits of the baseline, whatever follows', () => {
  const quiet = call('SIGNALS', [...calm, 15], 'limits', null, 8) as unknown[][];
  const wild = call('SIGNALS', [...calm, 15, 90, -70, 300], 'limits', null, 8) as unknown[][];
  expect(wild.slice(0, 9)).toEqual(quiet);
});

test.each([
  ['higher', 1],
  ['越高越好', 1],
  [1, 1],
  ['Lower is better', -1],
  ['越低越好', -1],
  [-1, -1],
])('a high point with direction %p is %p', (direction, side) => {
  expect(last([[...calm, 15], null, direction, 8])).toEqual(['limits', side]);
});

cases('SIGNALS', [
  [
    'blanks stay empty',
    [[...calm, null, 15], null, null, 8],
    [...calm.map(() => nothing), nothing, ['limits', 1]],
  ],
  ['too few points', [[...calm.slice(1), null]], noData],
  [
    'a rule that does not exist',
    [calm, 'limits,run9'],
    refused(/rules: "run9" is not a rule. There are limits, run8/),
  ],
  [
    'a direction that does not exist',
    [calm, null, 'sideways'],
    refused(/direction: "sideways" is not a word known/),
  ],
  ['a baseline that is too short', [calm, null, null, 5], refused(/baseline: "5" is below 8/)],
]);
