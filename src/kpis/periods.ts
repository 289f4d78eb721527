import { addMonths, civilOf, dateIn, LAST_SERIAL, serialOf } from '../core/dates';
import { legible } from '../core/legible';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import type { Key } from './keys';
import { shownName, type Param, type Reading } from './param';
import { date, option } from './scalars';

/** First and last day (serials). */
export type Period = readonly [first: number, last: number];

const basis = option(['previous', 'lastyear'], 'previous');

/** Days, whatever their time of day. */
const day: Param<number> = { ...date, read: (cells, reading) => Math.floor(date.read(cells, reading)) };

const readStart = (reading: Reading): number =>
  day.read(reading.other('periodStart'), { ...reading, name: shownName('periodStart') });

/** The arguments of a function that looks at a period; both days belong to it. CROSSTAB fills them itself. */
export const periodParams = {
  periodStart: day,
  periodEnd: {
    ...day,
    read(cells, reading) {
      const end = day.read(cells, reading);
      if (end >= readStart(reading)) return end;
      throw refusal.argument(reading.name, {
        en: 'it lies before period_start. Change one of the two.',
        zh: '早于 period_start，请修改其中之一。',
      });
    },
  } satisfies Param<number>,
};

/** The period that a period is compared with: the one before it, or the same a year before. */
export const comparison: Param<Period> = {
  ...basis,
  read(cells, reading) {
    const first = readStart(reading);
    const next = day.read(reading.other('periodEnd'), { ...reading, name: shownName('periodEnd') }) + 1;
    return basis.read(cells, reading) === 'previous'
      ? [startBefore(first, next), first - 1]
      : [addMonths(first, -12), addMonths(next, -12) - 1];
  },
};

/** Whole months go back by months, other periods by their days. `next` is the day after the period. */
function startBefore(first: number, next: number): number {
  const [from, to] = [civilOf(first), civilOf(next)];
  if (from.day !== 1 || to.day !== 1) return first - (next - first);
  return addMonths(first, (from.year - to.year) * 12 + from.month - to.month);
}

/** What a column key of a table stands for: a period, the one given by the arguments, or nothing (blank). */
export type KeyedPeriod = Period | 'given' | 'none';

const NO_PERIOD: Text = {
  en: 'is not a period. Write its first day, a month such as 202603, from and to such as 202604:202703, or *.',
  zh: '不是期间。请填期间首日、月份（如 202603）、起止（如 202604:202703）或 *。',
};

const EMPTY: Text = {
  en: 'has no days: it ends, or what follows begins, before it does.',
  zh: '不含任何一天：其结束日期或下一期间的开始早于其首日。',
};

/** One end of a period: a month or a year has a last day of its own, a day begins something. */
interface Mark {
  readonly first: number;
  readonly last?: number;
}

const isBetween = (low: number, number: number, high: number): boolean => number >= low && number <= high;

/** `2026` and `202603` are a year and a month: as serials they would be days of 1905 and 2454. */
function markIn(text: string): Mark | undefined {
  const number = numberIn(text);
  if (Number.isInteger(number) && isBetween(1900, number, 2999))
    return { first: serialOf(number, 1, 1), last: serialOf(number + 1, 1, 1) - 1 };
  if (Number.isInteger(number) && isBetween(190000, number, 299999)) {
    const [year, month] = [Math.floor(number / 100), number % 100];
    if (!isBetween(1, month, 12)) return undefined;
    return { first: serialOf(year, month, 1), last: serialOf(year, month + 1, 1) - 1 };
  }
  const serial = Math.floor(Number.isNaN(number) ? dateIn(text) : number);
  return isBetween(1, serial, LAST_SERIAL) ? { first: serial } : undefined;
}

/** Between the ends of `from:to`; the colon of a time of day is none. */
const COLON = /:(?!\d\d(?:\D|$))/;

function refuse({ shown }: Key, wrong: Text): never {
  throw refusal.cell('columns', { en: '', zh: '' }, shown, wrong);
}

function markOf(key: Key): Mark {
  const marks = legible(String(key.shown)).split(COLON).map(markIn);
  const [from, to] = marks;
  if (from === undefined || marks.length > 2 || marks.includes(undefined)) return refuse(key, NO_PERIOD);
  return to === undefined ? from : { first: from.first, last: to.last ?? to.first };
}

/**
 * The periods of the column keys, in their order. A year, a month or `from:to` stands for itself; a day begins a
 * period that goes on to the day before the next such key, the last one to `end` (NaN: it has no period).
 */
export function periodsOf(keys: readonly (Key | null)[], end: number): readonly KeyedPeriod[] {
  let next = Math.floor(end) + 1;
  const periodFrom = (key: Key | null): KeyedPeriod => {
    if (key === null) return 'none';
    if (key.text === '*') return 'given';
    const mark = markOf(key);
    const last = mark.last ?? next - 1;
    if (mark.last === undefined) next = mark.first;
    if (last < mark.first) refuse(key, EMPTY);
    return Number.isNaN(last) ? 'none' : [mark.first, last];
  };
  return keys.reduceRight<readonly KeyedPeriod[]>((after, key) => [periodFrom(key), ...after], []);
}
