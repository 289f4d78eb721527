import { effectiveSize, rake } from '../../src/stats/raking';

const cells = [
  { count: 11, segments: [0, 0] },
  { count: 22, segments: [0, 1] },
  { count: 9, segments: [1, 0] },
  { count: 10, segments: [1, 1] },
  { count: 3, segments: [2, 0] },
  { count: 5, segments: [2, 1] },
];
const shares = [
  [0.3, 0.3, 0.4],
  [0.55, 0.45],
];

const shareOf = (weights: readonly number[], variable: number, segment: number): number =>
  cells.reduce(
    (sum, { count, segments }, i) => sum + (segments[variable] === segment ? count * weights[i]! : 0),
    0,
  ) / 60;

test.each([Infinity, 4, 3.5, 3.05])('with a cap of %d every segment has its share', (cap) => {
  const weights = rake(cells, shares, cap)!;
  expect(Math.max(...weights)).toBeLessThanOrEqual(cap * (1 + 1e-9));
  shares.forEach((all, variable) =>
    all.forEach((share, segment) => expect(shareOf(weights, variable, segment)).toBeCloseTo(share, 9)),
  );
});

test('weights below the cap keep the product form: no interaction is added', () => {
  const [a, b, c, d] = rake(cells, shares, 4) as [number, number, number, number];
  expect(a / b).toBeCloseTo(c / d, 8);
});

test('a cap below what a segment needs has no weights', () => {
  expect(rake(cells, shares, 2.9)).toBeUndefined();
});

test('equal weights count fully', () => {
  expect(effectiveSize([0.7, 0.7, 0.7])).toBeCloseTo(3, 12);
});
