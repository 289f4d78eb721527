import { eachCell } from '../core/cells';
import { required, type Param } from './param';
import { Source, type Limits } from './source';

/** The numbers in a list that stands by itself: blanks are left out, and it has a size of its own. */
export const sample = (limits: Limits = {}): Param<readonly number[]> =>
  required('range', (cells, { name }) => {
    const source = new Source(cells, name);
    const values: number[] = [];
    eachCell(cells, (cell, i) => {
      const value = source.number(cell, i, limits);
      if (!Number.isNaN(value)) values.push(value);
    });
    return values;
  });
