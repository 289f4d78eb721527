import type { WorkbookPlan } from '../plan/plan';
import type { TableBefore } from './addRows';
import { askTable, tableBefore } from './addRows';
import { ExcelError } from './excelError';
import { run } from './run';
import type { Settings } from './settings';
import { readSettings, settingsKey } from './settings';

/** What of a workbook a plan will change, as it was. */
export interface Before {
  readonly settings: Settings;
  /** Whether there was a setting of ours at all. */
  readonly hasSettings: boolean;
  /** What the hidden names stood for that the plan moves. */
  readonly moved: ReadonlyMap<string, string>;
  /** One for each of the plan's `rows`. */
  readonly tables: readonly TableBefore[];
}

const taken = (name: string): ExcelError =>
  new ExcelError(
    'NameTaken',
    {
      what: { en: `The name “${name}” is taken already.`, zh: `名称“${name}”已被占用。` },
      advice: {
        en: 'Rename the sheet, table or name that has it, then try again.',
        zh: '请重命名占用该名称的工作表、表格或名称，然后重试。',
      },
    },
    'untouched',
  );

/** Throws for the first wanted name that is taken; Excel does not tell capitals from small letters. */
const refuseTaken = (wanted: readonly string[], there: readonly string[]): void => {
  const names = new Set(there.map((name) => name.toLowerCase()));
  const hit = wanted.find((name) => names.has(name.toLowerCase()));
  if (hit !== undefined) throw taken(hit);
};

/** Reads, in one request, what is needed to apply a plan and to take it back; throws where it cannot be applied. */
export const readBefore = (plan: WorkbookPlan): Promise<Before> =>
  run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name,items/visible,items/formula');
    const setting = settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    const asked = plan.rows.map((rows) => askTable(context, rows));
    await context.sync();

    refuseTaken(
      plan.sheets.map(({ name }) => name),
      worksheets.items.map(({ name }) => name),
    );
    const hidden = new Set(
      plan.sheets.flatMap((sheet) => sheet.names.filter(({ visible }) => !visible).map(({ name }) => name)),
    );
    const moved = names.items.filter(({ name, visible }) => !visible && hidden.has(name));
    const kept = names.items.filter((item) => !moved.includes(item));
    // Tables and names share one space.
    refuseTaken(
      plan.sheets.flatMap((sheet) => [...sheet.tables, ...sheet.names].map(({ name }) => name)),
      [...tables.items, ...kept].map(({ name }) => name),
    );
    return {
      settings: readSettings(setting.isNullObject ? undefined : setting.value),
      hasSettings: !setting.isNullObject,
      moved: new Map(moved.map(({ name, formula }) => [name, String(formula)])),
      tables: plan.rows.map((rows, i) => tableBefore(rows, asked[i]!)),
    };
  });
