const ROUNDING = 1e-12;

/**
 * For each share the value with which the sum, from the largest value on, reaches that share of the whole: what
 * is as large still belongs before the cut, what is smaller comes after it. `ascending` values are not negative;
 * where all are 0 there are no cuts.
 */
export function paretoCuts(
  ascending: ArrayLike<number>,
  shares: readonly number[],
): readonly number[] | undefined {
  const largest = ascending[ascending.length - 1]!;
  if (largest === 0) return undefined;
  let all = 0;
  for (let i = ascending.length - 1; i >= 0; i--) all += ascending[i]! / largest;
  return shares.map((share) => {
    let sum = 0;
    for (let i = ascending.length - 1; i > 0; i--) {
      sum += ascending[i]! / largest;
      if (sum >= share * all * (1 - ROUNDING)) return ascending[i]!;
    }
    return ascending[0]!;
  });
}
