import { CellError, countOf, eachCell, plain } from '../core/cells';
import { refusal } from '../core/refusal';
import { required, type Param } from './param';
import { Source } from './source';
import { isAcross } from './vector';

/** Values in the order of time. */
export interface Series {
  /** The values that are there, and the place of each among the cells, from 0. */
  readonly values: readonly number[];
  readonly places: readonly number[];
  /** All cells, the blank ones too. */
  readonly size: number;
  readonly across: boolean;
}

/** Values in the order of time; a blank cell, like `#N/A`, is a point without data. */
export const series: Param<Series> = required('range', (cells, { name }) => {
  const source = new Source(cells, name);
  const values: number[] = [];
  const places: number[] = [];
  eachCell(cells, (cell, i) => {
    const given = plain(cell);
    const value = given instanceof CellError && given.code === '#N/A' ? NaN : source.number(cell, i, {});
    if (Number.isNaN(value)) return;
    values.push(value);
    places.push(i);
  });
  return { values, places, size: countOf(cells), across: isAcross(cells) };
});

/** A result for each cell of the series, `blank` where there is no point. */
export function besidePoints<R>({ places, size }: Series, results: readonly R[], blank: R): readonly R[] {
  const all = new Array<R>(size).fill(blank);
  places.forEach((place, i) => (all[place] = results[i]!));
  return all;
}

/** No data below so many points. */
export function needPoints({ values }: Series, least: number): void {
  if (values.length < least)
    throw refusal.noData({
      en: `No data: ${least} points are needed, there are ${values.length}.`,
      zh: `无数据：至少需要 ${least} 个数据点，目前只有 ${values.length} 个。`,
    });
}
