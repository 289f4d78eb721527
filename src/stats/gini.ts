/**
 * Gini coefficient of ascending values that are not negative, population form: Σ (2i − n − 1) xᵢ ÷ (n Σx), from
 * 0 (all equal) to 1 − 1/n (one has everything). NaN where all are zero.
 */
export function gini(ascending: ArrayLike<number>): number {
  const n = ascending.length;
  const largest = ascending[n - 1]!;
  let weighted = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const part = ascending[i]! / largest;
    weighted += (2 * i + 1 - n) * part;
    sum += part;
  }
  return weighted / (n * sum);
}
