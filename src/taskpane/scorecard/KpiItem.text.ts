import type { Text } from '../../core/locale';
import type { KpiUnit, KpiWindow } from '../../scorecard';
import type { Read } from './columnsRead';

const number = (value: number): string => String(Number(value.toFixed(2)));
const same = (words: string): Text => ({ en: words, zh: words });

/** A standard in the unit of its KPI. */
export const inUnit: Readonly<Record<KpiUnit, (value: number) => Text>> = {
  fraction: (value) => same(`${number(value * 100)}%`),
  index: (value) => same(number(value)),
  minutes: (value) => ({ en: `${number(value)} min`, zh: `${number(value)} 分钟` }),
  hours: (value) => ({ en: `${number(value)} h`, zh: `${number(value)} 小时` }),
  days: (value) => ({ en: `${number(value)} days`, zh: `${number(value)} 天` }),
  perHour: (value) => ({ en: `${number(value)} per hour`, zh: `每小时 ${number(value)}` }),
  number: (value) => same(number(value)),
};

/** The months that are looked at, where it is not just the period chosen. */
export const windows: Readonly<Record<KpiWindow, Text | null>> = {
  period: null,
  rolling12: { en: 'rolling twelve months', zh: '近 12 个月' },
  asOf: { en: 'state on the as-of date', zh: '截至日期的状态' },
};

const listed = (columns: readonly Text[], locale: 'en' | 'zh'): string =>
  columns.map((column) => column[locale]).join(locale === 'en' ? ', ' : '、');

const readWords = ({ sheet, columns }: Read): Text =>
  columns.length === 0
    ? sheet
    : {
        en: `${sheet.en}: ${listed(columns, 'en')}`,
        zh: `${sheet.zh}：${listed(columns, 'zh')}`,
      };

export const words = {
  standards: (floor: Text, target: Text): Text => ({
    en: `Floor ${floor.en}, target ${target.en}`,
    zh: `底线值 ${floor.zh}，目标值 ${target.zh}`,
  }),
  band: (floor: Text, target: Text): Text => ({
    en: `Best from ${floor.en} to ${target.en}`,
    zh: `${floor.zh} 至 ${target.zh} 之间最佳`,
  }),
  reads: (reads: readonly Read[]): Text => {
    const sheets = reads.map(readWords);
    return {
      en: `Reads ${sheets.map(({ en }) => en).join('; ')}`,
      zh: `取自${sheets.map(({ zh }) => zh).join('；')}`,
    };
  },
  weight: (weight: number): Text => ({
    en: `Weight ${number(weight * 100)}%`,
    zh: `权重 ${number(weight * 100)}%`,
  }),
  share: (weight: number): Text => same(`${number(weight * 100)}%`),
  and: (first: Text, second: Text | null): Text =>
    second ? { en: `${first.en}, ${second.en}`, zh: `${first.zh}，${second.zh}` } : first,
};
