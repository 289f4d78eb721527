import { column } from './column';
import { customer, customerNo, kpi, owner, periodNo } from './columns';
import { endsBefore } from './rules';
import type { SheetTemplate } from './template';

export const targets: SheetTemplate = {
  key: 'Targets',
  title: { en: 'Targets', zh: '目标分解' },
  guidance: {
    en: 'One row per period, KPI, and owner or customer: what is to be reached.',
    zh: '每个期间、每个指标，按责任人或客户各填写一行：应达到的目标。',
  },
  columns: [
    column(
      'date',
      'start',
      ['Period from', '期间开始'],
      [
        'First day. It decides the month in which the target counts. Where periods overlap, the one that began last holds.',
        '期间的第一天，决定目标计入哪个月份。期间重叠时，以开始较晚的一行为准。',
      ],
    ),
    column('date', 'end', ['Period to', '期间结束'], ['Last day of the period.', '期间的最后一天。']),
    owner,
    customer,
    kpi(['KPI', '指标']),
    column(
      'number',
      'target',
      ['Target', '目标值'],
      ['The value to be reached. A rate is typed as 95%.', '应达到的数值，比率请填写为 95% 的形式。'],
      { from: -1e12, to: 1e12, format: '[>=1000]#,##0;General', width: 14 },
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('start'),
    column(
      'calculated',
      'days',
      ['Days', '天数'],
      ['Calculated: days of the period, first and last counted.', '自动计算：期间的天数，首尾均计入。'],
      {
        formula: (cell) =>
          `IF(COUNT(${cell('start')},${cell('end')})=2,${cell('end')}-${cell('start')}+1,"")`,
        format: '0',
      },
    ),
  ],
  rules: [
    {
      columns: ['end', 'kpi', 'target'],
      when: (cell, own) => `AND(LEN(${cell('start')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['owner', 'customer'],
      when: (cell) => `AND(LEN(${cell('start')})>0,LEN(${cell('owner')})=0,LEN(${cell('customer')})=0)`,
      look: 'missing',
    },
    endsBefore('end', 'start'),
  ],
};
