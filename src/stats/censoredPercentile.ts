/** By which each value at most shifts the sum of weights. */
const ROUNDING = 1e-12;

/**
 * Percentile where some values are still open: known only to be at least so large. The weight of an open value
 * passes in equal parts to all larger ones, and beyond all of them where there are none (Efron 1967; the steps
 * of Kaplan and Meier 1958). Then PERCENTILE.INC, as though each value stood there as often as it weighs, which
 * without open values is PERCENTILE.INC itself. Undefined where it lies beyond what is known.
 */
export function censoredPercentile(
  ascending: ArrayLike<number>,
  openAscending: ArrayLike<number>,
  p: number,
): number | undefined {
  const all = ascending.length + openAscending.length;
  const wanted = p * (all - 1);
  let weight = 1;
  let place = 0;
  let open = 0;
  for (let i = 0; i < ascending.length; i++) {
    const value = ascending[i]!;
    for (; openAscending[open]! < value; open++) {
      const after = all - i - open - 1;
      weight *= (after + 1) / after;
    }
    if (wanted <= place) {
      const before = ascending[i - 1] ?? value;
      return before + (wanted - place + 1) * (value - before);
    }
    if (wanted <= place + weight - 1) return value;
    place += weight;
  }
  return wanted <= place - 1 + ROUNDING * all ? ascending[ascending.length - 1] : undefined;
}
