import type { WorkbookPlan } from '../plan/plan';
import { takeColumnsBack } from './addColumns';
import { takeRowsBack } from './addRows';
import type { Before } from './before';
import { takeFormulasBack, takeValuesBack } from './editSteps';
import { takeFollowersBack } from './carrySteps';
import { namesOf } from './nameSteps';
import { deleteSheet, takeNamesBack } from './replaceSteps';
import { run } from './run';
import { settingsKey, storeSettings } from './settings';
import { requestOf } from './step';

/** Names, sheets, rows, columns, formulas and settings. */
const takeMostBack = (plan: WorkbookPlan, before: Before): Promise<void> =>
  run(
    async (context) => {
      const { workbook } = context;
      const { worksheets, tables, names, settings } = workbook;
      worksheets.load('items/id,items/name');
      tables.load('items/id,items/name');
      names.load('items/name');
      const setting = settings.getItemOrNullObject(settingsKey);
      setting.load('key');
      await context.sync();

      const madeNames = new Set(namesOf(plan).map(({ name }) => name));
      const madeSheets = new Set(plan.sheets.map(({ name }) => name));
      for (const item of names.items)
        if (!before.moved.has(item.name) && madeNames.has(item.name)) item.delete();
      for (const sheet of [...worksheets.items].reverse())
        if (!before.sheets.has(sheet.id) && madeSheets.has(sheet.name)) deleteSheet(sheet);
      takeNamesBack(before.replaced, workbook);
      for (const item of names.items) {
        const known = before.moved.get(item.name);
        if (known !== undefined) Object.assign(item, known);
      }
      const request = requestOf(context);
      plan.columns?.forEach((columns, i) => {
        const added = plan.rows.find(({ table }) => table === columns.table)?.rows.length ?? 0;
        takeColumnsBack(request, columns, before.widths[i]!, added);
      });
      plan.rows.forEach((rows, i) => takeRowsBack(request, rows, before.tables[i]!));
      plan.edits?.forEach((edit, i) => takeFormulasBack(request, edit, before.cells[i]!));
      takeFollowersBack(request, before.carried);
      if (before.hasSettings) settings.add(settingsKey, storeSettings(before.settings));
      else if (!setting.isNullObject) setting.delete();
      await context.sync();
    },
    { waitForCell: true },
  );

/**
 * Takes back whatever of a plan has been applied. No sheet, table or name that was there before and stays has a name
 * of the plan (`readBefore` saw to it), so what has one was made by it. A cell being edited is waited for.
 */
export const takeBack = async (plan: WorkbookPlan, before: Before): Promise<void> => {
  await takeMostBack(plan, before);
  for (const [i, edit] of (plan.edits ?? []).entries())
    await run((context) => takeValuesBack(requestOf(context), edit, before.cells[i]!), {
      waitForCell: true,
    });
};
