import { normalQuantile, studentQuantile } from './quantiles';

/** Lower and upper bound. */
export type Interval = readonly [lower: number, upper: number];

const ALPHA = 0.05;
const Z = normalQuantile(1 - ALPHA / 2);

/** The normal quantile that a two-sided interval reaches to on either side. */
export const reachOf = (confidence: number): number => normalQuantile((1 + confidence) / 2);

/**
 * Wilson's interval for a proportion, 95 % unless another reach is given; Newcombe 1998, method 3. `n` may be an
 * effective sample size.
 */
export function wilson(proportion: number, n: number, reach = Z): Interval {
  const square = reach * reach;
  const middle = 2 * n * proportion + square;
  const half = reach * Math.sqrt(square + 4 * n * proportion * (1 - proportion));
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

/** A net promoter score between −1 and 1, adjusted (Rocks 2016: n + 3, ¾ to either side), and its variance. */
export function adjustedNet(promoters: number, detractors: number, n: number): Estimate {
  const size = n + 3;
  const p = (promoters + 0.75) / size;
  const d = (detractors + 0.75) / size;
  const value = p - d;
  return { value, variance: (p + d - value * value) / size };
}

export interface Estimate {
  readonly value: number;
  readonly variance: number;
}

/** Adjusted Wald interval of a net promoter score between −1 and 1, 95 % unless another reach is given. */
export function netInterval(promoters: number, detractors: number, n: number, reach = Z): Interval {
  const { value, variance } = adjustedNet(promoters, detractors, n);
  const half = reach * Math.sqrt(variance);
  return [Math.max(-1, value - half), Math.min(1, value + half)];
}
