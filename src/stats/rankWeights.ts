/** A weight for each rank, from the weights of the places; equal ranks share theirs. NaN has no place. */
function shared(ranks: readonly number[], placesOf: (n: number) => readonly number[]): readonly number[] {
  const ascending = ranks.filter((rank) => !Number.isNaN(rank)).sort((one, other) => one - other);
  const weights = placesOf(ascending.length);
  const totals = new Map<number, { sum: number; count: number }>();
  ascending.forEach((rank, place) => {
    const { sum, count } = totals.get(rank) ?? { sum: 0, count: 0 };
    totals.set(rank, { sum: sum + weights[place]!, count: count + 1 });
  });
  return ranks.map((rank) => {
    const { sum, count } = totals.get(rank) ?? { sum: NaN, count: 1 };
    return sum / count;
  });
}

/**
 * Rank order centroid weights, 1 being the most important rank: 1 ÷ n · Σ 1 ÷ i, with i from the place to n.
 * Barron and Barrett 1996.
 */
export const rankOrderCentroid = (ranks: readonly number[]): readonly number[] =>
  shared(ranks, (n) => {
    const places = new Array<number>(n);
    let sum = 0;
    for (let i = n; i >= 1; i--) {
      sum += 1 / i;
      places[i - 1] = sum / n;
    }
    return places;
  });

/** Rank sum weights: 2 · (n + 1 − place) ÷ (n · (n + 1)). Stillwell, Seaver and Edwards 1981. */
export const rankSum = (ranks: readonly number[]): readonly number[] =>
  shared(ranks, (n) => Array.from({ length: n }, (_, i) => (2 * (n - i)) / (n * (n + 1))));
