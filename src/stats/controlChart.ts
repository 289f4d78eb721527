import { mean } from './moments';

export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

export interface IndividualsLimits extends ControlLimits {
  /** Above it, two neighbours differ by more than usual. */
  readonly rangeLimit: number;
}

/** Mean moving range of two ÷ standard deviation, and limit ÷ mean of such ranges (ASTM STP 15D, n = 2). */
const D2 = 1.128;
const D4 = 3.267;

/**
 * Limits of an individuals and moving range chart: mean ± 3 × mean moving range ÷ 1.128 (NIST/SEMATECH 6.3.2.2).
 * The limits of the first `baseline` values; at least two.
 */
export function individualsLimits(all: Float64Array, baseline = all.length): IndividualsLimits {
  const values = all.subarray(0, baseline);
  let ranges = 0;
  for (let i = 1; i < values.length; i++) ranges += Math.abs(values[i]! - values[i - 1]!);
  const range = ranges / (values.length - 1);
  const centre = mean(values);
  const reach = (3 * range) / D2;
  return { centre, lower: centre - reach, upper: centre + reach, rangeLimit: D4 * range };
}

/** Limits of a p chart for a sample of `size`: p̄ ± 3 √(p̄ (1 − p̄) ÷ size), within 0 and 1 (NIST/SEMATECH 6.3.3.2). */
export function shareLimits(share: number, size: number): ControlLimits {
  const reach = 3 * Math.sqrt((share * (1 - share)) / size);
  return { centre: share, lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) };
}

interface Run {
  /** How far from the centre points must lie, in standard deviations. */
  readonly beyond: number;
  /** How many points on one side, the last one among them … */
  readonly points: number;
  /** … of so many in a row. */
  readonly of: number;
}

const runs = {
  limits: { beyond: 3, points: 1, of: 1 },
  run8: { beyond: 0, points: 8, of: 8 },
  run7: { beyond: 0, points: 7, of: 7 },
  '3of4': { beyond: 1.5, points: 3, of: 4 },
  '2of3': { beyond: 2, points: 2, of: 3 },
} satisfies Record<string, Run>;

/** So many points in a row, each above (or each below) the one before it. */
const MONOTONE = 6;

/**
 * Rules for control charts: a point beyond a limit; runs of 8 (Wheeler) or 7 (NHS) on one side; 3 of 4 nearer the
 * limit than the centre (Wheeler); 2 of 3 beyond two thirds of the way to it (Western Electric, NHS); 6 in a row
 * rising or falling (Nelson, NHS).
 */
export const signalRules = ['limits', 'run8', 'run7', '3of4', '2of3', 'trend6'] as const;
export type SignalRule = (typeof signalRules)[number];

const ROUNDING = 1e-12;

/**
 * For each rule the points that break it together with the points before them: 1 too high or rising, −1 too low or
 * falling, 0 not broken.
 */
export function signals(
  values: Float64Array,
  { centre, upper }: ControlLimits,
  rules: readonly SignalRule[],
): readonly Int8Array[] {
  let largest = Math.abs(centre);
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  const slack = ROUNDING * largest;
  const deviation = (upper - centre) / 3;
  return rules.map((rule) => {
    if (rule === 'trend6') return monotone(values, slack);
    const { beyond, points, of } = runs[rule];
    return crowded(zone(values, centre, beyond * deviation, slack), points, of);
  });
}

/** On which side of the centre each value lies, 0 within `reach` of it. */
function zone(values: Float64Array, centre: number, reach: number, slack: number): Int8Array {
  const side = new Int8Array(values.length);
  for (let i = 0; i < side.length; i++) {
    const distance = values[i]! - centre;
    if (Math.abs(distance) > slack && Math.abs(distance) - reach > slack) side[i] = Math.sign(distance);
  }
  return side;
}

/** The side of each point with at least so many points on it, among so many up to this one. */
function crowded(side: Int8Array, points: number, of: number): Int8Array {
  const crowd = new Int8Array(side.length);
  const counts = [0, 0, 0];
  for (let i = 0; i < side.length; i++) {
    const here = side[i]!;
    counts[1 + here]!++;
    if (i >= of) counts[1 + side[i - of]!]!--;
    if (counts[1 + here]! >= points) crowd[i] = here;
  }
  return crowd;
}

/** 1 where a run of rising values has reached its length, −1 for falling ones. */
function monotone(values: Float64Array, slack: number): Int8Array {
  const side = new Int8Array(values.length);
  let steps = 0;
  for (let i = 1; i < values.length; i++) {
    const rise = values[i]! - values[i - 1]!;
    const step = Math.abs(rise) > slack ? Math.sign(rise) : 0;
    steps = step === Math.sign(steps) ? steps + step : step;
    if (Math.abs(steps) >= MONOTONE - 1) side[i] = step;
  }
  return side;
}
