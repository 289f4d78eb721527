/** Rows of numbers, all of the same length. */
export type Matrix = readonly (readonly number[])[];

export function columnOf(matrix: Matrix, j: number): Float64Array {
  const column = new Float64Array(matrix.length);
  for (let i = 0; i < matrix.length; i++) column[i] = matrix[i]![j]!;
  return column;
}

/** Sample covariances (n − 1) of the columns of `rows`, in two passes; exactly 0 for a column that never varies. */
export function covariances(rows: Matrix): Matrix {
  const first = rows[0] ?? [];
  const p = first.length;
  const means = first.map((origin, j) => meanOfColumn(rows, j, origin));
  const products = first.map(() => new Array<number>(p).fill(0));
  const centred = new Float64Array(p);
  for (const row of rows)
    for (let i = 0; i < p; i++) {
      centred[i] = row[i]! - first[i]! - means[i]!;
      const into = products[i]!;
      for (let j = 0; j <= i; j++) into[j]! += centred[i]! * centred[j]!;
    }
  return first.map((_, i) =>
    first.map((__, j) => products[Math.max(i, j)]![Math.min(i, j)]! / (rows.length - 1)),
  );
}

/** Mean of a column less `origin`. */
function meanOfColumn(rows: Matrix, column: number, origin: number): number {
  let sum = 0;
  for (const row of rows) sum += row[column]! - origin;
  return sum / rows.length;
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
