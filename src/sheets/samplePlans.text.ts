import type { Text } from '../core/locale';

export const costItems: readonly { readonly kind: number; readonly item: Text; readonly budget: number }[] = [
  { kind: 0, item: { en: 'Trade fair stand', zh: '展会展位' }, budget: 18_000 },
  { kind: 0, item: { en: 'Advertisement', zh: '广告投放' }, budget: 9_000 },
  { kind: 1, item: { en: 'Meeting room and catering', zh: '会议场地与餐饮' }, budget: 3_000 },
  { kind: 2, item: { en: 'Travel to customers', zh: '客户拜访差旅' }, budget: 6_000 },
  { kind: 3, item: { en: 'Parts sent free of charge', zh: '免费寄送零件' }, budget: 4_000 },
];

export const marketSource: Text = { en: 'Industry association', zh: '行业协会' };

export const trainings: readonly Text[] = [
  { en: 'Leading customer meetings', zh: '客户会议主持' },
  { en: 'Handling complaints', zh: '投诉处理' },
  { en: 'Product knowledge', zh: '产品知识' },
  { en: 'Negotiation', zh: '商务谈判' },
];

export const bonusName: Text = { en: 'Monthly bonus', zh: '月度激励' };

/** Names as on the scorecards, by id without that of the pack. */
export const sampleKpis = {
  deliveredOnTime: { en: 'Delivered on time', zh: '按时交付率' },
  satisfaction: { en: 'Customer satisfaction index', zh: '客户满意度指数' },
  responseTime: { en: 'Response time (median, working hours)', zh: '响应时间（中位数）' },
  actionCompletion: { en: 'Action completion', zh: '行动项完成率' },
  tasksDone: { en: 'Tasks done', zh: '招商任务完成率' },
  amountSigned: { en: 'Amount signed', zh: '签约金额完成率' },
  customersSigned: { en: 'Customers signed', zh: '签约客户数完成率' },
} as const satisfies Readonly<Record<string, Text>>;

/** Those whose values are shares of a whole. */
export const sharesOfWhole = ['deliveredOnTime', 'actionCompletion'] as const;

export interface SampleGoal {
  readonly need: Text;
  readonly expectation: Text;
  readonly kpi: keyof typeof sampleKpis;
  /** Places in the lists of directions and windows. */
  readonly direction: number;
  readonly window: number;
  readonly target: number;
  readonly path: Text;
}

export const sampleGoalTexts: readonly SampleGoal[] = [
  {
    need: { en: 'Reliable deliveries', zh: '交付稳定可靠' },
    expectation: { en: 'No line stops for missing parts', zh: '产线不因缺件停工' },
    kpi: 'deliveredOnTime',
    direction: 0,
    window: 1,
    target: 0.98,
    path: { en: '92% in three months, 98% in six', zh: '3 个月达到 92%，6 个月达到 98%' },
  },
  {
    need: { en: 'Quick help when something fails', zh: '故障时快速得到帮助' },
    expectation: { en: 'Somebody answers within two hours', zh: '2 小时内有人响应' },
    kpi: 'responseTime',
    direction: 1,
    window: 0,
    target: 2,
    path: { en: 'Duty rota first, then a second line', zh: '先建立值班制度，再设二线支持' },
  },
  {
    need: { en: 'To be content with us as a whole', zh: '对整体合作感到满意' },
    expectation: { en: 'Nine of ten points in every survey', zh: '每次调查都在九成以上' },
    kpi: 'satisfaction',
    direction: 0,
    window: 0,
    target: 90,
    path: { en: 'Talk about every answer below 4 within a week', zh: '低于 4 分的答复一周内沟通' },
  },
  {
    need: { en: 'Promises are kept', zh: '承诺事项得到落实' },
    expectation: { en: 'Actions agreed are done by the next meeting', zh: '商定的行动项在下次会议前完成' },
    kpi: 'actionCompletion',
    direction: 0,
    window: 0,
    target: 0.95,
    path: { en: 'Review every week, report every month', zh: '每周检查，每月通报' },
  },
];

export const activities: readonly {
  readonly kind: number;
  readonly activity: Text;
  readonly resources: Text;
}[] = [
  {
    kind: 0,
    activity: { en: 'Survey the needs of the region', zh: '调研区域市场需求' },
    resources: { en: 'Two people, one week', zh: '2 人，1 周' },
  },
  {
    kind: 0,
    activity: { en: 'Compare the prices of competitors', zh: '比较竞争对手价格' },
    resources: { en: 'One person, three days', zh: '1 人，3 天' },
  },
  {
    kind: 0,
    activity: { en: 'Talk to five prospects in the industry', zh: '走访 5 家行业潜在客户' },
    resources: { en: 'Two people, car', zh: '2 人，车辆' },
  },
  {
    kind: 1,
    activity: { en: 'Visit the plant and the users', zh: '走访工厂和用户' },
    resources: { en: 'Car, one day', zh: '车辆，1 天' },
  },
  {
    kind: 2,
    activity: { en: 'Show the new version to customers', zh: '向客户推介新版本' },
    resources: { en: 'Room for 20 people', zh: '20 人会议室' },
  },
  {
    kind: 3,
    activity: { en: 'Hand over the first lot', zh: '交付首批产品' },
    resources: { en: 'Service team', zh: '服务团队' },
  },
];

export interface SampleImprovement {
  readonly kpi: keyof typeof sampleKpis;
  readonly cause: Text;
  readonly measure: Text;
  readonly expected: number;
}

export const sampleImprovementTexts: readonly SampleImprovement[] = [
  {
    kpi: 'deliveredOnTime',
    cause: { en: 'Parts are ordered too late', zh: '零件采购下单过晚' },
    measure: { en: 'Keep safety stock of the ten slowest parts', zh: '为交期最长的 10 种零件设置安全库存' },
    expected: 0.95,
  },
  {
    kpi: 'responseTime',
    cause: { en: 'Nobody on duty over noon', zh: '午间无人值守' },
    measure: { en: 'Duty rota with two people', zh: '建立双人值班制度' },
    expected: 2.5,
  },
  {
    kpi: 'actionCompletion',
    cause: { en: 'Actions without one owner', zh: '行动项没有唯一责任人' },
    measure: { en: 'Name one owner before the meeting ends', zh: '会议结束前确定唯一责任人' },
    expected: 0.9,
  },
  {
    kpi: 'satisfaction',
    cause: { en: 'Customers do not hear what became of complaints', zh: '客户不了解投诉的处理结果' },
    measure: { en: 'Call back within a week of every complaint', zh: '每起投诉一周内电话回访' },
    expected: 80,
  },
  {
    kpi: 'deliveredOnTime',
    cause: { en: 'Dates are promised without asking production', zh: '未与生产确认即承诺交期' },
    measure: { en: 'Promise a date only once the planner has confirmed it', zh: '生产计划确认后再答复交期' },
    expected: 0.95,
  },
  {
    kpi: 'responseTime',
    cause: { en: 'Requests lie in the mailbox of one person', zh: '服务请求集中在一人邮箱中' },
    measure: { en: 'One shared queue, looked at every hour', zh: '建立共享队列，每小时查看一次' },
    expected: 2,
  },
  {
    kpi: 'actionCompletion',
    cause: { en: 'Due dates are set without a look at the workload', zh: '截止日期未考虑工作量' },
    measure: { en: 'Agree every date with its owner in the meeting', zh: '会上与责任人商定截止日期' },
    expected: 0.9,
  },
  {
    kpi: 'satisfaction',
    cause: { en: 'Contacts change without being handed over', zh: '对接人更换后未做交接' },
    measure: { en: 'Introduce the new contact in a joint meeting', zh: '召开交接会议介绍新对接人' },
    expected: 80,
  },
  {
    kpi: 'deliveredOnTime',
    cause: { en: 'The carrier comes only twice a week', zh: '承运商每周仅提货两次' },
    measure: { en: 'Agree on a daily pick-up with the carrier', zh: '与承运商约定每日提货' },
    expected: 0.96,
  },
  {
    kpi: 'responseTime',
    cause: { en: 'Requests reach the wrong team first', zh: '服务请求先转到了不对口的团队' },
    measure: { en: 'Three questions at intake decide the team', zh: '受理时用三个问题确定对口团队' },
    expected: 2.5,
  },
  {
    kpi: 'actionCompletion',
    cause: { en: 'Nobody asks between two meetings', zh: '两次会议之间无人跟进' },
    measure: { en: 'Remind every owner three days before the due date', zh: '截止日期前三天提醒责任人' },
    expected: 0.92,
  },
  {
    kpi: 'satisfaction',
    cause: { en: 'Customers learn of delays only when they ask', zh: '客户追问时才得知延期' },
    measure: { en: 'Report a delay on the day it is known', zh: '得知延期当日主动告知客户' },
    expected: 82,
  },
];
