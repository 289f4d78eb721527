import type { Text } from '../core/locale';
import type * as definitions from './groups';
import type { ExampleArg, ProseOf } from './prose';

const functionName: Text = {
  en: 'Name of a function in quotes, or COUNT, SUM, DISTINCT; with measures: "ACTIONRATE:value,n,lower,upper".',
  zh: '引号中的函数名，或 COUNT、SUM、DISTINCT；可带度量："ACTIONRATE:value,n,lower,upper"。',
};

const args: Text = {
  en: 'The arguments of that function, in its order. Write "" for one that is left out; never leave a gap.',
  zh: '该函数的各参数，顺序相同。省略的参数写 ""，不要留空。',
};

const measures: Text = {
  en: 'Measures: value, numerator, denominator, n (rows that count), blank, excluded, leftout (by rule), lower, upper (95% interval), method (how the interval was found).',
  zh: '度量：value（值）、numerator（分子）、denominator（分母）、n（计入行数）、blank（空白）、excluded（筛选排除）、leftout（按规则排除）、lower 与 upper（95% 置信区间）、method（区间方法：Wilson、以行为群、t、次序统计量或调整 Wald）。',
};

const done: Text = { en: 'done', zh: '已完成' };
const open: Text = { en: 'open', zh: '进行中' };
const customers: ExampleArg = ['Aster', 'Bolt', 'Aster', 'Bolt', 'Aster'];
const months: ExampleArg = [202601, 202601, 202602, 202602, 202602];
const status: ExampleArg = [done, open, done, done, open];

export const groups: ProseOf<typeof definitions> = {
  period: {
    title: { en: 'Period of a date', zh: '日期所属期间' },
    summary: {
      en: 'First day of the week, month, quarter, half or year that holds each date.',
      zh: '每个日期所在周、月、季度、半年或年的第一天。',
    },
    params: {
      dates: { en: 'Dates to be put into periods.', zh: '要归入期间的日期。' },
      unit: {
        en: '"month" (default), "week", "quarter", "half" or "year".',
        zh: '"month"（月，默认）、"week"（周）、"quarter"（季度）、"half"（半年）或 "year"（年）。',
      },
      yearStart: {
        en: 'Month (1 to 12) in which the year begins; 1 if left out.',
        zh: '年度起始月份（1–12），默认 1。',
      },
      weekStart: {
        en: 'Day on which the week begins: 1 Monday (default) to 7 Sunday.',
        zh: '每周第一天：1 为周一（默认），7 为周日。',
      },
    },
    computes: {
      en: 'Quarters, halves and years count from the month in which the year begins. A blank stays blank. Dates count from March 1900 on.',
      zh: '季度、半年、年均从年度起始月份算起。空白仍为空白。日期须不早于 1900 年 3 月。',
    },
    source: {
      en: 'The calendar; weeks from Monday are those of ISO 8601.',
      zh: '公历；从周一起算的周与 ISO 8601 一致。',
    },
    excel: {
      formula: '=INT(dates)-DAY(dates)+1',
      only: {
        en: 'For months; for weeks from Monday INT(dates)-WEEKDAY(dates,3).',
        zh: '适用于月；从周一起算的周请用 INT(dates)-WEEKDAY(dates,3)。',
      },
    },
    examples: [
      {
        caption: { en: 'The first day of the month.', zh: '当月第一天。' },
        args: [['2026-03-05', '2026-05-20']],
        gives: [[46082], [46143]],
      },
      {
        caption: { en: 'A financial year that begins in April.', zh: '财年从 4 月开始。' },
        args: [['2026-03-05', '2026-05-20'], 'quarter', 4],
        gives: [[46023], [46113]],
      },
      {
        caption: { en: 'The Monday of the week.', zh: '所在周的周一。' },
        args: [['2026-03-05'], 'week'],
        gives: [[46083]],
      },
      {
        caption: {
          en: 'A date that can be read in two ways (3 May or 5 March?) is not guessed.',
          zh: '容易误读的写法（3 月 5 日还是 5 月 3 日？）不作猜测。',
        },
        args: [['2026-03-05', '3/5/2026']],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  byGroup: {
    title: { en: 'By group', zh: '分组计算' },
    summary: {
      en: 'Any function of rows for each group: a table of group, value and n.',
      zh: '按组计算任一指标，返回组、值、n 的表格。',
    },
    params: {
      function: functionName,
      groups: {
        en: 'The group of each row; rows without one are left out.',
        zh: '每行所属的组；空白行不计入。',
      },
      args,
    },
    computes: {
      en: `Groups in order of first appearance. A group without data shows an empty value.\n${measures.en}`,
      zh: `按首次出现的顺序列出各组；无数据的组值为空。\n${measures.zh}`,
    },
    source: {
      en: 'Every function by its own definition; intervals as in DETAIL.',
      zh: '各指标按各自的口径计算；置信区间同 DETAIL。',
    },
    examples: [
      {
        caption: { en: 'Action completion for each customer.', zh: '各客户的行动项完成率。' },
        args: ['ACTIONRATE', customers, status],
        gives: [
          ['Aster', 2 / 3, 3],
          ['Bolt', 0.5, 2],
        ],
      },
      {
        caption: {
          en: 'Capitals and widths make no other group; a blank one is left out.',
          zh: '大小写、全半角视为同一组；空白组不计入。',
        },
        args: ['COUNT:n', ['Aster', 'ASTER', 'Ａｓｔｅｒ', null, 'Bolt'], [1, 2, 3, 4, 5]],
        gives: [
          ['Aster', 3],
          ['Bolt', 1],
        ],
      },
      {
        caption: {
          en: 'A function that gives a table cannot be grouped.',
          zh: '返回表格的函数不能分组计算。',
        },
        args: ['LIKERT', ['Aster', 'Bolt'], [4, 5]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  crosstab: {
    title: { en: 'Cross-table', zh: '交叉汇总' },
    summary: {
      en: 'Any function of rows for every pair of row key and column key, in one pass over the data.',
      zh: '对行键与列键的每个组合计算任一指标，数据只扫描一遍。',
    },
    params: {
      function: functionName,
      rowKeys: {
        en: 'Row key of each row of the data, such as the customer.',
        zh: '数据每行的行键，如客户。',
      },
      columnKeys: {
        en: 'Column key of each row of the data, such as the month. Not needed where columns are periods.',
        zh: '数据每行的列键，如月份；列为期间时可省略。',
      },
      rows: {
        en: 'Row keys of the table; "*" is every row. Blanks give blank rows.',
        zh: '表格的行键；"*" 为全部。空白得空行。',
      },
      columns: {
        en: 'Column keys of the table; "*" is every row, "202601:202612" all numbers from–to; periods for functions with period_start and period_end.',
        zh: '表格的列键；"*" 为全部，"202601:202612" 为该数字区间；函数有 period_start 和 period_end 时为期间。',
      },
      args,
    },
    computes: {
      en: `A row of the data may stand in several cells: its own, the totals ("*") and ranges that overlap. Totals are pooled, never averaged. Several measures give blocks side by side. COUNT, SUM and DISTINCT give 0 where there is no row.\n${measures.en}\nFunctions with period_start and period_end are computed once for each column: a year such as 2026, a month such as 202603, from:to (months or days), a first day (up to the day before the next such column, the last one up to period_end), or "*" for the period given. Write "" for these two arguments and for column_keys.`,
      zh: `同一行数据可同时进入多个单元格：自身的格、合计（"*"）以及相互重叠的区间。合计按数据汇总计算，不取平均。多个度量依次并排成块。COUNT、SUM、DISTINCT 在没有数据时为 0。\n${measures.zh}\n带 period_start 和 period_end 的函数每列计算一次，列键为期间：年份（如 2026）、月份（如 202603）、用冒号隔开的起止（月份或日期）、期间首日（到下一个首日的前一天，最后一列到 period_end），或 "*"（所给期间）；这两个参数和 column_keys 写 ""。`,
    },
    source: {
      en: 'Every function by its own definition; intervals as in DETAIL.',
      zh: '各指标按各自的口径计算；置信区间同 DETAIL。',
    },
    examples: [
      {
        caption: {
          en: 'Action completion of all and of each customer, by month and for both months.',
          zh: '全部及各客户的行动项完成率：按月及两个月合计。',
        },
        args: [
          'ACTIONRATE',
          customers,
          months,
          ['*', 'Aster', 'Bolt'],
          [[202601, 202602, '202601:202602']],
          status,
        ],
        gives: [
          [0.5, 2 / 3, 0.6],
          [1, 0.5, 2 / 3],
          [0, 1, 0.5],
        ],
      },
      {
        caption: {
          en: 'Value and number of rows side by side; no data is blank.',
          zh: '值与行数并排；无数据为空白。',
        },
        args: ['ACTIONRATE:value,n', customers, months, ['Aster', 'Cargo'], [['*']], status],
        gives: [
          [2 / 3, 3],
          ['', 0],
        ],
      },
      {
        caption: {
          en: 'A function of a period: repurchase by quarter, and for the half.',
          zh: '按期间计算的函数：各季度及半年的复购率。',
        },
        args: [
          'REPURCHASE',
          customers,
          '',
          ['*', 'Aster'],
          [['2026-01-01', '2026-04-01', '202601:202606']],
          customers,
          ['2026-01-05', '2026-02-10', '2026-03-20', '2026-04-15', '2026-05-02'],
          '',
          '2026-06-30',
        ],
        gives: [
          [0.5, 0, 1],
          [1, 0, 1],
        ],
      },
      {
        caption: {
          en: 'A key for each row of the data: columns of different sizes are refused.',
          zh: '数据每行各有一个键：列的大小不同即报错。',
        },
        args: ['ACTIONRATE', ['Aster', 'Bolt'], [202601, 202602], ['*'], ['*'], [done, open, done]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  detail: {
    title: { en: 'How it was computed', zh: '计算依据' },
    summary: {
      en: 'A result with all that it rests on: numerator, denominator, rows left out, interval.',
      zh: '结果及其依据：分子、分母、未计入的行、置信区间。',
    },
    params: { function: functionName, args },
    computes: {
      en: `One row.\n${measures.en}\nRows that count and rows left out add up to the rows given.`,
      zh: `返回一行。\n${measures.zh}\n计入与未计入的行数之和等于给出的行数。`,
    },
    source: {
      en: 'Intervals: Wilson (Newcombe 1998); ratio of sums with rows as clusters (Cochran 1977); order statistics (Conover 1999).',
      zh: '置信区间：Wilson（Newcombe 1998）；以行为群的比率估计（Cochran 1977）；次序统计量（Conover 1999）。',
    },
    examples: [
      {
        caption: {
          en: '2 of 3 done, one cancelled, one blank.',
          zh: '3 项完成 2 项，另有 1 项取消、1 项空白。',
        },
        args: [
          'ACTIONRATE:value,numerator,denominator,n,blank,leftout,method',
          [done, done, open, { en: 'cancelled', zh: '已取消' }, null],
        ],
        gives: [[2 / 3, 2, 3, 3, 1, 1, 'Wilson']],
      },
      {
        caption: {
          en: 'No data: the value stays empty, and the rows left out say why.',
          zh: '无数据：值为空，未计入的行数说明原因。',
        },
        args: ['ACTIONRATE:value,n,blank,leftout', [{ en: 'cancelled', zh: '已取消' }, null, null]],
        gives: [['', 0, 2, 1]],
      },
      {
        caption: {
          en: 'A measure that does not exist is refused, with those there are.',
          zh: '不存在的度量会报错，并列出可用的度量。',
        },
        args: ['ACTIONRATE:mean', [done, open]],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
