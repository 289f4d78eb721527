import { column } from './column';
import { customer, customerNo, holds, owner, periodNo } from './columns';
import type { SheetTemplate } from './template';

export const costs: SheetTemplate = {
  key: 'Costs',
  title: { en: 'Costs', zh: '费用' },
  guidance: {
    en: 'One row per expense. Those of the kind acquisition make up the cost of a new customer.',
    zh: '每笔费用填写一行。类型为获客的费用用于计算获客成本。',
  },
  columns: [
    column(
      'date',
      'date',
      ['Date', '日期'],
      ['Day of the expense. It decides the month in which it counts.', '费用发生的日期，决定计入哪个月份。'],
    ),
    column(
      'choice',
      'kind',
      ['Kind', '费用类型'],
      ['What the money was for; your own may be typed.', '费用的用途，也可填写自定义的类型。'],
      { list: 'costKinds', open: true },
    ),
    column('text', 'item', ['Item', '项目'], ['What was paid for.', '支出的具体内容。'], { width: 26 }),
    customer,
    owner,
    column(
      'money',
      'amount',
      ['Amount', '金额'],
      ['What it cost, in one currency.', '实际发生的金额，全表使用同一币种。'],
    ),
    column(
      'money',
      'budget',
      ['Budget', '预算'],
      ['What it was allowed to cost, in the same currency.', '预算金额，币种与金额一致。'],
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('date'),
    holds(
      'kind',
      ['acquisition', '获客'],
      'isAcquisition',
      ['IsAcquisition', '是否获客费用'],
      ['Calculated: spent on winning customers.', '自动计算：用于获取新客户的费用。'],
    ),
    column(
      'calculated',
      'overBudget',
      ['OverBudget', '超支金额'],
      ['Calculated: amount less budget; negative if it cost less.', '自动计算：金额减去预算，节约为负。'],
      {
        formula: (cell) =>
          `IF(COUNT(${cell('amount')},${cell('budget')})=2,${cell('amount')}-${cell('budget')},"")`,
        format: '#,##0',
      },
    ),
  ],
  rules: [
    {
      columns: ['kind', 'amount'],
      when: (cell, own) => `AND(LEN(${cell('date')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['amount'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('amount')}),ISNUMBER(${cell('budget')}),${cell('amount')}>${cell('budget')})`,
      look: 'outOfRange',
    },
  ],
};
