import { cases, noData } from './call';

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
