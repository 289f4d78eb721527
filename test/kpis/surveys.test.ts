import { call, cases, noData, refused } from './call';
import { oracle } from './oracle';

const scores = [5, 4, 4, 3, 2, 5, null, 1, 4, 5];

cases('CSAT', [
  ['top two of nine', [scores], 6 / 9],
  ['the mean, blank left out (as 0 it would be 3.3)', [scores, 5, 'mean'], 33 / 9],
  ['the index is not mean × 20', [scores, 5, 'index'], 200 / 3],
  ['0 is off the scale, so it is a blank', [[5, 0, 0, 3]], 0.5],
  ['words and numbers together', [['非常满意', 4, '不满意', 'Neutral']], 0.5],
  ['the longest word wins', [['非常不满意', '非常满意'], 5, 'mean'], 3],
  ['points in text', [['4.5分', '3分']], 0.5],
  ['weights', [[5, 1], null, null, [3, 1]], 0.75],
  ['seven points', [[7, 6, 5, 1], 7], 0.5],
  ['a hundred points: the mean', [[90, 70, 0], 100], 160 / 3],
  ['a hundred points: 80 or more', [[90, 70, 80, 0], 100, 'share80'], 0.5],
  ['a scale from 0', [[10, 9, 0, 8], '0-10'], 0.5],
  ['a scale by its ends, index', [[1, 3], '1–4', 'index'], 100 / 3],
  ['off the scale', [[5, 6]], refused(/scores, row 2: "6" is above 5/)],
  ['words on another scale', [['满意'], 7], refused(/scores: "满意"/)],
  ['a scale that does not exist', [[1], 6], refused(/scale: "6" is not a scale/)],
  ['share80 on another scale', [[1], 5, 'share80'], refused(/method: "share80" goes with/)],
  [
    'a method that does not exist',
    [[1], 5, 'median'],
    refused(/"median" is not one of top2, mean, index, share80/),
  ],
  ['top two of two boxes', [[1, 0], '0-1'], refused(/method: "top2" needs a scale with three boxes/)],
  ['top two of a hundred points', [[80], 100, 'top2'], refused(/there use "share80"/)],
  ['no answer', [[null, '']], noData],
]);

/** ACSI: Σ w (x − 1) ÷ 9 × 100 over overall satisfaction, expectations met and nearness to the ideal. */
cases('CSAT', [
  [
    'the ACSI with the weights of Ohio (Verint)',
    [[8, 7, 7.5], 10, 'index', [0.3885, 0.319, 0.2925]],
    72.60833333333333,
  ],
  ['the ACSI with equal weights', [[8, 7, 7.5], 10, 'index'], 72.22222222222223],
]);

cases('NPS', [
  ['two promoters, one detractor, one passive', [[10, 9, 6, 8]], 25],
  ['0 is an answer, a blank is not', [[0, 10, null]], 0],
  ['a half point', [[9.5]], refused(/"9.5" is not a whole number/)],
  ['11', [[11]], refused(/"11" is above 10/)],
  [
    'weights',
    [
      [10, 0],
      [3, 1],
    ],
    50,
  ],
]);

/** Rocks 2016: 19 promoters, 7 detractors, n 36. */
test('DETAIL of NPS has the adjusted Wald interval', () => {
  const answers = [...Array(19).fill(10), ...Array(7).fill(0), ...Array(10).fill(8)];
  const [[value, lower, upper]] = call('DETAIL', 'NPS:value,lower,upper', answers) as [
    [number, number, number],
  ];
  expect(value).toBeCloseTo(33.3333, 3);
  expect(lower).toBeCloseTo(6.25, 1);
  expect(upper).toBeCloseTo(55.29, 1);
});

cases('CES', [
  ['the mean', [[7, 6, 5, 2]], 5],
  ['share of 5 to 7', [[7, 5, 4, 2], 'agree'], 0.5],
  ['6 and 7 against 1 to 3', [[7, 6, 5, 4, 3, 1], 'net'], 0],
  ['nobody content', [[1, 2], 'net'], -100],
  ['0 is off the scale, so it is a blank', [[7, 0, null, 5]], 6],
  ['8', [[7, 8]], refused(/scores, row 2: "8" is above 7/)],
  ['a method that does not exist', [[7], 'top2'], refused(/method: "top2" is not one of mean, agree, net/)],
  ['no answer', [[null, 0], 'net'], noData],
]);

test('DETAIL of CES: each method has its interval', () => {
  const detailOf = (method: string): unknown =>
    call('DETAIL', 'CES:method,lower,upper', [7, 6, 5, 2, 7], method);
  expect(detailOf('mean')).toEqual([['t', expect.any(Number), 7]]);
  expect(detailOf('agree')).toEqual([['Wilson', expect.any(Number), expect.any(Number)]]);
  expect(detailOf('net')).toEqual([
    [{ en: 'adjusted Wald', zh: '调整 Wald' }, expect.any(Number), expect.any(Number)],
  ]);
});

cases('LIKERT', [
  [
    'every box of the scale, empty ones too',
    [[5, 4, 4, null, 0, 1]],
    [
      [1, 1, 0.25],
      [2, 0, 0],
      [3, 0, 0],
      [4, 2, 0.5],
      [5, 1, 0.25],
    ],
  ],
  [
    'words',
    [['非常满意', 'satisfied', '满意'], '4-5'],
    refused(/scores, row 1: "非常满意" is not a word known here/),
  ],
  ['words on five points', [['非常满意', 'satisfied'], 5], expect.arrayContaining([[5, 1, 0.5]])],
  [
    'a scale from 0',
    [[0, 1], '0-1'],
    [
      [0, 1, 0.5],
      [1, 1, 0.5],
    ],
  ],
  [
    'include',
    [[0, 1, 1], '0-1', [0, 1, 1]],
    [
      [0, 0, 0],
      [1, 2, 1],
    ],
  ],
  ['between two boxes', [[4, 3.5]], refused(/scores, row 2: 3.5 lies between two boxes/)],
  ['too many boxes', [[4], '0-1000'], refused(/scale: it has 1001 boxes/)],
  ['no answer', [[null, 0]], noData],
]);

cases('MEANSCORE', [
  ['the mean; 0 counts', [[4, 0, null, '８分']], 4],
  [
    'weighted',
    [
      [4, 8],
      [1, 3],
    ],
    7,
  ],
  [
    'a weight of 0 for all',
    [
      [4, 8],
      [0, 0],
    ],
    noData,
  ],
  [
    'a blank weight leaves the row out',
    [
      [4, 8],
      [1, null],
    ],
    4,
  ],
  [
    'a negative weight',
    [
      [4, 8],
      [1, -1],
    ],
    refused(/weights, row 2: "-1" is below 0/),
  ],
]);

/** Sample sizes as in Cochran 1977 and the table of Krejcie and Morgan 1970: 384.15 is rounded up. */
cases('SURVEYSIZE', [
  ['5 points', [0.05], 385],
  ['3 points', ['3%'], 1068],
  ['with 99 %', [0.05, null, 0.99], 664],
  ['with 90 %', [0.05, null, 0.9], 271],
  ['a population of 1,000', [0.05, 1000], 278],
  ['a population of 10,000', [0.05, 10000], 370],
  ['never more than there are', [0.05, 10], 10],
  ['200 (Krejcie and Morgan)', [0.05, 200], 132],
  ['100 (Krejcie and Morgan)', [0.05, 100], 80],
  ['one customer', [0.5, 1], 1],
  ['as good as no margin: everybody', [1e-200, 200], 200],
  ['a margin of 5', [5], refused(/margin: it must lie between 0 and 1, such as 0.05/)],
  ['no margin', [0], refused(/margin: it must lie between/)],
  ['certainty', [0.05, null, 1], refused(/confidence: it must lie between/)],
  ['nobody to ask', [0.05, 0], refused(/population: "0" is below 1/)],
]);

test.each([
  [
    'MEANSCORE',
    [
      [1, 5],
      [1e308, 1e308],
    ],
  ],
  [
    'NPS',
    [
      [10, 8],
      [1e308, 1e308],
    ],
  ],
])('%s: weights too large to be added up give no number', (id, args) => {
  expect(call(id, ...args)).toBeNaN();
});

oracle('surveys', 1e-10);
