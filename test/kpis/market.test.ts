import { call, cases, near, noData, refused } from './call';

cases('GROWTHRATE', [
  ['12 % more', [112, 100], 0.12],
  ['less', [50, 100], -0.5],
  ['below 0', [-50, 100], -1.5],
  ['from 0', [5, 0], noData],
  ['from below', [5, -5], noData],
  ['nothing now', [null, 100], noData],
  ['#N/A then', [5, { code: '#N/A' }], noData],
  ['a column', [[1, 2], 3], refused(/current: give a single cell/)],
]);

cases('CAGR', [
  ['100 to 200 in five years: 14.870 %', [100, 200, 5], 0.148698354997035],
  ['lost', [100, 0, 3], -1],
  ['half a year', [100, 110, 0.5], 0.21],
  ['from 0', [0, 200, 5], noData],
  ['to below 0', [100, -1, 5], noData],
  ['no time', [100, 200, 0], refused(/periods: give a number above 0/)],
]);

cases('MARKETSHARE', [
  [
    'sums',
    [
      [20, 30],
      [100, 400],
    ],
    0.1,
  ],
  ['one cell', [20, 100], 0.2],
  [
    'a month without the market is left out',
    [
      [20, 30],
      [100, null],
    ],
    0.2,
  ],
  [
    'more than the market',
    [
      [20, 30],
      [100, 25],
    ],
    refused(/own, row 2: 30 is more than the whole market, 25/),
  ],
  ['no market', [[0], [0]], noData],
]);

test('market share by segment', () => {
  expect(call('BYGROUP', 'MARKETSHARE', ['N', 'S', 'N'], [10, 20, 30], [100, 40, 100])).toEqual([
    ['N', near(0.2), 2],
    ['S', near(0.5), 1],
  ]);
});

cases('RELATIVESHARE', [
  ['against the largest', [30, [20, 40, 10, null]], 0.75],
  ['the leader', [60, [[20, 40]]], 1.5],
  ['no competitor', [30, [null, 0]], noData],
  ['no sales of one’s own', ['', [20]], noData],
  ['less than nothing of one’s own', [-5, [20]], refused(/own: "-5" is below 0/)],
  ['below 0', [30, [-1]], refused(/competitors: "-1" is below 0/)],
]);

cases('HHI', [
  ['a half and two quarters', [[50, 25, 25]], 0.375],
  ['in any unit', [[5000, 2500, 2500]], 0.375],
  [
    '30, 30, 20 and 20 %: 2,600 of 10,000 (U.S. Department of Justice, on the index)',
    [[30, 30, 20, 20]],
    0.26,
  ],
  ['shares of 0.5, 0.25, 0.125 and 0.125: 1 ÷ 2.9091', [[4, 2, 1, 1]], 0.34375],
  ['four equal ones', [[1, 1, 1, 1]], 0.25],
  ['one alone', [[7]], 1],
  ['nothing sold', [[0, 0]], noData],
  ['none', [[null]], noData],
]);
