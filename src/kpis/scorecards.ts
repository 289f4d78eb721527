import { CellError, isBlank, plain } from '../core/cells';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import type { Text } from '../core/locale';
import { cellNumbers } from './cellNumbers';
import { numbers } from './columns';
import { formula } from './define';
import { required, type Param } from './param';
import { number, option } from './scalars';
import { Source } from './source';
import { isAcross, numbersAlong } from './vector';

const NOT_APPLICABLE = new Set(['n/a', 'na', 'not applicable', '不适用'].map(folded));

/** The scores of KPIs, NaN for none: it is not reported (blank or `#N/A`), unless the KPI is not applicable. */
interface Scores {
  readonly values: Float64Array;
  /** 1, or 0 for what is not applicable. */
  readonly applies: Uint8Array;
  /** They stand in a row rather than a column; what spills does the same. */
  readonly across: boolean;
}

const scores: Param<Scores> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const applies = new Uint8Array(mask.rows).fill(1);
  const values = cellNumbers(source, {}, (cell, i) => {
    const given = plain(cell);
    if (given instanceof CellError ? given.code === '#N/A' : isBlank(given)) return NaN;
    if (typeof given !== 'string' || !Number.isNaN(numberIn(given))) return source.number(cell, i, {});
    if (!NOT_APPLICABLE.has(folded(given))) source.refuse(cell, i, NO_SCORE);
    applies[i] = 0;
    return NaN;
  });
  return { values, applies, across: isAcross(cells) };
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

/** The weight that is applicable, which is above 0, and the part of it that has a score. */
function amounts({ scores: { values, applies }, weights }: Card): {
  readonly applicable: number;
  readonly reported: number;
} {
  let [all, applicable, reported] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    all += weights[i]!;
    if (applies[i] === 1) applicable += weights[i]!;
    if (!Number.isNaN(values[i])) reported += weights[i]!;
  }
  if (all === 0)
    throw refusal.argument('weights', {
      en: 'they add up to 0. Give at least one above 0.',
      zh: '权重合计为 0，请至少填一个大于 0 的权重。',
    });
  if (applicable === 0)
    throw refusal.noData({ en: 'No data: no KPI is applicable.', zh: '无数据：所有指标均不适用。' });
  return { applicable, reported };
}

interface Weighed {
  /** Weights really used; they add up to 1. */
  readonly used: Float64Array;
  /** What each score is worth in the total: a missing one that is weighed counts 0. */
  readonly worth: Float64Array;
  /** Share of the applicable weight that has a score. */
  readonly coverage: number;
}

function weigh(card: Card): Weighed {
  const { applicable, reported } = amounts(card);
  const { scores, weights, missing } = card;
  if (reported === 0)
    throw refusal.noData({ en: 'No data: no KPI has a score.', zh: '无数据：没有任何指标有得分。' });
  const base = missing === 'zero' ? applicable : reported;
  const used = new Float64Array(weights.length);
  const worth = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    if (!Number.isNaN(scores.values[i])) worth[i] = scores.values[i]!;
    else if (scores.applies[i] === 0 || missing === 'renormalise') continue;
    else if (missing === 'fail' && weights[i]! > 0)
      throw refusal.noData({
        en: `No data: the score of KPI ${i + 1} is missing.`,
        zh: `无数据：第 ${i + 1} 项指标未上报。`,
      });
    used[i] = weights[i]! / base;
  }
  return { used, worth, coverage: reported / applicable };
}

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
    const { used, worth, coverage } = weigh(card);
    if (coverage < minCoverage - ROUNDING) throw refusal.noData(tooLittle(coverage, minCoverage));
    let [sum, logs, worst] = [0, 0, Infinity];
    switch (method) {
      case 'arithmetic':
        for (let i = 0; i < used.length; i++) sum += used[i]! * worth[i]!;
        return sum;
      case 'geometric':
        for (let i = 0; i < used.length; i++) logs += used[i]! * Math.log(Math.max(1, worth[i]!));
        return Math.exp(logs);
      case 'worst':
        for (let i = 0; i < used.length; i++) if (used[i]! > 0) worst = Math.min(worst, worth[i]!);
        return worst;
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
  compute: (card) => numbersAlong(card.scores.across, weigh(card).used),
});

export const contribution = formula({
  id: 'CONTRIBUTION',
  unit: 'points',
  better: 'higher',
  spills: true,
  params: { scores, weights, missing },
  compute(card) {
    const { used, worth } = weigh(card);
    const { values, across } = card.scores;
    return numbersAlong(
      across,
      used.map((each, i) => (Number.isNaN(values[i]) && each === 0 ? NaN : each * worth[i]!)),
    );
  },
});
