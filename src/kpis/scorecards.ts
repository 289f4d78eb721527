import { CellError, eachCell, isBlank, plain } from '../core/cells';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import type { Text } from '../core/locale';
import { numbers } from './columns';
import { formula } from './define';
import { required, type Param } from './param';
import { number, option } from './scalars';
import { Source } from './source';
import { along, isAcross } from './vector';

/** A score, or why there is none: not reported (blank or `#N/A`), or not applicable. */
type Score = number | 'missing' | 'n/a';

const NOT_APPLICABLE = new Set(['n/a', 'na', 'not applicable', '不适用'].map(folded));

interface Scores {
  readonly list: readonly Score[];
  /** They stand in a row rather than a column; what spills does the same. */
  readonly across: boolean;
}

const scores: Param<Scores> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const list = new Array<Score>(mask.rows);
  eachCell(cells, (cell, i) => {
    const given = plain(cell);
    const hasNoData = given instanceof CellError ? given.code === '#N/A' : isBlank(given);
    if (hasNoData) list[i] = 'missing';
    else if (typeof given !== 'string' || !Number.isNaN(numberIn(given)))
      list[i] = source.number(cell, i, {});
    else list[i] = NOT_APPLICABLE.has(folded(given)) ? 'n/a' : source.refuse(cell, i, NO_SCORE);
  });
  return { list, across: isAcross(cells) };
});

const NO_SCORE: Text = {
  en: 'is no score. Write a number, leave it blank (not reported) or write n/a (not applicable).',
  zh: '不是得分。请填数字；未上报留空；不适用填“不适用”。',
};

const weights = numbers({ min: 0, blank: 0 });

const missing = option(['renormalise', 'zero', 'fail'], 'renormalise');

interface Card {
  readonly scores: Scores;
  readonly weights: Float64Array;
  readonly missing: 'renormalise' | 'zero' | 'fail';
}

const hasScore = (each: Score): each is number => typeof each === 'number';

/** The weight that is applicable, which is above 0, and the part of it that has a score. */
function amounts({ scores: { list }, weights }: Card): {
  readonly applicable: number;
  readonly reported: number;
} {
  const total = (counts: (each: Score) => boolean): number =>
    list.reduce<number>((sum, each, i) => (counts(each) ? sum + weights[i]! : sum), 0);
  if (total(() => true) === 0)
    throw refusal.argument('weights', {
      en: 'they add up to 0. Give at least one above 0.',
      zh: '权重合计为 0，请至少填一个大于 0 的权重。',
    });
  const applicable = total((each) => each !== 'n/a');
  if (applicable === 0)
    throw refusal.noData({ en: 'No data: no KPI is applicable.', zh: '无数据：所有指标均不适用。' });
  return { applicable, reported: total(hasScore) };
}

interface Weighed {
  /** Weights really used; they add up to 1. */
  readonly used: readonly number[];
  /** Share of the applicable weight that has a score. */
  readonly coverage: number;
}

function weigh(card: Card): Weighed {
  const { applicable, reported } = amounts(card);
  const { scores, weights, missing } = card;
  if (reported === 0)
    throw refusal.noData({ en: 'No data: no KPI has a score.', zh: '无数据：没有任何指标有得分。' });
  const lacking = scores.list.findIndex((each, i) => each === 'missing' && weights[i]! > 0);
  if (missing === 'fail' && lacking >= 0)
    throw refusal.noData({
      en: `No data: the score of KPI ${lacking + 1} is missing.`,
      zh: `无数据：第 ${lacking + 1} 项指标未上报。`,
    });
  const counts = (each: Score): boolean => hasScore(each) || (missing === 'zero' && each === 'missing');
  const base = missing === 'zero' ? applicable : reported;
  return {
    used: scores.list.map((each, i) => (counts(each) ? weights[i]! / base : 0)),
    coverage: reported / applicable,
  };
}

/** What a score is worth in the total: a missing one that is weighed counts 0. */
const worth = (each: Score): number => (hasScore(each) ? each : 0);

const ROUNDING = 1e-9;

export const scorecard = formula({
  id: 'SCORECARD',
  unit: 'points',
  better: 'higher',
  params: {
    scores,
    weights,
    missing,
    minCoverage: number({ min: 0, max: 1 }, 0.6),
    method: option(['arithmetic', 'geometric', 'worst'], 'arithmetic'),
  },
  compute({ minCoverage, method, ...card }) {
    const { used, coverage } = weigh(card);
    if (coverage < minCoverage - ROUNDING) throw refusal.noData(tooLittle(coverage, minCoverage));
    const counted = card.scores.list.map(worth);
    switch (method) {
      case 'arithmetic':
        return counted.reduce((sum, each, i) => sum + used[i]! * each, 0);
      case 'geometric':
        return Math.exp(counted.reduce((sum, each, i) => sum + used[i]! * Math.log(Math.max(1, each)), 0));
      case 'worst':
        return counted.reduce((worst, each, i) => (used[i]! > 0 ? Math.min(worst, each) : worst), Infinity);
    }
  },
});

/** In tenths of a percent: what is there down, what is needed up, so that too little never looks enough. */
const percent = (share: number, round: (tenths: number) => number): string => `${round(share * 1000) / 10}%`;

function tooLittle(coverage: number, minCoverage: number): Text {
  const there = percent(coverage + ROUNDING, Math.floor);
  const needed = percent(minCoverage - ROUNDING, Math.ceil);
  return {
    en: `No data: scores cover ${there} of the weight, ${needed} are needed.`,
    zh: `无数据：已有得分的权重覆盖率为 ${there}，至少需要 ${needed}。`,
  };
}

export const coverage = formula({
  id: 'COVERAGE',
  unit: 'fraction',
  better: 'higher',
  params: { scores, weights, missing },
  compute(card) {
    const { applicable, reported } = amounts(card);
    return reported / applicable;
  },
});

export const effectiveWeights = formula({
  id: 'EFFECTIVEWEIGHTS',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { scores, weights, missing },
  compute: (card) => along(card.scores.across, weigh(card).used),
});

export const contribution = formula({
  id: 'CONTRIBUTION',
  unit: 'points',
  better: 'higher',
  spills: true,
  params: { scores, weights, missing },
  compute(card) {
    const { used } = weigh(card);
    return along(
      card.scores.across,
      card.scores.list.map((each, i) => (hasScore(each) || used[i]! > 0 ? used[i]! * worth(each) : '')),
    );
  },
});
