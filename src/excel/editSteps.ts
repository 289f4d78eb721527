import type { CellBlock, EditPlan } from '../plan/plan';
import { formulaSteps, valueSteps } from './cellSteps';
import type { Moved } from './nameSteps';
import { nameStep } from './nameSteps';
import type { CellValue } from './readColumns';
import { sheetGone, sheetProtected } from './sheetChanged';
import type { SheetSteps } from './sheetSteps';
import type { Request } from './step';
import { wireText } from './wireCell';

/** What is asked of a sheet before cells of it are written; to be read after the request. */
export interface EditAsked {
  readonly sheet: Excel.Worksheet;
  /** One for each block of the plan. */
  readonly blocks: readonly Excel.Range[];
}

/** The cells of a block as they were; `null` where the plan leaves a cell as it is. */
export type CellsBefore = readonly (readonly (
  { readonly formula: string } | { readonly value: CellValue } | null
)[])[];

const rangeOfBlock = (sheet: Excel.Worksheet, { row, column, cells }: CellBlock): Excel.Range =>
  sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);

/** Queues reading the cells that a plan writes. */
export const askEdit = ({ workbook }: Excel.RequestContext, plan: EditPlan): EditAsked => {
  const sheet = workbook.worksheets.getItemOrNullObject(plan.sheet);
  sheet.load('name,protection/protected');
  const blocks = plan.blocks.map((block) => rangeOfBlock(sheet, block).load('formulas,values'));
  return { sheet, blocks };
};

const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The cells as they were, one for each block. Throws where the sheet is gone or protected. */
export const editBefore = (plan: EditPlan, { sheet, blocks }: EditAsked): readonly CellsBefore[] => {
  if (sheet.isNullObject) throw sheetGone(plan.sheet);
  if (sheet.protection.protected) throw sheetProtected(plan.sheet);
  return plan.blocks.map(({ cells }, i) => {
    const { formulas, values } = blocks[i]!;
    return cells.map((line, r) =>
      line.map((cell, c) => {
        if (cell === null) return null;
        const formula: unknown = formulas[r]![c];
        const value = values[r]![c] as CellValue;
        return isFormula(formula, value) ? { formula } : { value };
      }),
    );
  });
};

/** The steps that write cells of a sheet that is there. */
export const editSteps = ({ sheet, blocks, names }: EditPlan, moved: Moved): SheetSteps => {
  const what = { en: `Sheet “${sheet}”`, zh: `工作表“${sheet}”` };
  const place = { sheet, what };
  const steps = (isFormulaName: boolean) =>
    names
      .filter(({ refersTo }) => 'formula' in refersTo === isFormulaName)
      .map((name) => nameStep(name, sheet, moved, what));
  return {
    lay: [...blocks.flatMap((block) => valueSteps(place, block, () => false)), ...steps(false)],
    name: steps(true),
    link: blocks.flatMap((block) => formulaSteps(place, block)),
  };
};

/**
 * Queues emptying the cells and entering their formulas again. What filled the others is only written by
 * `takeValuesBack`, when it shows which of them the formulas fill by themselves.
 */
export const takeFormulasBack = (request: Request, plan: EditPlan, before: readonly CellsBefore[]): void =>
  plan.blocks.forEach((block, i) => {
    rangeOfBlock(request.sheet(plan.sheet), block).formulas = before[i]!.map((line) =>
      line.map((cell) => cell && ('formula' in cell ? cell.formula : '')),
    );
  });

/** Writes the values back into the cells that are blank now. */
export const takeValuesBack = async (
  { context, sheet }: Request,
  plan: EditPlan,
  before: readonly CellsBefore[],
): Promise<void> => {
  const ranges = plan.blocks.map((block) => rangeOfBlock(sheet(plan.sheet), block).load('values'));
  await context.sync();
  for (const [i, range] of ranges.entries()) {
    const { values } = range;
    range.values = before[i]!.map((line, r) =>
      line.map((cell, c) => {
        if (cell === null || 'formula' in cell || values[r]![c] !== '') return null;
        return typeof cell.value === 'string' ? wireText(cell.value, false) : cell.value;
      }),
    );
  }
  await context.sync();
};
