import { refusal } from '../core/refusal';
import { correlations, covariances, type Matrix } from '../stats/matrix';
import { cronbachAlpha, itemStatistics } from '../stats/reliability';
import type { Table } from '../stats/table';
import { formula, type Scalar } from './define';
import { matrix } from './matrix';
import { flag } from './scalars';

/** Covariances of the items over the rows in which all are answered. */
function itemCovariances(items: Table): Matrix {
  if (items.width < 2)
    throw refusal.argument('items', {
      en: 'give at least two columns, one for each item.',
      zh: '请至少给出两列，每个题项一列。',
    });
  const complete = items.only(items.complete());
  if (complete.rows < 2)
    throw refusal.noData({
      en: `No data: two complete rows are needed, there are ${complete.rows}.`,
      zh: `无数据：至少需要 2 行完整回答，目前只有 ${complete.rows} 行。`,
    });
  return covariances(complete);
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : '');

export const alpha = formula({
  id: 'ALPHA',
  unit: 'number',
  better: 'higher',
  params: { items: matrix(), standardised: flag(false) },
  compute({ items, standardised }) {
    const covariance = itemCovariances(items);
    const constant = covariance.findIndex((row, i) => !(row[i]! > 0));
    if (standardised && constant >= 0)
      throw refusal.noData({
        en: `No data: column ${constant + 1} of items never varies, so it has no correlations.`,
        zh: `无数据：items 第 ${constant + 1} 列的数值全部相同，无法计算相关系数。`,
      });
    const value = cronbachAlpha(standardised ? correlations(covariance) : covariance);
    if (!Number.isFinite(value))
      throw refusal.noData({
        en: 'No data: the total of the items never varies.',
        zh: '无数据：各行的题项合计全部相同。',
      });
    return value;
  },
});

export const itemTotal = formula({
  id: 'ITEMTOTAL',
  unit: 'number',
  better: 'higher',
  spills: true,
  params: { items: matrix() },
  compute: ({ items }) =>
    itemStatistics(itemCovariances(items)).map(({ correlation, alphaWithout }) => [
      finite(correlation),
      finite(alphaWithout),
    ]),
});
