import type { Locale, Text } from '../../core/locale';
import type { Better, Unit } from '../../kpis/define';

/** How a page names its language to the browser. */
export const languageTag: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };

export const words = {
  index: { en: 'KPI functions', zh: 'KPI 函数' },
  lead: {
    en: 'Type =KPI. in a cell and choose one. Every page has the definition, its source and worked examples.',
    zh: '在单元格中输入 =KPI. 即可选用。每个函数页均列出口径、出处和示例。',
  },
  search: { en: 'Search by name or purpose', zh: '按名称或用途查找' },
  keys: {
    en: 'Press / to search, ↓ to go through what is found, Enter to open the first.',
    zh: '按 / 开始查找，按 ↓ 在结果间移动，按 Enter 打开第一个。',
  },
  nothing: { en: 'No function matches. Try a shorter word.', zh: '没有匹配的函数，请换更短的词试试。' },
  families: { en: 'Groups of functions', zh: '函数分类' },
  navigation: { en: 'Pages', zh: '页面' },
  syntax: { en: 'Syntax', zh: '语法' },
  parameters: { en: 'Arguments', zh: '参数' },
  optional: { en: 'optional', zh: '可选' },
  gives: { en: 'Result', zh: '结果' },
  computes: { en: 'What is computed', zh: '计算口径' },
  leavesOut: { en: 'Left out by rule: ', zh: '按规则不计入：' },
  excel: { en: 'The same in Excel', zh: '等价的 Excel 公式' },
  plainData: {
    en: 'For plain data: complete rows with numbers and real dates, all of them counted. Put your ranges and cells in place of the names.',
    zh: '适用于规整数据：各行填写完整，数字与日期为真正的数值，不作筛选。请把参数名换成相应的区域或单元格。',
  },
  source: { en: 'Source', zh: '出处' },
  examples: { en: 'Examples', zh: '示例' },
  other: { en: '中文', zh: 'English' },
  grouped: {
    en: 'By group and period with KPI.BYGROUP and KPI.CROSSTAB, explained by KPI.DETAIL.',
    zh: '可用 KPI.BYGROUP、KPI.CROSSTAB 按分组与期间计算，用 KPI.DETAIL 查看依据。',
  },
  spills: { en: 'Fills the cells beside and below.', zh: '结果自动填入相邻单元格。' },
} satisfies Record<string, Text>;

/** How many functions there are, and how many of them a search has found (`#` stands for the number). */
export const counts = (all: number): Readonly<Record<'all' | 'some', Text>> => ({
  all: { en: `${all} functions`, zh: `共 ${all} 个函数` },
  some: { en: `# of ${all} functions`, zh: `找到 # 个函数（共 ${all} 个）` },
});

export const more = (family: Text): Text => ({ en: `More in: ${family.en}`, zh: `同类函数：${family.zh}` });

export const units: Readonly<Record<Unit, Text>> = {
  fraction: {
    en: 'A fraction (0.85 is 85%): format the cell as a percentage.',
    zh: '小数（0.85 即 85%），请将单元格设为百分比格式。',
  },
  minutes: { en: 'Minutes.', zh: '单位：分钟。' },
  hours: { en: 'Hours.', zh: '单位：小时。' },
  days: { en: 'Days.', zh: '单位：天。' },
  points: { en: 'Points.', zh: '单位：分。' },
  number: { en: 'A plain number.', zh: '数值。' },
  money: { en: 'Money, in the unit of the data.', zh: '金额，单位与数据相同。' },
  date: { en: 'Dates: format the cells as dates.', zh: '日期，请将单元格设为日期格式。' },
  table: { en: 'A table.', zh: '表格。' },
  words: { en: 'Words.', zh: '文字。' },
  truth: { en: 'TRUE or FALSE.', zh: 'TRUE 或 FALSE。' },
};

export const directions: Readonly<Record<Better, Text | undefined>> = {
  higher: { en: 'Higher is better.', zh: '越高越好。' },
  lower: { en: 'Lower is better.', zh: '越低越好。' },
  neither: undefined,
};
