import { paretoCuts } from '../../src/stats/paretoCuts';

test.each<[string, number[], number[], number[]]>([
  ['the value that crosses a share', [10, 20, 20, 50], [0.6, 0.95], [20, 10]],
  ['the value that just reaches it', [5, 15, 80], [0.8, 0.95], [80, 15]],
  ['sums of tenths', [0.05, 0.1, 0.15, 0.7], [0.85, 0.95], [0.15, 0.1]],
  ['nothing and everything', [1, 2, 3], [0, 1], [3, 1]],
  ['values whose sum is too large for a number', [8e307, 9e307, 1e308], [0.5, 0.8], [9e307, 8e307]],
  ['one value', [4], [0.8], [4]],
])('%s', (_, values, shares, expected) => expect(paretoCuts(values, shares)).toEqual(expected));

test('nothing but zeros has no cuts', () => expect(paretoCuts([0, 0], [0.8])).toBeUndefined());
