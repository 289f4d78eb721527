import { widthOf } from '../core/cells';
import type { Scalar } from './define';
import type { Param } from './param';

/** A column with the width of its range: what comes of it cell by cell spills in the same shape. */
export interface Shaped<V> {
  readonly values: V;
  readonly width: number;
}

export const shaped = <V>(param: Param<V>): Param<Shaped<V>> => ({
  ...param,
  read: (cells, reading) => ({
    values: param.read(cells, reading),
    width: cells === null ? 0 : widthOf(cells),
  }),
});

/** Cells in rows of a width. */
export function inRows(cells: readonly Scalar[], width: number): readonly (readonly Scalar[])[] {
  if (width === 1) return cells.map((cell) => [cell]);
  return Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}
