/** `effective` and `simpson` are Hill numbers of order 1 and 2 (Hill 1973), `entropy` is Shannon's, in nats. */
export type DiversityMeasure = 'effective' | 'evenness' | 'entropy' | 'simpson';

/** How evenly rows spread over classes; `counts` are above 0, one a class. One class alone has evenness 0. */
export function diversity(counts: readonly number[], measure: DiversityMeasure): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (measure === 'simpson') return 1 / counts.reduce((sum, count) => sum + (count / all) * (count / all), 0);
  const logs = counts.reduce((sum, count) => sum + count * Math.log(count), 0);
  const entropy = Math.max(0, Math.log(all) - logs / all);
  if (measure === 'entropy') return entropy;
  if (measure === 'effective') return Math.exp(entropy);
  return counts.length === 1 ? 0 : Math.min(1, entropy / Math.log(counts.length));
}
