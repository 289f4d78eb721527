import { refusal } from '../core/refusal';
import { bandOf, bands } from './bands';
import { formula } from './define';
import { optional } from './param';
import { reaches } from './reaches';
import { measured, number } from './scalars';

export const score = formula({
  id: 'SCORE',
  unit: 'points',
  better: 'higher',
  params: {
    actual: measured,
    floor: number(),
    target: number(),
    stretch: optional(number()),
    cap: number({ min: 100 }, 100),
  },
  compute({ actual, floor, target, stretch, cap }) {
    if (floor === target)
      throw refusal.argument('floor', {
        en: 'it equals the target. Floor (0 points) and target (100 points) must differ.',
        zh: '与目标值相同。底线值（0 分）与目标值（100 分）必须不同。',
      });
    const isRising = target > floor;
    if (stretch !== null && (isRising ? stretch <= target : stretch >= target))
      throw refusal.argument('stretch', {
        en: `it must lie beyond the target: ${isRising ? 'above' : 'below'} ${target}.`,
        zh: `挑战值必须优于目标值：应${isRising ? '大于' : '小于'} ${target}。`,
      });
    const share = (actual - floor) / (target - floor);
    if (share <= 1 || stretch === null) return Math.min(cap, Math.max(0, 100 * share));
    return Math.min(cap, 100 + ((actual - target) / (stretch - target)) * (cap - 100));
  },
});

export const scoreBand = formula({
  id: 'SCOREBAND',
  unit: 'points',
  better: 'higher',
  params: { actual: measured, low: number(), high: number(), tolerance: number({ min: 0 }) },
  compute({ actual, low, high, tolerance }) {
    if (low > high) throw refusal.argument('low', { en: 'it is above "high".', zh: '区间下限高于上限。' });
    const outside = Math.max(low - actual, actual - high, 0);
    return outside === 0 ? 100 : outside >= tolerance ? 0 : 100 * (1 - outside / tolerance);
  },
});

export const stepScore = formula({
  id: 'STEPSCORE',
  unit: 'points',
  better: 'higher',
  params: { actual: measured, bands },
  compute: ({ actual, bands }) => bands[bandOf(bands, actual, 'actual')]!.value,
});

export const efficacy = formula({
  id: 'EFFICACY',
  unit: 'points',
  better: 'higher',
  params: { actual: measured, unacceptable: number(), satisfactory: number() },
  compute({ actual, unacceptable, satisfactory }) {
    if (unacceptable === satisfactory)
      throw refusal.argument('unacceptable', {
        en: 'it equals the satisfactory value. The two must differ.',
        zh: '与满意值相同。不允许值与满意值必须不同。',
      });
    return 60 + (40 * (actual - unacceptable)) / (satisfactory - unacceptable);
  },
});

/** Of the actual value: what a whole unit may be short of for rounding. */
const ROUNDING = 1e-12;

export const points = formula({
  id: 'POINTS',
  unit: 'points',
  better: 'higher',
  params: {
    actual: measured,
    target: number(),
    fullMarks: number({ min: 0 }),
    bonusEach: number({ min: 0 }, 0),
    bonusCap: number({ min: 0 }, Infinity),
    gate: optional(number()),
    deduction: number({ min: 0 }, 0),
  },
  compute({ actual, target, fullMarks, bonusEach, bonusCap, gate, deduction }) {
    if (target <= 0) throw refusal.argument('target', { en: 'it is not above 0.', zh: '目标值必须大于 0。' });
    if (gate !== null && !reaches(actual, gate)) return 0;
    const share = Math.min(1, Math.max(0, actual / target));
    const wholeUnits = Math.max(0, Math.floor(actual - target + ROUNDING * Math.max(1, actual)));
    return Math.max(0, share * fullMarks + Math.min(bonusCap, bonusEach * wholeUnits) - deduction);
  },
});

interface Lights {
  readonly green: number;
  readonly amber: number;
}

const lights = { green: number({}, 80), amber: number({}, 60) };

/** 3 green, 2 amber, 1 red. */
function lightOf(score: number, { green, amber }: Lights): number {
  if (amber > green) throw refusal.argument('amber', { en: 'it is above green.', zh: '黄灯线高于绿灯线。' });
  return reaches(score, green) ? 3 : reaches(score, amber) ? 2 : 1;
}

export const rag = formula({
  id: 'RAG',
  unit: 'number',
  better: 'higher',
  params: { score: measured, ...lights },
  compute: ({ score, ...lines }) => lightOf(score, lines),
});

export const ragSure = formula({
  id: 'RAGSURE',
  unit: 'truth',
  better: 'neither',
  params: { lower: measured, upper: measured, ...lights },
  compute: ({ lower, upper, ...lines }) => lightOf(lower, lines) === lightOf(upper, lines),
});
