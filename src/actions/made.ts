import type { Text } from '../core/locale';
import { applyPlan } from '../excel/applyPlan';
import type { WorkbookPlan } from '../plan/plan';
import type { ActionContext } from './action';

/** What an action has made of a plan. */
export interface Made {
  /** Names of the new sheets that can be seen, in order. */
  readonly sheets: readonly string[];
  /** What Excel would not do and the sheets can be used without; for example page set-up where there is no printer. */
  readonly skipped: readonly Text[];
}

/** Applies a plan and says what can be seen of it. */
export const make = async (plan: WorkbookPlan, { progress, signal }: ActionContext): Promise<Made> => {
  const { skipped } = await applyPlan(plan, { progress, signal });
  const sheets = plan.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  return { sheets, skipped };
};
