import { column } from './column';
import { customer, customerNo, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import { endsBefore } from './rules';
import type { SheetTemplate } from './template';

export const orders: SheetTemplate = {
  key: 'Orders',
  title: { en: 'Orders', zh: '订单' },
  guidance: {
    en: 'One row per order: what it is worth, when delivery was promised, and when it came.',
    zh: '每份订单填写一行：金额、约定交付日和实际交付日。',
  },
  columns: [
    column('text', 'order', ['Order', '订单编号'], ['Number of the order.', '订单的编号。']),
    column(
      'date',
      'date',
      ['Order date', '下单日期'],
      [
        'Day of the order. It decides the month in which the amount counts.',
        '下单的日期，决定金额计入哪个月份。',
      ],
    ),
    customer,
    column('text', 'product', ['Product', '产品'], ['What was ordered.', '订购的产品或服务。'], {
      width: 22,
    }),
    owner,
    column(
      'money',
      'amount',
      ['Amount', '金额'],
      ['Net value of the order, in one currency.', '订单的不含税金额，全表使用同一币种。'],
    ),
    column(
      'date',
      'promised',
      ['Promised', '约定交付日'],
      ['Day promised to the customer.', '向客户承诺的交付日期。'],
    ),
    column(
      'date',
      'delivered',
      ['Delivered', '实际交付日'],
      ['Day of complete delivery. Empty until then.', '全部交付的日期，未交付请留空。'],
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('date'),
    periodNo('promised', 'promisedPeriodNo', ['PromisedPeriodNo', '约定交付期间']),
    column(
      'calculated',
      'daysLate',
      ['DaysLate', '延误天数'],
      [
        'Calculated: days from promise to delivery; negative if early.',
        '自动计算：实际交付日晚于约定交付日的天数，提前为负。',
      ],
      {
        formula: (cell) =>
          `IF(COUNT(${cell('promised')},${cell('delivered')})=2,${cell('delivered')}-${cell('promised')},"")`,
        format: '0',
      },
    ),
  ],
  rules: [
    {
      columns: ['promised', 'delivered'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('promised')}),LEN(${cell('delivered')})=0,${cell('promised')}<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['date', 'customer', 'amount', 'promised'],
      when: (cell, own) => `AND(LEN(${cell('order')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    endsBefore('delivered', 'date'),
  ],
};
