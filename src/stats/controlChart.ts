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
  const base = values.slice(0, baseline);
  const centre = mean(base);
  const range = mean(base.slice(1).map((value, i) => Math.abs(value - base[i]!)));
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
  const sideOf = (distance: number): number => (Math.abs(distance) > slack ? Math.sign(distance) : 0);
  const beyond = (i: number, deviations: number): number => {
    const distance = values[i]! - centre;
    const side = sideOf(distance);
    return side === 0 ? 0 : sideOf(Math.abs(distance) - deviations * deviation) > 0 ? side : 0;
  };
  const runAt = (i: number, { beyond: deviations, points, of }: Run): number => {
    const side = beyond(i, deviations);
    let count = 0;
    for (let k = Math.max(0, i - of + 1); k <= i; k++) if (beyond(k, deviations) === side) count++;
    return count >= points ? side : 0;
  };
  const trendAt = (i: number): number => {
    if (i < MONOTONE - 1) return 0;
    const side = sideOf(values[i]! - values[i - 1]!);
    for (let k = i - MONOTONE + 2; k < i; k++) if (sideOf(values[k]! - values[k - 1]!) !== side) return 0;
    return side;
  };
  return values.map((_, i) =>
    rules.flatMap((rule): Signal[] => {
      const side = rule === 'trend6' ? trendAt(i) : runAt(i, runs[rule]);
      return side === 0 ? [] : [{ rule, side: side > 0 ? 1 : -1 }];
    }),
  );
}
