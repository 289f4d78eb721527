import { call, cases, near, noData, refused } from './call';

cases('COMPLAINTRATE', [
  [
    'sums, not the mean of rates',
    [
      [3, 1],
      [300, 20],
    ],
    4 / 320,
  ],
  ['per thousand', [[3, 1], [300, 20], 1000], 12.5],
  ['more complaints than orders', [[5], [4]], 1.25],
  ['none against none', [[0], [0]], noData],
  [
    'a blank base leaves the row out',
    [
      [3, 1],
      [300, null],
    ],
    0.01,
  ],
  ['fewer than none', [[-1], [300]], refused(/complaints: "-1" is below 0/)],
]);

/** Newcombe 1998, 81 of 263. */
test('the interval of complaints is given in the same unit', () => {
  const one = call('DETAIL', 'COMPLAINTRATE:lower,upper', [81], [263]) as number[][];
  const thousand = call('DETAIL', 'COMPLAINTRATE:lower,upper', [81], [263], 1000);
  expect(one).toEqual([[expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]]);
  expect(thousand).toEqual([one[0]!.map((bound) => near(1000 * bound))]);
});

test('the interval of more than one complaint an order does not end below the rate', () => {
  const complaints = [5, 6, 7, 5, 6, 7, 5, 6, 7, 5];
  const [[value, lower, upper]] = call(
    'DETAIL',
    'COMPLAINTRATE:value,lower,upper',
    complaints,
    complaints.map(() => 4),
  ) as [[number, number, number]];
  expect(lower).toBeLessThan(value);
  expect(upper).toBeGreaterThan(value);
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
  [
    'handled before received',
    [[received], ['2026-03-01'], 24, '2026-03-31'],
    refused(/handled, row 1: it lies before "received"/),
  ],
]);

cases('REASONS', [
  [
    'in order of weight, equal ones by first appearance',
    [['b', 'a', 'c', 'a']],
    [
      ['a', 2, 0.5, 0.5],
      ['b', 1, 0.25, 0.75],
      ['c', 1, 0.25, 1],
    ],
  ],
  [
    'several in a cell, by any of the separators; each once a row',
    [['价格；服务', '价格、交付;价格', 'ＳＬＡ┋sla', null]],
    [
      ['价格', 2, 0.4, 0.4],
      ['服务', 1, 0.2, near(0.6)],
      ['交付', 1, 0.2, near(0.8)],
      ['ＳＬＡ', 1, 0.2, 1],
    ],
  ],
  [
    'by value: each reason has the whole of its row',
    [
      ['price', 'price; service', 'delay'],
      [10, 30, 60],
    ],
    [
      ['delay', 60, near(60 / 130), near(60 / 130)],
      ['price', 40, near(40 / 130), near(100 / 130)],
      ['service', 30, near(30 / 130), 1],
    ],
  ],
  ['a reason of signs alone is none', [['a', '-;a']], [['a', 2, 1, 1]]],
  ['rows not included do not count', [['a', 'b'], '', [1, 0]], [['a', 1, 1, 1]]],
  ['a bare 0 among words is a blank', [['a', 0]], [['a', 1, 1, 1]]],
  ['only separators', [['；', ';']], noData],
  ['no reason', [[null, ' ']], noData],
  [
    'no value',
    [
      ['a', 'b'],
      [0, 0],
    ],
    noData,
  ],
  [
    'values too large to be added up',
    [
      ['a', 'b'],
      [1e308, 1e308],
    ],
    refused(/value: the values are too large/),
  ],
  ['a value for every row', [['a', 'b'], [1]], refused(/reason has 2 cells and value has 1/)],
]);
