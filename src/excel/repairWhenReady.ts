import type { Repaired } from './repair';
import { repair } from './repair';
import type { Watch } from './watch';

const second = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

/**
 * Repairs until Excel knows every KPI formula, a few times at most. Excel registers the functions from the manifest by
 * itself, says nothing when it has, and cannot be asked: whether it has shows only in formulas that were entered.
 *
 * @param pause Waits between two attempts.
 */
export const repairWhenReady = async (watch: Watch = {}, pause = second, attempts = 5): Promise<Repaired> => {
  const first = await repair(watch);
  let left = first.found - first.repaired;
  for (let attempt = 1; left > 0 && attempt < attempts; attempt++) {
    await pause();
    const { found, repaired } = await repair(watch);
    left = found - repaired;
  }
  return { found: first.found, repaired: first.found - left };
};
