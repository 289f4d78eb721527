import { CellError, plain } from '../core/cells';
import { refusal } from '../core/refusal';
import { cellNumbers } from './cellNumbers';
import { required, type Param } from './param';
import { Source } from './source';
import { isAcross } from './vector';

/** Values in the order of time. */
export interface Series {
  /** The values that are there, and the place of each among the cells, from 0. */
  readonly values: Float64Array;
  readonly places: Int32Array;
  /** One for each cell, NaN for a blank one. */
  readonly cells: Float64Array;
  readonly across: boolean;
}

/** Values in the order of time; a blank cell, like `#N/A`, is a point without data. */
export const series: Param<Series> = required('range', (given, { name }) => {
  const source = new Source(given, name);
  const cells = cellNumbers(source, {}, (cell, i) => {
    const value = plain(cell);
    return value instanceof CellError && value.code === '#N/A' ? NaN : source.number(cell, i, {});
  });
  const values = new Float64Array(cells.length);
  const places = new Int32Array(cells.length);
  let n = 0;
  for (let i = 0; i < cells.length; i++) {
    if (Number.isNaN(cells[i])) continue;
    values[n] = cells[i]!;
    places[n++] = i;
  }
  return { values: values.subarray(0, n), places: places.subarray(0, n), cells, across: isAcross(given) };
});

/** A result for each cell of the series: that of the point there, by its number, or `blank`. */
export function besidePoints<R>({ places, cells }: Series, result: (k: number) => R, blank: R): readonly R[] {
  const all = new Array<R>(cells.length).fill(blank);
  for (let k = 0; k < places.length; k++) all[places[k]!] = result(k);
  return all;
}

/** From the first point to the last one; NaN where one is missing. */
export const steps = ({ places, cells }: Series): Float64Array =>
  cells.subarray(places[0], places.at(-1)! + 1);

/** No data below so many points. */
export function needPoints({ values }: Series, least: number): void {
  if (values.length < least)
    throw refusal.noData({
      en: `No data: ${least} points are needed, there are ${values.length}.`,
      zh: `无数据：至少需要 ${least} 个数据点，目前只有 ${values.length} 个。`,
    });
}
