import { asKey } from '../src/core/asKey';
import { CellError, countOf, isBlank, plain, type Cells } from '../src/core/cells';
import { dateIn, LAST_SERIAL } from '../src/core/dates';
import { folded } from '../src/core/folded';
import type { Text } from '../src/core/locale';
import { numberIn } from '../src/core/numbers';
import { placeOf, refusal, wrong } from '../src/core/refusal';
import { dictionaryOf, type Vocabulary } from '../src/core/vocabulary';

/**
 * Columns read by hand: without definitions, masks or bins. They read what the functions read and refuse the same
 * cells in the same words, one column after the other, for the first refusal is that of the first column.
 */

export const refuse = (cells: Cells, name: string, cell: unknown, i: number, what: Text): never => {
  const shown = plain(cell);
  throw refusal.cell(
    name,
    placeOf(cells, i),
    shown instanceof CellError ? shown.code : shown,
    shown instanceof CellError ? wrong.error : what,
  );
};

/** A row whose cells do not go together. */
export const refuseRow = (name: string, i: number): never => {
  throw refusal.row(name, i, { en: 'the row contradicts itself.', zh: '本行前后矛盾。' });
};

export const noData = (): never => {
  throw refusal.noData({ en: 'No data.', zh: '无数据。' });
};

/** A share or mean, unless there is nothing to divide by. */
export const quotient = (part: number, whole: number): number => (whole > 0 ? part / whole : noData());

export function sameSize(one: Cells, name: string, other: Cells, otherName: string): void {
  if (countOf(one) !== countOf(other)) throw refusal.sizes(name, countOf(one), otherName, countOf(other));
}

export function hasWords(cells: Cells): boolean {
  for (const row of cells)
    for (const cell of row) {
      const given = plain(cell);
      if (typeof given === 'boolean') return true;
      if (typeof given === 'string' && given.trim() !== '' && Number.isNaN(numberIn(given))) return true;
    }
  return false;
}

/** Whether a bare 0 is a blank cell: it is where any cell is a word. Asked for when the first 0 is met. */
export function zeroRule(cells: Cells): () => boolean {
  let rule: boolean | undefined;
  return () => (rule ??= hasWords(cells));
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly zeroIsBlank?: boolean;
}

/** NaN for a blank cell. */
export function numbersIn(cells: Cells, name: string, limits: Limits = {}): Float64Array {
  const { min = -Infinity, max = Infinity, whole = false, zeroIsBlank = false } = limits;
  const least = zeroIsBlank ? Math.max(min, Number.MIN_VALUE) : min;
  const values = new Float64Array(countOf(cells));
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      values[i] =
        typeof cell === 'number' && cell >= least && cell <= max && (!whole || Number.isInteger(cell))
          ? cell
          : numberOf(cells, name, cell, i, limits);
    }
  }
  return values;
}

function numberOf(cells: Cells, name: string, cell: unknown, i: number, limits: Limits): number {
  const { min = -Infinity, max = Infinity, whole = false, zeroIsBlank = false } = limits;
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  if (isBlank(given) || (zeroIsBlank && given === 0)) return NaN;
  const value = typeof given === 'string' ? numberIn(given) : given;
  if (typeof value !== 'number' || Number.isNaN(value)) return refuse(cells, name, cell, i, wrong.number);
  if (value < min) return refuse(cells, name, cell, i, wrong.below(min));
  if (value > max) return refuse(cells, name, cell, i, wrong.above(max));
  return whole && !Number.isInteger(value) ? refuse(cells, name, cell, i, wrong.whole) : value;
}

/** Serials; NaN for a blank cell and for 0. */
export function datesIn(cells: Cells, name: string): Float64Array {
  const values = new Float64Array(countOf(cells));
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      values[i] =
        typeof cell === 'number' && cell > 0 && cell <= LAST_SERIAL ? cell : dateOf(cells, name, cell, i);
    }
  }
  return values;
}

function dateOf(cells: Cells, name: string, cell: unknown, i: number): number {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  if (isBlank(given) || given === 0) return NaN;
  const serial = typeof given === 'string' ? dateIn(given) : given;
  const isDate = typeof serial === 'number' && serial > 0 && serial < LAST_SERIAL + 1;
  return isDate ? serial : refuse(cells, name, cell, i, wrong.date);
}

/** What a cell means; undefined for a blank one. */
export function meaningOf<M extends string>(
  cells: Cells,
  name: string,
  vocabulary: Vocabulary<M>,
  cell: unknown,
  i: number,
  zeroIsBlank: () => boolean,
): M | undefined {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  if (isBlank(given) || (given === 0 && zeroIsBlank())) return undefined;
  const value = typeof given === 'string' ? numberIn(given) : Number(given);
  return (
    (Number.isNaN(value) ? dictionaryOf(vocabulary).get(folded(String(given))) : vocabulary.number(value)) ??
    refuse(cells, name, cell, i, wrong.word(vocabulary.advice))
  );
}

/** For each cell the number that its meaning has in `worth`, NaN for a blank one; a text is looked up once. */
export function worthIn<M extends string>(
  cells: Cells,
  name: string,
  vocabulary: Vocabulary<M>,
  worth: Readonly<Record<M, number>>,
): Float64Array {
  const values = new Float64Array(countOf(cells));
  const known = new Map<unknown, number>();
  const zeroIsBlank = zeroRule(cells);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let value = known.get(cell);
      if (value === undefined) {
        const meaning = meaningOf(cells, name, vocabulary, cell, i, zeroIsBlank);
        value = meaning === undefined ? NaN : worth[meaning];
        known.set(cell, value);
      }
      values[i] = value;
    }
  }
  return values;
}

/** The form in which a key is compared; null for a blank one. */
export function keyOf(
  cells: Cells,
  name: string,
  cell: unknown,
  i: number,
  zeroIsBlank: () => boolean,
): string | null {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  return isBlank(given) || (given === 0 && zeroIsBlank()) ? null : asKey(String(given));
}

/** A number for each key in order of first appearance, −1 for a blank one, and how each key was first written. */
export function codesIn(cells: Cells, name: string): { codes: Int32Array; shown: unknown[] } {
  const codes = new Int32Array(countOf(cells));
  const known = new Map<unknown, number>();
  const byText = new Map<string, number>();
  const shown: unknown[] = [];
  const zeroIsBlank = zeroRule(cells);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let code = known.get(cell);
      if (code === undefined) {
        const key = keyOf(cells, name, cell, i, zeroIsBlank);
        code = key === null ? -1 : byText.get(key);
        if (code === undefined) {
          code = shown.push(plain(cell)) - 1;
          byText.set(key!, code);
        }
        known.set(cell, code);
      }
      codes[i] = code;
    }
  }
  return { codes, shown };
}
