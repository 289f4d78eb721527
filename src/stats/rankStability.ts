import { bucketSort } from './bucketSort';
import { minimalStandard } from './minimalStandard';
import type { Table } from './table';

/** How the rank of one row holds when the weights change. */
export interface RankStability {
  readonly best: number;
  readonly worst: number;
  /** Share of the draws in which no row is ahead. */
  readonly first: number;
}

const DRAWS = 10_000;
const SEED = 20_260_101;

/** Added to a number between −1 and 1 and taken away again, it leaves a multiple of 2⁻⁴⁰ (1e-12). */
const ROUNDER = 1.5 * 2 ** 12;

/**
 * Draws weights w·(1 + u), u uniform between −spread and spread, 10,000 times with a fixed seed, each draw common to
 * all rows, and ranks the rows by their weighted means: highest first, equal ones share the better rank. NaN in a
 * row leaves that column out of its mean. Means are compared to 1e-12 of the largest score, so that rounding parts
 * none that are equal. Basic arithmetic only: every engine gives the same result.
 */
export function rankStability(
  table: Table,
  weights: readonly number[],
  spread: number,
): readonly RankStability[] {
  const { rows: n, width } = table;
  const largest = table.values.reduce((most, score) => (Math.abs(score) > most ? Math.abs(score) : most), 0);
  const scores = table.values.map((score) => score / (largest || 1) || 0);
  const incomplete = Array.from(table.complete()).flatMap((isComplete, i) =>
    isComplete ? [] : [{ i, blanks: [...table.row(i).keys()].filter((j) => Number.isNaN(table.row(i)[j])) }],
  );
  const random = minimalStandard(SEED);
  const drawn = new Float64Array(width);
  const means = new Float64Array(n);
  const sort = bucketSort(n);
  const sorted = new Float64Array(n + 1).fill(Infinity);
  const best = new Int32Array(n).fill(n);
  const worst = new Int32Array(n).fill(1);
  const first = new Int32Array(n);
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0;
    for (let j = 0; j < width; j++) total += drawn[j] = weights[j]! * (1 + spread * (2 * random() - 1));
    const share = 1 / total;
    for (let i = 0, at = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += drawn[j]! * scores[at++]!;
      means[i] = sum * share;
    }
    for (const { i, blanks } of incomplete)
      means[i]! *= total / blanks.reduce((base, j) => base - drawn[j]!, total);
    for (let i = 0; i < n; i++) means[i] = means[i]! + ROUNDER - ROUNDER;
    sort(means, sorted);
    const highest = sorted[n - 1]!;
    for (let i = 0; i < n; i++) {
      const mean = means[i]!;
      if (mean === highest) first[i]!++;
      // A row has rank r or better where the r-th highest mean but one is not above its own.
      while (sorted[n + 1 - best[i]!]! <= mean) best[i]!--;
      while (sorted[n - worst[i]!]! > mean) worst[i]!++;
    }
  }
  return Array.from(first, (count, i) => ({ best: best[i]!, worst: worst[i]!, first: count / DRAWS }));
}
