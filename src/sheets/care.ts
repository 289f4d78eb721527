import { column } from './column';
import { customer, customerNo, isKeyCustomer, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

export const care: SheetTemplate = {
  key: 'Care',
  title: { en: 'Care', zh: '回访与关怀' },
  guidance: {
    en: 'One row per visit, call, greeting or service planned for a customer, and when it was done.',
    zh: '为客户计划的每次回访、问候或服务填写一行，并记录完成日期。',
  },
  columns: [
    column(
      'date',
      'planned',
      ['Planned', '计划日期'],
      ['Last day by which it is to be done.', '计划完成的最后日期。'],
    ),
    customer,
    column(
      'choice',
      'kind',
      ['Kind', '关怀方式'],
      [
        'Visit, call, greeting or value-added service; your own may be typed.',
        '上门回访、电话回访、节日问候或增值服务，也可填写其他方式。',
      ],
      { list: 'careKinds', open: true, width: 20 },
    ),
    column(
      'longText',
      'content',
      ['Content', '内容'],
      ['What is planned for the customer.', '为客户安排的内容。'],
    ),
    owner,
    column(
      'choice',
      'personalised',
      ['Personalised', '是否个性化'],
      ['Whether it was made for this customer alone.', '是否专为该客户定制。'],
      { list: 'yesNo', width: 13 },
    ),
    column(
      'date',
      'done',
      ['Done on', '完成日期'],
      ['Day on which it was done. Empty until then.', '实际完成的日期，未完成请留空。'],
    ),
    column('longText', 'result', ['Result', '回访结果'], ['What the customer said.', '客户的反馈。']),
    customerNo,
    periodNo('planned'),
    periodNo('done', 'donePeriodNo', ['DonePeriodNo', '完成期间']),
    isKeyCustomer,
  ],
  rules: [
    {
      columns: ['planned', 'done'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('planned')}),LEN(${cell('done')})=0,${cell('planned')}<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['customer', 'kind', 'owner'],
      when: (cell, own) => `AND(LEN(${cell('planned')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
  ],
};
