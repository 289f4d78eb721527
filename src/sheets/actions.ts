import { completed, customer, customerNo, isOpen, meeting, owner, periodNo } from './columns';
import { missingWhileOpen, overdue } from './rules';
import type { SheetTemplate } from './template';

export const actions: SheetTemplate = {
  key: 'Actions',
  title: { en: 'Actions', zh: '行动项' },
  guidance: {
    en: 'One row per action agreed with a customer. An action counts in the month in which it is due.',
    zh: '与客户商定的每项行动填写一行。行动项按截止日期计入相应月份。',
  },
  columns: [
    {
      key: 'created',
      header: { en: 'Created', zh: '提出日期' },
      kind: 'date',
      width: 12,
      hint: { en: 'Day on which it was agreed.', zh: '商定该行动的日期。' },
    },
    customer,
    meeting,
    {
      key: 'action',
      header: { en: 'Action', zh: '行动内容' },
      kind: 'longText',
      width: 42,
      hint: { en: 'What is to be done, so that it can be checked.', zh: '需要完成的事项，应可核实。' },
    },
    owner,
    {
      key: 'due',
      header: { en: 'Due', zh: '截止日期' },
      kind: 'date',
      width: 12,
      hint: {
        en: 'Last day. It decides the month in which the action counts.',
        zh: '最后期限，决定该行动计入哪个月份。',
      },
    },
    {
      key: 'status',
      header: { en: 'Status', zh: '状态' },
      kind: 'choice',
      list: 'status',
      width: 12,
      hint: {
        en: 'Done counts; cancelled is left out; everything else is not done yet.',
        zh: '已完成计入完成；已取消不计入；其余均视为未完成。',
      },
    },
    completed,
    {
      key: 'note',
      header: { en: 'Note', zh: '备注' },
      kind: 'longText',
      width: 30,
      hint: { en: 'Anything worth knowing.', zh: '其他需要说明的情况。' },
    },
    customerNo,
    periodNo('due'),
    isOpen('action'),
  ],
  rules: [overdue('due'), missingWhileOpen('owner', 'due')],
};
