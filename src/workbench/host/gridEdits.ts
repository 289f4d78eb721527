import { rectOf } from './book';
import { cellsShifted, contentsChanged } from './changes';
import { EventType, wholeWorkbook } from './events';
import type { Model } from './model';
import { Range } from './range';
import type { Shift } from './structure';
import { growTable } from './tableGrowth';
import { completeReferences } from './tableReferences';
import type { ICellData, ICommandInfo, IRange } from './univer';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from './univer';
import { typedCell } from './values';

/** What typing into cells does besides filling them: a table beside them grows, and those who listen are told. */
export function cellsTyped(range: Range): void {
  growTable(range.model, range.sheetId, range.rect);
  completeReferences(range);
  contentsChanged(range, 'Unknown');
}

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<string, Record<string, ICellData | null> | null>;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** The rectangle around the cells whose contents (not only their looks) a mutation has changed. */
function changedCells(cellValue: NonNullable<Params['cellValue']>) {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (!rows.length) return null;
  const startRow = rows.reduce((a, b) => Math.min(a, b));
  const startColumn = columns.reduce((a, b) => Math.min(a, b));
  const endRow = rows.reduce((a, b) => Math.max(a, b));
  const endColumn = columns.reduce((a, b) => Math.max(a, b));
  return rectOf({ startRow, startColumn, endRow, endColumn });
}

const shifts: Readonly<Record<string, Omit<Shift, 'rect'>>> = {
  [InsertRowMutation.id]: { kind: 'insert', along: 'rows' },
  [RemoveRowMutation.id]: { kind: 'delete', along: 'rows' },
  [InsertColMutation.id]: { kind: 'insert', along: 'columns' },
  [RemoveColMutation.id]: { kind: 'delete', along: 'columns' },
};

/** Watches what a person does in the grid, and does what Excel would do with it. */
export class GridEdits {
  private activeSheetId: string | null = null;

  constructor(private readonly model: Model) {
    model.book.onEdit((command) => this.edited(command));
    model.book.onCommand((command) => this.viewed(command));
  }

  private edited({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId, cellValue, range } = (params ?? {}) as Params;
    if (!sheetId) return;
    if (id === RemoveSheetMutation.id) this.model.sheetRemoved(sheetId);
    if (id === SetRangeValuesMutation.id && cellValue) this.typed(sheetId, cellValue);
    const shift = shifts[id];
    if (shift && range) this.shifted(sheetId, { ...shift, rect: rectOf(range) });
  }

  private typed(sheetId: string, cellValue: NonNullable<Params['cellValue']>): void {
    const rect = changedCells(cellValue);
    if (!rect) return;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const read = cell && typedCell(cell, this.model.isFormula);
        if (read) this.model.book.write(sheetId, { [row]: { [column]: read } });
      }
    }
    cellsTyped(new Range(this.model, sheetId, rect));
  }

  private shifted(sheetId: string, shift: Shift): void {
    this.model.shifted(sheetId, shift);
    const range = new Range(this.model, sheetId, shift.rect);
    const whole = shift.along === 'rows' ? range.GetEntireRow() : range.GetEntireColumn();
    cellsShifted(whole, shift, 'Unknown');
  }

  private viewed({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId, selections } = (params ?? {}) as Params;
    if (!sheetId || this.model.isElsewhere) return;
    if (id === SetWorksheetActiveOperation.id) this.activated(sheetId);
    if (id !== SetSelectionsOperation.id || !selections?.length) return;
    this.model.events.emit(EventType.sheetSelection, [sheetId, wholeWorkbook], () => ({
      address: new Range(this.model, sheetId, rectOf(selections.at(-1)!.range)).Address.split('!').at(-1),
      worksheetId: sheetId,
    }));
  }

  private activated(sheetId: string): void {
    const before = this.activeSheetId;
    if (before === sheetId) return;
    this.activeSheetId = sheetId;
    const { events } = this.model;
    if (before)
      events.emit(EventType.sheetDeactivated, [before, wholeWorkbook], () => ({ worksheetId: before }));
    events.emit(EventType.sheetActivated, [sheetId, wholeWorkbook], () => ({ worksheetId: sheetId }));
  }
}
