import type { Locale, Text } from '../core/locale';
import type { KpiUnit } from './scorecardKpi';

interface Unit {
  readonly title: Text;
  /** Number format of actual, floor and target. */
  readonly format: Text;
  /** Number format of a change; a change of a rate is in percentage points. */
  readonly change: Text;
  /** What a difference of actuals is multiplied with before it is shown. */
  readonly factor: 1 | 100;
  /** Decimals of a change. */
  readonly decimals: number;
}

const same = (words: string): Text => ({ en: words, zh: words });
const signed = (number: string): string => `+${number};-${number};${number}`;

const units: Readonly<Record<KpiUnit, Unit>> = {
  fraction: {
    title: same('%'),
    format: same('0.0%'),
    change: { en: signed('0.0" pp"'), zh: signed('0.0" 个百分点"') },
    factor: 100,
    decimals: 1,
  },
  index: {
    title: { en: 'index 0–100', zh: '指数（0–100）' },
    format: same('0.0'),
    change: same(signed('0.0')),
    factor: 1,
    decimals: 1,
  },
  minutes: {
    title: { en: 'minutes', zh: '分钟' },
    format: { en: '0.0" min"', zh: '0.0" 分钟"' },
    change: { en: signed('0.0" min"'), zh: signed('0.0" 分钟"') },
    factor: 1,
    decimals: 1,
  },
  hours: {
    title: { en: 'hours', zh: '小时' },
    format: { en: '0.0" h"', zh: '0.0" 小时"' },
    change: { en: signed('0.0" h"'), zh: signed('0.0" 小时"') },
    factor: 1,
    decimals: 1,
  },
  days: {
    title: { en: 'days', zh: '天' },
    format: { en: '0" days"', zh: '0" 天"' },
    change: { en: signed('0" days"'), zh: signed('0" 天"') },
    factor: 1,
    decimals: 0,
  },
  number: {
    title: { en: 'number', zh: '数值' },
    format: same('#,##0.0'),
    change: same(signed('#,##0.0')),
    factor: 1,
    decimals: 1,
  },
  perHour: {
    title: { en: 'per hour', zh: '每小时' },
    format: same('0.00'),
    change: same(signed('0.00')),
    factor: 1,
    decimals: 2,
  },
};

export const unitTitle = (unit: KpiUnit, locale: Locale): string => units[unit].title[locale];
export const unitFormat = (unit: KpiUnit, locale: Locale): string => units[unit].format[locale];
export const changeFormat = (unit: KpiUnit, locale: Locale): string => units[unit].change[locale];
/** What two actuals differ by as it is shown, as an expression: what rounds to 0 is no change. */
export const changeOf = (unit: KpiUnit, now: string, before: string): string => {
  const { factor, decimals } = units[unit];
  return `ROUND((${now}-${before})${factor === 1 ? '' : `*${factor}`},${decimals})`;
};
