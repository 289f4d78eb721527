import { Sums } from '../../src/stats/sums';

test.each<[string, number[], number]>([
  ['tenths', [0.1, 0.2, 0.3], 0.6],
  ['in the other order', [0.3, 0.2, 0.1], 0.6],
  ['what a large value would swallow (Neumaier 1974)', [1, 1e100, 1, -1e100], 2],
  ['nothing', [], 0],
])('%s', (_, values, expected) => {
  const sums = new Sums(2);
  for (const value of values) sums.add(1, value);
  expect([...sums.totals()]).toEqual([0, expected]);
});
