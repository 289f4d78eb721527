import { columnOf, correlations, covariances, type Matrix } from './matrix';

const columnsOf = (matrix: Matrix): readonly Float64Array[] => matrix[0]!.map((_, j) => columnOf(matrix, j));

const isConstant = (column: Float64Array): boolean => column.every((each) => each === column[0]);

function shares(amounts: readonly number[]): readonly number[] | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.map((amount) => amount / total) : undefined;
}

/**
 * Entropy weights of columns without negative numbers: 1 − e, with e = −Σ p·ln p ÷ ln n and p = x ÷ Σ x, divided by
 * their sum. 0·ln 0 is 0; a constant column weighs 0. Undefined where all are constant. Shannon 1948; Zeleny 1982.
 */
export const entropyWeights = (matrix: Matrix): readonly number[] | undefined =>
  shares(columnsOf(matrix).map(redundancy));

/**
 * 1 − e, as Σ (1 + d)·ln(1 + d) − d ÷ (n · ln n) with d = p·n − 1: no term is below 0, so that columns of nearly
 * equal numbers keep their digits.
 */
function redundancy(column: Float64Array): number {
  if (isConstant(column)) return 0;
  const largest = column.reduce((most, each) => Math.max(most, each));
  const mean = column.reduce((sum, each) => sum + each / largest, 0) / column.length;
  const sum = column.reduce((total, each) => {
    const d = each / largest / mean - 1;
    return total + (d > -1 ? (1 + d) * Math.log1p(d) - d : 1);
  }, 0);
  return sum / (column.length * Math.log(column.length));
}

const ROUNDING = 1e-12;

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
  const covariance = covariances(matrix.map((_, i) => scaled.map((column) => column[i]!)));
  const contrast = correlations(covariance).map((row, k) => {
    const conflict = row.reduce((sum, r) => sum + (1 - r), 0);
    return conflict > ROUNDING ? Math.sqrt(covariance[k]![k]!) * conflict : 0;
  });
  return shares(columns.map((_, j) => contrast[varying.indexOf(j)] ?? 0));
}

/** Halved, lest the range grow beyond all numbers. */
function fromZeroToOne(column: Float64Array): Float64Array {
  const low = column.reduce((least, each) => Math.min(least, each)) / 2;
  const high = column.reduce((most, each) => Math.max(most, each)) / 2;
  return column.map((each) => (each / 2 - low) / (high - low));
}
