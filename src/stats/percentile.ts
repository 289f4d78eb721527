import { normalQuantile } from './quantiles';
import type { Interval } from './intervals';

/** Excel's PERCENTILE.INC; at least one value, in any order. Reorders them; linear in their number. */
export function percentile(values: Float64Array, p: number): number {
  const position = p * (values.length - 1);
  const below = Math.floor(position);
  select(values, below);
  const low = values[below]!;
  if (position === below) return low;
  let next = Infinity;
  for (let i = below + 1; i < values.length; i++) if (values[i]! < next) next = values[i]!;
  return low + (position - below) * (next - low);
}

/**
 * Puts the value of rank `k` (from 0) where it stands in ascending order, with none larger before and none
 * smaller after it (Hoare 1961). The pivots are drawn, always alike, so that no order of the values is slow.
 */
function select(values: Float64Array, k: number): void {
  let [low, high, draw] = [0, values.length - 1, 1];
  while (low < high) {
    draw = (Math.imul(draw, 1664525) + 1013904223) >>> 0;
    const pivot = values[low + (draw % (high - low + 1))]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

const Z = normalQuantile(0.975);

/**
 * Distribution-free interval of a percentile by order statistics, at least 95 %: the ranks that a binomial
 * count reaches (Conover 1999, 3.2), exact to 200 values, above by its normal approximation with the correction
 * for continuity. Undefined where the values are too few for such ranks.
 */
export function percentileInterval(ascending: ArrayLike<number>, p: number): Interval | undefined {
  const n = ascending.length;
  const [lower, upper] = n > 200 ? normalRanks(n, p) : p <= 0.5 ? exactRanks(n, p) : mirrored(n, p);
  return lower < 1 || upper > n ? undefined : [ascending[lower - 1]!, ascending[upper - 1]!];
}

/** For p to 0.5, above which the first terms are too small for a number. */
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

function mirrored(n: number, p: number): Interval {
  const [lower, upper] = exactRanks(n, 1 - p);
  return [n + 1 - upper, n + 1 - lower];
}

function normalRanks(n: number, p: number): Interval {
  const half = Z * Math.sqrt(n * p * (1 - p));
  return [Math.floor(n * p - half + 0.5), Math.ceil(n * p + half + 0.5)];
}
