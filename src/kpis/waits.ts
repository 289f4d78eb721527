import { endOf, onOrBefore } from '../core/dates';
import type { WorkClock } from '../core/workHours';
import { censoredPercentile } from '../stats/censoredPercentile';
import { percentile } from '../stats/percentile';
import { sorted } from '../stats/sorted';
import { Values, type Detail } from './bins';
import type { Numbers } from './columns';
import { isBefore, refuseBefore, type Span } from './workTime';

/** How long things took; what is still open took at least its age. */
export class Waits extends Values {
  private readonly open: number[] = [];

  addOpen(age: number): void {
    this.n++;
    this.open.push(age);
  }

  override percentile(p: number): Detail {
    const tooFew = this.tooFewFor(p);
    if (this.open.length === 0 || tooFew !== undefined) return super.percentile(p);
    const done = this.ascending();
    const open = sorted(this.open);
    const value = censoredPercentile(done, open, p);
    return value === undefined ? this.none(MORE_THAN(atLeast(done, open, p))) : this.plain(value);
  }
}

/** The percentile beyond what is known: beyond all that is done, and no less than if the open were done by now. */
function atLeast(done: Float64Array, open: Float64Array, p: number): number {
  const all = new Float64Array(done.length + open.length);
  all.set(done);
  all.set(open, done.length);
  return Math.max(done.at(-1) ?? 0, percentile(all, p));
}

const MORE_THAN = (hours: number) => {
  const shown = Math.floor(10 * hours) / 10;
  return {
    en: `No data: more than ${shown} h, but too many cases are open to say how much.`,
    zh: `无数据：超过 ${shown} 小时，但未办结的事项过多，尚不能确定。`,
  };
};

/**
 * Adds the hours from one moment to another. With an as-of date, what has not happened by then is open, and what
 * had not begun by then is left out; without it, what has not happened is left out.
 */
export function addWait(
  into: Waits,
  i: number,
  span: Span,
  from: Numbers,
  until: Numbers,
  asOf: number | null,
  clock: WorkClock,
): void {
  const start = from[i]!;
  const end = until[i]!;
  if (isBefore(end, start)) refuseBefore(span, i);
  const isDone = asOf === null ? !Number.isNaN(end) : onOrBefore(end, asOf);
  if (asOf !== null && !onOrBefore(start, asOf)) into.leaveOut();
  else if (isDone) into.add(Math.max(0, clock.hours(start, end)));
  else if (asOf === null) into.leaveOut();
  else into.addOpen(clock.hours(start, endOf(asOf)));
}
