import { accountManager, customer, customerNo, meeting, meetingDate, periodNo } from './columns';
import type { SheetTemplate } from './template';

export const agenda: SheetTemplate = {
  key: 'Agenda',
  title: { en: 'Agenda', zh: '会议议程' },
  guidance: {
    en: 'One row per topic of a meeting: what it was to bring, and what it brought.',
    zh: '会议的每个议题填写一行：预期成果以及实际达成情况。',
  },
  columns: [
    meetingDate,
    customer,
    meeting,
    {
      key: 'topic',
      header: { en: 'Topic', zh: '议题' },
      kind: 'text',
      width: 28,
      hint: { en: 'What is to be dealt with.', zh: '需要讨论的事项。' },
    },
    {
      key: 'presenter',
      header: { en: 'Presenter', zh: '汇报人' },
      kind: 'choice',
      list: 'people',
      open: true,
      width: 14,
      hint: { en: 'Who leads the topic.', zh: '主讲该议题的人。' },
    },
    {
      key: 'expected',
      header: { en: 'Expected outcome', zh: '预期成果' },
      kind: 'longText',
      width: 32,
      hint: {
        en: 'What is to be there after the meeting: a decision, a date, a signature.',
        zh: '会后应得到的结果：一项决议、一个日期、一份签字。',
      },
    },
    {
      key: 'achieved',
      header: { en: 'Achieved', zh: '达成程度' },
      kind: 'choice',
      list: 'achieved',
      width: 11,
      hint: { en: 'Yes counts 1, partly 0.5, no 0.', zh: '是计 1，部分计 0.5，否计 0。' },
    },
    {
      key: 'goalWeight',
      header: { en: 'Goal weight', zh: '目标权重' },
      kind: 'number',
      width: 12,
      from: 0,
      to: 100,
      format: 'General',
      hint: {
        en: 'How much the topic matters against the others, for example 1 to 3.',
        zh: '该议题相对其他议题的重要程度，例如 1 至 3。',
      },
    },
    {
      key: 'plannedMinutes',
      header: { en: 'Planned minutes', zh: '计划用时（分钟）' },
      kind: 'number',
      width: 15,
      from: 0,
      to: 1440,
      format: '0',
      hint: { en: 'Minutes set aside.', zh: '预留的分钟数。' },
    },
    {
      key: 'actualMinutes',
      header: { en: 'Actual minutes', zh: '实际用时（分钟）' },
      kind: 'number',
      width: 15,
      from: 0,
      to: 1440,
      format: '0',
      hint: {
        en: 'Minutes it took. Empty means that it was not dealt with.',
        zh: '实际用去的分钟数，留空表示未讨论。',
      },
    },
    {
      key: 'done',
      header: { en: 'Done', zh: '是否完成' },
      kind: 'choice',
      list: 'yesNo',
      width: 10,
      hint: { en: 'Whether the topic was finished.', zh: '该议题是否讨论完毕。' },
    },
    customerNo,
    accountManager,
    periodNo('date'),
  ],
  rules: [
    {
      columns: ['expected'],
      when: (cell) => `AND(LEN(${cell('topic')})>0,LEN(${cell('expected')})=0)`,
      look: 'missing',
    },
    {
      columns: ['actualMinutes'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('actualMinutes')}),ISNUMBER(${cell('plannedMinutes')}),${cell('actualMinutes')}>${cell('plannedMinutes')}*1.1)`,
      look: 'outOfRange',
    },
  ],
};
