import type { Text } from '../core/locale';

/** Parameters that mean the same in every function. */
export const common = {
  include: {
    en: 'Which rows count: TRUE or FALSE for each row, as in FILTER. Left out: all rows.',
    zh: '筛选条件：每行一个 TRUE 或 FALSE，与 FILTER 相同；省略则计入全部行。',
  },
  asOf: {
    en: 'The as-of date: what was known at the end of that day.',
    zh: '截至日期：以当日结束时的状态为准。',
  },
  periodStart: { en: 'First day of the period.', zh: '期间首日。' },
  periodEnd: { en: 'Last day of the period.', zh: '期间末日。' },
  workHours: {
    en: 'Working hours such as "09:00-18:00 Mon-Fri". Left out: all hours of all days.',
    zh: '工作时间，如 "09:00-18:00 周一至周五"；省略则按全天计。',
  },
  holidays: { en: 'Days off, which do not count.', zh: '不计入的节假日。' },
  weights: { en: 'A weight for each row. Left out: all weigh the same.', zh: '每行的权重；省略则各行相同。' },
  status: {
    en: 'Status of each item: done, open, cancelled and their usual words, or 1 and 0.',
    zh: '每项的状态：已完成、未完成、已取消等常用词，或 1 和 0。',
  },
} satisfies Record<string, Text>;

/** Captions of examples that recur. */
export const captions = {
  noData: { en: 'No data is #N/A, never 0.', zh: '无数据时为 #N/A，绝不显示 0。' },
  pooled: {
    en: 'Rows are pooled: a large one weighs more than a small one.',
    zh: '按合计计算：规模大的行影响更大。',
  },
} satisfies Record<string, Text>;
