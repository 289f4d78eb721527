import { diversity, type DiversityMeasure } from '../../src/stats/diversity';
import { gini } from '../../src/stats/gini';

test.each<[DiversityMeasure, number[], number]>([
  ['entropy', [4, 2, 1, 1], 1.2130075659799042],
  ['evenness', [4, 2, 1, 1], 0.875],
  ['effective', [4, 2, 1, 1], 3.363585661014858],
  ['simpson', [4, 2, 1, 1], 2.909090909090909],
  ['effective', [5], 1],
  ['entropy', [5], 0],
  ['evenness', [5], 0],
  ['evenness', [3, 3, 3], 1],
  ['simpson', [3, 3, 3], 3],
])('%s of %j', (measure, counts, expected) => expect(diversity(counts, measure)).toBeCloseTo(expected, 12));

test('Gini of a straight line approaches a third', () => {
  const line = Array.from({ length: 1000 }, (_, i) => i + 1);
  expect(gini(line)).toBeCloseTo(1 / 3 - 1 / 3000, 12);
  expect(gini([0, 0])).toBeNaN();
  expect(gini([1e308, 1e308])).toBe(0);
});
