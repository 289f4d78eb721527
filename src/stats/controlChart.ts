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
export function individualsLimits(values: readonly number[], baseline = values.length): IndividualsLimits {
  const n = Math.min(baseline, values.length);
  let ranges = 0;
  for (let i = 1; i < n; i++) ranges += Math.abs(values[i]! - values[i - 1]!);
  const range = ranges / (n - 1);
  const centre = mean(n < values.length ? values.slice(0, n) : values);
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

export interface Signal {
  readonly rule: SignalRule;
  /** 1: too high or rising, −1: too low or falling. */
  readonly side: 1 | -1;
}

const ROUNDING = 1e-12;

/** The rules that each point breaks together with the points before it. */
export function signals(
  values: readonly number[],
  { centre, upper }: ControlLimits,
  rules: readonly SignalRule[],
): readonly (readonly Signal[])[] {
  const slack = ROUNDING * values.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(centre));
  const deviation = (upper - centre) / 3;
  const sides = rules.map((rule) => {
    if (rule === 'trend6') return monotone(values, slack);
    const { beyond, points, of } = runs[rule];
    return crowded(zone(values, centre, beyond * deviation, slack), points, of);
  });
  return values.map((_, i) => {
    const broken: Signal[] = [];
    rules.forEach((rule, r) => {
      const side = sides[r]![i]!;
      if (side !== 0) broken.push({ rule, side: side > 0 ? 1 : -1 });
    });
    return broken;
  });
}

/** On which side of the centre each value lies, 0 within `reach` of it. */
function zone(values: readonly number[], centre: number, reach: number, slack: number): Int8Array {
  return Int8Array.from(values, (value) => {
    const distance = value - centre;
    return Math.abs(distance) > slack && Math.abs(distance) - reach > slack ? Math.sign(distance) : 0;
  });
}

/** The side of each point with at least so many points on it, among so many up to this one. */
function crowded(side: Int8Array, points: number, of: number): Int8Array {
  return side.map((here, i) => {
    if (here === 0) return 0;
    let count = 0;
    for (let k = Math.max(0, i - of + 1); k <= i; k++) if (side[k] === here) count++;
    return count >= points ? here : 0;
  });
}

/** 1 where a run of rising values has reached its length, −1 for falling ones. */
function monotone(values: readonly number[], slack: number): Int8Array {
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
