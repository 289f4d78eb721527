import { column } from './column';
import { completed, customer, customerNo, isOpen, kpi, owner, periodNo } from './columns';
import { endsBefore, missingWhileOpen, overdue } from './rules';
import type { SheetTemplate } from './template';

export const review: SheetTemplate = {
  key: 'Review',
  title: { en: 'Review', zh: '绩效复盘' },
  guidance: {
    en: 'One row per finding of a monthly, quarterly or yearly review: what happened, why, and what was decided.',
    zh: '月度、季度或年度复盘的每条发现填写一行：发生了什么、原因是什么、作出了什么决议。',
  },
  columns: [
    column(
      'date',
      'date',
      ['Reviewed on', '复盘日期'],
      [
        'Day of the review. It decides the month in which the finding counts.',
        '进行复盘的日期，决定该发现计入哪个月份。',
      ],
    ),
    column(
      'text',
      'period',
      ['Period', '复盘期间'],
      [
        'What was looked back on: a month, quarter or year, such as 2026-03, 2026-Q1 or 2026.',
        '复盘的月份、季度或年份，例如 2026-03、2026-Q1 或 2026。',
      ],
      { width: 12 },
    ),
    customer,
    owner,
    kpi(['KPI', '指标']),
    column(
      'number',
      'score',
      ['Score', '得分'],
      ['Score of the KPI in this period, as on the scorecard.', '该指标在复盘期间的得分，与计分卡一致。'],
      { from: -1e12, to: 1e12, format: '0.0' },
    ),
    column(
      'choice',
      'light',
      ['Light', '亮灯'],
      ['Light of the KPI in this period, as on the scorecard.', '该指标在复盘期间的亮灯，与计分卡一致。'],
      { list: 'lights', open: true },
    ),
    column(
      'longText',
      'finding',
      ['Finding', '复盘发现'],
      ['What happened, good or bad, in one or two sentences.', '发生了什么，亮点或不足，一两句话说明。'],
    ),
    column('longText', 'cause', ['Root cause', '根本原因'], ['Why it happened.', '发生的根本原因。']),
    column(
      'longText',
      'decision',
      ['Decision', '决议'],
      [
        'What is done about it. A larger measure gets a row on the sheet Improvements as well.',
        '决定如何处理。较大的措施请同时在“改进措施”中新增一行。',
      ],
    ),
    column(
      'date',
      'due',
      ['Due', '截止日期'],
      ['Day by which the decision is carried out.', '决议应落实的日期。'],
    ),
    column(
      'choice',
      'status',
      ['Status', '状态'],
      ['Done and cancelled close the finding. Empty means open.', '已完成和已取消表示已结，留空表示未结。'],
      { list: 'status', width: 12 },
    ),
    completed,
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('date'),
    isOpen('finding'),
  ],
  rules: [
    overdue('due'),
    missingWhileOpen('cause', 'decision', 'owner', 'due'),
    {
      columns: ['date', 'period'],
      when: (cell, own) => `AND(LEN(${cell('finding')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    endsBefore('completed', 'date'),
  ],
};
