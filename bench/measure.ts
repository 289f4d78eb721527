/**
 * Milliseconds of the fastest of many calls, after warming up: what else runs on the machine only ever makes a
 * call slower.
 */
export function measure(run: () => unknown): number {
  for (let i = 0; i < 3; i++) run();
  const calls = Math.max(9, Math.min(400, Math.round(400 / time(run))));
  return Math.min(...Array.from({ length: calls }, () => time(run)));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
