import { weekdayOf } from './dates';

/** Working time of one day of the week: seconds of the day, ascending, not overlapping. */
type Spans = readonly (readonly [from: number, to: number])[];

const DAY = 86400;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CHINESE_DAYS = '一二三四五六日';
const TIMES = /(\d{1,2}):(\d{2})\s*[-–~至到]\s*(\d{1,2}):(\d{2})/g;
const DAY_RANGE = /^(\S+?)(?:\s*[-–~至到]\s*(\S+))?$/;

function dayIn(text: string): number {
  const chinese = /^(?:周|星期|礼拜)?([一二三四五六日天])$/.exec(text)?.[1];
  if (chinese !== undefined) return CHINESE_DAYS.indexOf(chinese === '天' ? '日' : chinese);
  return text.length < 3 ? -1 : DAYS.indexOf(text.slice(0, 3));
}

function daysIn(text: string): readonly number[] {
  const parts = text.split(/[,，、/]/).map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => {
    const [, first = '', last = first] = DAY_RANGE.exec(part) ?? [];
    const from = dayIn(first);
    const to = dayIn(last);
    if (from < 0 || to < 0) return [-1];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
  });
}

/**
 * A week of working time from a text such as `09:00-18:00 Mon-Fri`, `9:00-12:00, 13:00-18:00 周一至周五`;
 * groups with other hours follow after a semicolon. Undefined if it cannot be read.
 */
export function weekIn(text: string): readonly Spans[] | undefined {
  const week: [number, number][][] = DAYS.map(() => []);
  for (const group of text.normalize('NFKC').toLowerCase().split(';')) {
    const spans = [...group.matchAll(TIMES)].map(
      ([, h = '', m = '', h2 = '', m2 = '']) =>
        [Number(h) * 3600 + Number(m) * 60, Number(h2) * 3600 + Number(m2) * 60] as [number, number],
    );
    const days = daysIn(group.replace(TIMES, ' ').trim());
    if (spans.length === 0 || days.length === 0 || days.includes(-1)) return undefined;
    for (const day of days) week[day]!.push(...spans);
  }
  for (const spans of week) {
    spans.sort((a, b) => a[0] - b[0]);
    let free = 0;
    for (const [from, to] of spans) {
      if (from < free || to <= from || to > DAY) return undefined;
      free = to;
    }
  }
  return week;
}

const AROUND_THE_CLOCK: readonly Spans[] = DAYS.map(() => [[0, DAY]]);

const lengthOf = (spans: Spans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** Counts working hours between two moments (serial dates), to the second. */
export class WorkClock {
  private readonly lengths: readonly number[];
  private readonly weekLength: number;
  /** Ascending days off, and the working seconds that they and those before them take away. */
  private readonly off: readonly number[];
  private readonly taken: readonly number[];
  private readonly isAlwaysOn: boolean;

  constructor(
    private readonly week: readonly Spans[] = AROUND_THE_CLOCK,
    holidays: Iterable<number> = [],
  ) {
    this.lengths = week.map(lengthOf);
    this.weekLength = this.lengths.reduce((sum, length) => sum + length, 0);
    this.off = [...new Set([...holidays].map(Math.floor))].sort((a, b) => a - b);
    let sum = 0;
    this.taken = this.off.map((day) => (sum += this.lengths[weekdayOf(day) - 1]!));
    this.isAlwaysOn = week === AROUND_THE_CLOCK && this.off.length === 0;
  }

  /** Negative where `to` lies before `from`. */
  hours(from: number, to: number): number {
    if (this.isAlwaysOn) return (Math.round(to * DAY) - Math.round(from * DAY)) / 3600;
    return (this.worked(to) - this.worked(from)) / 3600;
  }

  /** Working seconds since a Monday before all dates. */
  private worked(moment: number): number {
    const seconds = Math.round(moment * DAY);
    const day = Math.floor(seconds / DAY);
    const clock = seconds - day * DAY;
    const weekday = weekdayOf(day) - 1;
    let sum = ((day - weekday - 2) / 7) * this.weekLength;
    for (let i = 0; i < weekday; i++) sum += this.lengths[i]!;
    const before = this.daysOffBefore(day);
    if (this.off[before] !== day)
      for (const [from, to] of this.week[weekday]!) sum += Math.max(0, Math.min(clock, to) - from);
    return sum - (this.taken[before - 1] ?? 0);
  }

  private daysOffBefore(day: number): number {
    let low = 0;
    let high = this.off.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.off[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
