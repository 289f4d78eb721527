import { isBlank, plain, widthOf } from '../core/cells';
import { refusal } from '../core/refusal';
import { required, type Param } from './param';
import { reaches } from './reaches';
import { Source } from './source';

/** From `from` on, up to the next band, something is worth `value`. */
export interface Band {
  readonly from: number;
  readonly value: number;
}

/** A table of two columns, from and value; its rows may stand in any order. Gives at least one band, ascending. */
export const bands: Param<readonly Band[]> = required('range', (cells, { name }) => {
  const source = new Source(cells, name);
  if (widthOf(cells) !== 2) throw refusal.argument(name, NO_TABLE);
  const filled = cells.flatMap((row, r): readonly Band[] => {
    if (row.every((cell) => isBlank(plain(cell)))) return [];
    const from = source.number(row[0], 2 * r, {});
    const value = source.number(row[1], 2 * r + 1, {});
    if (Number.isNaN(from + value)) throw refusal.row(name, r, HALF);
    return [{ from, value }];
  });
  if (filled.length === 0) throw refusal.missing(name);
  const ascending = filled.sort((one, other) => one.from - other.from);
  const twice = ascending.find(({ from }, i) => from === ascending[i + 1]?.from);
  if (twice !== undefined)
    throw refusal.argument(name, {
      en: `two bands start at ${twice.from}. Keep one of them.`,
      zh: `有两档都从 ${twice.from} 开始，请只保留一档。`,
    });
  return ascending;
});

const NO_TABLE = {
  en: 'give a table of two columns: from which value on, and what it is worth.',
  zh: '请给出两列的分档表：起始值，以及该档对应的数值。',
};

const HALF = { en: 'half of the band is blank. Fill both cells.', zh: '该档只填了一半，请填全两格。' };

/** The place of the band in which the value of an argument lies. */
export function bandOf(all: readonly Band[], value: number, name: string): number {
  const place = all.filter(({ from }) => reaches(value, from)).length - 1;
  if (place < 0)
    throw refusal.argument(name, {
      en: `${value} lies below the first band, which starts at ${all[0]!.from}. Add a band for lower values.`,
      zh: `${value} 低于首档起始值 ${all[0]!.from}，请为更低的数值增加一档。`,
    });
  return place;
}
