import type { Table } from './table';

/** Rows of numbers, all of the same length. */
export type Matrix = readonly (readonly number[])[];

/** Sample covariances (n − 1) of the columns, in two passes; exactly 0 for a column that never varies. */
export function covariances({ values, width, rows }: Table): Matrix {
  const first = values.slice(0, width);
  const means = new Float64Array(width);
  for (let i = 0; i < values.length;)
    for (let c = 0; c < width; c++, i++) means[c]! += values[i]! - first[c]!;
  for (let c = 0; c < width; c++) means[c]! /= rows;
  const centred = new Float64Array(width);
  const products = new Float64Array(width * width);
  for (let i = 0; i < values.length;)
    for (let c = 0; c < width; c++, i++) {
      const one = (centred[c] = values[i]! - first[c]! - means[c]!);
      const into = c * width;
      for (let k = 0; k <= c; k++) products[into + k]! += one * centred[k]!;
    }
  return Array.from(first, (_, c) =>
    Array.from(first, (__, k) => products[Math.max(c, k) * width + Math.min(c, k)]! / (rows - 1)),
  );
}

/** Correlations from covariances; every variance must be above 0. */
export const correlations = (covariance: Matrix): Matrix =>
  covariance.map((row, i) =>
    row.map((each, j) => (i === j ? 1 : each / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!))),
  );

/** Without row and column `k`. */
export const without = (matrix: Matrix, k: number): Matrix =>
  matrix.filter((_, i) => i !== k).map((row) => row.filter((_, j) => j !== k));

/** Covariances of what column `k` leaves unexplained; row and column `k` become 0. Its variance must be above 0. */
export function given(covariance: Matrix, k: number): Matrix {
  const pivot = covariance[k]!;
  return covariance.map((row) => {
    const share = row[k]! / pivot[k]!;
    return row.map((each, j) => each - share * pivot[j]!);
  });
}

export interface Eigen {
  readonly values: readonly number[];
  /** `vectors[i]` has length 1 and belongs to `values[i]`. */
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, in no special order, by cyclic Jacobi rotations (Golub and
 * Van Loan, 8.5): accurate to about 1e-14 of the largest value.
 */
export function symmetricEigen(matrix: Matrix): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(a); sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (a[p]![q] === 0) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        rotateColumns(a, p, q, c, s);
        rotateRows(a, p, q, c, s);
        rotateRows(vectors, p, q, c, s);
      }
  return { values: a.map((row, i) => row[i]!), vectors };
}

const MOST_SWEEPS = 50;

function rotateColumns(matrix: number[][], p: number, q: number, c: number, s: number): void {
  for (const row of matrix) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}

function rotateRows(matrix: number[][], p: number, q: number, c: number, s: number): void {
  const [first, second] = [matrix[p]!, matrix[q]!];
  for (let j = 0; j < first.length; j++) {
    const [x, y] = [first[j]!, second[j]!];
    first[j] = c * x - s * y;
    second[j] = s * x + c * y;
  }
}

/** To rounding: what is off the diagonal no longer changes what is on it. */
function isDiagonal(a: Matrix): boolean {
  let off = 0;
  let on = 0;
  a.forEach((row, i) => row.forEach((each, j) => (i === j ? (on += each * each) : (off += each * each))));
  return off <= on * Number.EPSILON ** 2;
}
