import type { WorkbookPlan } from '../plan/plan';
import { takeRowsBack } from './addRows';
import type { Before } from './before';
import { run } from './run';
import { settingsKey, storeSettings } from './settings';
import { requestOf } from './step';

/**
 * Takes back whatever of a plan has been applied: names, rows, settings, sheets. Nothing that was there before has a
 * name of the plan (`readBefore` saw to it), so what has one was made by it. A cell being edited is waited for.
 */
export const takeBack = (plan: WorkbookPlan, before: Before): Promise<void> =>
  run(
    async (context) => {
      const { worksheets, names, settings } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name');
      const setting = settings.getItemOrNullObject(settingsKey);
      setting.load('key');
      await context.sync();

      const madeNames = new Set(plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));
      const madeSheets = new Set(plan.sheets.map(({ name }) => name));
      for (const item of names.items) {
        const formula = before.moved.get(item.name);
        if (formula !== undefined) item.formula = formula;
        else if (madeNames.has(item.name)) item.delete();
      }
      const request = requestOf(context);
      plan.rows.forEach((rows, i) => takeRowsBack(request, rows, before.tables[i]!));
      if (before.hasSettings) settings.add(settingsKey, storeSettings(before.settings));
      else if (!setting.isNullObject) setting.delete();
      for (const sheet of worksheets.items.filter(({ name }) => madeSheets.has(name)).reverse()) {
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    },
    { waitForCell: true },
  );
