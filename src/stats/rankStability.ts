import type { Matrix } from './matrix';
import { minimalStandard } from './minimalStandard';

/** How the rank of one row holds when the weights change. */
export interface RankStability {
  readonly best: number;
  readonly worst: number;
  /** Share of the draws in which no row is ahead. */
  readonly first: number;
}

const DRAWS = 10_000;
const SEED = 20_260_101;

/**
 * Draws weights w·(1 + u), u uniform between −spread and spread, 10,000 times with a fixed seed, each draw common to
 * all rows, and ranks the rows by their weighted means: highest first, equal ones share the better rank. NaN in a
 * row leaves that column out of its mean.
 */
export function rankStability(
  matrix: Matrix,
  weights: readonly number[],
  spread: number,
): readonly RankStability[] {
  const random = minimalStandard(SEED);
  const found = matrix.map(() => ({ best: Infinity, worst: 0, first: 0 }));
  const totals = new Float64Array(matrix.length);
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = weights.map((weight) => weight * (1 + spread * (2 * random() - 1)));
    for (let i = 0; i < matrix.length; i++) totals[i] = weightedMean(matrix[i]!, drawn);
    const ascending = totals.slice().sort();
    for (let i = 0; i < matrix.length; i++) {
      const rank = 1 + above(ascending, totals[i]!);
      const each = found[i]!;
      each.best = Math.min(each.best, rank);
      each.worst = Math.max(each.worst, rank);
      if (rank === 1) each.first++;
    }
  }
  return found.map((each) => ({ ...each, first: each.first / DRAWS }));
}

/** How many of the ascending values are above one of them. */
function above(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

function weightedMean(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let base = 0;
  for (let j = 0; j < row.length; j++) {
    const value = row[j]!;
    if (Number.isNaN(value)) continue;
    sum += weights[j]! * value;
    base += weights[j]!;
  }
  return sum / base;
}
