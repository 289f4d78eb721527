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
    const isSample = (i: number): boolean => mask.why[i] === KEPT && sizes[i]! > 0;
    let [samples, defective, size] = [0, 0, 0];
    for (let i = 0; i < mask.rows; i++) {
      if (mask.why[i] === KEPT && defects[i]! > sizes[i]!)
        throw refusal.row('defects', i, {
          en: `${defects[i]} is above the size of the sample, which is ${sizes[i]}.`,
          zh: `${defects[i]} 大于样本数 ${sizes[i]}。`,
        });
      if (!isSample(i)) continue;
      samples++;
      if (base !== null && samples > base) continue;
      defective += defects[i]!;
      size += sizes[i]!;
    }
    if (samples === 0) throw refusal.noData(mask.why.includes(KEPT) ? ZERO_BASE : NO_ROWS);
    const rows = new Array<readonly Scalar[]>(mask.rows).fill(['', '', '', '']);
    for (let i = 0; i < mask.rows; i++) {
      if (!isSample(i)) continue;
      const { centre, lower, upper } = shareLimits(defective / size, sizes[i]!);
      rows[i] = [defects[i]! / sizes[i]!, centre, lower, upper];
    }
    return rows;
  },
});

/** Wheeler's rules. */
const rules = ruleList(signalRules, ['limits', 'run8', '3of4']);

const ENOUGH = 8;

const NO_SIGNAL: readonly Scalar[] = ['', ''];

export const signals = formula({
  id: 'SIGNALS',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { series, rules, direction, baseline: baselineFrom(ENOUGH) },
  compute({ series: points, rules: asked, direction: better, baseline: base }) {
    needPoints(points, ENOUGH);
    const limits = individualsLimits(points.values, base ?? undefined);
    const sides = signalsIn(points.values, limits, asked);
    /** The names of the rules that are broken, by a number with a bit for each. */
    const names: string[] = [];
    return besidePoints<readonly Scalar[]>(
      points,
      (k) => {
        let [broken, side] = [0, 0];
        for (let r = asked.length - 1; r >= 0; r--) {
          if (sides[r]![k] === 0) continue;
          broken |= 1 << r;
          side = sides[r]![k]!;
        }
        if (broken === 0) return NO_SIGNAL;
        const name = (names[broken] ??= asked.filter((_, r) => (broken & (1 << r)) !== 0).join(','));
        return [name, better === 'higher' ? side : -side];
      },
      NO_SIGNAL,
    );
  },
});
