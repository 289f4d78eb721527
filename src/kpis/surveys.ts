import { eachCell, isBlank } from '../core/cells';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { refusal, wrong } from '../core/refusal';
import { dictionaryOf, satisfaction } from '../core/vocabulary';
import { netInterval, type Interval } from '../stats/intervals';
import { Bin, NO_ROWS, ZERO_BASE, type Detail } from './bins';
import { dates, events, include, numbers, type Numbers } from './columns';
import { fold, rate } from './define';
import { isOmitted, optional, required, type Param } from './param';
import { Source } from './source';
import { date, option } from './scalars';
import { addMatured, holidays, workHours } from './workTime';

const weights = optional(numbers({ min: 0 }));

interface Scale {
  readonly min: number;
  readonly max: number;
}

const SCALES: ReadonlyMap<string, Scale> = new Map([
  ['5', { min: 1, max: 5 }],
  ['7', { min: 1, max: 7 }],
  ['10', { min: 1, max: 10 }],
  ['100', { min: 0, max: 100 }],
]);

const NOT_A_SCALE = {
  en: 'is not a scale. Give 5, 7, 10, 100, or its ends such as "0-10".',
  zh: '不是量表。请填 5、7、10、100，或以 "0-10" 的形式给出两端。',
};

function scaleIn(source: Source): Scale {
  const cell = source.cells[0]![0];
  const text = String(source.plain(cell, 0)).normalize('NFKC').trim();
  const known = SCALES.get(text);
  if (known) return known;
  const [, low, high] = /^(\d+)\s*[-–~]\s*(\d+)$/.exec(text) ?? [];
  const scale = { min: Number(low), max: Number(high) };
  return scale.min < scale.max ? scale : source.refuse(cell, 0, NOT_A_SCALE);
}

const DEFAULT_SCALE: Scale = { min: 1, max: 5 };

const scale: Param<Scale> = {
  takes: 'cell',
  optional: true,
  read: (cells, { name }) => (isOmitted(cells) ? DEFAULT_SCALE : scaleIn(new Source(cells, name))),
};

/** Answers on the scale of the argument `scale`; below its end a 0 is a blank cell. Words go with 1 to 5. */
const answers: Param<Numbers> = required('range', (cells, { name, mask, other }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const given = other('scale');
  const limits = isOmitted(given) ? DEFAULT_SCALE : scaleIn(new Source(given, 'scale'));
  const words = dictionaryOf(satisfaction);
  const takesWords = limits.min === 1 && limits.max === 5;
  const known = new Map<string, number>();
  const answerIn = (cell: unknown, i: number): number => {
    const answer = source.plain(cell, i);
    if (typeof answer !== 'string' || isBlank(answer) || !Number.isNaN(numberIn(answer)))
      return answer === 0 && limits.min > 0 ? NaN : source.number(cell, i, limits);
    const word = takesWords ? words.get(folded(answer)) : undefined;
    return word === undefined ? source.refuse(cell, i, wrong.word(satisfaction.advice)) : Number(word);
  };
  const values = new Float64Array(mask.rows);
  eachCell(cells, (cell, i) => {
    let value = typeof cell === 'string' ? known.get(cell) : undefined;
    if (value === undefined) {
      value = answerIn(cell, i);
      if (typeof cell === 'string') known.set(cell, value);
    }
    if (Number.isNaN(value)) mask.leaveBlank(i);
    else values[i] = value;
  });
  return values;
});

const METHODS = ['top2', 'mean', 'index', 'share80'] as const;

const methodOf = ({ method, scale }: { method: (typeof METHODS)[number] | null; scale: Scale }) =>
  method ?? (scale.max === 100 ? 'mean' : 'top2');

export const csat = rate({
  id: 'CSAT',
  unit: 'number',
  better: 'higher',
  interval: (args) => (['top2', 'share80'].includes(methodOf(args)) ? 'yesNo' : 'mean'),
  bounds(args): Interval {
    const method = methodOf(args);
    if (method === 'mean') return [args.scale.min, args.scale.max];
    return method === 'index' ? [0, 100] : [0, 1];
  },
  params: { scores: answers, scale, method: optional(option(METHODS)), weights, include },
  row(args, i, into) {
    const { min, max } = args.scale;
    const score = args.scores[i]!;
    const weight = args.weights === null ? 1 : args.weights[i]!;
    switch (methodOf(args)) {
      case 'top2':
        return into.add(score >= max - 1 ? weight : 0, weight);
      case 'mean':
        return into.add(weight * score, weight);
      case 'index':
        return into.add((weight * 100 * (score - min)) / (max - min), weight);
      case 'share80':
        if (max !== 100) throw refusal.argument('method', ONLY_100);
        return into.add(score >= 80 ? weight : 0, weight);
    }
  },
});

const ONLY_100 = {
  en: '"share80" goes with the scale 100.',
  zh: '"share80" 仅适用于百分制（scale 为 100）。',
};

/** Promoters, detractors and their weights. */
class Recommendations extends Bin {
  private promoters = 0;
  private detractors = 0;
  private all = 0;
  private squares = 0;

  add(score: number, weight: number): void {
    this.n++;
    this.all += weight;
    this.squares += weight * weight;
    if (score >= 9) this.promoters += weight;
    else if (score <= 6) this.detractors += weight;
  }

  detail(): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    if (this.all === 0) return this.none(ZERO_BASE);
    const { promoters, detractors, all } = this;
    const size = (all * all) / this.squares / all;
    const [lower, upper] = netInterval(promoters * size, detractors * size, all * size);
    const net = 100 * (promoters - detractors);
    return this.result(net / all, net, all, [100 * lower, 100 * upper], 'adjusted Wald');
  }
}

export const nps = fold({
  id: 'NPS',
  unit: 'points',
  better: 'higher',
  params: { scores: numbers({ min: 0, max: 10, whole: true }), weights, include },
  start: () => new Recommendations(),
  row: (args, i, into) => into.add(args.scores[i]!, args.weights === null ? 1 : args.weights[i]!),
  finish: (bin) => bin.detail(),
});

export const handledOnTime = rate({
  id: 'HANDLEDONTIME',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    received: dates(),
    handled: events,
    limitHours: numbers({ min: 0, spread: true }),
    asOf: date,
    workHours,
    holidays,
    include,
  },
  row: ({ received, handled, limitHours, asOf, workHours: clock }, i, into) =>
    addMatured(into, i, received, ['handled', handled], limitHours[i]!, asOf, clock),
});
