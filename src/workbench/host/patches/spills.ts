import type { Rect } from '../address';
import { sheetColumns, sheetRows } from '../address';
import { rectOf } from '../book';
import type { IRange } from '../univer';
import { BaseFunction, FormulaRuntimeService } from '../univer';

/** A spill for which Univer's sheet is too small and Excel's is not. */
export interface Outgrown {
  readonly sheetId: string;
  readonly rect: Rect;
}

interface RuntimeInternals {
  readonly _currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, range: IRange): boolean;
}

interface FunctionInternals {
  readonly row: number;
  readonly column: number;
  _rowCount: number;
  _columnCount: number;
  setSheetRowColumnCount(rows: number, columns: number): void;
}

const outgrown = new WeakMap<object, Outgrown[]>();

/** The spills that did not fit since this was asked last. */
export const takeOutgrown = (runtime: object): readonly Outgrown[] => {
  const found = outgrown.get(runtime) ?? [];
  outgrown.delete(runtime);
  return found;
};

/**
 * A sheet ends in Univer where somebody last made room, and a formula that spills further was an error, for SEQUENCE
 * and RANDARRAY even #REF!. Excel's sheet has a million rows: what does not fit is noted, so that room can be made.
 */
export function patchSpills(): void {
  const runtime = FormulaRuntimeService.prototype as unknown as RuntimeInternals;
  runtime._checkIfArrayFormulaExceeded = function (this: RuntimeInternals, rows, columns, range) {
    const { endRow, endColumn } = range;
    if (endRow < rows && endColumn < columns) return false;
    if (endRow < sheetRows && endColumn < sheetColumns) {
      const found = outgrown.get(this) ?? [];
      outgrown.set(this, [...found, { sheetId: this._currentSubUnitId, rect: rectOf(range) }]);
    }
    return true;
  };
  const functions = BaseFunction.prototype as unknown as FunctionInternals;
  functions.setSheetRowColumnCount = function (this: FunctionInternals) {
    // It counts from the cell of the formula; the size of a matrix does not depend on that.
    this._rowCount = this.row + sheetRows;
    this._columnCount = this.column + sheetColumns;
  };
}
