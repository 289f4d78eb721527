import { countOf } from '../core/cells';
import type { Limits, Source } from './source';

/** One number for each cell, row by row; NaN for a blank one. `read` sees those that are no number within limits. */
export function cellNumbers(
  source: Source,
  limits: Limits = {},
  read = (cell: unknown, i: number): number => source.number(cell, i, limits),
): Float64Array {
  const { min = -Infinity, max = Infinity, whole = false } = limits;
  const { cells } = source;
  const values = new Float64Array(countOf(cells));
  for (let r = 0, i = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      const standsForItself =
        typeof cell === 'number' && cell >= min && cell <= max && (!whole || Number.isInteger(cell));
      values[i] = standsForItself ? cell : read(cell, i);
    }
  }
  return values;
}
