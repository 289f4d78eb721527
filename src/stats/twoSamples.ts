import { normalTwoSided, studentTwoSided } from './distributions';
import { adjustedNet, wilson, type Interval } from './intervals';
import { meanFrom, variance } from './moments';
import { normalQuantile } from './quantiles';

/** A count of successes among `n`. */
export interface Share {
  readonly x: number;
  readonly n: number;
}

const rateOf = ({ x, n }: Share): number => x / n;

/** Interval of the first share minus the second; Newcombe 1998 (Stat. Med. 17:873), method 10, from Wilson's. */
export function newcombe(first: Share, second: Share, reach: number): Interval {
  const [p, q] = [rateOf(first), rateOf(second)];
  const [pLower, pUpper] = wilson(p, first.n, reach);
  const [qLower, qUpper] = wilson(q, second.n, reach);
  return [p - q - Math.hypot(p - pLower, qUpper - q), p - q + Math.hypot(pUpper - p, q - qLower)];
}

/**
 * Two-sided p that two shares are equal: Fisher's exact test where an expected count is below 5, else the z test
 * with the pooled share and no continuity correction, which is Pearson's χ² test.
 */
export function twoShareTest(first: Share, second: Share): number {
  const n = first.n + second.n;
  const successes = first.x + second.x;
  const least = (Math.min(first.n, second.n) * Math.min(successes, n - successes)) / n;
  if (least < 5) return fisher(first, second);
  const pooled = successes / n;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return normalTwoSided((rateOf(first) - rateOf(second)) / error);
}

/** Tables as likely as the one found, to rounding, count as extreme as it: the tolerance of R's fisher.test. */
const AS_LIKELY = 1 + 1e-7;

/** Sums the tables that are no likelier than the one found, by the ratios of neighbouring probabilities. */
function fisher(first: Share, second: Share): number {
  const successes = first.x + second.x;
  const lowest = Math.max(0, successes - second.n);
  const highest = Math.min(successes, first.n);
  const next = (k: number): number =>
    ((first.n - k) * (successes - k)) / ((k + 1) * (second.n - successes + k + 1));
  const mode = Math.min(
    highest,
    Math.max(lowest, Math.floor(((first.n + 1) * (successes + 1)) / (first.n + second.n + 2))),
  );
  const weights = new Float64Array(highest - lowest + 1);
  weights[mode - lowest] = 1;
  for (let k = mode; k < highest; k++) weights[k + 1 - lowest] = weights[k - lowest]! * next(k);
  for (let k = mode - 1; k >= lowest; k--) weights[k - lowest] = weights[k + 1 - lowest]! / next(k);
  const limit = weights[first.x - lowest]! * AS_LIKELY;
  const sum = (all: Float64Array): number => all.reduce((total, weight) => total + weight, 0);
  return Math.min(1, sum(weights.filter((weight) => weight <= limit)) / sum(weights));
}

export interface Welch {
  readonly t: number;
  /** Welch–Satterthwaite, not rounded. */
  readonly df: number;
  readonly p: number;
}

/** Welch's test of the difference of two means; undefined where there is nothing that varies. */
export function welch(a: ArrayLike<number>, b: ArrayLike<number>): Welch | undefined {
  const [va, vb] = [variance(a) / a.length, variance(b) / b.length];
  const error = va + vb;
  if (error === 0) return undefined;
  const origin = a[0]!;
  const t = (meanFrom(origin, a) - meanFrom(origin, b)) / Math.sqrt(error);
  const df = (error * error) / ((va * va) / (a.length - 1) + (vb * vb) / (b.length - 1));
  return { t, df, p: studentTwoSided(t, df) };
}

/** Answers to the question whether one would recommend. */
export interface Recommending {
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

/** The first net promoter score minus the second, both adjusted, between −2 and 2: its 95 % interval and p. */
export function netDifference(first: Recommending, second: Recommending): { interval: Interval; p: number } {
  const a = adjustedNet(first.promoters, first.detractors, first.n);
  const b = adjustedNet(second.promoters, second.detractors, second.n);
  const difference = a.value - b.value;
  const error = Math.sqrt(a.variance + b.variance);
  const half = REACH * error;
  return {
    interval: [Math.max(-2, difference - half), Math.min(2, difference + half)],
    p: normalTwoSided(difference / error),
  };
}

const REACH = normalQuantile(0.975);
