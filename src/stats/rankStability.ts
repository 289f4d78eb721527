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
    matrix.forEach((row, i) => (totals[i] = weightedMean(row, drawn)));
    const descending = totals.slice().sort().reverse();
    const rankOf = new Map<number, number>();
    descending.forEach((total, place) => {
      if (!rankOf.has(total)) rankOf.set(total, place + 1);
    });
    found.forEach((each, i) => {
      const rank = rankOf.get(totals[i]!)!;
      each.best = Math.min(each.best, rank);
      each.worst = Math.max(each.worst, rank);
      if (rank === 1) each.first++;
    });
  }
  return found.map((each) => ({ ...each, first: each.first / DRAWS }));
}

function weightedMean(row: readonly number[], weights: readonly number[]): number {
  let [sum, base] = [0, 0];
  for (let j = 0; j < row.length; j++) {
    if (Number.isNaN(row[j])) continue;
    sum += weights[j]! * row[j]!;
    base += weights[j]!;
  }
  return sum / base;
}
