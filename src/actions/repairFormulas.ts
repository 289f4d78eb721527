import { repair, type Repaired } from '../excel/repair';
import type { Action } from './action';

export type { Repaired } from '../excel/repair';

/** Enters KPI formulas again that Excel did not know when they were entered. */
export const repairFormulas: Action<void, Repaired> = {
  id: 'repairFormulas',
  title: { en: 'Repair KPI formulas', zh: '修复 KPI 公式' },
  icon: 'repair',
  run: (_, { progress, signal }) => repair({ progress, signal }),
};
