import { repair } from '../excel/repair';
import type { Action } from './action';

export interface Repaired {
  /** Cells whose KPI formula was entered again. */
  readonly cells: number;
}

/** Enters KPI formulas again that Excel has lost the functions of. */
export const repairFormulas: Action<void, Repaired> = {
  id: 'repairFormulas',
  title: { en: 'Repair KPI formulas', zh: '修复 KPI 公式' },
  icon: 'repair',
  run: async () => ({ cells: await repair() }),
};
