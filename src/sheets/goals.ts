import { column } from './column';
import { customer, customerNo, kpi, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

export const goals: SheetTemplate = {
  key: 'Goals',
  title: { en: 'Goals', zh: '客户目标与期望' },
  guidance: {
    en: 'One row per need of a customer: what is expected, by which KPI it is measured, and what was agreed.',
    zh: '客户的每项需求填写一行：期望是什么、用哪个指标衡量、约定了什么。',
  },
  columns: [
    customer,
    column('longText', 'need', ['Need', '需求'], ['What the customer needs.', '客户需要什么。'], {
      width: 30,
    }),
    column(
      'longText',
      'expectation',
      ['Expectation', '期望'],
      ['How the customer will see that it is met.', '客户如何判断需求得到满足。'],
      { width: 30 },
    ),
    kpi(['Agreed KPI', '约定指标']),
    column(
      'choice',
      'direction',
      ['Direction', '方向'],
      ['Which way is better.', '数值越高越好、越低越好还是在区间内最佳。'],
      { list: 'directions', width: 18 },
    ),
    column(
      'choice',
      'window',
      ['Window', '统计窗口'],
      ['The time that the KPI looks at.', '指标统计的时间范围。'],
      { list: 'windows', width: 16 },
    ),
    column(
      'number',
      'target',
      ['Target', '目标值'],
      ['The value agreed. A rate is typed as 95%.', '约定的目标值，比率请填写为 95% 的形式。'],
      { from: -1e12, to: 1e12, format: '0.0##' },
    ),
    column(
      'longText',
      'path',
      ['Target path', '目标路径'],
      ['The steps on the way, with their dates.', '达成目标的步骤及日期。'],
    ),
    owner,
    column(
      'date',
      'validFrom',
      ['Valid from', '生效日期'],
      ['First day on which the target counts.', '目标开始生效的日期。'],
    ),
    column(
      'date',
      'confirmedOn',
      ['Confirmed on', '确认日期'],
      ['Day on which the customer agreed. Empty until then.', '客户确认的日期，未确认请留空。'],
      { width: 14 },
    ),
    column(
      'date',
      'reviewOn',
      ['Review date', '复核日期'],
      ['Day on which it is looked at again.', '下次复核的日期。'],
    ),
    customerNo,
    periodNo('confirmedOn'),
    column(
      'calculated',
      'isConfirmed',
      ['IsConfirmed', '是否已确认'],
      ['Calculated: with a day of confirmation.', '自动计算：已填写确认日期。'],
      { formula: (cell) => `ISNUMBER(${cell('confirmedOn')})` },
    ),
  ],
  rules: [
    {
      columns: ['kpi', 'target', 'owner', 'confirmedOn'],
      when: (cell, own) => `AND(LEN(${cell('customer')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['reviewOn'],
      when: (cell, own) => `AND(LEN(${cell('customer')})>0,ISNUMBER(${own}),${own}<${settingNames.asOf})`,
      look: 'overdue',
    },
  ],
};
