const WARM_UP = 150;
const BUDGET = 600;
const FEWEST_ROUNDS = 9;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Milliseconds of the fastest call of each, after warming up until the engine has compiled it. They run in turns,
 * so that whatever else the machine does hits them alike; it only ever makes a call slower.
 */
export function measure(runs: readonly (() => unknown)[]): readonly number[] {
  const round = (): readonly number[] => runs.map(time);
  const total = (times: readonly number[]): number => times.reduce((sum, each) => sum + each, 0);
  for (let spent = 0; spent < WARM_UP;) spent += total(round());
  let fastest = round();
  for (let spent = 0, rounds = 0; spent < BUDGET || rounds < FEWEST_ROUNDS; rounds++) {
    const times = round();
    spent += total(times);
    fastest = fastest.map((least, k) => Math.min(least, times[k]!));
  }
  return fastest;
}
