/** Arithmetic mean of the values less `origin`: exact digits where they lie close together, far from 0. */
export function meanFrom(origin: number, values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - origin;
  return sum / values.length;
}

/** Arithmetic mean, exactly their value where all are equal; NaN of nothing. Excel's AVERAGE. */
export const mean = (values: ArrayLike<number>): number => {
  const first = values[0] ?? NaN;
  return first + meanFrom(first, values);
};

/** Sample variance (n − 1), in two passes: exactly 0 for equal values, NaN of fewer than two. Excel's VAR.S. */
export function variance(values: ArrayLike<number>): number {
  const first = values[0]!;
  const centre = meanFrom(first, values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - first - centre) ** 2;
  return values.length < 2 ? NaN : squares / (values.length - 1);
}
