import { countOf, eachCell, isBlank } from '../core/cells';
import { refusal } from '../core/refusal';
import { formula } from './define';
import { required, type Param } from './param';
import { Source } from './source';
import { along, isAcross } from './vector';

const MOST_ITEMS = 10_000;

/** How many items there are: a number, or the filled cells of a range. */
const items: Param<{ readonly filled: readonly boolean[]; readonly across: boolean }> = required(
  'range',
  (cells, { name }) => {
    const source = new Source(cells, name);
    const filled: boolean[] = [];
    if (countOf(cells) > 1) {
      eachCell(cells, (cell, i) => filled.push(!isBlank(source.plain(cell, i))));
      return { filled, across: isAcross(cells) };
    }
    const one = source.number(cells[0]![0], 0, { min: 1, max: MOST_ITEMS, whole: true });
    if (Number.isNaN(one)) throw refusal.missing(name);
    return { filled: new Array<boolean>(one).fill(true), across: false };
  },
);

export const weightsEqual = formula({
  id: 'WEIGHTS.EQUAL',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { items },
  compute({ items: { filled, across } }) {
    const all = filled.filter(Boolean).length;
    if (all === 0) throw refusal.noData({ en: 'No data: no item.', zh: '无数据：没有任何项目。' });
    return along(
      across,
      filled.map((isFilled) => (isFilled ? 1 / all : '')),
    );
  },
});
