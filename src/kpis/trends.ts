import { refusal } from '../core/refusal';
import { mannKendall } from '../stats/mannKendall';
import { exponentialAverage, holtForecasts } from '../stats/smoothing';
import { NO_ROWS } from './bins';
import { formula, type Scalar } from './define';
import { optional } from './param';
import { number } from './scalars';
import { besidePoints, needPoints, series, steps } from './series';
import { along } from './vector';

const LEAST_FOR_TREND = 4;

/** Every pair of points is compared. */
const MOST_FOR_TREND = 2_000;

export const trendTest = formula({
  id: 'TRENDTEST',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: { series },
  compute({ series: points }) {
    needPoints(points, LEAST_FOR_TREND);
    const { values, places } = points;
    if (values.length > MOST_FOR_TREND)
      throw refusal.argument('series', {
        en: `it has ${values.length} points. Give at most ${MOST_FOR_TREND}, such as one for each month.`,
        zh: `共有 ${values.length} 个数据点，最多 ${MOST_FOR_TREND} 个；可按月汇总后再检验。`,
      });
    const { s, z, p, slope } = mannKendall(values, places);
    return [[s, z, p, slope]];
  },
});

const share = { min: 0, max: 1 };

export const ewma = formula({
  id: 'EWMA',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: { series, lambda: number(share, 0.3) },
  compute({ series: points, lambda }) {
    if (points.values.length === 0) throw refusal.noData(NO_ROWS);
    const averages = exponentialAverage(points.values, lambda);
    return along(
      points.across,
      besidePoints<Scalar>(points, (k) => averages[k]!, ''),
    );
  },
});

const LEAST_FOR_PROJECTION = 6;

export const projection = formula({
  id: 'PROJECTION',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: {
    series,
    horizon: number({ min: 1, max: 120, whole: true }, 3),
    alpha: optional(number(share)),
    beta: optional(number(share)),
  },
  compute({ series: points, horizon, alpha, beta }) {
    needPoints(points, LEAST_FOR_PROJECTION);
    const forecasts = holtForecasts(steps(points), horizon, { alpha, beta });
    return forecasts.map(({ value, interval }) => [value, ...interval]);
  },
});
