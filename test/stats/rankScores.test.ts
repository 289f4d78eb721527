import * as fc from 'fast-check';
import { rankScores } from '../../src/stats/rankScores';

test.each<[string, number[], number, number[]]>([
  ['ten values in five bins, two in each', [9, 0, 8, 1, 7, 2, 6, 3, 5, 4], 5, [5, 1, 5, 1, 4, 2, 4, 2, 3, 3]],
  ['equal values share the middle', [3, 3, 3], 5, [3, 3, 3]],
  ['a tie at the lower end', [1, 1, 1, 1, 9], 5, [2, 2, 2, 2, 5]],
  ['one value', [7], 4, [2]],
])('%s', (_, values, bins, expected) => expect([...rankScores(values, bins)]).toEqual(expected));

test('scores run from 1 to the number of bins, and with the values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1 }),
      fc.integer({ min: 2, max: 9 }),
      (values, bins) => {
        const scores = rankScores(values, bins);
        values.forEach((value, i) => {
          expect(scores[i]).toBeGreaterThanOrEqual(1);
          expect(scores[i]).toBeLessThanOrEqual(bins);
          values.forEach((other, k) => {
            if (value < other) expect(scores[i]).toBeLessThanOrEqual(scores[k]!);
          });
        });
      },
    ),
  );
});
