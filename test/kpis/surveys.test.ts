import { call, cases, noData, refused } from './call';

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
  ['no answer', [[null, '']], noData],
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

const received = '2026-03-02 09:00';

cases('HANDLEDONTIME', [
  [
    'a limit for each row',
    [[received, received], ['2026-03-03 09:00', '2026-03-03 09:00'], [24, 23], '2026-03-31'],
    0.5,
  ],
  ['one limit for all', [[received, received], ['2026-03-03 09:00', null], 24, '2026-03-31'], 0.5],
  ['pending within the limit is out', [[received], [null], 48, '2026-03-03'], noData],
  ['handled after the as-of date is not in time', [[received], ['2026-04-02'], 24, '2026-03-31'], 0],
  ['received after the as-of date is out', [['2026-04-01'], ['2026-04-01'], 0, '2026-03-31'], noData],
  ['working hours', [['2026-03-06 17:00'], ['2026-03-09 10:00'], 2, '2026-03-31', '09:00-18:00 Mon-Fri'], 1],
  ['a blank limit leaves the row out', [[received, received], [null, null], [24, null], '2026-03-31'], 0],
  ['handled before received', [[received], ['2026-03-01'], 24, '2026-03-31'], refused(/handled, row 1/)],
]);

cases('ATTAINMENT', [
  [
    'sums',
    [
      [90, 30],
      [100, 20],
    ],
    1,
  ],
  ['beyond the target', [[150], [100]], 1.5],
  ['no target', [[10], [0]], noData],
  ['returns', [[-10], [100]], -0.1],
]);
