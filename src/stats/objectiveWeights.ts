import { correlations, covariances } from './matrix';
import { Table } from './table';

function shares(amounts: ArrayLike<number>): readonly number[] | undefined {
  const list = Array.from(amounts);
  const total = list.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? list.map((amount) => amount / total) : undefined;
}

/**
 * Entropy weights of columns without negative numbers: 1 − e, with e = −Σ p·ln p ÷ ln n and p = x ÷ Σ x, divided by
 * their sum. 0·ln 0 is 0; a constant column weighs 0. Undefined where all are constant. Shannon 1948; Zeleny 1982.
 */
export function entropyWeights(table: Table): readonly number[] | undefined {
  const { least, most } = table.extremes();
  return shares(redundancies(table, most).map((each, c) => (least[c] === most[c] ? 0 : each)));
}

/**
 * 1 − e of each column, as Σ (1 + d)·ln(1 + d) − d ÷ (n · ln n) with d = p·n − 1: no term is below 0, so that
 * columns of nearly equal numbers keep their digits. NaN for a column of zeros.
 */
function redundancies({ values, width, rows }: Table, largest: Float64Array): Float64Array {
  const means = new Float64Array(width);
  for (let i = 0; i < values.length;)
    for (let c = 0; c < width; c++, i++) means[c]! += values[i]! / largest[c]!;
  for (let c = 0; c < width; c++) means[c]! /= rows;
  const sums = new Float64Array(width);
  for (let i = 0; i < values.length;)
    for (let c = 0; c < width; c++, i++) {
      const d = values[i]! / largest[c]! / means[c]! - 1;
      sums[c]! += d > -1 ? (1 + d) * Math.log1p(d) - d : 1;
    }
  return sums.map((sum) => sum / (rows * Math.log(rows)));
}

const ROUNDING = 1e-12;

/**
 * CRITIC weights: standard deviation, scaled from 0 to 1, times Σ (1 − r) with the other columns; divided by their
 * sum. A sign below 0 stands for a column in which lower is better. A constant column weighs 0 and conflicts with
 * none; one that varies alone weighs 1. Undefined where all say the same. Diakoulaki, Mavrotas and Papayannakis 1995.
 */
export function criticWeights(table: Table, signs: readonly number[]): readonly number[] | undefined {
  const { least, most } = table.extremes();
  const varying = signs.flatMap((_, c) => (least[c] === most[c] ? [] : [c]));
  if (varying.length < 2) return shares(signs.map((_, c) => (c === varying[0] ? 1 : 0)));
  const worst = least.map((each, c) => (signs[c]! < 0 ? most[c]! : each));
  const best = most.map((each, c) => (signs[c]! < 0 ? least[c]! : each));
  const covariance = covariances(fromZeroToOne(table, varying, worst, best));
  const contrast = correlations(covariance).map((row, k) => {
    const conflict = row.reduce((sum, r) => sum + (1 - r), 0);
    return conflict > ROUNDING ? Math.sqrt(covariance[k]![k]!) * conflict : 0;
  });
  return shares(signs.map((_, c) => contrast[varying.indexOf(c)] ?? 0));
}

/** Some columns, from 0 for the worst to 1 for the best. Halved, lest the range grow beyond all numbers. */
function fromZeroToOne(
  { values, width, rows }: Table,
  columns: readonly number[],
  worst: Float64Array,
  best: Float64Array,
): Table {
  const scaled = new Float64Array(rows * columns.length);
  for (let r = 0, i = 0; r < rows; r++)
    for (let k = 0; k < columns.length; k++, i++) {
      const c = columns[k]!;
      const from = worst[c]! / 2;
      scaled[i] = (values[r * width + c]! / 2 - from) / (best[c]! / 2 - from);
    }
  return new Table(scaled, columns.length);
}
