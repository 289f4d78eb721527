const ROUNDING = 1e-12;

/**
 * For each share the value with which the sum, from the largest value on, reaches that share of the whole: what
 * is as large still belongs before the cut, what is smaller comes after it. Values are not negative, nor all 0.
 */
export function paretoCuts(values: ArrayLike<number>, shares: readonly number[]): readonly number[] {
  const ascending = Float64Array.from(values).sort();
  const all = ascending.reduce((sum, value) => sum + value, 0);
  return shares.map((share) => {
    let sum = 0;
    for (let i = ascending.length - 1; i > 0; i--) {
      sum += ascending[i]!;
      if (sum >= share * all * (1 - ROUNDING)) return ascending[i]!;
    }
    return ascending[0]!;
  });
}
