import type { Locale, Text } from '../core/locale';
import type { Prompt, ValidationRule } from '../plan/plan';
import { listName } from './lists';
import type { ColumnKind, ColumnTemplate } from './template';

/** Serial numbers of 1990-01-01 and 2100-12-31: what a date in a log can be. */
export const EARLIEST = 32874;
export const LATEST = 73415;

/** How a column of each kind is shown. */
export const kindFormats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  longText: '@',
  choice: '@',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  time: 'hh:mm',
  whole: '0',
  number: '0.##',
  percent: '0.0%',
  money: '#,##0',
  calculated: 'General',
};

/** Signs of the currencies on the list; another currency stands before the amount as it is written. */
const currencySigns: Readonly<Record<string, string>> = {
  CNY: '¥',
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  KRW: '₩',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
  INR: '₹',
};

/** How amounts in a currency are shown; blank: without a sign. */
export const moneyFormat = (currency: string): string => {
  const written = currency.trim().replaceAll('"', '');
  const isCode = /^[a-z]{3}$/i.test(written);
  const code = isCode ? written.toUpperCase() : written;
  const sign = currencySigns[code] ?? (/[a-z]$/i.test(code) ? `${code} ` : code);
  return sign === '' ? kindFormats.money : `"${sign}"${kindFormats.money}`;
};

const knownSigns = [...new Set(Object.values(currencySigns))].map((sign) =>
  sign.replace('$', String.raw`\$`),
);

/**
 * One of these formats: without a sign, with a known one, with that of any currency, or with a code of three letters.
 * Excel may have taken quotes away that it does not need.
 */
const moneyPattern = new RegExp(
  String.raw`^("?)(?:${knownSigns.join('|')}|\p{Sc}|[A-Z]{3} )?\1${kindFormats.money}$`,
  'u',
);

/** The format of an amount in another currency; a format that somebody chose stays. */
export const inCurrency = (format: string, currency: string): string =>
  moneyPattern.test(format) ? moneyFormat(currency) : format;

export const kindAligns: Readonly<Record<ColumnKind, 'left' | 'center' | 'right'>> = {
  text: 'left',
  longText: 'left',
  choice: 'left',
  date: 'center',
  dateTime: 'center',
  time: 'center',
  whole: 'right',
  number: 'right',
  percent: 'right',
  money: 'right',
  calculated: 'center',
};

/** What may be typed into a column; undefined where anything may. */
export const ruleOf = ({ kind, from, to, list }: ColumnTemplate): ValidationRule | undefined => {
  switch (kind) {
    case 'date':
    case 'dateTime':
      return { kind: 'date', from: EARLIEST, to: LATEST };
    case 'time':
      return { kind: 'decimal', from: 0, to: 0.999999 };
    case 'whole':
      return { kind: 'whole', from: from ?? 0, to: to ?? 1e9 };
    case 'number':
    case 'percent':
    case 'money':
      return { kind: 'decimal', from: from ?? 0, to: to ?? 1e12 };
    case 'choice':
      return { kind: 'list', source: `=${listName(list!)}` };
    case 'text':
    case 'longText':
    case 'calculated':
      return undefined;
  }
};

const range = ({ from, to }: ColumnTemplate): Text =>
  from === undefined || to === undefined || to >= 1e6
    ? { en: 'Please type a number.', zh: '请填写数字。' }
    : { en: `Please type a number from ${from} to ${to}.`, zh: `请填写 ${from} 至 ${to} 之间的数字。` };

const refusals: Readonly<Partial<Record<ColumnKind, (column: ColumnTemplate) => Text>>> = {
  date: () => ({ en: 'Please type a date such as 2026-03-05.', zh: '请填写日期，例如 2026-03-05。' }),
  dateTime: () => ({
    en: 'Please type a date and a time such as 2026-03-05 14:30.',
    zh: '请填写日期和时间，例如 2026-03-05 14:30。',
  }),
  time: () => ({ en: 'Please type a time of day such as 09:30.', zh: '请填写钟点，例如 09:30。' }),
  whole: range,
  number: range,
  percent: () => ({ en: 'Please type a share from 0% to 100%.', zh: '请填写 0% 至 100% 之间的比例。' }),
  money: range,
  choice: () => ({ en: 'Please choose from the list.', zh: '请从列表中选择。' }),
};

/** The words with which a wrong entry is refused; undefined where nothing is. */
export const refusalOf = (
  column: ColumnTemplate,
  locale: Locale,
): (Prompt & { style: 'stop' }) | undefined => {
  const words = column.open === true ? undefined : refusals[column.kind]?.(column);
  return words && { title: column.header[locale], message: words[locale], style: 'stop' };
};
