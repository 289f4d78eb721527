import { captions, common } from './common.text';
import type * as definitions from './dataQuality';
import type { ProseOf } from './prose';

const source = {
  en: 'DAMA UK 2013, six dimensions of data quality; ISO 8000.',
  zh: 'DAMA UK 2013 数据质量六维度；ISO 8000。',
};

export const dataQuality: ProseOf<typeof definitions> = {
  completeness: {
    title: { en: 'Records complete', zh: '完整率' },
    summary: { en: 'Share of the required cells that are filled.', zh: '必填单元格中已填写的比例。' },
    params: {
      table: { en: 'The records: one row each, one or several columns.', zh: '记录：每行一条，一列或多列。' },
      required: {
        en: 'TRUE or FALSE for each column (or each cell): which must be filled. Left out: all.',
        zh: '每列（或每个单元格）一个 TRUE 或 FALSE，表示是否必填；省略则全部必填。',
      },
      include: common.include,
    },
    computes: {
      en: 'Filled ÷ required cells. A row of several columns that is blank all over is no record; in a single column blanks are what is missing. 0 is filled, but a bare 0 in a column of words is blank.',
      zh: '已填 ÷ 必填单元格。多列区域中整行空白的不算记录；单列中的空白即为缺失。0 视为已填，但文字列中的 0 视为空白。',
    },
    leavesOut: { en: 'records of which no cell is required', zh: '没有必填单元格的记录' },
    source,
    excel: {
      formula: '=COUNTA(table)/(ROWS(table)*COLUMNS(table))',
      only: {
        en: 'Where all columns are required and no row is blank all over.',
        zh: '适用于各列均必填且没有整行空白的情形。',
      },
    },
    examples: [
      {
        caption: { en: 'Five of six cells.', zh: '六个单元格填了五个。' },
        args: [
          [
            ['Aster', 'A', '2024-01-01'],
            ['Bolt', null, '2024-02-01'],
          ],
        ],
        gives: 5 / 6,
      },
      {
        caption: { en: 'The middle column need not be filled.', zh: '中间一列非必填。' },
        args: [
          [
            ['Aster', 'A', '2024-01-01'],
            ['Bolt', null, '2024-02-01'],
          ],
          [[true, false, true]],
        ],
        gives: 1,
      },
      {
        caption: { en: 'Two marks do not fit three columns.', zh: '三列只给两个标记会报错。' },
        args: [[['Aster', 'A', '2024-01-01']], [[true, false]]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  validity: {
    title: { en: 'Records valid', zh: '规范率' },
    summary: { en: 'Share of the filled cells that follow a rule.', zh: '已填单元格中符合规则的比例。' },
    params: {
      column: { en: 'The cells to be checked.', zh: '要检查的单元格。' },
      rule: {
        en: '"date", "number", "email", "phone", a comparison such as ">=0", or a list: a range or "A, B, C".',
        zh: '"date"、"number"、"email"、"phone"，比较式如 ">=0"，或列表：区域或 "A，B，C"。',
      },
      include: common.include,
    },
    computes: {
      en: 'Cells that pass ÷ filled cells; blanks are a matter of COMPLETENESS. "date": dates, and texts such as 2026-03-05; Excel keeps dates as numbers, so any number from 1 on passes. "phone": 7 to 15 digits (E.164), signs between. Comparisons take numbers and dates; anything else does not pass. Lists are compared without capitals and width. The form is checked, not whether it is true.',
      zh: '符合规则 ÷ 已填单元格；空白由 COMPLETENESS 统计。"date"：日期，或 2026-03-05 等文本；Excel 以数字保存日期，因此 1 以上的数字都会通过。"phone"：7–15 位数字（E.164），可含分隔符。比较式适用于数字和日期，其他内容视为不符合。列表不区分大小写与全角半角。只检查形式，不核实真伪。',
    },
    source,
    excel: {
      formula: '=COUNTIFS(column,rule,column,"<>")/COUNTA(column)',
      only: {
        en: 'For a comparison such as ">=0"; for a list in a range SUM(COUNTIF(column,rule))/COUNTA(column).',
        zh: '适用于 ">=0" 等比较式；以区域给出的列表请用 SUM(COUNTIF(column,rule))/COUNTA(column)。',
      },
    },
    examples: [
      {
        caption: { en: 'Amounts of 0 or more: three of four.', zh: '金额须不小于 0：四个中三个符合。' },
        args: [[120, -3, 40, 0], '>=0'],
        gives: 0.75,
      },
      {
        caption: { en: 'Two of three are e-mail addresses.', zh: '三个中两个是有效的邮箱格式。' },
        args: [['ann@aster.example', 'bolt.example', 'chen@cargo.example', null], 'email'],
        gives: 2 / 3,
      },
      {
        caption: { en: 'Tiers that exist.', zh: '客户等级须在列表中。' },
        args: [['A', 'b', 'X', 'C'], 'A, B, C'],
        gives: 0.75,
      },
      {
        caption: { en: 'A rule that does not exist is refused.', zh: '不存在的规则会报错。' },
        args: [['A', 'B'], 'emial'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  timeliness: {
    title: { en: 'Recorded on time', zh: '录入及时率' },
    summary: {
      en: 'Share of the events that were recorded within a limit.',
      zh: '在时限内完成录入的比例。',
    },
    params: {
      happened: { en: 'When each event happened.', zh: '发生时间。' },
      recorded: { en: 'When it was recorded; blank: not yet.', zh: '录入时间；空白表示尚未录入。' },
      limitHours: {
        en: 'Limit in hours, for each row or once.',
        zh: '时限小时数，可逐行给出，也可只给一个。',
      },
      include: common.include,
    },
    computes: {
      en: 'Recorded within the limit ÷ all. What is recorded beforehand is on time, what is not recorded is not.',
      zh: '时限内录入 ÷ 全部。提前录入算及时，尚未录入算不及时。',
    },
    source,
    excel: {
      formula: '=SUM((recorded>0)*(ROUND((recorded-happened)*86400,0)<=limit_hours*3600))/COUNT(happened)',
    },
    examples: [
      {
        caption: { en: 'On time, late, and not recorded.', zh: '依次为及时、逾时、未录入。' },
        args: [
          ['2026-03-02 09:00', '2026-03-02 09:00', '2026-03-02 09:00'],
          ['2026-03-03 09:00', '2026-03-09 09:00', null],
          48,
        ],
        gives: 1 / 3,
      },
      {
        caption: {
          en: 'A time of day cannot be compared with a date and time.',
          zh: '只有时刻的值无法与带日期的时间比较。',
        },
        args: [['09:00'], ['2026-03-03 09:00'], 48],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  duplicates: {
    title: { en: 'Duplicate records', zh: '重复率' },
    summary: { en: 'Share of the records that repeat another one.', zh: '与其他记录重复的比例。' },
    params: {
      key: { en: 'What should be different in each record.', zh: '每条记录应当唯一的内容。' },
      include: common.include,
    },
    computes: {
      en: '1 − different keys ÷ rows: of three that are the same, two are surplus. Capitals, width and blanks around do not matter; signs do: A-1 is not A 1, and 007 is not 7.',
      zh: '1 − 不同值个数 ÷ 行数：三条相同的记录有两条多余。不区分大小写、全角半角与首尾空格；区分符号与前导零：A-1 与 A 1、007 与 7 视为不同。',
    },
    source,
    excel: { formula: '=LET(keys,UPPER(TRIM(FILTER(key,key<>""))),1-ROWS(UNIQUE(keys))/ROWS(keys))' },
    examples: [
      {
        caption: { en: 'One of four is surplus.', zh: '四条中一条多余。' },
        args: [['Aster', 'Bolt', 'aster ', 'Cargo', null]],
        gives: 0.25,
      },
      { caption: captions.noData, args: [[null, '']], gives: { error: '#N/A' } },
    ],
  },
};
