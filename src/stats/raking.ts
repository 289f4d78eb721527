/** Respondents who are alike in every variable. */
export interface Cell {
  readonly count: number;
  /** Per variable, the number of the segment. */
  readonly segments: readonly number[];
}

const MOST_ROUNDS = 2_000;
const CLOSE = 1e-10;

/**
 * A weight for each cell such that every segment has its share of the total weight, and weights are 1 on average:
 * iterative proportional fitting (Deming and Stephan 1940). With a cap, weights above it stand at the cap and the
 * others are fitted around them (raking with an upper bound, Deville and Särndal 1992), so that shares and cap
 * both hold. Undefined where no weights do that. `shares` hold, per variable, a share above 0 for each segment, 1
 * in all; every segment has respondents.
 */
export function rake(
  cells: readonly Cell[],
  shares: readonly (readonly number[])[],
  cap: number,
): readonly number[] | undefined {
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  const margins = shares.flatMap((segments, variable) =>
    segments.map((share, segment) => ({
      target: share * all,
      members: cells.flatMap((cell, i) => (cell.segments[variable] === segment ? [i] : [])),
    })),
  );
  const free = new Float64Array(cells.length).fill(1);
  const weightOf = (i: number): number => Math.min(cap, free[i]!);
  const weightIn = (members: readonly number[]): number =>
    members.reduce((sum, i) => sum + cells[i]!.count * weightOf(i), 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const { members, target } of margins) {
      const factor = factorFor(members, target, cells, free, cap);
      if (factor === undefined) return undefined;
      for (const i of members) free[i]! *= factor;
    }
    if (margins.every(({ members, target }) => Math.abs(weightIn(members) / target - 1) < CLOSE))
      return cells.map((_, i) => weightOf(i));
  }
  return undefined;
}

/** The factor with which the capped weights of some cells add up to the target; undefined if the cap forbids it. */
function factorFor(
  members: readonly number[],
  target: number,
  cells: readonly Cell[],
  free: Float64Array,
  cap: number,
): number | undefined {
  let whole = 0;
  let largest = 0;
  for (const i of members) {
    whole += cells[i]!.count * free[i]!;
    largest = Math.max(largest, free[i]!);
  }
  if ((target / whole) * largest <= cap * (1 + CLOSE)) return target / whole;
  const ascending = [...members].sort((i, j) => free[i]! - free[j]!);
  let sum = 0;
  const sums = ascending.map((i) => (sum += cells[i]!.count * free[i]!));
  let left = target;
  for (let k = ascending.length - 1; k >= 0; k--) {
    const i = ascending[k]!;
    const factor = left / sums[k]!;
    if (factor * free[i]! <= cap * (1 + CLOSE)) return factor;
    left -= cells[i]!.count * cap;
  }
  return undefined;
}

/** Kish's effective sample size, (Σw)² ÷ Σw² (Kish 1965); NaN of no weight. */
export function effectiveSize(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return (sum * sum) / squares;
}
