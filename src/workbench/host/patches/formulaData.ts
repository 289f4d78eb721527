import type { ICellData, IUniverInstanceService, Workbook, Worksheet } from '../univer';
import { FormulaDataModel, LexerTreeBuilder } from '../univer';

type Cells = ReturnType<Worksheet['getCellMatrix']>;
type CellValue = Record<string, Record<string, ICellData | null | undefined> | null | undefined>;
type Move = (formula: string, columns: number, rows: number) => string;

interface ModelInternals {
  _univerInstanceService: IUniverInstanceService;
}

const isFormula = (formula: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula.length > 1;

/** Whether a written cell has contents, or only a look. */
const hasContents = (cell: ICellData): boolean =>
  cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;

/**
 * Univer looked through all sheets for each mutation of cells, wrote formulas twice, and took the formula out of a
 * cell of which only the look was set. Here the mutation itself is put right before it runs: what replaces a formula
 * removes it, a new formula has no result yet. A formula shared with another cell, as filling down makes them, is
 * written out, so that every cell has its own.
 */
export function patchFormulaData(): void {
  const prototype = FormulaDataModel.prototype as unknown as {
    updateFormulaData(this: ModelInternals, unitId: string, sheetId: string, cellValue: CellValue): object;
  };
  prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
    const workbook = this._univerInstanceService.getUnit<Workbook>(unitId);
    const cells = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (cells) completeFormulas(cellValue, cells);
    return {};
  };
}

function completeFormulas(cellValue: CellValue, cells: Cells): void {
  let masters: ReadonlyMap<string, Master> | undefined;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!cell || !hasContents(cell)) continue;
      if (cell.si) {
        masters ??= mastersOf(cellValue, cells);
        const master = masters.get(cell.si);
        if (!isFormula(cell.f) && master) cell.f = moved(master, Number(row), Number(column));
      }
      if (isFormula(cell.f)) Object.assign(cell, { v: null, t: null, si: null });
      else if (cells.getValue(Number(row), Number(column))?.f) Object.assign(cell, { f: null, si: null });
    }
  }
}

/** A cell whose formula others share. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function mastersOf(cellValue: CellValue, cells: Cells): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>();
  const note = (row: number, column: number, cell: ICellData | null | undefined | void) => {
    if (cell?.si && isFormula(cell.f)) masters.set(cell.si, { formula: cell.f, row, column });
  };
  cells.forValue((row, column, cell) => note(row, column, cell));
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) note(Number(row), Number(column), cell);
  }
  return masters;
}

const lexer = new LexerTreeBuilder();
const move: Move = (formula, columns, rows) => lexer.moveFormulaRefOffset(formula, columns, rows);
const moved = ({ formula, ...master }: Master, row: number, column: number): string =>
  move(formula, column - master.column, row - master.row);
