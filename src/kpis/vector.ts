import { widthOf, type Cells } from '../core/cells';
import type { Scalar } from './define';
import type { Param } from './param';

/** Whether cells stand in a row rather than a column. */
export const isAcross = (cells: Cells): boolean => cells.length === 1 && widthOf(cells) > 1;

/** What spills from a list stands as the list stands. */
export const along = (across: boolean, values: readonly Scalar[]): readonly (readonly Scalar[])[] =>
  across ? [values] : values.map((value) => [value]);

/** What a column holds, and how it stands. */
export const standing = <V>(column: Param<V>): Param<{ readonly values: V; readonly across: boolean }> => ({
  ...column,
  read: (cells, reading) => ({
    values: column.read(cells, reading),
    across: cells !== null && isAcross(cells),
  }),
});
