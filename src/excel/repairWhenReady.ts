import type { KpiCell, Repaired } from './repair';
import { repairCells } from './repair';
import type { Watch } from './watch';

const second = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

/**
 * Repairs until Excel knows the KPI formulas of these cells, a few times at most. Excel registers the functions from
 * the manifest by itself, says nothing when it has, and cannot be asked: whether it has shows only in formulas that
 * were entered.
 *
 * @param pause Waits between two attempts.
 */
export const repairWhenReady = async (
  cells: readonly KpiCell[],
  watch: Watch = {},
  pause = second,
  attempts = 5,
): Promise<Repaired> => {
  const first = await repairCells(cells, watch);
  let left = first.found - first.repaired;
  for (let attempt = 1; left > 0 && attempt < attempts; attempt++) {
    await pause();
    const { found, repaired } = await repairCells(cells, watch);
    left = found - repaired;
  }
  return { found: first.found, repaired: first.found - left };
};
