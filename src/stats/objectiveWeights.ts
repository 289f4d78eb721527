import { correlations, covariances, type Matrix } from './matrix';

const columnsOf = (matrix: Matrix): Matrix => matrix[0]!.map((_, j) => matrix.map((row) => row[j]!));

const isConstant = (column: readonly number[]): boolean => column.every((each) => each === column[0]);

function shares(amounts: readonly number[]): readonly number[] | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > ROUNDING ? amounts.map((amount) => amount / total) : undefined;
}

const ROUNDING = 1e-12;

/**
 * Entropy weights of columns without negative numbers: 1 − e, with e = −Σ p·ln p ÷ ln n and p = x ÷ Σ x, divided by
 * their sum. 0·ln 0 is 0; a constant column weighs 0. Undefined where all are constant. Shannon 1948; Zeleny 1982.
 */
export const entropyWeights = (matrix: Matrix): readonly number[] | undefined =>
  shares(
    columnsOf(matrix).map((column) => {
      if (isConstant(column)) return 0;
      const total = column.reduce((sum, each) => sum + each, 0);
      const entropy = column.reduce((sum, each) => {
        const p = each / total;
        return p > 0 ? sum - p * Math.log(p) : sum;
      }, 0);
      return 1 - entropy / Math.log(column.length);
    }),
  );

/**
 * CRITIC weights of columns in which higher is better: standard deviation, scaled from 0 to 1, times Σ (1 − r) with
 * the other columns; divided by their sum. A constant column weighs 0 and conflicts with none; one that varies
 * alone weighs 1. Undefined where all say the same. Diakoulaki, Mavrotas and Papayannakis 1995.
 */
export function criticWeights(matrix: Matrix): readonly number[] | undefined {
  const columns = columnsOf(matrix);
  const varying = columns.flatMap((column, j) => (isConstant(column) ? [] : [j]));
  if (varying.length < 2) return shares(columns.map((_, j) => (j === varying[0] ? 1 : 0)));
  const scaled = varying.map((j) => fromZeroToOne(columns[j]!));
  const covariance = covariances(columnsOf(scaled));
  const contrast = correlations(covariance).map(
    (row, k) => Math.sqrt(covariance[k]![k]!) * row.reduce((sum, r) => sum + (1 - r), 0),
  );
  return shares(columns.map((_, j) => contrast[varying.indexOf(j)] ?? 0));
}

function fromZeroToOne(column: readonly number[]): readonly number[] {
  const low = column.reduce((least, each) => Math.min(least, each));
  const high = column.reduce((most, each) => Math.max(most, each));
  return column.map((each) => (each - low) / (high - low));
}
