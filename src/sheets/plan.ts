import { column } from './column';
import { completed, customer, customerNo, holds, isOpen, owner, periodNo } from './columns';
import { endsBefore, missingWhileOpen, overdue } from './rules';
import type { SheetTemplate } from './template';
import { timeline } from './timeline';

export const plan: SheetTemplate = {
  key: 'Plan',
  title: { en: 'Plan', zh: '工作计划' },
  guidance: {
    en: 'One row per activity. An activity counts in the month in which it is to end.',
    zh: '每项活动填写一行。活动按计划结束日期计入相应月份。',
  },
  columns: [
    column('longText', 'activity', ['Activity', '活动'], ['What is to be done.', '要开展的工作。']),
    customer,
    column(
      'choice',
      'kind',
      ['Kind', '活动类型'],
      ['Kind of activity; your own may be typed.', '活动的类型，也可填写自定义的类型。'],
      { list: 'planKinds', open: true, width: 17 },
    ),
    owner,
    column(
      'text',
      'liaison',
      ['Liaison', '联络人'],
      ['Whom to speak to at the customer.', '客户方的联系人。'],
    ),
    column(
      'text',
      'resources',
      ['Resources', '资源'],
      ['People, money or rooms needed.', '所需的人员、资金或场地。'],
      { width: 22 },
    ),
    column('date', 'start', ['Start', '开始日期'], ['First day planned.', '计划开始的日期。']),
    column(
      'date',
      'end',
      ['End', '结束日期'],
      ['Last day planned, without the buffer.', '计划结束的日期，不含缓冲天数。'],
    ),
    column(
      'whole',
      'buffer',
      ['Buffer', '缓冲天数'],
      ['Days it may be late without harm to others.', '允许推迟且不影响其他工作的天数。'],
      { from: 0, to: 365, width: 10 },
    ),
    column(
      'choice',
      'milestone',
      ['Milestone', '里程碑'],
      ['Whether the others wait for it.', '是否为关键节点。'],
      { list: 'yesNo', width: 11 },
    ),
    column(
      'percent',
      'progress',
      ['Progress', '进度'],
      ['How much of it is done, from 0% to 100%.', '完成的比例，0% 至 100%。'],
      { from: 0, to: 1 },
    ),
    column(
      'choice',
      'status',
      ['Status', '状态'],
      ['Done counts; cancelled is left out.', '已完成计入完成；已取消不计入。'],
      { list: 'status', width: 12 },
    ),
    completed,
    customerNo,
    periodNo('end'),
    isOpen('activity'),
    holds(
      'milestone',
      ['yes', '是'],
      'isMilestone',
      ['IsMilestone', '是否里程碑'],
      ['Calculated: marked as a milestone.', '自动计算：标记为里程碑。'],
    ),
    holds(
      'kind',
      ['market research', '市场调研'],
      'isResearch',
      ['IsResearch', '是否市场调研'],
      ['Calculated: an activity of market research.', '自动计算：属于市场调研的活动。'],
    ),
    column(
      'calculated',
      'latest',
      ['Latest', '最迟日期'],
      ['Calculated: last day, with the buffer.', '自动计算：结束日期加缓冲天数。'],
      {
        formula: (cell) => `IF(ISNUMBER(${cell('end')}),${cell('end')}+N(${cell('buffer')}),"")`,
        format: 'yyyy-mm-dd',
      },
    ),
  ],
  rules: [overdue('end'), missingWhileOpen('owner', 'start', 'end'), endsBefore('end', 'start')],
  beside: timeline,
};
