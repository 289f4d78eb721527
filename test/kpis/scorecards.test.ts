import { call, cases, noData, refused } from './call';

const NA = { code: '#N/A', message: '' };

const scores = [80, null, 60, 100];
const weights = [40, 30, 20, 10];

/** Scores 80, missing, 60, 100 with weights 40, 30, 20, 10. */
cases('SCORECARD', [
  ['the others carry the weight of the missing one', [scores, weights], 77.142857142857],
  ['the missing one scores 0', [scores, weights, 'zero'], 54],
  ['no total if one is missing', [scores, weights, 'fail'], noData],
  ['a missing one without weight does no harm', [[80, null], [1, 0], 'fail'], 80],
  [
    'geometric',
    [scores, weights, null, null, 'geometric'],
    Math.exp((40 * Math.log(80) + 20 * Math.log(60) + 10 * Math.log(100)) / 70),
  ],
  ['geometric: a score below 1 counts as 1', [[0, 100], [1, 1], null, null, 'geometric'], 10],
  ['worst', [scores, weights, null, null, 'worst'], 60],
  ['worst with 0 for missing', [scores, weights, 'zero', null, 'worst'], 0],
  ['#N/A is missing', [[80, NA, 60, 100], weights], 77.142857142857],
  [
    'any other error shows',
    [
      [80, { code: '#REF!' }],
      [1, 1],
    ],
    refused(/scores, row 2: "#REF!" is an error/),
  ],
  [
    'n/a leaves total and coverage',
    [
      [80, 'n/a'],
      [20, 80],
    ],
    80,
  ],
  ['不适用 too', [[80, '不适用'], [20, 80], 'zero'], 80],
  [
    'coverage of exactly 60 %',
    [
      [50, null],
      [60, 40],
    ],
    50,
  ],
  [
    'coverage below 60 %',
    [
      [50, null],
      [59, 41],
    ],
    noData,
  ],
  ['another minimum', [[50, null], [20, 80], null, 0.2], 50],
  [
    'weights are relative',
    [
      [80, 60],
      [2, 2],
    ],
    70,
  ],
  [
    'a negative weight',
    [
      [80, 60],
      [2, -2],
    ],
    refused(/weights, row 2/),
  ],
  ['weights of 0', [[80], [0]], refused(/weights: they add up to 0/)],
  [
    'nothing reported',
    [
      [null, null],
      [1, 1],
    ],
    noData,
  ],
  [
    'a word for a score',
    [
      ['good', 60],
      [1, 1],
    ],
    refused(/scores, row 1: "good" is no score/),
  ],
  ['different sizes', [[1, 2], [1]], refused(/scores has 2 cells and weights has 1/)],
]);

test('the geometric total of the example is 76.074', () => {
  expect(call('SCORECARD', scores, weights, null, null, 'geometric')).toBeCloseTo(76.074, 3);
});

test.each([
  [[59.996, 40.004], /cover 59\.9% of the weight, 60% are needed/],
  [[57, 43], /cover 57% of the weight, 60% are needed/],
])('weights %j: coverage and what is needed never look the same', (parts, message) => {
  expect(call('SCORECARD', [80, null], parts)).toMatchObject({ en: expect.stringMatching(message) });
});

test('the missing score is named', () => {
  expect(call('SCORECARD', scores, weights, 'fail')).toMatchObject({
    en: 'No data: the score of KPI 2 is missing.',
  });
});

cases('COVERAGE', [
  [
    'nothing reported: 0, not "no data"',
    [
      [null, ''],
      [1, 1],
    ],
    0,
  ],
  ['the same whatever happens to missing ones', [scores, weights, 'fail'], 0.7],
  [
    'nothing applicable',
    [
      ['n/a', '不适用'],
      [1, 1],
    ],
    noData,
  ],
  ['70 of 100', [scores, weights], 0.7],
  [
    'what is not applicable is not missed',
    [
      [80, 'n/a', null],
      [50, 30, 20],
    ],
    5 / 7,
  ],
]);

test.each([
  ['renormalise', [[0.625], [0], [0.375]]],
  ['zero', [[0.5], [0.2], [0.3]]],
])('weights really used with %s', (missing, expected) => {
  expect(call('EFFECTIVEWEIGHTS', [80, null, 60], [50, 20, 30], missing)).toEqual(expected);
});

test('what stands in a row spills in a row', () => {
  expect(call('EFFECTIVEWEIGHTS', [[80, 60]], [[3, 1]])).toEqual([[0.75, 0.25]]);
  expect(call('CONTRIBUTION', [[80, 60]], [[3, 1]])).toEqual([[60, 15]]);
});

test.each(['renormalise', 'zero'])('contributions add up to the total (%s)', (missing) => {
  const parts = call('CONTRIBUTION', scores, weights, missing) as (number | string)[][];
  const sum = parts.flat().reduce<number>((all, part) => all + Number(part), 0);
  expect(sum).toBeCloseTo(call('SCORECARD', scores, weights, missing) as number, 9);
});
