import type { Text } from '../core/locale';
import { applyPlan } from '../excel/applyPlan';
import type { KpiCell } from '../excel/repair';
import { repairWhenReady } from '../excel/repairWhenReady';
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

const notCalculating: Text = {
  en: 'KPI formulas: Excel does not know the functions yet. Wait a little, then choose Repair under Settings',
  zh: 'KPI 公式：Excel 尚未识别相关函数。请稍候，然后在“设置”中选择修复',
};

const callsKpi = /\bKPI\./;

/** The cells of a plan that call a KPI function. */
const kpiCells = ({ sheets }: WorkbookPlan): KpiCell[] =>
  sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) =>
      block.cells.flatMap((line, i) =>
        line.flatMap((cell, j) =>
          typeof cell === 'object' && cell !== null && callsKpi.test(cell.formula)
            ? [{ sheet: name, row: block.row + i, column: block.column + j, formula: cell.formula }]
            : [],
        ),
      ),
    ),
  );

/**
 * The same for a plan with KPI formulas: Excel may have registered the functions only after it was applied. The sheets
 * are made by then, so nothing that goes wrong here takes them back.
 */
export const makeWithFormulas = async (plan: WorkbookPlan, context: ActionContext): Promise<Made> => {
  const made = await make(plan, context);
  const known = await repairWhenReady(kpiCells(plan), { progress: context.progress }).then(
    ({ found, repaired }) => found === repaired,
    () => false,
  );
  return known ? made : { ...made, skipped: [...made.skipped, notCalculating] };
};
