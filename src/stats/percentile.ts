import { normalQuantile } from './quantiles';
import type { Interval } from './intervals';

/** Excel's PERCENTILE.INC of ascending values; at least one value. */
export function percentile(ascending: ArrayLike<number>, p: number): number {
  const position = p * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below]!;
  return low + (position - below) * ((ascending[below + 1] ?? low) - low);
}

const Z = normalQuantile(0.975);

/**
 * Distribution-free interval of a percentile by order statistics, at least 95 %: the ranks that a binomial
 * count reaches (exact to 200 values, its normal approximation above; Conover 1999, 3.2). Undefined where the
 * values are too few for such ranks.
 */
export function percentileInterval(ascending: ArrayLike<number>, p: number): Interval | undefined {
  const n = ascending.length;
  const [lower, upper] = n <= 200 ? exactRanks(n, p) : normalRanks(n, p);
  return lower < 1 || upper > n ? undefined : [ascending[lower - 1]!, ascending[upper - 1]!];
}

function exactRanks(n: number, p: number): Interval {
  let lower = 0;
  let upper = n + 1;
  let reached = 0;
  let mass = (1 - p) ** n;
  for (let count = 0; count <= n; count++) {
    reached += mass;
    if (reached <= 0.025) lower = count + 1;
    if (reached >= 0.975) {
      upper = count + 1;
      break;
    }
    mass *= ((n - count) / (count + 1)) * (p / (1 - p));
  }
  return [lower, upper];
}

function normalRanks(n: number, p: number): Interval {
  const half = Z * Math.sqrt(n * p * (1 - p));
  return [Math.floor(n * p - half), Math.ceil(n * p + half) + 1];
}
