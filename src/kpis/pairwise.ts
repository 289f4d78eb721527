import { refusal } from '../core/refusal';
import {
  conflicts,
  consistencyRatio,
  eigenWeights,
  geometricMean,
  isComplete,
  randomIndices,
  unconnected,
  type Judgements,
  type RandomIndex,
} from '../stats/pairwiseComparison';
import { formula } from './define';
import { groupJudgements, judgements, MOST } from './judgements';
import { option } from './scalars';

/** The weights of judgements that reach every item. */
function weighed(pairwise: Judgements): ReturnType<typeof eigenWeights> {
  const item = unconnected(pairwise);
  if (item >= 0)
    throw refusal.noData({
      en: `No data: item ${item + 1} is not yet compared with the others, not even by way of a third.`,
      zh: `无数据：第 ${item + 1} 项尚未与其他项目建立比较，也没有间接的比较。`,
    });
  return eigenWeights(pairwise);
}

export const weightsAhp = formula({
  id: 'WEIGHTS.AHP',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { pairwise: judgements },
  compute: ({ pairwise }) => weighed(pairwise).vector.map((weight) => [weight]),
});

const randomIndex = option(randomIndices, 'saaty');

function ratioOf(pairwise: Judgements, by: RandomIndex): number {
  const ratio = consistencyRatio(weighed(pairwise).value, pairwise.length, by);
  if (ratio !== undefined) return ratio;
  throw refusal.argument('random_index', {
    en: 'this table ends at 15 items. Give "alonso", which has no end.',
    zh: '该随机一致性指标表只到 15 项，请改用 "alonso"。',
  });
}

export const weightsAhpCr = formula({
  id: 'WEIGHTS.AHPCR',
  unit: 'fraction',
  better: 'lower',
  params: { pairwise: judgements, randomIndex },
  compute({ pairwise, randomIndex: by }) {
    if (!isComplete(pairwise))
      throw refusal.noData({
        en: 'No data: the consistency ratio needs every judgement, and some are blank.',
        zh: '无数据：一致性比率需要完整的判断矩阵，目前尚有空白。',
      });
    return ratioOf(pairwise, by);
  },
});

const MOST_CONFLICTS = 5;

export const weightsAhpFix = formula({
  id: 'WEIGHTS.AHPFIX',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { pairwise: judgements, randomIndex },
  compute({ pairwise, randomIndex: by }) {
    weighed(pairwise);
    const found = conflicts(pairwise, MOST_CONFLICTS, MOST);
    if (found.length === 0)
      throw refusal.noData({
        en: 'No data: the judgements agree with each other, so there is nothing to mend.',
        zh: '无数据：各判断彼此一致，无需修正。',
      });
    return found.map(({ row, column, judgement, fitting, mended }) => [
      row + 1,
      column + 1,
      judgement,
      fitting,
      isComplete(mended) ? ratioOf(mended, by) : '',
    ]);
  },
});

export const weightsAhpGroup = formula({
  id: 'WEIGHTS.AHPGROUP',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { stacked: groupJudgements },
  compute: ({ stacked }) =>
    geometricMean(stacked).map((row) => row.map((each) => (Number.isNaN(each) ? '' : each))),
});
