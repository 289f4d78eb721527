import type { WorkbookPlan } from '../plan/plan';
import type { WidthBefore } from './addColumns';
import { askWidth, widthBefore } from './addColumns';
import type { TableBefore } from './addRows';
import { askTable, tableBefore } from './addRows';
import type { CellsBefore } from './editSteps';
import { askEdit, editBefore } from './editSteps';
import type { CarryPlan } from './planCarry';
import { planCarry } from './planCarry';
import { ExcelError } from './excelError';
import type { HeaderCell, Moved } from './nameSteps';
import { askHeader, headerCell, namesOf } from './nameSteps';
import type { OldSheet } from './readAdded';
import { areaOf, askUsed, readAdded } from './readAdded';
import { sheetsIn } from './reference';
import type { Replaced } from './replaceSteps';
import { askObjects, replacedBy } from './replaceSteps';
import { run } from './run';
import type { Settings } from './settings';
import { readSettings, settingsKey } from './settings';
import { askTexts } from './textsMoved';
import type { Watch } from './watch';

/** What of a workbook a plan will change, as it was. */
export interface Before {
  readonly settings: Settings;
  /** Whether there was a setting of ours at all. */
  readonly hasSettings: boolean;
  /** Ids of the sheets. */
  readonly sheets: ReadonlySet<string>;
  readonly moved: Moved;
  readonly replaced: readonly Replaced[];
  /** One for each of the plan's `rows`. */
  readonly tables: readonly TableBefore[];
  /** One for each of the plan's `columns`. */
  readonly widths: readonly WidthBefore[];
  /** One for each of the plan's `bindings`. */
  readonly headers: readonly HeaderCell[];
  /** One for each of the plan's `edits`, and there one for each of its blocks. */
  readonly cells: readonly (readonly CellsBefore[])[];
  /** What people added to the sheets that are replaced, and what of theirs points there. */
  readonly carried: CarryPlan;
}

/** What of a workbook one request tells. */
interface Looked extends Omit<Before, 'carried'> {
  readonly old: readonly OldSheet[];
  readonly sheetNames: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
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

/** A name whose cells were deleted. */
const isLost = (formula: unknown): boolean => String(formula).includes('#REF!');

/**
 * Which names the plan may move: hidden ones that it hides too, those that it writes to a sheet that is there, those
 * that stand on a sheet it replaces, and those whose cells are gone.
 */
const movable = (
  plan: WorkbookPlan,
  replaced: readonly Replaced[],
): ((item: Pick<Excel.NamedItem, 'name' | 'visible' | 'formula'>) => boolean) => {
  const wanted = namesOf(plan);
  const all = new Set(wanted.map(({ name }) => name));
  const hidden = new Set(wanted.flatMap(({ name, visible }) => (visible ? [] : [name])));
  const edited = new Set(plan.edits?.flatMap(({ names }) => names.map(({ name }) => name)));
  const old = new Set(replaced.map(({ name }) => name));
  return ({ name, visible, formula }) =>
    (!visible && hidden.has(name)) ||
    edited.has(name) ||
    (all.has(name) && (isLost(formula) || sheetsIn(String(formula)).some((sheet) => old.has(sheet))));
};

/** One request; throws where the plan cannot be applied. */
const look = (plan: WorkbookPlan): Promise<Looked> =>
  run(async (context) => {
    const { edits = [], columns = [], bindings = [], replaces = [] } = plan;
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/id,items/name,items/position');
    tables.load('items/id,items/name,items/worksheet/name');
    names.load('items/name,items/visible,items/formula,items/comment');
    const setting = settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    const askedTables = plan.rows.map((rows) => askTable(context, rows));
    const askedWidths = columns.map((table) => askWidth(context, table));
    const askedHeaders = bindings.map((binding) => askHeader(context, binding));
    const askedEdits = edits.map((edit) => askEdit(context, edit));
    const askedOld = replaces.map(({ sheet: name, texts = [] }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return {
        used: askUsed(sheet),
        objects: askObjects(sheet),
        cells: texts.length === 0 ? undefined : askTexts(sheet, texts),
      };
    });
    await context.sync();

    const replaced = replacedBy(plan, {
      sheets: worksheets.items,
      tables: tables.items,
      names: names.items,
      objects: askedOld.map(({ objects }) => objects),
      cells: askedOld.map(({ cells }) => cells),
    });
    refuseTaken(
      plan.sheets.map(({ name }) => name),
      worksheets.items.map(({ name }) => name).filter((name) => replaced.every((old) => old.name !== name)),
    );
    const isMovable = movable(plan, replaced);
    const moved = names.items.filter(isMovable);
    const retired = new Set(replaced.flatMap((old) => old.tables.map(({ id }) => id)));
    // Tables and names share one space.
    refuseTaken(
      [...plan.sheets.flatMap((sheet) => sheet.tables), ...namesOf(plan)].map(({ name }) => name),
      [
        ...tables.items.filter(({ id }) => !retired.has(id)),
        ...names.items.filter((item) => !moved.includes(item)),
      ].map(({ name }) => name),
    );
    return {
      settings: readSettings(setting.isNullObject ? undefined : setting.value),
      hasSettings: !setting.isNullObject,
      sheets: new Set(worksheets.items.map(({ id }) => id)),
      moved: new Map(
        moved.map(({ name, visible, formula, comment }) => [
          name,
          { formula: String(formula), visible, comment },
        ]),
      ),
      replaced,
      tables: plan.rows.map((rows, i) => tableBefore(rows, askedTables[i]!)),
      widths: columns.map((table, i) => widthBefore(table, askedWidths[i]!)),
      headers: bindings.map((binding, i) => headerCell(binding, askedHeaders[i]!)),
      cells: edits.map((edit, i) => editBefore(edit, askedEdits[i]!)),
      old: replaced.map(({ name, plan: old, isChanged }) => ({
        name,
        used: areaOf(askedOld[replaces.indexOf(old)]!.used),
        ...(old.ours && !isChanged ? { ours: old.ours } : {}),
      })),
      sheetNames: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });

const nothing: CarryPlan = { sheets: [], formulas: [], names: [], stays: new Map() };

/**
 * Reads what is needed to apply a plan and to take it back; throws where it cannot be applied. One request; where the
 * plan replaces sheets, about two more (`readAdded`).
 */
export const readBefore = async (plan: WorkbookPlan, watch: Watch): Promise<Before> => {
  const { old, sheetNames, names, ...before } = await look(plan);
  if (old.length === 0) return { ...before, carried: nothing };
  const added = await readAdded(plan, old, sheetNames, watch);
  return { ...before, carried: planCarry(plan, before.replaced, added, names) };
};
