const ROUNDING = 1e-12;

/**
 * Class of each value by the cumulative share of all, largest first: 0 until the first cut is crossed, 1 until
 * the second, and so on. What crosses a cut, and what equals it, still belongs to the class before the cut.
 * Values are not negative and not all zero.
 */
export function paretoClasses(values: readonly number[], cuts: readonly number[]): readonly number[] {
  const ascending = Float64Array.from(values).sort();
  const all = ascending.reduce((sum, value) => sum + value, 0);
  const crossing = cuts.map((cut) => {
    let sum = 0;
    for (let i = ascending.length - 1; i > 0; i--) {
      sum += ascending[i]!;
      if (sum >= cut * all * (1 - ROUNDING)) return ascending[i]!;
    }
    return ascending[0]!;
  });
  return values.map((value) => crossing.filter((last) => value < last).length);
}
