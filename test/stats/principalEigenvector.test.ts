import { principalEigenvector } from '../../src/stats/principalEigenvector';

test('a matrix with known eigenvalues 5 and 2', () => {
  const { value, vector } = principalEigenvector([
    [4, 1],
    [2, 3],
  ]);
  expect(value).toBeCloseTo(5, 13);
  expect(vector[0]).toBeCloseTo(0.5, 13);
});

test('a number', () => {
  expect(principalEigenvector([[7]])).toEqual({ value: 7, vector: [1] });
});

/** Harker's matrix of a chain of 20 items, each 9 times the next: plain power iteration needs 100,000 steps. */
test('a long chain of judgements, exact to 1e-12', () => {
  const n = 20;
  const chain = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => {
      if (i !== j) return Math.abs(i - j) === 1 ? (i < j ? 9 : 1 / 9) : 0;
      return i === 0 || i === n - 1 ? n - 1 : n - 2;
    }),
  );
  const { value, vector } = principalEigenvector(chain);
  expect(value / n).toBeCloseTo(1, 12);
  for (let i = 1; i < n; i++) expect(vector[i - 1]! / vector[i]! / 9).toBeCloseTo(1, 12);
});
