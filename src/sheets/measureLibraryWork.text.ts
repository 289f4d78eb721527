import type { MeasureIdeas } from './measureIdea';

export const workMeasures: MeasureIdeas = {
  signingsRecorded: [
    {
      measure: {
        en: 'Enter the signing on the phone before leaving the customer',
        zh: '离开客户之前用手机录入签约信息',
      },
      condition: { en: 'Entries are made at the end of the week', zh: '到周末才集中录入' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Let the assistant enter it from a photo of the signature page',
        zh: '拍下签字页，由助理代为录入',
      },
      condition: { en: 'Owners are on the road for days', zh: '责任人连续出差' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Read out in the weekly meeting what was signed and is not yet recorded',
        zh: '周会通报已签约但未录入的项目',
      },
      condition: { en: 'Nobody notices missing entries', zh: '漏录无人发现' },
      effort: 'small',
      weeks: 3,
    },
  ],
  feedbackRecorded: [
    {
      measure: {
        en: 'Write feedback down during the call, in one line, and complete it later',
        zh: '通话时先用一行记下反馈，之后再补全',
      },
      condition: { en: 'Feedback is written down from memory', zh: '事后凭记忆补录' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Forward mails and chats with feedback to one address that is entered every day',
        zh: '把含反馈的邮件和聊天转发到统一邮箱，每天录入',
      },
      condition: { en: 'Feedback stays in private mailboxes', zh: '反馈留在个人邮箱里' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Ask in the daily meeting: what did customers say yesterday',
        zh: '每日例会问一句：昨天客户说了什么',
      },
      condition: { en: 'Feedback given by word of mouth is lost', zh: '口头反馈没有留下记录' },
      effort: 'small',
      weeks: 2,
    },
  ],
  researchDone: [
    {
      measure: {
        en: 'Limit each study to three questions that decide something',
        zh: '每项调研只回答三个影响决策的问题',
      },
      condition: { en: 'Studies grow and are not finished', zh: '调研越做越大，无法完成' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Reserve two days a month for research in the calendar of its owner',
        zh: '每月在责任人日历上留出两天做调研',
      },
      condition: { en: 'Research gives way to daily business', zh: '调研让位于日常事务' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Buy figures that an association or an institute already has',
        zh: '向行业协会或研究机构购买现成数据',
      },
      condition: { en: 'Data are gathered by hand that others sell', zh: '手工收集他人已有的数据' },
      effort: 'medium',
      weeks: 8,
    },
    {
      measure: {
        en: 'Present the result in ten minutes to those who asked for it, on a fixed day',
        zh: '在固定日期用十分钟向需求方汇报结果',
      },
      condition: { en: 'There is no date on which results are due', zh: '没有交付结果的日期' },
      effort: 'small',
      weeks: 4,
    },
  ],
  trainingCompleted: [
    {
      measure: {
        en: 'Offer each training twice, in units of at most ninety minutes',
        zh: '每门培训安排两场，每次不超过九十分钟',
      },
      condition: { en: 'Trainings clash with customer dates', zh: '培训与客户安排冲突' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Have managers release the time and name a stand-in before the training',
        zh: '培训前由主管安排时间并指定代班人',
      },
      condition: { en: 'People are called back to work', zh: '参训人被临时叫回' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: { en: 'Drop trainings that nobody has missed', zh: '取消没有人需要的培训' },
      condition: { en: 'There are more trainings than time', zh: '培训过多，时间不够' },
      effort: 'small',
      weeks: 4,
    },
  ],
  trainingPassed: [
    {
      measure: {
        en: 'Give the questions of the test beforehand and practise on cases of our own customers',
        zh: '提前公布考核要点，并用自己客户的案例练习',
      },
      condition: { en: 'Training stays general', zh: '培训内容过于笼统' },
      effort: 'medium',
      weeks: 8,
    },
    {
      measure: {
        en: 'Pair those who failed with a colleague for two weeks before they try again',
        zh: '未合格者由同事辅导两周后再考',
      },
      condition: { en: 'The same people fail again', zh: '总是同样的人不合格' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Ask the trainer to cut the content by a third and repeat the rest',
        zh: '请讲师压缩三分之一内容，其余反复练习',
      },
      condition: { en: 'There is too much for one day', zh: '一天内容过多' },
      effort: 'small',
      weeks: 8,
    },
  ],
  incentivePaid: [
    {
      measure: {
        en: 'Agree rule and example of the incentive in writing at the beginning of the year',
        zh: '年初书面明确激励规则和计算示例',
      },
      condition: { en: 'People argue about the amount at the end', zh: '年底对金额有争议' },
      effort: 'small',
      weeks: 16,
    },
    {
      measure: {
        en: 'Show each person every quarter how much they have earned so far',
        zh: '每季度告知每个人已获得的激励金额',
      },
      condition: { en: 'Payments surprise, up or down', zh: '发放金额出乎意料' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Have finance plan the payment in the month it falls due',
        zh: '请财务按应发月份安排资金',
      },
      condition: { en: 'Payments slip into the next year', zh: '发放拖到下一年' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Check plan and payment against each other when targets are changed in the year',
        zh: '年中调整目标时同步核对计划与实发',
      },
      condition: { en: 'Targets changed but the plan did not', zh: '目标调整而计划未变' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  planOnTime: [
    {
      measure: {
        en: 'Plan in weeks, not in months, and let each owner estimate their own part',
        zh: '按周而不是按月安排，由责任人自己估算',
      },
      condition: { en: 'Activities are planned too coarsely', zh: '计划过于粗略' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Begin each week with fifteen minutes on what has to end this week',
        zh: '每周开始用十五分钟过本周必须完成的活动',
      },
      condition: { en: 'Activities start late', zh: '活动启动晚' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: { en: "Leave a fifth of everybody's week unplanned", zh: '每人每周留出五分之一的机动时间' },
      condition: { en: 'Urgent matters break every plan', zh: '突发事务打乱计划' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Ask two weeks ahead for the people and rooms that an activity needs',
        zh: '提前两周落实活动所需的人员和场地',
      },
      condition: { en: 'Resources are missing on the day', zh: '到时资源不到位' },
      effort: 'small',
      weeks: 4,
    },
  ],
  milestonesOnTime: [
    {
      measure: {
        en: 'Name for each milestone the three things that have to be there, and check them two weeks before',
        zh: '为每个里程碑列出三项前提，提前两周检查',
      },
      condition: { en: 'Milestones fail on something small', zh: '里程碑因小事延误' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Meet with the customer at each milestone, date fixed at the start of the plan',
        zh: '每个里程碑与客户开会，日期在计划开始时确定',
      },
      condition: { en: 'Milestones slip because nobody waits for them', zh: '无人关注，里程碑一拖再拖' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Put the buffer before the milestone, not after each activity',
        zh: '把缓冲放在里程碑之前，而不是每项活动之后',
      },
      condition: { en: 'Buffers are used up by single activities', zh: '缓冲被单项活动耗尽' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  improvementsDone: [
    {
      measure: {
        en: 'Take on three improvements at a time at most per owner',
        zh: '每位责任人同时进行的改进不超过三项',
      },
      condition: { en: 'Too many improvements run at once', zh: '同时进行的改进过多' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Give each improvement a first step that can be done within a week',
        zh: '为每项改进设定一周内可完成的第一步',
      },
      condition: { en: 'Improvements are not begun', zh: '改进迟迟没有启动' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Report the state of improvements in the customer meeting, in one line each',
        zh: '在客户例会上逐项用一句话通报改进进展',
      },
      condition: { en: "Improvements are nobody's priority", zh: '改进工作无人重视' },
      effort: 'small',
      weeks: 6,
    },
  ],
  improvementsEffective: [
    {
      measure: {
        en: 'Write down the expected value and the day of the check before the measure begins',
        zh: '措施开始前写明预期值和检查日期',
      },
      condition: { en: 'Effects are judged by feeling', zh: '效果全凭感觉判断' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Try a measure with two customers for a month before it goes to all',
        zh: '先在两个客户试行一个月再推广',
      },
      condition: { en: 'Measures are rolled out untested', zh: '措施未经试行就推广' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Look for the root cause with those who do the work before choosing the measure',
        zh: '选定措施前与一线人员一起找根本原因',
      },
      condition: { en: 'Measures treat symptoms', zh: '措施治标不治本' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Stop what has shown no effect by the day of the check',
        zh: '到检查日仍无效果的措施立即停止',
      },
      condition: { en: 'Measures go on out of habit', zh: '无效措施沿用不停' },
      effort: 'small',
      weeks: 4,
    },
  ],
  goalsConfirmed: [
    {
      measure: {
        en: 'Send goals on one page and ask for a yes by mail within a week',
        zh: '把目标写成一页纸，请客户一周内邮件确认',
      },
      condition: { en: 'Goals are agreed by word of mouth only', zh: '目标只是口头约定' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Make confirming the goals the first item of the first meeting of the year',
        zh: '每年首次会议的第一个议题就是确认目标',
      },
      condition: { en: 'There is no occasion for it', zh: '没有确认目标的场合' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Cut the goals to the three the customer would pay for',
        zh: '把目标精简到客户最看重的三项',
      },
      condition: { en: 'Too many goals to be agreed', zh: '目标太多难以确认' },
      effort: 'small',
      weeks: 6,
    },
  ],
};
