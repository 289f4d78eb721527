import type { Interval } from './intervals';
import { studentQuantile } from './quantiles';

/** Exponentially weighted moving average from the first value on (NIST/SEMATECH 6.4.3.1). */
export function exponentialAverage(values: ArrayLike<number>, lambda: number): Float64Array {
  const averages = new Float64Array(values.length);
  let level = values[0]!;
  for (let i = 0; i < averages.length; i++) averages[i] = level += lambda * (values[i]! - level);
  return averages;
}

/** Weights of the error of a forecast: `alpha` in the level, `gamma` in the trend. Holt's beta is gamma ÷ alpha. */
interface Smoothing {
  readonly alpha: number;
  readonly gamma: number;
}

interface Fit {
  readonly level: number;
  readonly trend: number;
  /** Sum of the squared errors of the forecasts one step ahead, and how many there are. */
  readonly squares: number;
  readonly errors: number;
}

/**
 * Holt's linear exponential smoothing (Holt 1957). Level and trend start from the first two values; where a value
 * is missing (NaN) the forecast stands in for it. The first and the last value must be there. Ends where the
 * squared errors reach `enough`.
 */
function holt(values: ArrayLike<number>, { alpha, gamma }: Smoothing, enough = NaN): Fit {
  let second = 1;
  while (Number.isNaN(values[second])) second++;
  let trend = (values[second]! - values[0]!) / second;
  let level = values[second]!;
  let squares = 0;
  let errors = 0;
  for (let i = second + 1; i < values.length && !(squares >= enough); i++) {
    const forecast = level + trend;
    const value = values[i]!;
    if (Number.isNaN(value)) {
      level = forecast;
      continue;
    }
    const error = value - forecast;
    squares += error * error;
    errors++;
    level = forecast + alpha * error;
    trend += gamma * error;
  }
  return { level, trend, squares, errors };
}

export interface Forecast {
  readonly value: number;
  readonly interval: Interval;
}

/** Holt's weights, from 0 to 1; null is to be found. */
export interface HoltWeights {
  readonly alpha: number | null;
  readonly beta: number | null;
}

/**
 * Forecasts for the next steps by Holt's method; a smoothing weight that is not given is the one with the least
 * squared error. 95 % prediction intervals after Hyndman et al. 2008 (class 1), with Student's t: degrees of
 * freedom are the errors less the weights that were found; there must be at least one.
 */
export function holtForecasts(
  values: ArrayLike<number>,
  steps: number,
  asked: HoltWeights,
): readonly Forecast[] {
  const best = bestSmoothing(values, asked);
  const { level, trend, squares, errors } = holt(values, best);
  const df = errors - Number(asked.alpha === null) - Number(asked.beta === null);
  const reach = studentQuantile(0.05, df) * Math.sqrt(squares / df);
  let spread = 1;
  return Array.from({ length: steps }, (_, i) => {
    const value = level + (i + 1) * trend;
    const half = reach * Math.sqrt(spread);
    spread += (best.alpha + (i + 1) * best.gamma) ** 2;
    return { value, interval: [value - half, value + half] };
  });
}

const GRID = Array.from({ length: 21 }, (_, i) => i / 20);
const FINEST = 1e-8;
const MOST_MOVES = 100;
const DIRECTIONS = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [a, b] as const));

/**
 * The best point of a grid, and from there by ever smaller steps. In alpha and gamma, where the valleys of the
 * squared error run along the axes; in alpha and beta they are bent.
 */
function bestSmoothing(values: ArrayLike<number>, { alpha, beta }: HoltWeights): Smoothing {
  let best: Smoothing = { alpha: 0, gamma: 0 };
  let least = Infinity;
  const improves = (smoothing: Smoothing): boolean => {
    const { squares } = holt(values, smoothing, least);
    if (!(squares < least)) return false;
    least = squares;
    best = smoothing;
    return true;
  };
  for (const a of alpha === null ? GRID : [alpha])
    for (const b of beta === null ? GRID : [beta]) improves({ alpha: a, gamma: a * b });
  for (let step = GRID[1]!; step > FINEST; step /= 2) {
    let improved = true;
    for (let move = 0; improved && move < MOST_MOVES; move++) {
      improved = false;
      for (const [da, dg] of DIRECTIONS) {
        const a = alpha ?? Math.min(1, Math.max(0, best.alpha + da * step));
        const gamma = beta === null ? Math.min(a, Math.max(0, best.gamma + dg * step)) : a * beta;
        improved = improves({ alpha: a, gamma }) || improved;
      }
    }
  }
  return best;
}
