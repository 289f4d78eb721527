import * as fc from 'fast-check';
import { correlations, covariances, given, symmetricEigen, without } from '../../src/stats/matrix';
import { tableOf } from './tableOf';

const rows = [
  [1, 2, 9],
  [2, 4, 7],
  [3, 7, 8],
];

test('covariances are those of COVARIANCE.S', () => {
  expect(covariances(tableOf(rows))).toEqual(
    [
      [1, 2.5, -0.5],
      [2.5, 19 / 3, -1],
      [-0.5, -1, 1],
    ].map((row) => row.map((value) => expect.closeTo(value, 12))),
  );
});

test('a column that never varies has covariances of exactly 0', () => {
  const table = [0.1, 0.7, 0.3].map((value) => [value, 0.1]);
  expect(covariances(tableOf(table))[1]).toEqual([0, 0]);
});

test('a large level does no harm', () => {
  const high = rows.map((row) => row.map((value) => value + 1e9));
  covariances(tableOf(high)).forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(covariances(tableOf(rows))[i]![j]!, 9)),
  );
});

test('correlations have 1 on the diagonal', () => {
  const matrix = correlations(covariances(tableOf(rows)));
  expect(matrix.map((row, i) => row[i])).toEqual([1, 1, 1]);
  expect(matrix[0]![2]).toBeCloseTo(-0.5, 12);
});

test('what is given explains nothing more', () => {
  const rest = given(covariances(tableOf(rows)), 0);
  expect(rest[0]).toEqual([0, 0, 0]);
  expect(rest[1]![1]).toBeCloseTo(19 / 3 - 6.25, 12);
});

test('without takes out a row and a column', () => {
  expect(without(rows, 1)).toEqual([
    [1, 9],
    [3, 8],
  ]);
});

test('eigenvalues of a matrix known by hand', () => {
  const { values, vectors } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect([...values].sort()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  vectors.forEach((vector) => vector.forEach((each) => expect(Math.abs(each)).toBeCloseTo(Math.SQRT1_2, 14)));
});

const size = 5;
const symmetric = fc
  .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size * size, maxLength: size * size })
  .map((cells) =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => cells[Math.min(i, j) * size + Math.max(i, j)]!),
    ),
  );

test('a matrix times its eigenvector is the eigenvalue times it, and eigenvectors have length 1', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      values.forEach((value, k) => {
        matrix.forEach((row, i) => {
          const image = row.reduce((sum, each, j) => sum + each * vectors[k]![j]!, 0);
          expect(image).toBeCloseTo(value * vectors[k]![i]!, 11);
        });
        expect(Math.hypot(...vectors[k]!)).toBeCloseTo(1, 12);
      });
    }),
  );
});
