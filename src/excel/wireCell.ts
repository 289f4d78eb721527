import type { Cell, Formula } from '../plan/plan';

/** Excel holds no more characters in a cell. */
const maxLength = 32767;

/** What starts a formula, also full-width and behind blanks or control characters. */
const startsFormula = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]/u;

/** A leading apostrophe says "text" to Excel and is not shown; these characters cannot be left first. */
const startsSpecial = /^[\t\r\n']/;

/** What Excel may read as a number, date, time, fraction, percentage, truth value or error: more rather than less. */
const readsAsValue = /\p{N}|^\s*(true|false)\s*$|^\s*#/iu;

export const isFormula = (cell: Cell): cell is Formula => typeof cell === 'object' && cell !== null;

const cut = (text: string): string => {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? maxLength - 1 : maxLength);
};

/**
 * What `Range.values` is given so that the cell holds exactly this text, up to Excel's 32,767 characters.
 *
 * @param asText The cell has the number format `@`, in which Excel converts nothing.
 */
export const wireText = (text: string, asText: boolean): string => {
  const kept = cut(text);
  const quoted = startsFormula.test(kept) || startsSpecial.test(kept) || (!asText && readsAsValue.test(kept));
  return quoted ? `'${kept}` : kept;
};

/**
 * What `Range.values` is given for a cell of a plan; `null` leaves the cell as it is. Formulas are entered
 * separately, so they are left here.
 */
export const wireCell = (cell: Cell, asText: boolean): string | number | boolean | null => {
  if (typeof cell === 'string') return wireText(cell, asText);
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new RangeError(`${cell} cannot stand in a cell`);
  return isFormula(cell) ? null : cell;
};

/** What `Range.formulas` is given for a cell of a plan: only formulas are entered. */
export const wireFormula = (cell: Cell): string | null => (isFormula(cell) ? cell.formula : null);
