import type { Table } from './table';

/**
 * Closeness of each row to the ideal, from 0 to 1: columns divided by their Euclidean length and weighted, the
 * distance to the worst values ÷ the sum of the distances to the worst and to the best ones (Hwang and Yoon 1981).
 * A weight below 0 stands for a column in which lower is better. NaN where all rows are the same.
 */
export function topsis(table: Table, weights: readonly number[]): Float64Array {
  const { values, width, rows } = table;
  const { least, most } = table.extremes();
  const largest = most.map((each, c) => Math.max(each, -least[c]!) || 1);
  const lengths = lengthsOf(table, largest);
  const weighted = (value: number, c: number): number => (value / largest[c]! / lengths[c]!) * weights[c]!;
  const best = most.map((each, c) => Math.max(weighted(least[c]!, c), weighted(each, c)));
  const worst = most.map((each, c) => Math.min(weighted(least[c]!, c), weighted(each, c)));
  const closeness = new Float64Array(rows);
  for (let r = 0, i = 0; r < rows; r++) {
    let [toBest, toWorst] = [0, 0];
    for (let c = 0; c < width; c++, i++) {
      const value = weighted(values[i]!, c);
      const [short, ahead] = [value - best[c]!, value - worst[c]!];
      toBest += short * short;
      toWorst += ahead * ahead;
    }
    const distance = Math.sqrt(toWorst);
    closeness[r] = distance / (distance + Math.sqrt(toBest));
  }
  return closeness;
}

/** Lengths of the columns divided by their largest numbers, lest the squares grow beyond all numbers. */
function lengthsOf({ values, width }: Table, largest: Float64Array): Float64Array {
  const squares = new Float64Array(width);
  for (let i = 0; i < values.length;)
    for (let c = 0; c < width; c++, i++) squares[c]! += (values[i]! / largest[c]!) ** 2;
  return squares.map((each) => Math.sqrt(each) || 1);
}
