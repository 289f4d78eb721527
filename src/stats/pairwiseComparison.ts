import type { Matrix } from './matrix';
import { principalEigenvector, type Principal } from './principalEigenvector';

/** Judgements a(i, j), how many times as important i is as j, with their reciprocals; NaN is not judged. */
export type Judgements = Matrix;

const isJudged = (judgement: number): boolean => !Number.isNaN(judgement);

export const isComplete = (judgements: Judgements): boolean => judgements.every((row) => row.every(isJudged));

/** An item that no chain of judgements leads to from the first one; −1 where there is none. */
export function unconnected(judgements: Judgements): number {
  const reached = new Set([0]);
  for (const from of reached) {
    if (reached.size === judgements.length) return -1;
    judgements[from]!.forEach((judgement, to) => {
      if (isJudged(judgement)) reached.add(to);
    });
  }
  return judgements.findIndex((_, i) => !reached.has(i));
}

/**
 * Saaty's weights: the principal eigenvector of the judgements, and its eigenvalue. What is not judged is left
 * to the other judgements by Harker 1987: 0 in its place, and 1 more on the diagonal for each.
 * The judgements must be connected.
 */
export const eigenWeights = (judgements: Judgements): Principal =>
  principalEigenvector(
    judgements.map((row, i) =>
      row.map((judgement, j) =>
        i === j ? 1 + row.filter((each) => !isJudged(each)).length : isJudged(judgement) ? judgement : 0,
      ),
    ),
  );

/** Mean consistency indices of random judgements, for n = 3, 4, … */
const RANDOM_INDEX = {
  saaty: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2008: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
} as const;

/** Saaty 1980, Saaty 2008, or the line of Alonso and Lamata 2006, which goes on for any n. */
export const randomIndices = ['saaty', 'saaty2008', 'alonso'] as const;
export type RandomIndex = (typeof randomIndices)[number];

/**
 * Consistency ratio of complete judgements by their eigenvalue: (λ − n) ÷ (n − 1) ÷ random index. Undefined
 * where the table of random indices ends.
 */
export function consistencyRatio(value: number, n: number, by: RandomIndex): number | undefined {
  if (n <= 2) return 0;
  const excess = Math.max(0, value - n);
  if (by === 'alonso') return excess / (2.7699 * n - 4.3513 - n);
  const index = RANDOM_INDEX[by][n - 3];
  return index === undefined ? undefined : excess / (n - 1) / index;
}

/** A judgement that does not go with the others. */
export interface Conflict {
  readonly row: number;
  readonly column: number;
  readonly judgement: number;
  /** What the others together say it should be. */
  readonly fitting: number;
  /** The judgements with that value in its place. */
  readonly mended: Judgements;
}

/** Errors closer than this differ by rounding only. */
const SAME = 1e-9;

/**
 * The judgements above the diagonal that agree least with the weights, worst first: by |ln(a(i, j)·w(j) ÷ w(i))|,
 * and beside each the ratio of weights that the others give without it (Saaty 2003), kept within `limit` and
 * its reciprocal. A judgement that alone connects two parts contradicts none.
 */
export function conflicts(judgements: Judgements, most: number, limit: number): readonly Conflict[] {
  const { vector } = eigenWeights(judgements);
  const suspects = judgements
    .flatMap((line, row) =>
      line.map((judgement, column) => ({
        row,
        column,
        judgement,
        error: Math.round(Math.abs(Math.log((judgement * vector[column]!) / vector[row]!)) / SAME),
      })),
    )
    .filter(({ row, column, error }) => row < column && error > 0)
    .sort((one, other) => other.error - one.error);
  const found: Conflict[] = [];
  for (const { row, column, judgement } of suspects) {
    if (found.length === most) break;
    const others = withJudgement(judgements, row, column, NaN);
    if (unconnected(others) >= 0) continue;
    const weights = eigenWeights(others).vector;
    const fitting = Math.min(limit, Math.max(1 / limit, weights[row]! / weights[column]!));
    found.push({ row, column, judgement, fitting, mended: withJudgement(judgements, row, column, fitting) });
  }
  return found;
}

const withJudgement = (judgements: Judgements, row: number, column: number, value: number): Judgements =>
  judgements.map((line, i) =>
    line.map((each, j) => (i === row && j === column ? value : i === column && j === row ? 1 / value : each)),
  );

/** One matrix for a group: the geometric mean of what its members judged. Aczél and Saaty 1983. */
export const geometricMean = (members: readonly Judgements[]): Judgements =>
  members[0]!.map((row, i) =>
    row.map((_, j) => {
      const given = members.map((member) => member[i]![j]!).filter(isJudged);
      return Math.exp(given.reduce((sum, each) => sum + Math.log(each), 0) / given.length);
    }),
  );
