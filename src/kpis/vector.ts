import { widthOf, type Cells } from '../core/cells';
import type { Scalar } from './define';
import type { Param } from './param';

/** Whether cells stand in a row rather than a column. */
export const isAcross = (cells: Cells): boolean => cells.length === 1 && widthOf(cells) > 1;

/** What spills from a list stands as the list stands. */
export const along = (across: boolean, values: readonly Scalar[]): readonly (readonly Scalar[])[] =>
  across ? [values] : values.map((value) => [value]);

const cellOf = (value: number): Scalar => (Number.isNaN(value) ? '' : value);

/** The same for numbers; the cell of NaN is empty. */
export function numbersAlong(across: boolean, values: Float64Array): readonly (readonly Scalar[])[] {
  if (across) return [Array.from(values, cellOf)];
  const rows = new Array<readonly Scalar[]>(values.length);
  for (let i = 0; i < rows.length; i++) rows[i] = [cellOf(values[i]!)];
  return rows;
}

/** What a column holds, and how it stands. */
export const standing = <V>(column: Param<V>): Param<{ readonly values: V; readonly across: boolean }> => ({
  ...column,
  read: (cells, reading) => ({
    values: column.read(cells, reading),
    across: cells !== null && isAcross(cells),
  }),
});
