import { refusal } from '../core/refusal';
import { netInterval, reachOf, wilson, type Interval } from '../stats/intervals';
import {
  netDifference,
  newcombe,
  twoShareTest,
  welch as welchTest,
  type Recommending,
  type Share,
} from '../stats/twoSamples';
import { NO_ROWS, ZERO_BASE } from './bins';
import { formula, type Value } from './define';
import { sample } from './sample';
import { confidence, measuredWithin } from './scalars';

const MOST = 1e9;
const amount = measuredWithin({ min: 0, max: MOST });
const count = measuredWithin({ min: 0, max: MOST, whole: true });

/** A part and its whole; refuses a part that is larger, and has no data where the whole is 0. */
function shareOf(x: number, n: number, [xName, nName]: readonly [string, string]): Share {
  if (x > n)
    throw refusal.argument(xName, {
      en: `${x} is above ${nName}, which is ${n}.`,
      zh: `${x} 大于 ${nName} 的 ${n}。`,
    });
  if (n === 0) throw refusal.noData(ZERO_BASE);
  return { x, n };
}

const FIRST = ['x1', 'n1'] as const;
const SECOND = ['x2', 'n2'] as const;

/** An estimate between its bounds, in the order in which every interval spills. */
const bounded = (value: number, [lower, upper]: Interval): Value => [[value, lower, upper]];

export const wilsonInterval = formula({
  id: 'WILSON',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { successes: amount, n: amount, confidence },
  compute({ successes, n, confidence: sure }) {
    shareOf(successes, n, ['successes', 'n']);
    return bounded(successes / n, wilson(successes / n, n, reachOf(sure)));
  },
});

export const proportionDifference = formula({
  id: 'PROPDIFF',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { x1: amount, n1: amount, x2: amount, n2: amount, confidence },
  compute({ x1, n1, x2, n2, confidence: sure }) {
    const [first, second] = [shareOf(x1, n1, FIRST), shareOf(x2, n2, SECOND)];
    return bounded(x1 / n1 - x2 / n2, newcombe(first, second, reachOf(sure)));
  },
});

export const proportionTest = formula({
  id: 'PROPTEST',
  unit: 'number',
  better: 'neither',
  params: { x1: count, n1: count, x2: count, n2: count },
  compute: ({ x1, n1, x2, n2 }) => twoShareTest(shareOf(x1, n1, FIRST), shareOf(x2, n2, SECOND)),
});

export const welch = formula({
  id: 'WELCH',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: { a: sample(), b: sample() },
  compute({ a, b }) {
    if (Math.min(a.length, b.length) < 2)
      throw refusal.noData({
        en: 'No data: each list needs two values.',
        zh: '无数据：每组至少需要 2 个数值。',
      });
    const result = welchTest(a, b);
    if (result === undefined)
      throw refusal.noData({
        en: 'No data: neither list varies.',
        zh: '无数据：两组数值都没有差异。',
      });
    return [[result.t, result.df, result.p]];
  },
});

const recommendation = { min: 0, max: 10, whole: true };

function recommending(scores: ArrayLike<number>): Recommending {
  if (scores.length === 0) throw refusal.noData(NO_ROWS);
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! >= 9) promoters++;
    else if (scores[i]! <= 6) detractors++;
  }
  return { promoters, detractors, n: scores.length };
}

const POINTS = 100;

export const npsInterval = formula({
  id: 'NPSCI',
  unit: 'points',
  better: 'neither',
  spills: true,
  params: { scores: sample(recommendation), confidence },
  compute({ scores, confidence: sure }) {
    const { promoters, detractors, n } = recommending(scores);
    const [lower, upper] = netInterval(promoters, detractors, n, reachOf(sure));
    return bounded((POINTS * (promoters - detractors)) / n, [POINTS * lower, POINTS * upper]);
  },
});

export const npsTest = formula({
  id: 'NPSTEST',
  unit: 'points',
  better: 'neither',
  spills: true,
  params: { a: sample(recommendation), b: sample(recommendation) },
  compute({ a, b }) {
    const [first, second] = [recommending(a), recommending(b)];
    const net = ({ promoters, detractors, n }: Recommending): number => (promoters - detractors) / n;
    const { interval, p } = netDifference(first, second);
    const [lower, upper] = interval;
    return [[POINTS * (net(first) - net(second)), POINTS * lower, POINTS * upper, p]];
  },
});
