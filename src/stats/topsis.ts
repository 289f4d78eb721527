import { columnOf, type Matrix } from './matrix';

/**
 * Closeness of each row to the ideal, from 0 to 1: columns divided by their Euclidean length and weighted, the
 * distance to the worst values ÷ the sum of the distances to the worst and to the best ones (Hwang and Yoon 1981).
 * A weight below 0 stands for a column in which lower is better. NaN where all rows are the same.
 */
export function topsis(matrix: Matrix, weights: readonly number[]): readonly number[] {
  const columns = weights.map((weight, j) => weightedColumn(matrix, j, weight));
  const toBest = new Float64Array(matrix.length);
  const toWorst = new Float64Array(matrix.length);
  for (const column of columns) {
    let best = -Infinity;
    let worst = Infinity;
    for (const value of column) {
      if (value > best) best = value;
      if (value < worst) worst = value;
    }
    for (let i = 0; i < column.length; i++) {
      const [short, ahead] = [column[i]! - best, column[i]! - worst];
      toBest[i]! += short * short;
      toWorst[i]! += ahead * ahead;
    }
  }
  return matrix.map((_, i) => {
    const distance = Math.sqrt(toWorst[i]!);
    return distance / (distance + Math.sqrt(toBest[i]!));
  });
}

/** Divided by its largest number first, lest the squares grow beyond all numbers. */
function weightedColumn(matrix: Matrix, j: number, weight: number): Float64Array {
  const column = columnOf(matrix, j);
  const largest = column.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (largest === 0) return column;
  const length = Math.sqrt(column.reduce((sum, each) => sum + (each / largest) ** 2, 0));
  return column.map((each) => (each / largest / length) * weight);
}
