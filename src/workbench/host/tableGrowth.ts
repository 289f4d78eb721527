import type { Rect } from './address';
import { contains, intersection } from './address';
import type { Model } from './model';
import { TableCollection } from './tables';

/** A table grows over what is typed right below its last row or right of its last column. */
export function growTable(model: Model, sheetId: string, typed: Rect): void {
  const near = { ...typed, row: Math.max(0, typed.row - 1), column: Math.max(0, typed.column - 1) };
  const touching = {
    ...near,
    rows: typed.row + typed.rows - near.row,
    columns: typed.column + typed.columns - near.column,
  };
  for (const table of new TableCollection(model, sheetId, touching).items()) {
    const before = table.rect;
    const grown = grownRect(before, typed);
    const others = grown && new TableCollection(model, sheetId, grown).items().length > 1;
    if (!grown || others || !isFree(model, sheetId, before, grown, typed)) continue;
    table.stretch(grown);
    if (grown.columns > before.columns) table.readHeaders();
    return;
  }
}

function grownRect(table: Rect, typed: Rect): Rect | null {
  const down = { ...table, rows: table.rows + typed.rows };
  if (typed.row === table.row + table.rows && contains(down, typed)) return down;
  const right = { ...table, columns: table.columns + typed.columns };
  return typed.column === table.column + table.columns && contains(right, typed) ? right : null;
}

/** Whether a table can take up columns: there is nothing in them but what has been typed. */
function isFree(model: Model, sheetId: string, before: Rect, grown: Rect, typed: Rect): boolean {
  if (grown.columns === before.columns) return true;
  const added = { ...grown, column: before.column + before.columns, columns: grown.columns - before.columns };
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = added.column; column < added.column + added.columns; column++) {
      const cell = model.book.stored(sheetId, row, column);
      const filled = cell?.f || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
      if (filled && !intersection(typed, { row, column, rows: 1, columns: 1 })) return false;
    }
  }
  return true;
}
