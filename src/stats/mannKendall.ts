import { normalTwoSided } from './distributions';
import { percentile } from './percentile';

export interface TrendTest {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Corrected for continuity and ties. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Sen's slope: the median of the slopes of all pairs, per step of `times`. */
  readonly slope: number;
}

const EXACT_TO = 10;

/** Numbers that agree to 15 digits are equal, as to Excel: 1 − 0.7 and 0.3 are a tie. */
function fifteenDigits(value: number): number {
  const millionths = Math.round(value * 1e6);
  const isShort = Math.abs(millionths) < 1e15 && millionths / 1e6 === value;
  return isShort ? value : Number(value.toPrecision(15));
}

/**
 * Mann–Kendall trend test with Sen's slope (Mann 1945, Kendall 1975, Sen 1968). p is exact to 10 values without
 * ties, else from the normal distribution. `times` ascend. At least two values.
 */
export function mannKendall(given: ArrayLike<number>, times: ArrayLike<number>): TrendTest {
  const values = Float64Array.from(given, fifteenDigits);
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let s = 0;
  let k = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const rise = values[j]! - values[i]!;
      s += Math.sign(rise);
      slopes[k++] = rise / (times[j]! - times[i]!);
    }
  const ties = tiesIn(values);
  const tied = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5) - tied) / 18);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / deviation;
  const p = n <= EXACT_TO && ties.length === 0 ? exactTwoSided(s, n) : normalTwoSided(z);
  return { s, z, p, slope: percentile(slopes, 0.5) };
}

/** Sizes of the groups of equal values. */
function tiesIn(values: Float64Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

/** P(|S| ≥ |s|) over all orders of n different values, by the number of orders with each number of inversions. */
function exactTwoSided(s: number, n: number): number {
  let orders = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    orders.forEach((count, inversions) => {
      for (let more = 0; more < size; more++) next[inversions + more]! += count;
    });
    orders = next;
  }
  const most = orders.length - 1;
  let extreme = 0;
  let all = 0;
  orders.forEach((count, inversions) => {
    all += count;
    if (Math.abs(most - 2 * inversions) >= Math.abs(s)) extreme += count;
  });
  return extreme / all;
}
