import { column } from './column';
import { completed, customer, customerNo, isOpen, kpi, owner, periodNo } from './columns';
import { endsBefore, missingWhileOpen, overdue } from './rules';
import type { SheetTemplate } from './template';

export const improvements: SheetTemplate = {
  key: 'Improvements',
  title: { en: 'Improvements', zh: '改进措施' },
  guidance: {
    en: 'One row per measure: why a KPI is low, what is done about it, and later whether it has helped.',
    zh: '每项措施填写一行：指标偏低的原因、采取的措施，以及事后是否有效。',
  },
  columns: [
    column(
      'date',
      'created',
      ['Created', '提出日期'],
      ['Day on which the measure was decided.', '决定采取该措施的日期。'],
    ),
    customer,
    kpi(['KPI', '指标']),
    column(
      'longText',
      'cause',
      ['Root cause', '根本原因'],
      ['Why the KPI is where it is.', '指标出现问题的根本原因。'],
    ),
    column('longText', 'measure', ['Measure', '改进措施'], ['What is done about it.', '采取的措施。']),
    owner,
    column(
      'date',
      'due',
      ['Due', '截止日期'],
      ['Last day. It decides the month in which the measure counts.', '最后期限，决定该措施计入哪个月份。'],
    ),
    column(
      'choice',
      'status',
      ['Status', '状态'],
      ['Done counts; cancelled is left out.', '已完成计入完成；已取消不计入。'],
      { list: 'status', width: 12 },
    ),
    completed,
    column(
      'number',
      'expected',
      ['Expected value', '预期值'],
      [
        'Value of the KPI that the measure is to bring. A rate is typed as 95%.',
        '措施应使指标达到的数值，比率请填写为 95% 的形式。',
      ],
      { from: -1e12, to: 1e12, format: '0.0##', width: 15 },
    ),
    column(
      'number',
      'result',
      ['Result', '实际效果'],
      ['Value of the KPI afterwards.', '措施实施后指标的数值。'],
      { from: -1e12, to: 1e12, format: '0.0##' },
    ),
    column(
      'choice',
      'effective',
      ['Effective', '是否有效'],
      ['Yes counts 1, partly 0.5, no 0. Empty until checked.', '是计 1，部分计 0.5，否计 0，未检查请留空。'],
      { list: 'achieved', width: 11 },
    ),
    column(
      'date',
      'checked',
      ['Checked', '检查日期'],
      ['Day on which the effect was checked.', '检查效果的日期。'],
    ),
    customerNo,
    periodNo('due'),
    periodNo('checked', 'checkedPeriodNo', ['CheckedPeriodNo', '检查期间']),
    isOpen('measure'),
  ],
  rules: [overdue('due'), missingWhileOpen('cause', 'owner', 'due'), endsBefore('completed', 'created')],
};
