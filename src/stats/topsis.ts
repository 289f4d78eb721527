import type { Matrix } from './matrix';

/**
 * Closeness of each row to the ideal, from 0 to 1: columns divided by their Euclidean length and weighted, the
 * distance to the worst values ÷ the sum of the distances to the worst and to the best ones (Hwang and Yoon 1981).
 * A weight below 0 stands for a column in which lower is better. NaN where all rows are the same.
 */
export function topsis(matrix: Matrix, weights: readonly number[]): readonly number[] {
  const lengths = weights.map((_, j) => Math.sqrt(matrix.reduce((sum, row) => sum + row[j]! ** 2, 0)));
  const weighted = matrix.map((row) =>
    row.map((each, j) => (lengths[j] === 0 ? 0 : (each / lengths[j]!) * weights[j]!)),
  );
  const ends = (pick: (one: number, other: number) => number): readonly number[] =>
    weights.map((_, j) => weighted.reduce((end, row) => pick(end, row[j]!), weighted[0]![j]!));
  const [best, worst] = [ends(Math.max), ends(Math.min)];
  return weighted.map((row) => {
    const toBest = distance(row, best);
    const toWorst = distance(row, worst);
    return toWorst / (toBest + toWorst);
  });
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((each, j) => each - other[j]!));
