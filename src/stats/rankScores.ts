import { sorted } from './sorted';

/**
 * Scores from 1 (lowest) to `bins` by rank: ⌈bins × (values below + values equal ÷ 2) ÷ n⌉, the value itself
 * among the equal ones. Ties share a score, so bins need not be equally full.
 */
export function rankScores(values: ArrayLike<number>, bins: number): Uint8Array {
  const leasts = leastOfScores(values, bins);
  return Uint8Array.from(values, (value) => {
    let score = leasts.length;
    while (score > 1 && value < leasts[score - 1]!) score--;
    return score;
  });
}

/** The least value that has the score 1, or more; 2, or more; and so on. */
function leastOfScores(values: ArrayLike<number>, bins: number): readonly number[] {
  const inOrder = sorted(values);
  const leasts: number[] = [];
  for (let below = 0; below < inOrder.length;) {
    const value = inOrder[below]!;
    let upTo = below + 1;
    while (inOrder[upTo] === value) upTo++;
    const score = Math.ceil((bins * (below + upTo)) / (2 * inOrder.length));
    while (leasts.length < score) leasts.push(value);
    below = upTo;
  }
  return leasts;
}
