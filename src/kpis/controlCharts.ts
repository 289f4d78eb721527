import { refusal } from '../core/refusal';
import { individualsLimits, shareLimits, signalRules, signals as signalsIn } from '../stats/controlChart';
import { NO_ROWS, ZERO_BASE } from './bins';
import { numbers } from './columns';
import { formula, type Scalar } from './define';
import { direction } from './direction';
import { KEPT, optional } from './param';
import { ruleList } from './ruleList';
import { number } from './scalars';
import { besidePoints, needPoints, series } from './series';

/** How many points from the first set the limits. */
const baselineFrom = (least: number) => optional(number({ min: least, whole: true }));

const LEAST = 2;

export const xmr = formula({
  id: 'XMR',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: { series, baseline: baselineFrom(LEAST) },
  compute({ series: points, baseline: base }) {
    needPoints(points, LEAST);
    const { centre, lower, upper, rangeLimit } = individualsLimits(points.values, base ?? undefined);
    return [[centre, lower, upper, rangeLimit]];
  },
});

export const pChart = formula({
  id: 'PCHART',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { defects: numbers({ min: 0 }), sizes: numbers({ min: 0 }), baseline: baselineFrom(LEAST) },
  compute({ defects, sizes, baseline: base }, mask) {
    const samples = [...sizes.keys()].filter((i) => mask.why[i] === KEPT && sizes[i]! > 0);
    for (const i of defects.keys())
      if (mask.why[i] === KEPT && defects[i]! > sizes[i]!)
        throw refusal.row('defects', i, {
          en: `${defects[i]} is above the size of the sample, which is ${sizes[i]}.`,
          zh: `${defects[i]} 大于样本数 ${sizes[i]}。`,
        });
    if (samples.length === 0) throw refusal.noData(mask.why.includes(KEPT) ? ZERO_BASE : NO_ROWS);
    const total = (values: ArrayLike<number>): number =>
      samples.slice(0, base ?? undefined).reduce((sum, i) => sum + values[i]!, 0);
    const share = total(defects) / total(sizes);
    const rows = Array.from({ length: mask.rows }, (): readonly Scalar[] => ['', '', '', '']);
    for (const i of samples) {
      const { centre, lower, upper } = shareLimits(share, sizes[i]!);
      rows[i] = [defects[i]! / sizes[i]!, centre, lower, upper];
    }
    return rows;
  },
});

/** Wheeler's rules. */
const rules = ruleList(signalRules, ['limits', 'run8', '3of4']);

const ENOUGH = 8;

export const signals = formula({
  id: 'SIGNALS',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { series, rules, direction, baseline: baselineFrom(ENOUGH) },
  compute({ series: points, rules: asked, direction: better, baseline: base }) {
    needPoints(points, ENOUGH);
    const limits = individualsLimits(points.values, base ?? undefined);
    const found = signalsIn(points.values, limits, asked).map((broken): readonly Scalar[] => {
      const [first] = broken;
      if (first === undefined) return ['', ''];
      return [broken.map(({ rule }) => rule).join(','), better === 'higher' ? first.side : -first.side];
    });
    return besidePoints(points, found, ['', '']);
  },
});
