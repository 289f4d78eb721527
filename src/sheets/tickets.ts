import { textArray } from '../plan/formula';
import { column } from './column';
import { customer, customerNo, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

/** Working hours within which a ticket of each priority is to be resolved. */
const limits = [
  { words: ['urgent', '紧急'], hours: 4 },
  { words: ['high', '高'], hours: 8 },
  { words: ['normal', '中'], hours: 24 },
  { words: ['low', '低'], hours: 40 },
] as const;

/** Working hours of a day, for the rule that marks what is late. */
const DAY = 8;

export const tickets: SheetTemplate = {
  key: 'Tickets',
  title: { en: 'Tickets', zh: '服务工单' },
  guidance: {
    en: 'One row per service request. The priority sets the limit: urgent 4, high 8, normal 24, low 40 working hours.',
    zh: '每个服务请求填写一行。时限由优先级决定：紧急 4、高 8、中 24、低 40 个工作小时。',
  },
  columns: [
    column('text', 'ticket', ['Ticket', '工单编号'], ['Number of the ticket.', '工单的编号。'], {
      width: 14,
    }),
    column(
      'dateTime',
      'received',
      ['Received', '收到时间'],
      [
        'Date and time. The limit runs from here, and the month is taken from it.',
        '收到的日期和时间，时限由此起算，并据此计入相应月份。',
      ],
    ),
    customer,
    column(
      'longText',
      'subject',
      ['Subject', '内容'],
      ['What the customer asked for.', '客户提出的问题或请求。'],
    ),
    column(
      'choice',
      'priority',
      ['Priority', '优先级'],
      ['It decides the limit in working hours.', '决定该工单的时限（工作小时）。'],
      { list: 'priorities', width: 11 },
    ),
    owner,
    column(
      'dateTime',
      'firstHandled',
      ['First handled', '开始处理时间'],
      ['When somebody first took care of it. Empty until then.', '首次有人处理的日期和时间，未处理请留空。'],
    ),
    column(
      'dateTime',
      'resolved',
      ['Resolved', '解决时间'],
      ['When it was resolved for the customer. Empty until then.', '为客户解决的日期和时间，未解决请留空。'],
    ),
    column(
      'choice',
      'firstContact',
      ['First contact', '是否一次解决'],
      ['Whether it was resolved at the first contact.', '是否在首次联系时即解决。'],
      { list: 'yesNo' },
    ),
    column(
      'whole',
      'rating',
      ['Rating', '评分'],
      [
        'Of the customer, from 1 very dissatisfied to 5 very satisfied. Empty means not given.',
        '客户的评分：1 表示非常不满意，5 表示非常满意，留空表示未评分。',
      ],
      { from: 1, to: 5, width: 10 },
    ),
    customerNo,
    periodNo('received'),
    periodNo('resolved', 'resolvedPeriodNo', ['ResolvedPeriodNo', '解决期间']),
    column(
      'calculated',
      'limitHours',
      ['Limit hours', '时限（小时）'],
      [
        'Calculated from the priority: working hours within which it is to be resolved.',
        '根据优先级自动计算：应在多少工作小时内解决。',
      ],
      {
        formula: (cell) => {
          const words = textArray(limits.flatMap((limit) => limit.words));
          const hours = limits.flatMap((limit) => limit.words.map(() => limit.hours));
          return `IFERROR(CHOOSE(MATCH(${cell('priority')},${words},0),${hours.join(',')}),"")`;
        },
        format: '0',
      },
    ),
    column(
      'calculated',
      'isOpen',
      ['IsOpen', '是否未结'],
      ['Calculated: received and not resolved yet.', '自动计算：已收到但尚未解决。'],
      { formula: (cell) => `AND(LEN(${cell('received')})>0,LEN(${cell('resolved')})=0)`, width: 10 },
    ),
  ],
  rules: [
    {
      columns: ['resolved'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('received')}),ISNUMBER(${cell('limitHours')}),LEN(${cell('resolved')})=0,WORKDAY(${cell('received')},ROUNDUP(N(${cell('limitHours')})/${DAY},0))<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['customer', 'priority', 'owner'],
      when: (cell, own) => `AND(LEN(${cell('received')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['firstHandled', 'resolved'],
      when: (cell, own) => `AND(ISNUMBER(${cell('received')}),ISNUMBER(${own}),${own}<${cell('received')})`,
      look: 'outOfRange',
    },
  ],
};
