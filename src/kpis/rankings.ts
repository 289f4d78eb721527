import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { rankStability } from '../stats/rankStability';
import { topsis as closeness } from '../stats/topsis';
import { formula, type Scalar } from './define';
import { directions, matrix, perColumn } from './matrix';
import { number } from './scalars';

/** How much each column weighs; a blank weighs nothing. */
const weights = perColumn((source, all) => {
  const list = all.map((cell, i) => source.number(cell, i, { min: 0 }) || 0);
  if (!list.some((weight) => weight > 0))
    throw refusal.argument(source.name, {
      en: 'they add up to 0. Give at least one above 0.',
      zh: '权重合计为 0，请至少填一个大于 0 的权重。',
    });
  return list;
});

/** Results of the rows that can be ranked, a row of cells each, and empty ones beside the others. */
function besideRows(
  isRanked: Uint8Array,
  ranked: (k: number) => readonly Scalar[],
  blank: readonly Scalar[],
): readonly (readonly Scalar[])[] {
  const all = new Array<readonly Scalar[]>(isRanked.length).fill(blank);
  for (let i = 0, k = 0; i < all.length; i++) if (isRanked[i] === 1) all[i] = ranked(k++);
  return all;
}

const NO_ROW: Text = { en: 'No data: no row is complete.', zh: '无数据：没有一行数据完整。' };

const ALL_SAME: Text = { en: 'No data: all rows are the same.', zh: '无数据：各行完全相同。' };

export const topsis = formula({
  id: 'TOPSIS',
  unit: 'fraction',
  better: 'higher',
  spills: true,
  params: { matrix: matrix(), weights, directions },
  compute({ matrix: table, weights, directions }) {
    const isRanked = table.complete();
    const ranked = table.only(isRanked);
    if (ranked.rows === 0) throw refusal.noData(NO_ROW);
    const found = closeness(
      ranked,
      weights.map((weight, j) => (directions[j] === 'higher' ? weight : -weight)),
    );
    if (found.includes(NaN)) throw refusal.noData(ALL_SAME);
    return besideRows(isRanked, (k) => [found[k]!], ['']);
  },
});

/** As in SCORECARD: a row needs scores for so much of the weight. */
const MIN_COVERAGE = 0.6;
const ROUNDING = 1e-9;

const NO_SCORES: Text = {
  en: 'No data: no row has scores for 60% of the weight.',
  zh: '无数据：没有一行的得分覆盖权重的 60%。',
};

/** As many as are ranked 10,000 times in a few seconds. */
const MOST_ROWS = 5_000;

export const sensitivity = formula({
  id: 'SENSITIVITY',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { matrix: matrix(), weights, spread: number({ min: 0, max: 1 }, 0.2) },
  compute({ matrix: table, weights, spread }) {
    if (table.rows > MOST_ROWS)
      throw refusal.argument('matrix', {
        en: `it has ${table.rows} rows. Give at most ${MOST_ROWS}.`,
        zh: `共有 ${table.rows} 行，最多 ${MOST_ROWS} 行。`,
      });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const coverage = (row: Float64Array): number =>
      row.reduce((sum, each, j) => (Number.isNaN(each) ? sum : sum + weights[j]!), 0) / total;
    const isRanked = Uint8Array.from({ length: table.rows }, (_, r) =>
      coverage(table.row(r)) >= MIN_COVERAGE - ROUNDING ? 1 : 0,
    );
    const ranked = table.only(isRanked);
    if (ranked.rows === 0) throw refusal.noData(NO_SCORES);
    const found = rankStability(ranked, weights, spread);
    return besideRows(isRanked, (k) => [found[k]!.best, found[k]!.worst, found[k]!.first], ['', '', '']);
  },
});
