import { legible } from './legible';

/**
 * Excel serial dates: days since 30 December 1899 in the 1900 system, the time of day as a fraction. Pure
 * calendar arithmetic; no time zones.
 */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** 1900-03-01: the days before it have other serials in Excel, which takes 1900 for a leap year. */
export const FIRST_SERIAL = 61;

/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2958465;

const EPOCH = 25569;

/** Serial of a day; months beyond 1 to 12 carry into the years. Good from March 1900 on. */
export function serialOf(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = inYear <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + EPOCH;
}

/** The day a serial stands for; its time of day is dropped. */
export function civilOf(serial: number): Civil {
  const z = Math.floor(serial) - EPOCH + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (serial: number): number => ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `2026-03-05`, with ` 14:30` where there is a time of day. */
export function isoOf(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const { year, month, day } = civilOf(serial + (minutes === 1440 ? 1 : 0));
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return minutes % 1440 === 0 ? date : `${date} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const TIME = '(?:(上午|下午) ?)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?(am|pm))?';
const DATE =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)/;
const WHOLE_TIME = new RegExp(`^${TIME}$`);

function timeIn(text: string): number {
  const found = WHOLE_TIME.exec(text);
  if (!found) return NaN;
  const [, half, hourText, minuteText, secondText = '0', suffix] = found;
  const afternoon = half === '下午' || suffix === 'pm';
  let hour = Number(hourText);
  if (half !== undefined || suffix !== undefined) {
    if (hour > 12) return NaN;
    hour = (hour % 12) + (afternoon ? 12 : 0);
  }
  const minute = Number(minuteText);
  const second = Number(secondText);
  return hour > 23 || minute > 59 || second > 59 ? NaN : (hour * 3600 + minute * 60 + second) / 86400;
}

/**
 * The serial that a text stands for, or NaN. Read are `2026-03-05`, `2026/3/5`, `2026.3.5` and
 * `2026年3月5日`, each also with a time of day, and a time of day alone (a fraction). Orders that could be
 * mistaken (`3/5/2026`) are not.
 */
export function dateIn(text: string): number {
  const clean = legible(text).trim().toLowerCase().replace(/\s+/g, ' ');
  const found = DATE.exec(clean);
  if (!found) return timeIn(clean);
  const [year = 0, month = 0, day = 0] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const serial = serialOf(year, month, day);
  const back = civilOf(serial);
  if (year < 1900 || serial < FIRST_SERIAL || back.month !== month || back.day !== day) return NaN;
  const rest = clean.slice(found[0].length);
  if (rest === '') return serial;
  const apart = /^[t ]/.test(rest);
  return apart || found[0].endsWith('日') ? serial + timeIn(rest.slice(apart ? 1 : 0)) : NaN;
}

export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half' | 'year';

const MONTHS: Readonly<Record<Exclude<PeriodUnit, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * First day of the period that holds a date. `yearStart` is the month (1 to 12) with which years, halves and
 * quarters begin, `weekStart` the weekday (1 Monday to 7 Sunday).
 */
export function periodStart(serial: number, unit: PeriodUnit, yearStart: number, weekStart: number): number {
  if (unit === 'week') return Math.floor(serial) - ((weekdayOf(serial) - weekStart + 7) % 7);
  const { year, month } = civilOf(serial);
  const past = (((month - yearStart) % 12) + 12) % 12;
  return serialOf(year, month - (past % MONTHS[unit]), 1);
}

/** Excel's EDATE: the same day some months later (or before), or the last of that month if it has no such day. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = civilOf(serial);
  const last = serialOf(year, month + months + 1, 1) - 1;
  return Math.min(serialOf(year, month + months, 1) + day - 1, last);
}

/** Minutes from one moment to another, to the second. */
export const minutesBetween = (from: number, to: number): number => Math.round((to - from) * 86400) / 60;

const secondOf = (moment: number): number => Math.round(moment * 86400);

/** Whether one moment lies before another, to the second. */
export const isEarlier = (moment: number, than: number): boolean =>
  moment < than && secondOf(moment) < secondOf(than);

/** A limit without a time of day means the whole of that day. */
export const onOrBefore = (moment: number, limit: number): boolean =>
  Number.isInteger(limit)
    ? Math.floor(moment) <= limit
    : moment <= limit || secondOf(moment) === secondOf(limit);

/** A deadline has passed; one without a time of day has passed when its day is over. */
export const isPast = (deadline: number, asOf: number): boolean =>
  Number.isInteger(deadline) || Number.isInteger(asOf)
    ? Math.floor(deadline) < Math.floor(asOf)
    : isEarlier(deadline, asOf);

/** The last moment that an as-of date covers: the end of its day, unless it has a time of day. */
export const endOf = (asOf: number): number => (Number.isInteger(asOf) ? asOf + 1 : asOf);
