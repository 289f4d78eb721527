import { weekdayOf } from './dates';
import { legible } from './legible';

/** Working time that begins on one day of the week: ascending seconds of that day, past 24:00 on the next. */
type Spans = readonly (readonly [from: number, to: number])[];

const DAY = 86400;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CHINESE_DAYS = '一二三四五六日';
const TO = '\\s*[-–—~至到]\\s*';
const TIME = '([01]?\\d|2[0-3]|24(?=:00)):([0-5]\\d)';
const TIMES = new RegExp(`(?<!\\d)${TIME}${TO}${TIME}(?!\\d)`, 'g');
const DAY_RANGE = new RegExp(`^(\\S+?)(?:${TO}(\\S+))?$`);
/** Times and days of a group (each time is a `@`): all times come before the days, or all after. */
const GROUP = /^(?:[@,、\s]+([^@]+)|([^@]+)[@,、\s]+)$/;

function dayIn(text: string): number {
  const chinese = /^(?:周|星期|礼拜)?([一二三四五六日天])$/.exec(text)?.[1];
  if (chinese !== undefined) return CHINESE_DAYS.indexOf(chinese === '天' ? '日' : chinese);
  return text.length < 3 ? -1 : DAYS.findIndex((day) => day.startsWith(text));
}

function daysIn(text: string): readonly number[] {
  const parts = text.split(/[,、/]/).map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => {
    const [, first = '', last = first] = DAY_RANGE.exec(part) ?? [];
    const from = dayIn(first);
    const to = dayIn(last);
    if (from < 0 || to < 0) return [-1];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
  });
}

const secondsIn = (hour: string, minute: string): number => Number(hour) * 3600 + Number(minute) * 60;

/**
 * A week of working time from a text such as `09:00-18:00 Mon-Fri`, `9:00-12:00, 13:00-18:00 周一至周五`;
 * groups with other hours follow after a semicolon. A shift such as `22:00-06:00` ends on the next day and
 * belongs to the day on which it begins. Undefined if the text cannot be read, or if working times overlap.
 */
export function weekIn(text: string): readonly Spans[] | undefined {
  const week: [number, number][][] = DAYS.map(() => []);
  const groups = legible(text).toLowerCase().split(/[;\n]/);
  for (const group of groups.filter((each) => each.trim() !== '')) {
    const spans = [...group.matchAll(TIMES)].map(([, h = '', m = '', h2 = '', m2 = '']): [number, number] => {
      const [from, to] = [secondsIn(h, m), secondsIn(h2, m2)];
      return [from, to < from ? to + DAY : to];
    });
    const [, after = '', before = after] = GROUP.exec(group.replace(TIMES, '@').trim()) ?? [];
    const days = daysIn(before);
    if (spans.length === 0 || days.length === 0 || days.includes(-1)) return undefined;
    for (const day of days) week[day]!.push(...spans);
  }
  const all = week.flatMap((spans, day) =>
    spans.map(([from, to]) => [day * DAY + from, day * DAY + to] as const),
  );
  all.sort((a, b) => a[0] - b[0]);
  const last = all.at(-1);
  if (last === undefined) return undefined;
  let free = last[1] - 7 * DAY;
  for (const [from, to] of all) {
    if (from < free || to === from) return undefined;
    free = to;
  }
  for (const spans of week) spans.sort((a, b) => a[0] - b[0]);
  return week;
}

const AROUND_THE_CLOCK: readonly Spans[] = DAYS.map(() => [[0, DAY]]);

const lengthOf = (spans: Spans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** Counts working time between two moments (serial dates), to the second. */
export class WorkClock {
  /** Spans of the week one after the other: those of weekday `w` (0 is Monday) from `first[w]` to `first[w + 1]`. */
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  private readonly first: Int32Array;
  /** Working seconds of the week before each weekday; of the whole week after the last. */
  private readonly before: Float64Array;
  /** The first day off, and the working seconds that days off take away before each day from it on. */
  private readonly firstOff: number;
  private readonly taken: Float64Array;
  private readonly hasNights: boolean;
  private readonly isAlwaysOn: boolean;

  constructor(week: readonly Spans[] = AROUND_THE_CLOCK, holidays: Iterable<number> = []) {
    const spans = week.flat();
    this.from = Float64Array.from(spans, ([from]) => from);
    this.to = Float64Array.from(spans, ([, to]) => to);
    this.first = new Int32Array(8);
    this.before = new Float64Array(8);
    week.forEach((each, i) => {
      this.first[i + 1] = this.first[i]! + each.length;
      this.before[i + 1] = this.before[i]! + lengthOf(each);
    });
    const off = Float64Array.from(holidays, Math.floor).sort();
    this.firstOff = off[0] ?? 0;
    this.taken = new Float64Array((off.at(-1) ?? -1) - this.firstOff + 2);
    for (const day of off) this.taken[day - this.firstOff + 1] = lengthOf(week[weekdayOf(day) - 1]!);
    for (let i = 1; i < this.taken.length; i++) this.taken[i]! += this.taken[i - 1]!;
    this.hasNights = spans.some(([, to]) => to > DAY);
    this.isAlwaysOn = week === AROUND_THE_CLOCK && off.length === 0;
  }

  /** Working hours from one moment to another; negative where `to` lies before `from`. */
  hours(from: number, to: number): number {
    return (this.seconds(to) - this.seconds(from)) / 3600;
  }

  /** What the clock shows at a moment: the working seconds since a Monday before all dates. */
  seconds(moment: number): number {
    const second = Math.round(moment * DAY);
    if (this.isAlwaysOn) return second;
    const day = Math.floor(second / DAY);
    const clock = second - day * DAY;
    const week = Math.floor((day - 2) / 7);
    const weekday = day - 2 - week * 7;
    const taken = this.takenBefore(day);
    let sum = week * this.before[7]! + this.before[weekday]! - taken;
    if (this.takenBefore(day + 1) === taken)
      for (let i = this.first[weekday]!; i < this.first[weekday + 1]!; i++)
        if (clock > this.from[i]!) sum += Math.min(clock, this.to[i]!) - this.from[i]!;
    if (this.hasNights && this.takenBefore(day - 1) === taken)
      sum -= this.nightAfter(clock, (weekday + 6) % 7);
    return sum;
  }

  /** What is still to come of the shifts that began on the weekday before. */
  private nightAfter(clock: number, weekday: number): number {
    let sum = 0;
    for (let i = this.first[weekday]!; i < this.first[weekday + 1]!; i++)
      sum += Math.max(0, this.to[i]! - Math.max(this.from[i]!, clock + DAY));
    return sum;
  }

  private takenBefore(day: number): number {
    const place = Math.min(day - this.firstOff, this.taken.length - 1);
    return place > 0 ? this.taken[place]! : 0;
  }
}
