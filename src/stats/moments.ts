/** Arithmetic mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Sample variance (n − 1), in two passes: exactly 0 for equal values, NaN of fewer than two. Excel's VAR.S. */
export function variance(values: readonly number[]): number {
  const first = values[0]!;
  const centre = mean(values.map((value) => value - first));
  const squares = values.reduce((sum, value) => sum + (value - first - centre) ** 2, 0);
  return values.length < 2 ? NaN : squares / (values.length - 1);
}
