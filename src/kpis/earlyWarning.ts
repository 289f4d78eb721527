import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { individualsLimits, signals, type SignalRule } from '../stats/controlChart';
import { mannKendall } from '../stats/mannKendall';
import { holtForecasts } from '../stats/smoothing';
import { NO_ROWS } from './bins';
import { formula } from './define';
import { direction } from './direction';
import { optional } from './param';
import { reaches } from './reaches';
import { ruleList } from './ruleList';
import { number } from './scalars';
import { series, steps, type Series } from './series';

/** A series of which the latest point is judged. */
interface Watch {
  readonly points: Series;
  readonly latest: number;
  readonly target: number;
  readonly baseline: number | null;
  /** On which side of a limit values are bad: −1 below it, 1 above it. */
  readonly bad: 1 | -1;
}

const ENOUGH_FOR_LIMITS = 8;
const ENOUGH_FOR_FORECAST = 6;
const PERIODS_AHEAD = 3;

/** Every pair of points is compared. */
const LATEST_FOR_TREND = 2_000;
const SIGNIFICANT = 0.05;

const isBeyond = ({ bad }: Watch, value: number, limit: number): boolean =>
  bad < 0 ? !reaches(value, limit) : !reaches(limit, value);

const side = ({ bad }: Watch): Text => (bad < 0 ? { en: 'below', zh: '低于' } : { en: 'above', zh: '高于' });

const FEWEST_DIGITS = 4;
const MOST_DIGITS = 15;

/** Four digits or more, and every whole one. */
function shown(value: number, digits = FEWEST_DIGITS): string {
  const whole = value === 0 ? 1 : 1 + Math.floor(Math.log10(Math.abs(value)));
  return String(Number(value.toPrecision(Math.min(MOST_DIGITS, Math.max(digits, whole)))));
}

/** A value and what it is compared with, in so many digits that they differ. */
function shownApart(value: number, limit: number): readonly [string, string] {
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
    const [one, other] = [shown(value, digits), shown(limit, digits)];
    if (one !== other) return [one, other];
  }
  return [shown(value, MOST_DIGITS), shown(limit, MOST_DIGITS)];
}

const limitsOf = ({ points, baseline }: Watch) => individualsLimits(points.values, baseline ?? undefined);

function isSignal(watch: Watch, rule: SignalRule): boolean {
  const { values } = watch.points;
  if (values.length < ENOUGH_FOR_LIMITS) return false;
  const [sides] = signals(values, limitsOf(watch), [rule]);
  return sides!.at(-1) === watch.bad;
}

const warningRules = ['red', 'limits', 'run8', 'falls3', 'trend', 'forecast'] as const;

/** What each rule says, if it fires. */
const warnings: Readonly<Record<(typeof warningRules)[number], (watch: Watch) => Text | undefined>> = {
  red(watch) {
    if (!isBeyond(watch, watch.latest, watch.target)) return undefined;
    const [value, target] = shownApart(watch.latest, watch.target);
    return {
      en: `red: ${value} is ${side(watch).en} the target ${target}`,
      zh: `red：最新值 ${value} ${side(watch).zh}目标值 ${target}`,
    };
  },

  limits(watch) {
    if (!isSignal(watch, 'limits')) return undefined;
    const { lower, upper } = limitsOf(watch);
    const [value, limit] = shownApart(watch.latest, watch.bad < 0 ? lower : upper);
    return {
      en: `limits: ${value} is ${side(watch).en} the control limit ${limit}`,
      zh: `limits：最新值 ${value} ${side(watch).zh}控制限 ${limit}`,
    };
  },

  run8(watch) {
    if (!isSignal(watch, 'run8')) return undefined;
    const centre = shown(limitsOf(watch).centre);
    return {
      en: `run8: the last 8 values are ${side(watch).en} the mean ${centre}`,
      zh: `run8：最近 8 个值均${side(watch).zh}均值 ${centre}`,
    };
  },

  falls3(watch) {
    const [first, second, third] = watch.points.values.subarray(-3);
    if (third === undefined || !isBeyond(watch, second!, first!) || !isBeyond(watch, third, second!))
      return undefined;
    const [one, two, three] = [shown(first!), shown(second!), shown(third)];
    return {
      en: `falls3: ${one}, ${two}, ${three} get worse each time`,
      zh: `falls3：${one}、${two}、${three} 连续变差`,
    };
  },

  trend({ points, bad }) {
    if (points.values.length < 2) return undefined;
    const latest = points.values.subarray(-LATEST_FOR_TREND);
    const { s, p, slope } = mannKendall(latest, points.places.subarray(-LATEST_FOR_TREND));
    if (p >= SIGNIFICANT || s * bad <= 0) return undefined;
    const way = bad < 0 ? { en: 'falling', zh: '下降' } : { en: 'rising', zh: '上升' };
    const chance = p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(2))}`;
    // Where more than half of the pairs are equal, the median step is 0.
    if (slope === 0) return { en: `trend: ${way.en} (${chance})`, zh: `trend：呈${way.zh}趋势（${chance}）` };
    const step = shown(Math.abs(slope));
    return {
      en: `trend: ${way.en} by ${step} a period (${chance})`,
      zh: `trend：每期${way.zh} ${step}（${chance}）`,
    };
  },

  forecast(watch) {
    const { points, target } = watch;
    if (points.values.length < ENOUGH_FOR_FORECAST) return undefined;
    const ahead = holtForecasts(steps(points), PERIODS_AHEAD, { alpha: null, beta: null });
    const place = ahead.findIndex(({ value }) => isBeyond(watch, value, target));
    if (place < 0) return undefined;
    const [value, limit] = shownApart(ahead[place]!.value, target);
    return {
      en: `forecast: ${value} expected at period +${place + 1}, ${side(watch).en} the target ${limit}`,
      zh: `forecast：预计 ${place + 1} 期后为 ${value}，${side(watch).zh}目标值 ${limit}`,
    };
  },
};

export const earlyWarn = formula({
  id: 'EARLYWARN',
  unit: 'words',
  better: 'neither',
  params: {
    series,
    target: number(),
    direction,
    rules: ruleList(warningRules, ['red', 'limits', 'run8']),
    baseline: optional(number({ min: ENOUGH_FOR_LIMITS, whole: true })),
  },
  compute({ series: points, target, direction: better, rules, baseline }) {
    const latest = points.values.at(-1);
    if (latest === undefined) throw refusal.noData(NO_ROWS);
    const watch: Watch = { points, latest, target, baseline, bad: better === 'higher' ? -1 : 1 };
    const fired = rules.flatMap((rule) => warnings[rule](watch) ?? []);
    return {
      en: fired.map(({ en }) => en).join('; '),
      zh: fired.map(({ zh }) => zh).join('；'),
    };
  },
});
