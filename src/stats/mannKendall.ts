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

/** P(|S| ≥ |s|) over all orders of n different values. */
function exactTwoSided(s: number, n: number): number {
  const orders = ordersOf(n);
  const most = orders.length - 1;
  let extreme = 0;
  let all = 0;
  for (let inversions = 0; inversions <= most; inversions++) {
    const count = orders[inversions]!;
    all += count;
    if (Math.abs(most - 2 * inversions) >= Math.abs(s)) extreme += count;
  }
  return extreme / all;
}

const known: (readonly number[])[] = [[1], [1]];

/** Of n different values, the number of orders with 0, 1, 2 … inversions. */
function ordersOf(n: number): readonly number[] {
  for (let size = known.length; size <= n; size++) {
    const orders = new Array<number>(known[size - 1]!.length + size - 1).fill(0);
    known[size - 1]!.forEach((count, inversions) => {
      for (let more = 0; more < size; more++) orders[inversions + more]! += count;
    });
    known.push(orders);
  }
  return known[n]!;
}
