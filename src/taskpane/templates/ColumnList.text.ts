import type { Text } from '../../core/locale';
import type { ColumnKind } from '../../sheets';

/** What is typed into a column of each kind. */
export const kinds: Readonly<Record<ColumnKind, Text>> = {
  text: { en: 'Text', zh: '文本' },
  longText: { en: 'Long text', zh: '长文本' },
  date: { en: 'Date', zh: '日期' },
  dateTime: { en: 'Date and time', zh: '日期时间' },
  time: { en: 'Time', zh: '时间' },
  whole: { en: 'Whole number', zh: '整数' },
  number: { en: 'Number', zh: '数字' },
  percent: { en: 'Per cent', zh: '百分比' },
  money: { en: 'Money', zh: '金额' },
  choice: { en: 'Choice', zh: '下拉选择' },
  calculated: { en: 'Calculated', zh: '自动计算' },
};
