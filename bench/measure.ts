const WARM_UP = 3;
const MOST_ROUNDS = 400;
const FEWEST_ROUNDS = 9;
const BUDGET = 400;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Milliseconds of the fastest call of each, after warming up. They run in turns, so that whatever else the machine
 * does hits them alike; it only ever makes a call slower.
 */
export function measure(runs: readonly (() => unknown)[]): readonly number[] {
  for (let i = 0; i < WARM_UP; i++) runs.forEach(time);
  const round = runs.reduce((sum, run) => sum + time(run), 0);
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(BUDGET / round)));
  const fastest = runs.map(() => Infinity);
  for (let i = 0; i < rounds; i++) runs.forEach((run, k) => (fastest[k] = Math.min(fastest[k]!, time(run))));
  return fastest;
}
