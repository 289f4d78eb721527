import type { Locale } from '../../core/locale';

const dayZero = 25569;
const millisecondsPerDay = 86_400_000;
const dateOf = (serial: number): Date => new Date(Math.round((serial - dayZero) * millisecondsPerDay));

const formats = {
  day: { dateStyle: 'medium', timeZone: 'UTC' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A serial number as people read it; the month in letters, so that nobody mistakes it for the day. */
export const shown = (serial: number, part: keyof typeof formats, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', formats[part]).format(dateOf(serial));
