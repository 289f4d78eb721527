import type { Cells } from '../core/cells';
import { countOf, isBlank, plain } from '../core/cells';
import { refusal } from '../core/refusal';

/** Why a row takes no part, by what was given (0: it does). What only a function knows it tells its bin. */
export const KEPT = 0;
export const BLANK = 1;
export const EXCLUDED = 2;

const NO_ROWS = new Uint8Array();

/** The rows that the columns of one call have in common. */
export class Mask {
  /** −1 until the first column is read. */
  rows = -1;
  /** Per row KEPT, BLANK or EXCLUDED. */
  why = NO_ROWS;
  private first = '';

  /** Every column must have as many cells as the first one. */
  fit(cells: Cells, name: string): void {
    const count = countOf(cells);
    if (this.rows < 0) {
      this.rows = count;
      this.why = new Uint8Array(count);
      this.first = name;
    } else if (count !== this.rows) throw refusal.sizes(this.first, this.rows, name, count);
  }

  leaveBlank(i: number): void {
    if (this.why[i] === KEPT) this.why[i] = BLANK;
  }

  exclude(i: number): void {
    this.why[i] = EXCLUDED;
  }
}

/** Arguments as ranges, in the order of `params`; those of a repeating parameter follow one by one. */
export type Given = readonly (Cells | null)[];

/** What a reader may look at besides its own cells. */
export interface Reading {
  /** The argument's name as the user sees it. */
  readonly name: string;
  readonly mask: Mask;
  /** Another argument, by its key in `params`. */
  other(key: string): Cells | null;
  /** This argument and all that follow it, for a repeating parameter; else nothing. */
  readonly rest: Given;
}

/** How one argument is described to Office and read. */
export interface Param<out V> {
  readonly takes: 'cell' | 'range';
  readonly optional: boolean;
  readonly repeating?: true;
  /** The words that an option may have; the first is the default where there is one. */
  readonly options?: readonly string[];
  /** Names a function of the catalogue. */
  readonly namesFunction?: true;
  /** @throws KpiError naming the argument, the row and the text that cannot be read. */
  read(cells: Cells | null, reading: Reading): V;
}

/** `asOf` is shown to users as `as_of`. */
export const shownName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A lone blank stands for an argument that is left out: nothing else can inside a repeating argument. */
export const isOmitted = (cells: Cells | null): cells is null =>
  cells === null || (countOf(cells) === 1 && isBlank(plain(cells[0]![0])));

export const required = <V>(
  takes: Param<V>['takes'],
  read: (cells: Cells, reading: Reading) => V,
  extra: Pick<Param<V>, 'options' | 'namesFunction'> = {},
): Param<V> => ({
  takes,
  optional: false,
  ...extra,
  read(cells, reading) {
    if (cells === null || countOf(cells) === 0) throw refusal.missing(reading.name);
    return read(cells, reading);
  },
});

/** The same argument, with a value of its own where it is left out. */
export const withDefault = <V, D>(param: Param<V>, otherwise: D): Param<V | D> => ({
  ...param,
  optional: true,
  read: (cells, reading) => (isOmitted(cells) ? otherwise : param.read(cells, reading)),
});

export const optional = <V>(param: Param<V>): Param<V | null> => withDefault(param, null);
