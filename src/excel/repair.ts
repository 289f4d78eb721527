import { run } from './run';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** What a repair found and did, in cells. */
export interface Repaired {
  /** KPI formulas that Excel did not know. */
  readonly found: number;
  /** Of these, the ones that it knows now. */
  readonly repaired: number;
}

/** A KPI formula in a form that Excel does not know: it was entered before the functions were registered. */
const text = /"(?:[^"]|"")*"/;
const unresolved = /(?:\[\d+\]!)?_xldudf_KPI_(?=[A-Z])/;
const tokens = new RegExp(`${text.source}|${unresolved.source}`, 'gi');
const callsKpi = /\bKPI\.[A-Z]/i;

/** The formula as it is to be entered; texts in it stay as they are. */
export const repairedFormula = (formula: string): string =>
  formula.replace(tokens, (token) => (token.startsWith('"') ? token : 'KPI.'));

/** Whether a cell holds a KPI formula that Excel does not know. */
const isBroken = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' &&
  formula.startsWith('=') &&
  (repairedFormula(formula) !== formula ||
    (value === '#NAME?' && callsKpi.test(formula.replace(new RegExp(text.source, 'g'), ''))));

/** Cells read at once. */
const cellsAtOnce = 50_000;

interface Used {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell with a KPI formula as it is to be. */
export interface KpiCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The used part of every sheet that is not blank. */
const usedParts = (): Promise<Used[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return used;
    });
    await context.sync();
    return ranges.flatMap((used, i) =>
      used.isNullObject
        ? []
        : [
            {
              sheet: worksheets.items[i]!.name,
              row: used.rowIndex,
              column: used.columnIndex,
              rows: used.rowCount,
              columns: used.columnCount,
            },
          ],
    );
  });

/** The same part in bands of rows that can be read at once. */
const bands = (used: Used): Used[] => {
  const height = Math.max(1, Math.floor(cellsAtOnce / used.columns));
  return Array.from({ length: Math.ceil(used.rows / height) }, (_, i) => ({
    ...used,
    row: used.row + i * height,
    rows: Math.min(height, used.rows - i * height),
  }));
};

const brokenIn = ({ sheet, row, column, rows, columns }: Used): Promise<KpiCell[]> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load('formulas,values');
    await context.sync();
    const { formulas, values } = range;
    return formulas.flatMap((line, i) =>
      line.flatMap((formula: unknown, j): KpiCell[] =>
        isBroken(formula, values[i]![j])
          ? [{ sheet, row: row + i, column: column + j, formula: repairedFormula(formula) }]
          : [],
      ),
    );
  });

/** Formulas entered at once. */
const formulasAtOnce = 500;

const cellOf = (context: Excel.RequestContext, { sheet, row, column }: KpiCell): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

const enter = (cells: readonly KpiCell[]): Promise<void> =>
  run(async (context) => {
    for (const cell of cells) cellOf(context, cell).formulas = [[cell.formula]];
    await context.sync();
  });

/** Those that Excel does not know; asked after the request that entered them, when it has calculated. */
const unknownOf = (cells: readonly KpiCell[]): Promise<KpiCell[]> =>
  run(async (context) => {
    const ranges = cells.map((cell) => cellOf(context, cell).load('values'));
    await context.sync();
    return cells.filter((_, i) => ranges[i]!.values[0]![0] === '#NAME?');
  });

const enterAnew = async (broken: readonly KpiCell[], { progress }: Watch): Promise<Repaired> => {
  let repaired = 0;
  for (let i = 0; i < broken.length; i += formulasAtOnce) {
    progress?.(i, broken.length, { en: 'Entering formulas anew', zh: '重新输入公式' });
    const cells = broken.slice(i, i + formulasAtOnce);
    await enter(cells);
    repaired += cells.length - (await unknownOf(cells)).length;
  }
  return { found: broken.length, repaired };
};

/** The same where the cells are known: one request to look, then two where Excel does not know them all. */
export const repairCells = async (cells: readonly KpiCell[], watch: Watch = {}): Promise<Repaired> =>
  cells.length === 0 ? { found: 0, repaired: 0 } : enterAnew(await unknownOf(cells), watch);

/**
 * Enters anew the KPI formulas that Excel does not know (`#NAME?`). Excel does not mend them by itself, not even by
 * calculating again, when the functions are registered after the formulas were entered. Two requests to
 * find the used cells, then one for every started 50,000 of them, then two for every started 500 broken formulas.
 */
export const repair = async (watch: Watch = {}): Promise<Repaired> => {
  const parts = (await usedParts()).flatMap(bands);
  const broken: KpiCell[] = [];
  for (const [done, part] of parts.entries()) {
    checkCancelled(watch);
    watch.progress?.(done, parts.length, {
      en: `Looking through “${part.sheet}”`,
      zh: `检查“${part.sheet}”`,
    });
    broken.push(...(await brokenIn(part)));
  }
  return enterAnew(broken, watch);
};
