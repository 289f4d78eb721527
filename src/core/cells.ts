/** A range or array as Excel hands it over: rows of cells, all of the same length. */
export type Cells = readonly (readonly unknown[])[];

/** An error that stands in a cell. */
export class CellError {
  constructor(readonly code: string) {}
}

/** One cell without wrapping: blank cells may be `null`, `''`, blanks only or, on some builds, `0`. */
export type Plain = number | string | boolean | null | CellError;

const is = (cell: object, key: 'type' | 'basicType', what: string): boolean =>
  key in cell && (cell as Record<string, unknown>)[key] === what;

const codeOf = (cell: object): string | undefined => {
  if ('code' in cell && typeof cell.code === 'string' && cell.code.startsWith('#')) return cell.code;
  if (is(cell, 'type', 'Error') || is(cell, 'basicType', 'Error'))
    return 'basicValue' in cell && typeof cell.basicValue === 'string' ? cell.basicValue : '#VALUE!';
  return undefined;
};

/** What the cell of an entity shows; its `basicValue` is an error, for formulas that know no entities. */
const shownIn = (cell: object): string | undefined =>
  (is(cell, 'type', 'Entity') || is(cell, 'type', 'LinkedEntity')) &&
  'text' in cell &&
  typeof cell.text === 'string'
    ? cell.text
    : undefined;

/**
 * Takes a cell out of its wrapping. Errors come as `CustomFunctions.Error` (`{code}`) or as a rich value
 * (`{type: 'Error', basicValue}`); entities count by what they show, other rich values by their `basicValue`.
 */
export function plain(cell: unknown): Plain {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'object' || cell === null) return null;
  const text = shownIn(cell);
  if (text !== undefined) return text;
  const code = codeOf(cell);
  if (code !== undefined) return new CellError(code);
  return 'basicValue' in cell ? plain(cell.basicValue) : null;
}

/** Blank: nothing, empty text, or text in which nothing is to be seen. Zero is not blank here. */
export const isBlank = (cell: Plain): cell is null | string =>
  cell === null || (typeof cell === 'string' && !beginsVisibly(cell) && /^[\s\p{Cf}]*$/u.test(cell));

/** As most texts do: with a sign of ASCII. */
const beginsVisibly = (text: string): boolean => text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127;

export const widthOf = (cells: Cells): number => cells[0]?.length ?? 0;

export const countOf = (cells: Cells): number => cells.length * widthOf(cells);

/** The cells one below the other, read row by row. */
export const inColumn = (cells: Cells): Cells =>
  widthOf(cells) === 1 ? cells : cells.flatMap((row) => row.map((cell) => [cell]));

/** Visits the cells row by row; `i` counts all of them from 0. */
export function eachCell(cells: Cells, visit: (cell: unknown, i: number) => void): void {
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++) visit(row[c], i++);
  }
}
