import { contains } from './address';
import type { Range } from './range';
import { TableCollection } from './tables';

/** Inside a table `[@Column]` may stand without the name of the table. */
export const ofTable = (formula: string, table: string): string =>
  formula.replace(/"[^"]*"|(?<![\p{L}\p{N}_.\]])\[@/gu, (part) =>
    part.startsWith('"') ? part : `${table}[@`,
  );

/** Writes the names of tables into formulas that were entered in them without. */
export function completeReferences({ model, sheetId, rect }: Range): void {
  for (const table of new TableCollection(model, sheetId, rect).items()) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const formula = model.book.stored(sheetId, row, column)?.f;
        if (!formula?.includes('[@') || !contains(table.rect, { row, column, rows: 1, columns: 1 })) continue;
        const f = ofTable(formula, table.Name);
        if (f !== formula) model.book.write(sheetId, { [row]: { [column]: { f, v: null } } });
      }
    }
  }
}
