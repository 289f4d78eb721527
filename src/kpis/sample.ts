import { cellNumbers } from './cellNumbers';
import type { Numbers } from './columns';
import { required, type Param } from './param';
import { Source, type Limits } from './source';

/** The numbers in a list that stands by itself: blanks are left out, and it has a size of its own. */
export const sample = (limits: Limits = {}): Param<Numbers> =>
  required('range', (cells, { name }) => {
    const values = cellNumbers(new Source(cells, name), limits);
    let n = 0;
    for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) values[n++] = values[i]!;
    return values.subarray(0, n);
  });
