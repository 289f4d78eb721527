import { customer, customerNo, holds, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

export const feedback: SheetTemplate = {
  key: 'Feedback',
  title: { en: 'Feedback', zh: '客户反馈与投诉' },
  guidance: {
    en: 'One row per complaint, suggestion, praise or enquiry of a customer.',
    zh: '客户的每条投诉、建议、表扬或咨询填写一行。',
  },
  columns: [
    {
      key: 'received',
      header: { en: 'Received', zh: '收到时间' },
      kind: 'dateTime',
      width: 17,
      hint: {
        en: 'Date and time. The limit runs from here, and the month is taken from it.',
        zh: '收到的日期和时间，时限由此起算，并据此计入相应月份。',
      },
    },
    customer,
    {
      key: 'type',
      header: { en: 'Type', zh: '类型' },
      kind: 'choice',
      list: 'feedbackTypes',
      width: 12,
      hint: { en: 'Complaint, suggestion, praise or enquiry.', zh: '投诉、建议、表扬或咨询。' },
    },
    {
      key: 'content',
      header: { en: 'Content', zh: '内容' },
      kind: 'longText',
      width: 42,
      hint: { en: 'What the customer said.', zh: '客户反映的内容。' },
    },
    owner,
    {
      key: 'limitHours',
      header: { en: 'Limit hours', zh: '时限（小时）' },
      kind: 'number',
      width: 12,
      from: 0,
      to: 8760,
      format: 'General',
      hint: {
        en: 'Hours within which it is to be handled: 24 for complaints, 48 otherwise, unless agreed differently.',
        zh: '应在多少小时内处理：投诉 24，其他 48，另有约定的从其约定。',
      },
    },
    {
      key: 'handled',
      header: { en: 'Handled', zh: '处理时间' },
      kind: 'dateTime',
      width: 17,
      hint: {
        en: 'Date and time at which it was settled. Empty means not yet.',
        zh: '处理完毕的日期和时间，留空表示尚未处理。',
      },
    },
    {
      key: 'result',
      header: { en: 'Result', zh: '处理结果' },
      kind: 'longText',
      width: 32,
      hint: { en: 'What was done.', zh: '采取了什么措施。' },
    },
    {
      key: 'recorded',
      header: { en: 'Recorded', zh: '录入时间' },
      kind: 'dateTime',
      width: 17,
      hint: {
        en: 'Date and time at which it was written down here: within 24 hours.',
        zh: '录入本表的日期和时间，应在收到后 24 小时内。',
      },
    },
    customerNo,
    periodNo('received'),
    holds(
      'type',
      ['complaint', '投诉', '抱怨'],
      'isComplaint',
      ['IsComplaint', '是否投诉'],
      ['Calculated: of the type complaint.', '自动计算：类型为投诉。'],
    ),
  ],
  rules: [
    {
      columns: ['handled'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('received')}),ISNUMBER(${cell('limitHours')}),LEN(${cell('handled')})=0,${cell('received')}+${cell('limitHours')}/24<${settingNames.asOf}+1)`,
      look: 'overdue',
    },
    {
      columns: ['recorded', 'handled'],
      when: (cell, own) => `AND(ISNUMBER(${cell('received')}),ISNUMBER(${own}),${own}<${cell('received')})`,
      look: 'outOfRange',
    },
    {
      columns: ['limitHours'],
      when: (cell) => `AND(LEN(${cell('received')})>0,LEN(${cell('limitHours')})=0)`,
      look: 'missing',
    },
  ],
};
