import { cases, noData, refused } from './call';

cases('TRAINING', [
  [
    'sums',
    [
      [18, 3],
      [20, 10],
    ],
    0.7,
  ],
  ['person by person', [['yes', 'no', '是', '已完成']], 0.75],
  [
    'who was not assigned is out',
    [
      ['yes', 'no', 'no'],
      ['yes', 'yes', 'no'],
    ],
    0.5,
  ],
  ['1 and 0 without numbers assigned', [[1, 0, 0, 1]], 0.5],
  [
    'more completed than assigned',
    [
      [5, 4],
      [5, 3],
    ],
    refused(/completed, row 2: 4 completed, but only 3 were assigned/),
  ],
  ['counts without those assigned', [[3]], refused(/completed, row 1: 3 completed/)],
  ['a share among words', [['yes', 0.5, '85%', 'no']], 2.35 / 4],
  [
    'a number among words that is no share',
    [['yes', 'no', 2]],
    refused(/completed, row 3: "2" is not a word known here. Write yes or no, 1 or 0/),
  ],
  ['the same as a text', [['yes', 'no', '２']], refused(/completed, row 3: "２" is not a word known here/)],
  ['nobody', [[null, '']], noData],
]);

const bands = [
  [0, 0],
  [60, 0.6],
  [70, 0.8],
  [80, 1],
  [90, 1.1],
  [95, 1.2],
];

cases('INCENTIVE', [
  ['on a step', [80, bands], 1],
  ['just below', [79.99, bands], 0.8],
  ['beyond the last', [120, bands], 1.2],
  ['on a line', [85, bands, 'linear'], 1.05],
  ['on a line beyond the last', [120, bands, 'Linear'], 1.2],
  ['on a line at a band', [70, bands, 'linear'], 0.8],
  [
    'bands in any order',
    [
      85,
      [
        [80, 1],
        [0, 0],
      ],
    ],
    1,
  ],
  ['below the first band', [-1, bands], refused(/score: -1 lies below the first band, which starts at 0/)],
  ['no score', ['', bands], noData],
  ['a score that has no data', [{ code: '#N/A' }, bands], noData],
  ['one column', [85, [0, 60]], refused(/bands: give a table of two columns/)],
  ['another method', [85, bands, 'curve'], refused(/method: "curve" is not one of step, linear/)],
]);
