import type { Cells, Plain } from '../core/cells';
import { CellError, isBlank, plain } from '../core/cells';
import { dateIn, LAST_SERIAL } from '../core/dates';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { placeOf, refusal, wrong } from '../core/refusal';

/** Limits of a number; both ends are allowed. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** One argument's cells with its name: what is needed to say where something is wrong. */
export class Source {
  constructor(
    readonly cells: Cells,
    readonly name: string,
  ) {}

  refuse(cell: unknown, i: number, what: Text): never {
    const shown = plain(cell);
    throw refusal.cell(
      this.name,
      placeOf(this.cells, i),
      shown instanceof CellError ? shown.code : shown,
      shown instanceof CellError ? wrong.error : what,
    );
  }

  /** Without wrapping; refuses errors. */
  plain(cell: unknown, i: number): Exclude<Plain, CellError> {
    const value = plain(cell);
    return value instanceof CellError ? this.refuse(cell, i, wrong.error) : value;
  }

  /** NaN for a blank cell. */
  number(cell: unknown, i: number, limits: Limits): number {
    let value = cell;
    if (typeof value !== 'number') {
      const given = this.plain(cell, i);
      if (isBlank(given)) return NaN;
      value = typeof given === 'string' ? numberIn(given) : given;
      if (typeof value !== 'number' || Number.isNaN(value)) return this.refuse(cell, i, wrong.number);
    }
    const number = value as number;
    if (limits.min !== undefined && number < limits.min) this.refuse(cell, i, wrong.below(limits.min));
    if (limits.max !== undefined && number > limits.max) this.refuse(cell, i, wrong.above(limits.max));
    if (limits.whole === true && !Number.isInteger(number)) this.refuse(cell, i, wrong.whole);
    return number;
  }

  /** Serial of a date; NaN for a blank cell, and for 0, which some builds hand over for one. */
  date(cell: unknown, i: number): number {
    const given = typeof cell === 'number' ? cell : this.plain(cell, i);
    if (isBlank(given) || given === 0) return NaN;
    const serial = typeof given === 'string' ? dateIn(given) : given;
    if (typeof serial === 'number' && serial > 0 && serial < LAST_SERIAL + 1) return serial;
    return this.refuse(cell, i, wrong.date);
  }
}

/** Whether a bare 0 is a blank cell, which is looked up when the first 0 is met. */
export function zeroRule(cells: Cells): () => boolean {
  let isBlankCell: boolean | undefined;
  return () => (isBlankCell ??= holdsWords(cells));
}

/** Whether a column holds any word (or TRUE, FALSE): then a bare 0 in it is a blank cell. */
export function holdsWords(cells: Cells): boolean {
  for (const row of cells)
    for (const cell of row) {
      const given = plain(cell);
      if (typeof given === 'boolean') return true;
      if (typeof given === 'string' && !isBlank(given) && Number.isNaN(numberIn(given))) return true;
    }
  return false;
}
