import { invalidArgument } from './error';
import type { ICellData, IStyleData } from './univer';
import { CellValueType, numfmt } from './univer';

/** A cell's value on the wire: blank is `''`, an error its code. */
export type CellValue = string | number | boolean;

export const general = 'General';

const errorCodes = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);
export const isErrorCode = (value: unknown): boolean => typeof value === 'string' && errorCodes.has(value);

export function valueOf(cell: ICellData | null): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  return value;
}

export const patternOf = (style: IStyleData | null | undefined) => style?.n?.pattern || general;

/** What the cell shows. */
export function textOf(value: CellValue, pattern: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numfmt.format(pattern, value, { locale, throws: false });
}

export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return isErrorCode(value) ? 'Error' : 'String';
}

/** Checks a formula's syntax; gives false where Excel would refuse it. */
export type FormulaCheck = (formula: string) => boolean;

export const emptied: ICellData = { v: null, f: null, si: null, p: null, custom: null };
/** A cell with this text and nothing else; what would be read as something else is kept as text by force. */
export const textCell = (value: string): ICellData => ({
  ...emptied,
  v: value,
  t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});
const number = (value: number): ICellData => ({ ...emptied, v: value, t: CellValueType.NUMBER });

/** Whether a text would be something else if it were typed. */
const needsForce = (text: string): boolean =>
  /^[=＝+\-@'\s]/.test(text) || (mayBeValue.test(text) && numfmt.parseValue(text) !== null);

/** What can begin a number, an amount, a date, a time or a truth value; all else is quickly known to be text. */
const mayBeValue =
  /^\s*(?:[\d.,+\-(%$€£¥￥]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.-]*\d)/i;

/**
 * The cell that an input makes, as if typed into a cell of that number format: numbers, percentages, dates,
 * booleans and formulas are recognised, an apostrophe or the format `@` makes text. A bad formula is refused.
 */
export function cellOf(input: unknown, pattern: string, isFormula: FormulaCheck): ICellData {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return pattern === '@' ? textCell(String(input)) : number(input);
  }
  if (typeof input === 'boolean') return { ...emptied, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return emptied;
  if (input.length > 32_767) throw invalidArgument();
  if (input.startsWith("'")) return input === "'" ? emptied : textCell(input.slice(1));
  if (pattern === '@') return textCell(input);
  if (isErrorCode(input)) return { ...emptied, v: input, t: CellValueType.STRING };
  const parsed = mayBeValue.test(input) ? numfmt.parseValue(input) : null;
  if (parsed) return parsedCell(parsed, pattern);
  if (/^\s*[=＝+\-@]./s.test(input)) return formulaCell(input.trim(), isFormula);
  return textCell(input);
}

/** What Excel makes of what a person typed in the grid, where Univer has read it otherwise; else null. */
export function typedCell({ v, f, t }: ICellData, isFormula: FormulaCheck): ICellData | null {
  if (typeof v !== 'string' || f) return null;
  if (v.startsWith("'")) return textCell(v.slice(1));
  if (t === CellValueType.FORCE_STRING || !/^[＝+\-]./s.test(v)) return null;
  const formula = v.startsWith('＝') ? `=${v.slice(1)}` : `=${v}`;
  return isFormula(formula) ? { ...emptied, f: formula } : null;
}

function parsedCell({ v, z }: { v: unknown; z?: string }, pattern: string): ICellData {
  if (typeof v === 'boolean') return { ...emptied, v: v ? 1 : 0, t: CellValueType.BOOLEAN };
  const cell = number(Number(v));
  return z && pattern === general ? { ...cell, s: { n: { pattern: z } } } : cell;
}

function formulaCell(input: string, isFormula: FormulaCheck): ICellData {
  const formula = input.replace(/^[=＝]?/, '=');
  if (input.startsWith('@') || !isFormula(formula)) {
    throw invalidArgument('The formula you typed contains an error.');
  }
  return { ...emptied, f: formula };
}

export const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** The input for each cell of a range: a matrix of exactly its size, or one value for all. `null` leaves a cell. */
export function matrixOf(
  input: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const fits = input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongSize();
  return (row, column) => (input[row] as unknown[])[column];
}
