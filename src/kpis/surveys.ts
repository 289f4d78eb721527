import { refusal } from '../core/refusal';
import { netInterval, type Interval } from '../stats/intervals';
import { normalQuantile } from '../stats/quantiles';
import { answers, scale, type Scale } from './answers';
import { Bin, bounds, NO_ROWS, Tally, ZERO_BASE, type Detail } from './bins';
import { include, numbers } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { isOmitted, KEPT, optional } from './param';
import { number, option } from './scalars';

const weights = optional(numbers({ min: 0 }));

const weightOf = (weights: Float64Array | null, i: number): number => (weights === null ? 1 : weights[i]!);

const METHODS = ['top2', 'mean', 'index', 'share80'] as const;

const asked = option(METHODS);

/** The usual method depends on the scale. */
const method: typeof asked = {
  ...asked,
  optional: true,
  read(cells, reading) {
    if (!isOmitted(cells)) return asked.read(cells, reading);
    return scale.read(reading.other('scale'), reading).max === 100 ? 'mean' : 'top2';
  },
};

export const csat = rate({
  id: 'CSAT',
  unit: 'number',
  better: 'higher',
  interval: ({ method }) => (method === 'top2' || method === 'share80' ? 'yesNo' : 'mean'),
  bounds({ method, scale }): Interval {
    if (method === 'mean') return [scale.min, scale.max];
    return method === 'index' ? [0, 100] : [0, 1];
  },
  params: { scores: answers, scale, method, weights, include },
  row({ scores, scale: { min, max }, method, weights }, i, into) {
    const score = scores[i]!;
    const weight = weightOf(weights, i);
    switch (method) {
      case 'top2':
        if (max === 100 || max - min < 2) throw refusal.argument('method', NO_TOP2);
        return addVote(into, score >= max - 1, weights, i);
      case 'mean':
        return into.add(weight * score, weight);
      case 'index':
        return into.add((weight * 100 * (score - min)) / (max - min), weight);
      case 'share80':
        if (max !== 100) throw refusal.argument('method', ONLY_100);
        return addVote(into, score >= 80, weights, i);
    }
  },
});

function addVote(into: Tally, isYes: boolean, weights: Float64Array | null, i: number): void {
  if (weights === null) into.mark(isYes);
  else into.add(isYes ? weights[i]! : 0, weights[i]!);
}

const NO_TOP2 = {
  en: '"top2" needs a scale with three boxes or more, and fewer than 100 points: there use "share80".',
  zh: '"top2" 要求量表至少三档且不是百分制；百分制请用 "share80"。',
};

const ONLY_100 = {
  en: '"share80" goes with the scale 100.',
  zh: '"share80" 仅适用于百分制（scale 为 100）。',
};

/** Answers for (1), against (−1) and neither (0), and their weights. */
class Net extends Bin {
  private pro = 0;
  private contra = 0;
  private all = 0;
  private squares = 0;

  /** An answer that weighs 1: for (above 0), against (below) or neither. */
  count(side: number): void {
    this.n++;
    this.all++;
    this.squares++;
    if (side > 0) this.pro++;
    else if (side < 0) this.contra++;
  }

  add(side: number, weight: number): void {
    this.n++;
    this.all += weight;
    this.squares += weight * weight;
    if (side > 0) this.pro += weight;
    else if (side < 0) this.contra += weight;
  }

  /** From −100 to 100. */
  detail(): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    if (this.all === 0) return this.none(ZERO_BASE);
    const { pro, contra, all } = this;
    const net = 100 * (pro - contra);
    return this.result(all < Infinity ? net / all : NaN, net, all, () => {
      const size = all / this.squares;
      const [lower, upper] = netInterval(pro * size, contra * size, all * size);
      return bounds([100 * lower, 100 * upper], 'adjusted Wald');
    });
  }
}

export const nps = fold({
  id: 'NPS',
  unit: 'points',
  better: 'higher',
  params: { scores: numbers({ min: 0, max: 10, whole: true }), weights, include },
  start: () => new Net(),
  row({ scores, weights }, i, into) {
    const score = scores[i]!;
    const side = score >= 9 ? 1 : score <= 6 ? -1 : 0;
    if (weights === null) into.count(side);
    else into.add(side, weights[i]!);
  },
  finish: (bin) => bin.detail(),
});

export const ces = fold({
  id: 'CES',
  unit: 'number',
  better: 'higher',
  params: {
    scores: numbers({ min: 1, max: 7, zeroIsBlank: true }),
    method: option(['mean', 'agree', 'net'], 'mean'),
    include,
  },
  start: ({ method }): Net | Tally => (method === 'net' ? new Net() : new Tally()),
  row({ scores, method }, i, into) {
    const score = scores[i]!;
    if (into instanceof Net) into.count(score >= 6 ? 1 : score <= 3 ? -1 : 0);
    else if (method === 'agree') into.mark(score >= 5);
    else into.add(score, 1);
  },
  finish(bin, { method }) {
    if (bin instanceof Net) return bin.detail();
    return method === 'agree' ? bin.detail('yesNo') : bin.detail('mean', [1, 7]);
  },
});

export const meanScore = rate({
  id: 'MEANSCORE',
  unit: 'number',
  better: 'higher',
  interval: 'mean',
  params: { scores: numbers(), weights, include },
  row({ scores, weights }, i, into) {
    const weight = weightOf(weights, i);
    into.add(weight * scores[i]!, weight);
  },
});

const MOST_BOXES = 101;

/** How often each answer of the scale was given. */
function counted(
  scores: Float64Array,
  { min, max }: Scale,
  counts: (i: number) => boolean,
): readonly number[] {
  const boxes = max - min + 1;
  if (boxes > MOST_BOXES)
    throw refusal.argument('scale', {
      en: `it has ${boxes} boxes; ${MOST_BOXES} are the most that are shown.`,
      zh: `量表有 ${boxes} 档，最多可显示 ${MOST_BOXES} 档。`,
    });
  const count = new Array<number>(boxes).fill(0);
  scores.forEach((score, i) => {
    if (!counts(i)) return;
    if (!Number.isInteger(score))
      throw refusal.row('scores', i, {
        en: `${score} lies between two boxes. Give whole numbers.`,
        zh: `${score} 介于两档之间，请填整数。`,
      });
    count[score - min]!++;
  });
  return count;
}

export const likert = formula({
  id: 'LIKERT',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { scores: answers, scale, include },
  compute({ scores, scale }, { why }) {
    const counts = counted(scores, scale, (i) => why[i] === KEPT);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) throw refusal.noData(NO_ROWS);
    return counts.map((count, box): Scalar[] => [scale.min + box, count, count / all]);
  },
});

export const surveySize = formula({
  id: 'SURVEYSIZE',
  unit: 'number',
  better: 'neither',
  params: {
    margin: number(),
    population: optional(number({ min: 1, whole: true })),
    confidence: number({}, 0.95),
  },
  compute({ margin, population, confidence }) {
    if (!(margin > 0 && margin < 1)) throw refusal.argument('margin', NO_SHARE('0.05'));
    if (!(confidence > 0 && confidence < 1)) throw refusal.argument('confidence', NO_SHARE('0.95'));
    const z = normalQuantile((1 + confidence) / 2);
    const size = (z * z) / 4 / (margin * margin);
    return Math.ceil(population === null ? size : population / (1 + (population - 1) / size));
  },
});

const NO_SHARE = (example: string) => ({
  en: `it must lie between 0 and 1, such as ${example}.`,
  zh: `必须介于 0 和 1 之间，例如 ${example}。`,
});
