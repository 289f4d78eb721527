import type { ColumnKind, ColumnTemplate } from './template';

/** A text as English, then Chinese. */
export type Pair = readonly [en: string, zh: string];

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 18,
  longText: 36,
  date: 12,
  dateTime: 17,
  time: 13,
  whole: 12,
  number: 12,
  percent: 11,
  money: 13,
  choice: 14,
  calculated: 12,
};

/** A column as wide as its kind usually is. */
export const column = (
  kind: ColumnKind,
  key: string,
  [en, zh]: Pair,
  [hintEn, hintZh]: Pair,
  more: Partial<ColumnTemplate> = {},
): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind,
  width: widths[kind],
  hint: { en: hintEn, zh: hintZh },
  ...more,
});
