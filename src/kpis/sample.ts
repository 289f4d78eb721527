import { countOf, eachCell } from '../core/cells';
import type { Numbers } from './columns';
import { required, type Param } from './param';
import { Source, type Limits } from './source';

/** The numbers in a list that stands by itself: blanks are left out, and it has a size of its own. */
export const sample = (limits: Limits = {}): Param<Numbers> =>
  required('range', (cells, { name }) => {
    const source = new Source(cells, name);
    const values = new Float64Array(countOf(cells));
    let n = 0;
    eachCell(cells, (cell, i) => {
      const value = source.number(cell, i, limits);
      if (!Number.isNaN(value)) values[n++] = value;
    });
    return values.subarray(0, n);
  });
