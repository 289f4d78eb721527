import type { Text } from '../core/locale';
import { ratioInterval, wilson, type Interval, type RatioSums } from '../stats/intervals';
import { sorted } from '../stats/sorted';
import { percentile, percentileInterval } from '../stats/percentile';
import { BLANK } from './param';

/** What DETAIL shows of a bin; the measures of BYGROUP and CROSSTAB are its fields. */
export interface Detail {
  /** The result, or why there is none. */
  readonly value: number | Text;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Rows that count. */
  readonly n: number;
  readonly blank: number;
  readonly excluded: number;
  /** Rows left out by a rule of the function (cancelled, not yet due). */
  readonly leftOut: number;
  /** Found when it is asked for: many results are shown without one. */
  interval(): Bounds | undefined;
}

/** A 95 % interval, and how it was found. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly method: Method;
}

export const bounds = ([lower, upper]: Interval, method: Method): Bounds => ({ lower, upper, method });

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

  /** A result with what it rests on. */
  protected result(
    value: number | Text,
    numerator?: number,
    denominator?: number,
    find?: () => Bounds | undefined,
  ): Detail {
    let found: Bounds | undefined;
    return {
      value,
      numerator,
      denominator,
      n: this.n,
      blank: this.blank,
      excluded: this.excluded,
      leftOut: this.leftOut,
      interval: () => (found ??= find?.()),
    };
  }

  /** No result, and why. */
  none(why: Text): Detail {
    return this.result(why);
  }

  /** A single number without an interval. */
  plain(value: number): Detail {
    return this.result(value);
  }
}

/**
 * What interval a rate has. `yesNo`: Wilson, with (Σx)² ÷ Σx² rows; `counts`: each row is a count, rows are
 * clusters from 10 rows, Wilson over Σx below; `ratio`: the same, none below 10 rows; `mean`: Student's t;
 * `marks`: as `yesNo` where every row is 0 or 1, else as `mean`.
 */
export type IntervalKind = 'yesNo' | 'counts' | 'ratio' | 'mean' | 'marks' | 'none';

const ENOUGH_CLUSTERS = 10;

/** What rows add to a Tally that are not plainly yes or no. */
class Sums {
  y = 0;
  x = 0;
  yy = 0;
  xy = 0;
  xx = 0;

  /** Squares are taken about `origin`, the first ratio, so that values far from 0 keep their digits. */
  constructor(readonly origin: number) {}

  add(numerator: number, denominator: number): void {
    this.y += numerator;
    this.x += denominator;
    const off = numerator - this.origin * denominator;
    this.yy += off * off;
    this.xy += off * denominator;
    this.xx += denominator * denominator;
  }
}

const NO_SUMS = new Sums(0);

/** Σ numerator ÷ Σ denominator. */
export class Tally extends Bin {
  private marks = 0;
  private yes = 0;
  /** Made when it is needed: tables of yes and no have thousands of tallies. */
  private sums: Sums | null = null;

  /** A row that is yes or no: 1 ÷ 1 or 0 ÷ 1. */
  mark(isYes: boolean): void {
    this.n++;
    this.marks++;
    if (isYes) this.yes++;
  }

  add(numerator: number, denominator: number): void {
    this.n++;
    this.sums ??= new Sums(finiteRatio(numerator, denominator));
    this.sums.add(numerator, denominator);
  }

  /** `ends`: of the scale, which no interval passes. */
  detail(kind: IntervalKind, ends?: Interval): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    const sums = this.sums ?? NO_SUMS;
    const y = sums.y + this.yes;
    const x = sums.x + this.marks;
    if (!(x > 0)) return this.result(ZERO_BASE, y, x);
    const value = x < Infinity ? y / x : NaN;
    return this.result(value, y, x, () => this.interval(kind, value, x, ends));
  }

  private interval(kind: IntervalKind, value: number, x: number, ends?: Interval): Bounds | undefined {
    const rows = this.n;
    if (kind === 'marks') return this.interval(this.marks === rows ? 'yesNo' : 'mean', value, x, ends);
    const { xx, origin } = this.sums ?? NO_SUMS;
    const isShare = value >= 0 && value <= 1;
    if (kind === 'yesNo')
      return isShare ? bounds(wilson(value, (x * x) / (xx + this.marks)), 'Wilson') : undefined;
    if (kind === 'counts' && isShare && rows < ENOUGH_CLUSTERS) return bounds(wilson(value, x), 'Wilson');
    if (kind === 'none' || rows < (kind === 'mean' ? 2 : ENOUGH_CLUSTERS)) return undefined;
    const [low, high] = ends ?? (kind === 'counts' ? [0, isShare ? 1 : Infinity] : UNBOUNDED);
    const [lower, upper] = ratioInterval(this.aboutOrigin(x)).map((each) => each + origin) as Pair;
    return bounds([Math.max(low, lower), Math.min(high, upper)], kind === 'mean' ? 't' : 'clusters');
  }

  /** The sums with `origin` taken off every ratio, the marks among them. */
  private aboutOrigin(x: number): RatioSums {
    const { y, yy, xy, xx, origin } = this.sums ?? NO_SUMS;
    const { n: rows, yes, marks } = this;
    return {
      rows,
      x,
      y: y + yes - origin * x,
      yy: yy + yes * (1 - origin) ** 2 + (marks - yes) * origin ** 2,
      xy: xy + yes - origin * marks,
      xx: xx + marks,
    };
  }
}

type Pair = [number, number];

function finiteRatio(numerator: number, denominator: number): number {
  const ratio = numerator / denominator;
  return Number.isFinite(ratio) ? ratio : 0;
}

const UNBOUNDED: Interval = [-Infinity, Infinity];

const ENOUGH_FOR_TAIL = 10;

const TOO_FEW: Text = {
  en: 'No data: a percentile from 0.9 up (or from 0.1 down) needs 10 rows.',
  zh: '无数据：0.9 及以上（或 0.1 及以下）的百分位数至少需要 10 行数据。',
};

/** A list of values for percentiles. */
export class Values extends Bin {
  private readonly values: number[] = [];

  add(value: number): void {
    this.n++;
    this.values.push(value);
  }

  ascending(): Float64Array {
    return sorted(this.values);
  }

  /** Why there are too few values for a percentile, if there are. */
  protected tooFewFor(p: number): Text | undefined {
    if (this.n === 0) return NO_ROWS;
    return (p >= 0.9 || p <= 0.1) && this.n < ENOUGH_FOR_TAIL ? TOO_FEW : undefined;
  }

  /** PERCENTILE.INC, with an interval by order statistics. */
  percentile(p: number): Detail {
    const tooFew = this.tooFewFor(p);
    if (tooFew !== undefined) return this.none(tooFew);
    const values = new Float64Array(this.values);
    const value = percentile(values, p);
    return this.result(value, undefined, undefined, () => {
      const interval = percentileInterval(values.sort(), p);
      return interval && bounds(interval, 'order statistics');
    });
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
