import { invalidArgument } from './error';

/** Excel's sheet size. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: Rect = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const quotedSheet = (name: string) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** The address without a sheet: `A1`, `A1:B2`, `A:B`, `1:2`. */
export function formatRect({ row, column, rows, columns }: Rect): string {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  if (rows === sheetRows && columns === sheetColumns) return `1:${sheetRows}`;
  if (rows === sheetRows) return `${columnLetters(column)}:${columnLetters(last.column)}`;
  if (columns === sheetColumns) return `${row + 1}:${last.row + 1}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(last.column)}${last.row + 1}`;
}

/** As a defined name or a formula writes it: `Log!$A$1:$B$2`. */
export function absoluteAddress(sheet: string, rect: Rect): string {
  const plain = formatRect(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheet(sheet)}!${plain}`;
}

/** Splits off the sheet, if there is one: `'My Sheet'!A1` is sheet `My Sheet`, cells `A1`. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { cells: address };
  const sheet = address.slice(0, mark).replace(/^=/, '');
  const name = /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, cells: address.slice(mark + 1) };
}

const parts = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** The rectangle of an address without a sheet, or null where the text is no address. */
export function parseRect(cells: string): Rect | null {
  const match = parts.exec(cells.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const span = cells.includes(':');
  if (!span && !(column1 && row1)) return null;
  if (span && (Boolean(column1) !== Boolean(column2) || Boolean(row1) !== Boolean(row2))) return null;
  if (!column1 && !row1) return null;
  const columns = column1 ? [columnNumber(column1), columnNumber(column2 ?? column1)] : [0, sheetColumns - 1];
  const rows = row1 ? [Number(row1) - 1, Number(row2 ?? row1) - 1] : [0, sheetRows - 1];
  return checkedRect({
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1]! - rows[0]!) + 1,
    columns: Math.abs(columns[1]! - columns[0]!) + 1,
  });
}

/** The rectangle itself if it lies on a sheet. Throws InvalidArgument. */
export function checkedRect(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const inside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  if (!inside || row + rows > sheetRows || column + columns > sheetColumns) throw invalidArgument();
  return rect;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const contains = (outer: Rect, inner: Rect) => {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};
