import { civilOf, serialOf } from '../core/dates';
import type { DateOrder } from './importer';

/** A date and time as the language of the exporting program wrote it, its order still open. */
export interface Timestamp {
  /** The three numbers of the date as they stand. */
  readonly parts: readonly [number, number, number];
  /** The year stands first: no order has to be decided. */
  readonly yearFirst: boolean;
  /** Full stops between the numbers are written where the day comes first. */
  readonly dotted: boolean;
  /** AM and PM in capitals are written where the month comes first. */
  readonly capitalHalf: boolean;
  /** Fraction of a day. */
  readonly time: number;
}

const half = '[ap]\\.? ?m\\.?|上午|下午|午前|午後|오전|오후|π\\.μ\\.|μ\\.μ\\.';
const date =
  '(?<first>\\d{1,4}) ?(?<separator>[./-]|年) ?(?<second>\\d{1,2}) ?(?:[./-]|月) ?(?<third>\\d{1,4})(?<dot>\\.)?日?';
const time = '(?<hour>\\d{1,2})(?:[:.]| h )(?<minute>\\d{2})(?:(?:[:.]| min )(?<seconds>\\d{2})(?: s)?)?';
const pattern = new RegExp(
  `^${date}(?: г\\.)?(?: ?, ?| klo | )(?<before>${half})? ?${time} ?(?<after>${half})?$`,
  'i',
);

/** Most cells of a file are no timestamps; this says so quickly. */
const likely = /^[\s\u200e\u200f]*\p{Nd}.{9}/su;

/** Office writes no-break and narrow blanks before AM and PM, and marks of direction around dates. */
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const timeOf = (hour: number, minute: number, second: number, marker: string): number | null => {
  const afternoon = /^(p|下午|午後|오후|μ)/i.test(marker);
  if (minute > 59 || second > 59 || hour > (marker ? 12 : 23)) return null;
  const hours = marker ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  return (hours * 3600 + minute * 60 + second) / 86_400;
};

/** Takes a text apart that is a date with a time of day; null where it is none. */
export const timestampIn = (text: string): Timestamp | null => {
  const groups = likely.test(text) ? pattern.exec(clean(text))?.groups : undefined;
  if (!groups) return null;
  const { first = '', second = '', third = '', hour, minute, seconds = 0 } = groups;
  const marker = groups.before ?? groups.after ?? '';
  const dayTime = timeOf(Number(hour), Number(minute), Number(seconds), marker);
  if (dayTime === null) return null;
  return {
    parts: [Number(first), Number(second), Number(third)],
    // Korean writes `26. 5. 14.`: a year of two digits stands first where a full stop follows the third number.
    yearFirst: first.length > 2 || (groups.dot !== undefined && third.length <= 2),
    dotted: groups.separator === '.',
    capitalHalf: /^[AP]M$/.test(marker),
    time: dayTime,
  };
};

/** Excel serial number of a timestamp read in an order, or null where there is no such day. */
export const serialIn = (
  { parts: [first, second, third], yearFirst, time }: Timestamp,
  order: DateOrder,
): number | null => {
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : order === 'dayFirst'
      ? [third, second, first]
      : [third, first, second];
  const fullYear = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf(fullYear, month, day);
  return civilOf(serial).month === month ? serial + time : null;
};
