import { column } from './column';
import { periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

export const team: SheetTemplate = {
  key: 'Team',
  title: { en: 'Team', zh: '培训与激励' },
  guidance: {
    en: 'One row per person and training or bonus: what was planned, and what came of it.',
    zh: '每人的每项培训或激励填写一行：计划与实际情况。',
  },
  columns: [
    column('choice', 'person', ['Person', '人员'], ['Whom it is for.', '培训或激励的对象。'], {
      list: 'people',
      open: true,
    }),
    column(
      'text',
      'training',
      ['Training', '培训内容'],
      ['Name of the training or of the bonus.', '培训或激励的名称。'],
      { width: 28 },
    ),
    column(
      'date',
      'due',
      ['Due', '截止日期'],
      ['Last day. It decides the month in which the training counts.', '最后期限，决定该培训计入哪个月份。'],
    ),
    column(
      'whole',
      'assigned',
      ['Assigned', '应训人次'],
      ['Places assigned; 1 for one person and one training.', '应参加的人次，一人一次填 1。'],
      { from: 0, to: 10_000 },
    ),
    column(
      'whole',
      'completed',
      ['Completed', '完成人次'],
      ['How many of them were completed.', '其中已完成的人次。'],
      { from: 0, to: 10_000 },
    ),
    column(
      'whole',
      'passed',
      ['Passed', '合格人次'],
      ['How many of the completed were passed.', '完成人次中合格的人次。'],
      { from: 0, to: 10_000 },
    ),
    column(
      'date',
      'completedOn',
      ['Completed on', '完成日期'],
      ['Day of completion. Empty until then.', '完成的日期，未完成请留空。'],
      { width: 14 },
    ),
    column(
      'money',
      'bonusPlanned',
      ['Bonus planned', '计划激励'],
      ['Amount planned for the person.', '计划发放的激励金额。'],
      { width: 15 },
    ),
    column(
      'money',
      'bonusPaid',
      ['Bonus paid', '实发激励'],
      ['Amount paid, in the same currency.', '实际发放的金额，币种一致。'],
    ),
    column('date', 'paidOn', ['Paid on', '发放日期'], ['Day of payment.', '激励发放的日期。']),
    periodNo('due'),
    periodNo('completedOn', 'completedPeriodNo', ['CompletedPeriodNo', '完成期间']),
    periodNo('paidOn', 'paidPeriodNo', ['PaidPeriodNo', '发放期间']),
    column(
      'calculated',
      'passRate',
      ['PassRate', '合格率'],
      ['Calculated: passed of completed.', '自动计算：合格人次占完成人次的比例。'],
      {
        formula: (cell) =>
          `IF(AND(ISNUMBER(${cell('passed')}),N(${cell('completed')})>0),${cell('passed')}/${cell('completed')},"")`,
        format: '0.0%',
      },
    ),
  ],
  rules: [
    {
      columns: ['due', 'completedOn'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('due')}),N(${cell('assigned')})>N(${cell('completed')}),${cell('due')}<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['completed'],
      when: (cell) => `AND(ISNUMBER(${cell('completed')}),${cell('completed')}>N(${cell('assigned')}))`,
      look: 'outOfRange',
    },
    {
      columns: ['passed'],
      when: (cell) => `AND(ISNUMBER(${cell('passed')}),${cell('passed')}>N(${cell('completed')}))`,
      look: 'outOfRange',
    },
  ],
};
