import { normalQuantile, studentQuantile } from './quantiles';

/** Lower and upper bound. */
export type Interval = readonly [lower: number, upper: number];

const ALPHA = 0.05;
const Z = normalQuantile(1 - ALPHA / 2);

/** Wilson's 95 % interval for a proportion; Newcombe 1998, method 3. `n` may be an effective sample size. */
export function wilson(proportion: number, n: number): Interval {
  const square = Z * Z;
  const middle = 2 * n * proportion + square;
  const half = Z * Math.sqrt(square + 4 * n * proportion * (1 - proportion));
  const below = proportion === 0 ? 0 : (middle - half) / (2 * (n + square));
  const above = proportion === 1 ? 1 : (middle + half) / (2 * (n + square));
  return [below, above];
}

/** Sums over rows (clusters) with numerator y and denominator x. */
export interface RatioSums {
  readonly rows: number;
  readonly y: number;
  readonly x: number;
  readonly yy: number;
  readonly xy: number;
  readonly xx: number;
}

/**
 * 95 % interval of Σy ÷ Σx with rows as clusters: linearised variance of the ratio estimator (Cochran 1977,
 * 6.3), Student's t with rows − 1 degrees of freedom. With every x = 1 it is the t interval of a mean.
 */
export function ratioInterval({ rows, y, x, yy, xy, xx }: RatioSums): Interval {
  const ratio = y / x;
  const squares = Math.max(0, yy - 2 * ratio * xy + ratio * ratio * xx);
  const error = Math.sqrt((squares * rows) / (rows - 1)) / Math.abs(x);
  const half = studentQuantile(ALPHA, rows - 1) * error;
  return [ratio - half, ratio + half];
}

/** Adjusted Wald 95 % interval of a net promoter score between −1 and 1; Rocks 2016: n + 3, ¾ to either side. */
export function netInterval(promoters: number, detractors: number, n: number): Interval {
  const size = n + 3;
  const p = (promoters + 0.75) / size;
  const d = (detractors + 0.75) / size;
  const net = p - d;
  const half = Z * Math.sqrt((p + d - net * net) / size);
  return [Math.max(-1, net - half), Math.min(1, net + half)];
}
