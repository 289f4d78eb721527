import type { Text } from '../../core/locale';
import type { KpiUnit } from '../../scorecard';

const number = (value: number): string => String(Number(value.toFixed(2)));
const same = (words: string): Text => ({ en: words, zh: words });

/** A standard in the unit of its KPI. */
export const inUnit: Readonly<Record<KpiUnit, (value: number) => Text>> = {
  fraction: (value) => same(`${number(value * 100)}%`),
  index: (value) => same(number(value)),
  minutes: (value) => ({ en: `${number(value)} min`, zh: `${number(value)} 分钟` }),
  perHour: (value) => ({ en: `${number(value)} per hour`, zh: `每小时 ${number(value)}` }),
};

export const words = {
  standards: (floor: Text, target: Text): Text => ({
    en: `Floor ${floor.en}, target ${target.en}`,
    zh: `底线值 ${floor.zh}，目标值 ${target.zh}`,
  }),
  reads: (sheet: Text, columns: readonly Text[]): Text => ({
    en: `Reads ${sheet.en}: ${columns.map(({ en }) => en).join(', ')}`,
    zh: `取自${sheet.zh}：${columns.map(({ zh }) => zh).join('、')}`,
  }),
  weight: (weight: number): Text => ({
    en: `Weight ${number(weight * 100)}%`,
    zh: `权重 ${number(weight * 100)}%`,
  }),
  share: (weight: number): Text => same(`${number(weight * 100)}%`),
};
