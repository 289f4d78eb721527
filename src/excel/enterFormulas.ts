import { everywhere } from './format';
import type { Formula } from '../plan/plan';
import { run } from './run';

/** Enters the formulas of calculated columns that are there, for all rows and those to come. One request. */
export const enterFormulas = async (
  table: string,
  columns: readonly { readonly header: string; readonly formula: Formula }[],
): Promise<void> => {
  if (columns.length === 0) return;
  await run(async (context) => {
    const { columns: there } = context.workbook.tables.getItem(table);
    for (const { header, formula } of columns)
      there.getItem(header).getDataBodyRange().formulas = everywhere(formula.formula);
    await context.sync();
  });
};
