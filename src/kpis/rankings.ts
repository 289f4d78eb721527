import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { rankStability } from '../stats/rankStability';
import { topsis as closeness } from '../stats/topsis';
import { formula } from './define';
import { directions, isComplete, matrix, perColumn } from './matrix';
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

/** Results of the rows that can be ranked, and empty cells beside the others. */
function besideRows<R>(isRanked: readonly boolean[], ranked: readonly R[], blank: R): readonly R[] {
  const rest = ranked[Symbol.iterator]();
  return isRanked.map((is) => (is ? (rest.next().value as R) : blank));
}

const NO_ROW: Text = { en: 'No data: no row is complete.', zh: '无数据：没有一行数据完整。' };

const ALL_SAME: Text = { en: 'No data: all rows are the same.', zh: '无数据：各行完全相同。' };

export const topsis = formula({
  id: 'TOPSIS',
  unit: 'fraction',
  better: 'higher',
  spills: true,
  params: { matrix: matrix(), weights, directions },
  compute({ matrix: rows, weights, directions }) {
    const isRanked = rows.map(isComplete);
    const ranked = rows.filter((_, i) => isRanked[i]);
    if (ranked.length === 0) throw refusal.noData(NO_ROW);
    const found = closeness(
      ranked,
      weights.map((weight, j) => (directions[j] === 'higher' ? weight : -weight)),
    );
    if (found.some(Number.isNaN)) throw refusal.noData(ALL_SAME);
    return besideRows<number | ''>(isRanked, found, '').map((each) => [each]);
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
  compute({ matrix: rows, weights, spread }) {
    if (rows.length > MOST_ROWS)
      throw refusal.argument('matrix', {
        en: `it has ${rows.length} rows. Give at most ${MOST_ROWS}.`,
        zh: `共有 ${rows.length} 行，最多 ${MOST_ROWS} 行。`,
      });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const coverage = (row: readonly number[]): number =>
      row.reduce((sum, each, j) => (Number.isNaN(each) ? sum : sum + weights[j]!), 0) / total;
    const isRanked = rows.map((row) => coverage(row) >= MIN_COVERAGE - ROUNDING);
    const ranked = rows.filter((_, i) => isRanked[i]);
    if (ranked.length === 0) throw refusal.noData(NO_SCORES);
    const found = rankStability(ranked, weights, spread).map(({ best, worst, first }) => [
      best,
      worst,
      first,
    ]);
    return besideRows<readonly (number | '')[]>(isRanked, found, ['', '', '']);
  },
});
