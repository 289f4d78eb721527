const ROUNDING = 1e-12;

/**
 * Class of each value by the cumulative share of all, largest first: 0 until the first cut is crossed, 1 until
 * the second, and so on. What crosses a cut, and what equals it, still belongs to the class before the cut.
 * Values are not negative and not all zero.
 */
export function paretoClasses(values: readonly number[], cuts: readonly number[]): readonly number[] {
  const descending = [...values].sort((one, other) => other - one);
  const all = descending.reduce((sum, value) => sum + value, 0);
  const classOf = new Map<number, number>();
  let before = 0;
  for (const value of descending) {
    if (!classOf.has(value))
      classOf.set(value, cuts.filter((cut) => before >= cut * all * (1 - ROUNDING)).length);
    before += value;
  }
  return values.map((value) => classOf.get(value)!);
}
