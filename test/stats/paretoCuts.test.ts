import { paretoCuts } from '../../src/stats/paretoCuts';

test.each<[string, number[], number[], number[]]>([
  ['the value that crosses a share', [10, 50, 20, 20], [0.6, 0.95], [20, 10]],
  ['the value that just reaches it', [5, 80, 15], [0.8, 0.95], [80, 15]],
  ['sums of tenths', [0.7, 0.1, 0.15, 0.05], [0.85, 0.95], [0.15, 0.1]],
  ['nothing and everything', [3, 2, 1], [0, 1], [3, 1]],
  ['one value', [4], [0.8], [4]],
])('%s', (_, values, shares, expected) => expect(paretoCuts(values, shares)).toEqual(expected));
