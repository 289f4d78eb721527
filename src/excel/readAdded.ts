import { holds, without } from '../plan/areas';
import type { CellPlace } from '../plan/areas';
import type { Area, WorkbookPlan } from '../plan/plan';
import type { OwnCell } from './carryOver';
import type { ReadArea, SheetArea } from './readAreas';
import { readAreas } from './readAreas';
import { sheetsIn } from './reference';
import { run } from './run';
import type { Watch } from './watch';

/** A cell with a formula. */
export interface FormulaCell extends CellPlace {
  readonly sheet: string;
  readonly formula: string;
}

/** What people have added that sheets being replaced has to do with. */
export interface Added {
  /** What they wrote on the sheets that are replaced, by the names of these. */
  readonly cells: ReadonlyMap<string, readonly OwnCell[]>;
  /** Formulas on other sheets that point there. */
  readonly formulas: readonly FormulaCell[];
  /** Of these other sheets, those that are protected. */
  readonly protected: ReadonlySet<string>;
}

/** A sheet that is replaced. */
export interface OldSheet {
  readonly name: string;
  /** Its cells that hold something. */
  readonly used: Area | null;
  /** Those that are ours; absent: all. */
  readonly ours?: readonly Area[];
}

const lower = (text: string): string => text.toLowerCase();

export const askUsed = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');

export const areaOf = (range: Excel.Range): Area | null =>
  range.isNullObject
    ? null
    : {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      };

const isFormula = (entered: unknown, value: unknown): entered is string =>
  typeof entered === 'string' && entered.startsWith('=') && entered !== value;

/** The cells that hold something. */
const filledIn = (areas: readonly ReadArea[]): (OwnCell & { readonly sheet: string })[] =>
  areas.flatMap(({ sheet, row, column, formulas, values }) =>
    formulas.flatMap((line, i) =>
      line.flatMap((formula, j) => {
        const value = values[i]![j] as string | number | boolean;
        if (value === '' && !isFormula(formula, value)) return [];
        const content = isFormula(formula, value) ? { formula } : value;
        return [{ sheet, row: row + i, column: column + j, content }];
      }),
    ),
  );

const formulasIn = (areas: readonly ReadArea[]): FormulaCell[] =>
  filledIn(areas).flatMap(({ content, ...place }) =>
    typeof content === 'object' ? [{ ...place, formula: content.formula }] : [],
  );

type Place = CellPlace & { readonly sheet: string };

/** Whether a formula in another cell fills this one. */
type IsSpilled = (place: Place) => boolean;

/** Queues asking over which cells formulas spill; what it gives is to be called after the request. */
const askSpills = ({ workbook }: Excel.RequestContext, cells: readonly Place[]): (() => IsSpilled) => {
  const ranges = cells.map(({ sheet, row, column }) =>
    workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, 1, 1)
      .getSpillingToRangeOrNullObject()
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  return () => {
    const spills = cells.flatMap((cell, i) => {
      const area = areaOf(ranges[i]!);
      return area === null ? [] : [{ cell, area }];
    });
    return ({ sheet, row, column }) =>
      spills.some(
        ({ cell, area }) =>
          cell.sheet === sheet && !(cell.row === row && cell.column === column) && holds(area, row, column),
      );
  };
};

/** Formulas asked about at once. */
const spillsAtOnce = 1_000;

const readSpillsOnce = (cells: readonly Place[]): Promise<IsSpilled> =>
  run(async (context) => {
    const told = askSpills(context, cells);
    await context.sync();
    return told();
  });

/** The same in requests of its own. */
const readSpills = async (cells: readonly Place[]): Promise<IsSpilled> => {
  const told: IsSpilled[] = [];
  for (let i = 0; i < cells.length; i += spillsAtOnce)
    told.push(await readSpillsOnce(cells.slice(i, i + spillsAtOnce)));
  return (place) => told.some((isSpilled) => isSpilled(place));
};

/** The cells of a sheet that may hold formulas of people: those that are not ours. */
const toLookThrough = (sheet: string, used: Area, { ours = [] }: WorkbookPlan): SheetArea[] => {
  const known = ours.filter((one) => one.sheet === sheet).flatMap(({ areas }) => areas);
  return without(used, known).map((area) => ({ sheet, ...area }));
};

/**
 * Formulas that stand beside one that is the same to the letter: what spills may be told as the formula that spills,
 * and is none that could be entered.
 */
const likeNeighbours = (formulas: readonly FormulaCell[]): FormulaCell[] => {
  const keyOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;
  const byPlace = new Map(
    formulas.map(({ sheet, row, column, formula }) => [keyOf(sheet, row, column), formula]),
  );
  return formulas.filter(({ sheet, row, column, formula }) =>
    [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ].some(([r, c]) => byPlace.get(keyOf(sheet, r!, c!)) === formula),
  );
};

/**
 * Reads what people have added that replacing sheets has to do with: two requests, and one more for every started
 * 50,000 cells that are not ours, and for every started 1,000 formulas that may be filled by another.
 */
export const readAdded = async (
  plan: WorkbookPlan,
  old: readonly OldSheet[],
  /** Names of all sheets. */
  sheets: readonly string[],
  watch: Watch,
): Promise<Added> => {
  const isOld = (sheet: string): boolean => old.some(({ name }) => lower(name) === lower(sheet));
  const ownParts = old.flatMap(({ name, used, ours }) =>
    used && ours ? without(used, ours).map((area) => ({ sheet: name, ...area })) : [],
  );
  const others = sheets.filter((name) => !isOld(name));
  let asked: { readonly name: string; readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[] = [];
  const askOthers = ({ workbook: { worksheets } }: Excel.RequestContext): void => {
    asked = others.map((name) => {
      const sheet = worksheets.getItem(name).load('protection/protected');
      return { name, sheet, used: askUsed(sheet) };
    });
  };
  const own = filledIn(await readAreas(ownParts, askOthers, watch));

  const parts = asked.flatMap(({ name, used }) => {
    const area = areaOf(used);
    return area === null ? [] : toLookThrough(name, area, plan);
  });
  const ownFormulas = own.filter(({ content }) => typeof content === 'object');
  let spills = (): IsSpilled => () => false;
  const askOwnSpills = (context: Excel.RequestContext): void => {
    spills = askSpills(context, ownFormulas.slice(0, spillsAtOnce));
  };
  const read =
    parts.length === 0 && ownFormulas.length === 0 ? [] : await readAreas(parts, askOwnSpills, watch);
  const isSpilled = spills();
  const formulas = formulasIn(read).filter(({ formula }) => sheetsIn(formula).some(isOld));
  const isSpilledToo = await readSpills([...ownFormulas.slice(spillsAtOnce), ...likeNeighbours(formulas)]);
  const stands = (cell: Place): boolean => !isSpilled(cell) && !isSpilledToo(cell);
  return {
    cells: new Map(old.map(({ name }) => [name, own.filter((cell) => cell.sheet === name && stands(cell))])),
    formulas: formulas.filter(stands),
    protected: new Set(asked.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name)),
  };
};
