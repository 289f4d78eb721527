import type { Area, Formula } from './plan';

/** The formula of an expression; the only place where a text becomes a formula. */
export const formula = (expression: string): Formula => ({ formula: `=${expression}` });

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A sheet name as it stands before `!`; always quoted, so that no name needs judging. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** What of an address stays when its formula is filled: `$A$1`, `A$1`, `$A1` or `A1`. */
export type Fixed = 'both' | 'row' | 'column' | 'none';

const cellAt = (row: number, column: number, fixed: Fixed): string => {
  const ofColumn = fixed === 'both' || fixed === 'column' ? '$' : '';
  const ofRow = fixed === 'both' || fixed === 'row' ? '$' : '';
  return `${ofColumn}${columnLetters(column)}${ofRow}${row + 1}`;
};

/** Address of one cell; rows and columns count from 0. */
export const cellReference = (row: number, column: number, fixed: Fixed = 'none', sheet?: string): string =>
  (sheet === undefined ? '' : quoteSheet(sheet)) + cellAt(row, column, fixed);

/** Address of an area, such as `'My sheet'!$A$1:$B$3`; a single cell has no second half. */
export const areaReference = (
  { row, column, rows, columns }: Area,
  sheet?: string,
  fixed: Fixed = 'both',
): string => {
  const first = cellReference(row, column, fixed, sheet);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAt(row + rows - 1, column + columns - 1, fixed)}`;
};

const escapeHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");

/** Headers with one of these need brackets of their own, also where they are the only item. */
const needsBrackets = /[\t\r\n,:.[\]#'"{}$^&*+=\-><\/@()]/;

/** All rows of a table column: `Table[Header]`. */
export const columnReference = (table: string, header: string): string =>
  needsBrackets.test(header) ? `${table}[[${escapeHeader(header)}]]` : `${table}[${escapeHeader(header)}]`;

/** This row's cell of a table column: `Table[[#This Row],[Header]]`. */
export const rowReference = (table: string, header: string): string =>
  `${table}[[#This Row],[${escapeHeader(header)}]]`;

/** Excel allows no longer text in a formula. */
const LONGEST_TEXT = 255;

/** A text inside a formula: quotes doubled, and joined from parts where it is longer than Excel allows. */
export const textLiteral = (text: string): string => {
  const characters = Array.from(text);
  const parts: string[] = [];
  let part = '';
  for (const character of characters) {
    if (part.length + character.length > LONGEST_TEXT) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  parts.push(part);
  return parts.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
};

/** Words as an array constant, for `MATCH`. */
export const textArray = (words: readonly string[]): string => `{${words.map(textLiteral).join(',')}}`;

/** A call of a KPI function. An argument left out (`null`) is `""`, so that a call never has a gap. */
export const kpiCall = (id: string, args: readonly (string | null)[]): string => {
  const last = args.findLastIndex((argument) => argument !== null);
  return `KPI.${id}(${args
    .slice(0, last + 1)
    .map((argument) => argument ?? '""')
    .join(',')})`;
};

/**
 * A column of numbers in which a true 0 counts: blank cells are handed over as text, because some builds of Excel
 * hand them to a custom function as 0.
 */
export const keepBlanks = (reference: string): string => `IF(ISBLANK(${reference}),"",${reference})`;

/** Columns as one range, in this order, wherever they stand in their table; blank cells as in `keepBlanks`. */
export const sideBySide = (references: readonly string[]): string =>
  `CHOOSE({${references.map((_, index) => index + 1).join(',')}},${references.map(keepBlanks).join(',')})`;
