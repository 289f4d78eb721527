import { columnLetters } from '../plan/formula';
import type { CellPlace } from '../plan/areas';

/** What cannot stand in a sheet name without quotes. */
const marks = String.raw`\s'"!(){}[\],;:=+\-*/^&<>%`;
const bare = `[^${marks}#]+`;
const quoted = `'(?:[^']|'')+'`;

/** A text, or a sheet before its `!`. `#REF!` is none. */
const tokens = new RegExp(`"(?:[^"]|"")*"|(${quoted})!|(?<![^${marks}])(${bare})!`, 'g');

const cells = new RegExp(
  String.raw`^=(?:${quoted}|${bare})!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$`,
  'i',
);

/** The sheets that a formula names, as they are called. */
export const sheetsIn = (formula: string): string[] =>
  [...formula.matchAll(tokens)].flatMap(
    ([, inQuotes, plain]) => inQuotes?.slice(1, -1).replaceAll("''", "'") ?? plain ?? [],
  );

/** The sheet of a formula that is nothing but an address, such as `='My sheet'!$A$1:$B$3`; `null` for any other. */
export const sheetOfCells = (formula: string): string | null =>
  cells.test(formula) ? (sheetsIn(formula)[0] ?? null) : null;

/** `=Sheet!$A$4` without its marks, so that it can be compared with the address of a range. */
export const bareReference = (reference: string): string => reference.replace(/^=|[$']/g, '').toLowerCase();

const corner = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

/** Cells, whole columns or whole rows; what goes on behind them is a name or a function. */
const reference = String.raw`(?:${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])`;

/** Columns of a table, or another workbook. */
const brackets = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;

/** What is left alone (texts, tables, other workbooks), or a sheet and its cells, or cells. */
const references = new RegExp(
  `"(?:[^"]|"")*"|${brackets}(?:${bare}!${reference})?` +
    `|(${quoted}|(?<![^${marks}])${bare})!(${reference})` +
    String.raw`|(?<![\p{L}\p{N}_.$\\!?'])(${reference})`,
  'giu',
);

/** The formula with each reference to cells as it is given; `sheet` is null where the formula names none. */
export const withReferences = (
  formula: string,
  given: (cells: string, sheet: string | null) => string | null,
): string =>
  formula.replace(
    references,
    (token: string, sheet: string | undefined, onSheet: string | undefined, alone: string | undefined) => {
      if (sheet !== undefined && onSheet !== undefined) {
        const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
        return given(onSheet, name) ?? token;
      }
      return alone === undefined ? token : (given(alone, null) ?? token);
    },
  );

/** Where cells have gone; `null`: they are no more. */
export interface Moves {
  readonly cell: (place: CellPlace) => CellPlace | null;
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

const sheetColumns = 16_384;
const sheetRows = 1_048_576;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The parts of a corner, such as `$H$14`; absent parts are `''`. */
const parts = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** One end of a reference; of whole rows or columns the other is null. */
interface Corner {
  readonly beforeColumn: string;
  readonly column: number | null;
  readonly beforeRow: string;
  readonly row: number | null;
}

const cornerOf = (text: string): Corner => {
  const [, first = '', letters = '', second = '', digits = ''] = parts.exec(text) ?? [];
  return {
    beforeColumn: letters && first,
    column: letters === '' ? null : columnNumber(letters),
    beforeRow: letters ? second : first || second,
    row: digits === '' ? null : Number(digits) - 1,
  };
};

const textOf = ({ beforeColumn, column, beforeRow, row }: Corner): string =>
  (column === null ? '' : beforeColumn + columnLetters(column)) +
  (row === null ? '' : `${beforeRow}${row + 1}`);

type Line = (line: number) => number | null;

/** The first of some rows or columns that is still there, where it is now. */
const firstThere = (from: number, to: number, after: Line): number | null => {
  const step = Math.sign(to - from);
  for (let at = from; ; at += step) {
    const moved = after(at);
    if (moved !== null || at === to) return moved;
  }
};

/** The first and last of some rows or columns as they are now; `null` where none of them is left. */
const spanAfter = (
  first: number | null,
  last: number | null,
  after: Line,
  most: number,
): readonly [number | null, number | null] | null => {
  if (first === null || last === null) return [null, null];
  const [one, other] = [firstThere(first, last, after), firstThere(last, first, after)];
  if (one === null || other === null) return null;
  return [Math.min(one, other), Math.min(Math.max(one, other), most - 1)];
};

/**
 * A reference such as `$H$14` or `A1:B2` to the same cells where they have gone; `null` where they are no more. Of
 * several rows or columns, those that are left.
 */
export const movedReference = (text: string, moves: Moves): string | null => {
  const [first, last] = text.split(':').map(cornerOf) as [Corner, Corner | undefined];
  const { row, column } = first;
  // Such as the name `YTD2026`.
  if (column !== null && column >= sheetColumns) return text;
  if (last === undefined) {
    const place = row === null || column === null ? null : moves.cell({ row, column });
    return place && textOf({ ...first, ...place });
  }
  const rows = spanAfter(row, last.row, moves.row, sheetRows);
  const columns = spanAfter(column, last.column, moves.column, sheetColumns);
  if (rows === null || columns === null) return null;
  return [
    textOf({ ...first, row: rows[0], column: columns[0] }),
    textOf({ ...last, row: rows[1], column: columns[1] }),
  ].join(':');
};
