import type { Text } from '../core/locale';
import { ratioInterval, wilson, type Interval } from '../stats/intervals';
import { percentile, percentileInterval } from '../stats/percentile';
import { BLANK } from './param';

/** What DETAIL shows of a bin; the measures of BYGROUP and CROSSTAB are its fields. */
export interface Detail {
  /** The result, or why there is none. */
  readonly value: number | Text;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Rows that count. */
  readonly n: number;
  readonly blank: number;
  readonly excluded: number;
  /** Rows left out by a rule of the function (cancelled, not yet due). */
  readonly leftOut: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly method?: Method;
}

/** How an interval was found. */
export type Method = 'Wilson' | 'clusters' | 't' | 'order statistics' | 'adjusted Wald';

export const NO_ROWS: Text = { en: 'No data: no row counts.', zh: '无数据：没有参与计算的行。' };
export const ZERO_BASE: Text = {
  en: 'No data: the denominator is zero.',
  zh: '无数据：分母为零。',
};

/** What one pass over the rows gathers: at least how many count, and how many do not and why. */
export class Bin {
  n = 0;
  blank = 0;
  excluded = 0;
  leftOut = 0;

  /** A row that does not count for a reason which only the function knows. */
  leaveOut(): void {
    this.leftOut++;
  }

  /** A row that does not count because of what was given. */
  skip(why: number): void {
    if (why === BLANK) this.blank++;
    else this.excluded++;
  }

  protected counts(): Pick<Detail, 'n' | 'blank' | 'excluded' | 'leftOut'> {
    return { n: this.n, blank: this.blank, excluded: this.excluded, leftOut: this.leftOut };
  }

  /** No result, and why. */
  none(value: Text): Detail {
    return { value, ...this.counts() };
  }

  /** A single number without an interval. */
  plain(value: number): Detail {
    return { value, ...this.counts() };
  }
}

/**
 * What interval a rate has. `yesNo`: Wilson, with (Σx)² ÷ Σx² rows; `counts`: each row is a count, rows are
 * clusters from 10 rows, Wilson over Σx below; `ratio`: the same, none below 10 rows; `mean`: Student's t.
 */
export type IntervalKind = 'yesNo' | 'counts' | 'ratio' | 'mean' | 'none';

const ENOUGH_CLUSTERS = 10;

/** Σ numerator ÷ Σ denominator. */
export class Tally extends Bin {
  private y = 0;
  private x = 0;
  private yy = 0;
  private xy = 0;
  private xx = 0;

  add(numerator: number, denominator: number): void {
    this.n++;
    this.y += numerator;
    this.x += denominator;
    this.yy += numerator * numerator;
    this.xy += numerator * denominator;
    this.xx += denominator * denominator;
  }

  /** `bounds`: the ends of the scale, which no interval passes. */
  detail(kind: IntervalKind, bounds: Interval = [0, 1]): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    const sums = { ...this.counts(), numerator: this.y, denominator: this.x };
    if (!(this.x > 0)) return { ...sums, value: ZERO_BASE };
    const value = this.y / this.x;
    const [interval, method] = this.interval(kind, value);
    if (interval === undefined) return { ...sums, value };
    const [lower, upper] =
      kind === 'ratio' ? interval : [Math.max(bounds[0], interval[0]), Math.min(bounds[1], interval[1])];
    return { ...sums, value, lower, upper, method };
  }

  private interval(kind: IntervalKind, value: number): [Interval, Method] | [undefined?] {
    const { n: rows, y, x, yy, xy, xx } = this;
    const isShare = value >= 0 && value <= 1;
    switch (kind) {
      case 'none':
        return [];
      case 'yesNo':
        return isShare ? [wilson(value, (x * x) / xx), 'Wilson'] : [];
      case 'mean':
        return rows > 1 ? [ratioInterval({ rows, y, x, yy, xy, xx }), 't'] : [];
      case 'counts':
      case 'ratio':
        if (rows >= ENOUGH_CLUSTERS) return [ratioInterval({ rows, y, x, yy, xy, xx }), 'clusters'];
        return kind === 'counts' && isShare ? [wilson(value, x), 'Wilson'] : [];
    }
  }
}

const ENOUGH_FOR_TAIL = 10;

const TOO_FEW: Text = {
  en: 'No data: a percentile beyond 0.9 (or below 0.1) needs 10 rows.',
  zh: '无数据：0.9 及以上（或 0.1 及以下）的百分位数至少需要 10 行数据。',
};

/** A list of values for percentiles. */
export class Values extends Bin {
  private readonly values: number[] = [];

  add(value: number): void {
    this.n++;
    this.values.push(value);
  }

  /** PERCENTILE.INC, with an interval by order statistics. */
  percentile(p: number): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    if ((p >= 0.9 || p <= 0.1) && this.n < ENOUGH_FOR_TAIL) return this.none(TOO_FEW);
    const ascending = Float64Array.from(this.values).sort();
    const value = percentile(ascending, p);
    const interval = percentileInterval(ascending, p);
    if (interval === undefined) return this.plain(value);
    return { ...this.plain(value), lower: interval[0], upper: interval[1], method: 'order statistics' };
  }
}

/** A plain sum; zero where no row counts only if the function says so. */
export class Sum extends Bin {
  total = 0;

  add(amount: number): void {
    this.n++;
    this.total += amount;
  }
}
