import { accountManager, customer, customerNo, periodNo } from './columns';
import type { SheetTemplate } from './template';

export const surveySent: SheetTemplate = {
  key: 'SurveySent',
  title: { en: 'Surveys sent', zh: '问卷发放与回收' },
  guidance: {
    en: 'One row per customer and wave: how many questionnaires went out and came back.',
    zh: '每个客户的每次调查填写一行：发放和回收了多少份问卷。',
  },
  columns: [
    {
      key: 'date',
      header: { en: 'Sent on', zh: '发放日期' },
      kind: 'date',
      width: 12,
      hint: {
        en: 'Day of sending. It decides the month in which the row counts.',
        zh: '问卷发放的日期，决定该行计入哪个月份。',
      },
    },
    customer,
    {
      key: 'wave',
      header: { en: 'Wave', zh: '调查批次' },
      kind: 'text',
      width: 18,
      hint: { en: 'Name of the survey, such as 2026-03.', zh: '调查的名称，例如 2026-03。' },
    },
    {
      key: 'sent',
      header: { en: 'Sent', zh: '发放数' },
      kind: 'whole',
      width: 10,
      from: 0,
      to: 1_000_000,
      hint: { en: 'Number of questionnaires sent.', zh: '发放的问卷份数。' },
    },
    {
      key: 'returned',
      header: { en: 'Returned', zh: '回收数' },
      kind: 'whole',
      width: 10,
      from: 0,
      to: 1_000_000,
      hint: { en: 'How many of them came back.', zh: '其中收回的份数。' },
    },
    {
      key: 'channel',
      header: { en: 'Channel', zh: '渠道' },
      kind: 'choice',
      list: 'channels',
      open: true,
      width: 12,
      hint: { en: 'How they were sent.', zh: '通过哪个渠道发放。' },
    },
    customerNo,
    accountManager,
    periodNo('date'),
  ],
  rules: [
    {
      columns: ['returned'],
      when: (cell) => `AND(ISNUMBER(${cell('returned')}),${cell('returned')}>N(${cell('sent')}))`,
      look: 'outOfRange',
    },
  ],
};
