import { column } from './column';
import { customer, customerNo, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import { endsBefore } from './rules';
import type { SheetTemplate } from './template';

/** Days before its end from which a contract without a decision stands out. */
const NOTICE = 60;

export const contracts: SheetTemplate = {
  key: 'Contracts',
  title: { en: 'Contracts', zh: '合同' },
  guidance: {
    en: 'One row per contract. A renewal gets a row of its own; do not write over the old one.',
    zh: '每份合同填写一行。续约请另起一行，不要覆盖原合同。',
  },
  columns: [
    column(
      'text',
      'contract',
      ['Contract', '合同编号'],
      ['Number or short name of the contract.', '合同的编号或简称。'],
    ),
    customer,
    owner,
    column('date', 'start', ['Start', '合同开始日'], ['First day of the contract.', '合同生效的第一天。']),
    column(
      'date',
      'end',
      ['Contract end', '合同到期日'],
      [
        'Last day. It decides the month in which the contract counts.',
        '合同的最后一天，决定该合同计入哪个月份。',
      ],
      { width: 13 },
    ),
    column(
      'money',
      'amount',
      ['Amount', '金额'],
      ['Value over the whole term, in one currency.', '整个合同期的金额，全表使用同一币种。'],
    ),
    column(
      'money',
      'dueToDate',
      ['Due to date', '应履约金额'],
      ['What should have been delivered by now, as an amount.', '按约定截至目前应履行的金额。'],
    ),
    column(
      'money',
      'fulfilled',
      ['Fulfilled', '已履约金额'],
      ['What has been delivered by now, as an amount.', '截至目前实际履行的金额。'],
    ),
    column(
      'choice',
      'renewed',
      ['Renewed', '是否续约'],
      ['Whether it was renewed. Empty as long as that is open.', '合同是否已续约，未定请留空。'],
      { list: 'yesNo', width: 11 },
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('end'),
    column(
      'calculated',
      'days',
      ['Days', '合同天数'],
      [
        'Calculated: days from first to last day, both counted.',
        '自动计算：从开始日到到期日的天数，首尾均计入。',
      ],
      {
        formula: (cell) =>
          `IF(COUNT(${cell('start')},${cell('end')})=2,${cell('end')}-${cell('start')}+1,"")`,
        format: '0',
      },
    ),
    column(
      'calculated',
      'fulfilment',
      ['Fulfilment', '履约率'],
      ['Calculated: fulfilled of what was due to date.', '自动计算：已履约金额占应履约金额的比例。'],
      {
        formula: (cell) => `IF(N(${cell('dueToDate')})>0,N(${cell('fulfilled')})/${cell('dueToDate')},"")`,
        format: '0.0%',
      },
    ),
  ],
  rules: [
    {
      columns: ['renewed'],
      when: (cell, own) =>
        `AND(ISNUMBER(${cell('end')}),LEN(${own})=0,${cell('end')}<${settingNames.asOf}+${NOTICE})`,
      look: 'overdue',
    },
    {
      columns: ['customer', 'end', 'amount'],
      when: (cell, own) => `AND(LEN(${cell('contract')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    endsBefore('end', 'start'),
  ],
};
