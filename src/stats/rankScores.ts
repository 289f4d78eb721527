/** How many ascending values lie below `value` (or, with `orEqual`, not above it). */
function countBelow(ascending: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBelow = orEqual ? ascending[middle]! <= value : ascending[middle]! < value;
    if (isBelow) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Scores from 1 (lowest) to `bins` by rank: ⌈bins × (values below + values equal ÷ 2) ÷ n⌉, the value itself
 * among the equal ones. Ties share a score, so bins need not be equally full.
 */
export function rankScores(values: readonly number[], bins: number): readonly number[] {
  const ascending = Float64Array.from(values).sort();
  return values.map((value) => {
    const twice = countBelow(ascending, value, false) + countBelow(ascending, value, true);
    return Math.ceil((bins * twice) / (2 * values.length));
  });
}
