import { minutesBetween } from '../core/dates';
import { refusal } from '../core/refusal';

/**
 * Minutes of row `i` from one moment to another, to the second; NaN where one is blank.
 * @throws KpiError `#VALUE!` naming both arguments where one is a time of day and the other has a date.
 */
export function minutesOf(i: number, first: string, from: number, last: string, to: number): number {
  if (from < 1 !== to < 1 && !Number.isNaN(from + to))
    throw refusal.row(last, i, {
      en: `one of ${first} and ${last} is a time of day without a date. Give both alike.`,
      zh: `${first} 与 ${last} 中有一个只有时刻、没有日期，请统一格式。`,
    });
  return minutesBetween(from, to);
}
