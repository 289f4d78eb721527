import type { Text } from '../core/locale';

/** Names as on the scorecards, by id without that of the pack. */
export const reviewedKpis = {
  satisfaction: { en: 'Customer satisfaction index', zh: '客户满意度指数' },
  goalAttainment: { en: 'Meeting goal attainment', zh: '会议目标达成率' },
  actionCompletion: { en: 'Action completion', zh: '行动项完成率' },
} as const satisfies Readonly<Record<string, Text>>;

export interface SampleFinding {
  readonly finding: Text;
  readonly cause: Text;
  readonly decision: Text;
}

export const sampleFindings: Readonly<Record<keyof typeof reviewedKpis, readonly SampleFinding[]>> = {
  satisfaction: [
    {
      finding: { en: 'Rated lower after the last delivery', zh: '上次交付后评分下降' },
      cause: { en: 'What went wrong was not explained', zh: '出现的问题没有向客户说明' },
      decision: { en: 'The account manager explains it in person', zh: '由客户经理当面说明' },
    },
    {
      finding: { en: 'Users are less content than the buyers', zh: '使用部门的满意度低于采购部门' },
      cause: { en: 'Users are not asked to the meetings', zh: '例会没有邀请使用部门' },
      decision: { en: 'Ask two users to every meeting', zh: '每次例会邀请两位使用部门人员' },
    },
    {
      finding: { en: 'Comments say that answers take too long', zh: '意见集中反映答复太慢' },
      cause: { en: 'Questions wait for one person', zh: '问题都集中在一个人手里' },
      decision: { en: 'Name a deputy who may answer', zh: '指定可以答复的代理人' },
    },
  ],
  goalAttainment: [
    {
      finding: { en: 'Topics ended without a decision', zh: '议题讨论后没有形成决议' },
      cause: { en: 'Those who decide did not come', zh: '有决定权的人没有参会' },
      decision: { en: 'Put the meeting off if nobody can decide', zh: '决策人无法参会时改期' },
    },
    {
      finding: { en: 'Only the first topics were dealt with', zh: '只讨论了前几个议题' },
      cause: { en: 'Too many topics for an hour', zh: '一小时内安排的议题过多' },
      decision: { en: 'Three topics at most, the weightiest first', zh: '最多三个议题，重要的排在前面' },
    },
    {
      finding: { en: 'Expected outcomes were too vague to be met', zh: '预期成果过于笼统，无法达成' },
      cause: { en: 'The agenda is written on the day before', zh: '会议议程前一天才编写' },
      decision: { en: 'Agree on outcomes with the customer a week ahead', zh: '提前一周与客户商定预期成果' },
    },
  ],
  actionCompletion: [
    {
      finding: { en: 'Actions of the month are still open', zh: '当月行动项仍未完成' },
      cause: { en: 'Other departments do not know of them', zh: '相关部门不知情' },
      decision: { en: 'Send every department its own list', zh: '向各部门发送各自的行动项清单' },
    },
    {
      finding: { en: 'The same actions return in every meeting', zh: '同样的行动项每次会议反复出现' },
      cause: { en: 'Due dates are set without asking the owner', zh: '未与责任人商量就定下截止日期' },
      decision: { en: 'The owner names the due date in the meeting', zh: '由责任人在会上提出截止日期' },
    },
  ],
};

/** Of a decision that was carried out late. */
export const reminded: Text = { en: 'Done after two reminders', zh: '催办两次后完成' };
