import type { Text } from '../core/locale';

/** What people have typed in some columns so far. */
export interface GatheredList {
  readonly key: string;
  readonly title: Text;
  /** `<sheet>.<column>`, as in bindings. */
  readonly sources: readonly string[];
}

/** Words of ours, to which people may add theirs. */
export interface WordList {
  readonly key: string;
  readonly title: Text;
  readonly words: readonly Text[];
}

/** A list that drop-downs offer. */
export type ListTemplate = WordList | GatheredList;

/** The choice that stands for every customer. */
export const all: Text = { en: 'All', zh: '全部' };

/** The name of the list that a drop-down reads. */
export const listName = (key: string): string => `KPI_l_${key}`;

/** The customers in use, sorted: a fixed area, in which their numbers are looked up. */
export const CUSTOMERS = 'KPI_Customers';

/** The people in use, sorted: a fixed area. */
export const PEOPLE = 'KPI_People';

/**
 * Beside the customers in use: who answers for each, and the tier of those active on the as-of date. Blank where the
 * sheet Customers has none.
 */
export const CUSTOMER_MANAGERS = 'KPI_CustomerManagers';
export const CUSTOMER_TIERS = 'KPI_CustomerTiers';

/** The tier of key customers, as an expression: the first word of its list. */
export const KEY_TIER = `INDEX(${listName('tiers')},1)`;

/** One text with every word that closes an item, each between commas, in small letters: `,done,cancelled,`. */
export const CLOSED_WORDS = 'KPI_ClosedWords';

/** A cell that says which lists have no room for all that is in use; blank as long as they have. */
export const LISTS_NOTICE = 'KPI_ListsNotice';

/** A cell that says where the workings of the lists stand, and as which version lays them out. */
export const LISTS_PLACE = 'KPI_ListsPlace';

/** The lists of words, an area; absent in workbooks of earlier versions as long as the workings stand beside it. */
export const LISTS_WORDS = 'KPI_ListsWords';

/** Rows kept for a list of what people have typed. */
export const LIST_ROWS = 120;

/** A word that is the same in every language. */
const alike = (word: string): Text => ({ en: word, zh: word });

export const lists: readonly ListTemplate[] = [
  {
    key: 'customers',
    title: { en: 'Customers', zh: '客户' },
    sources: [
      'Customers.customer',
      'Meetings.customer',
      'Attendance.customer',
      'Agenda.customer',
      'Actions.customer',
      'Survey.customer',
      'SurveySent.customer',
      'Feedback.customer',
      'Contracts.customer',
      'Orders.customer',
      'Tickets.customer',
      'Care.customer',
      'Deals.customer',
      'Costs.customer',
      'Goals.customer',
      'Targets.customer',
      'Plan.customer',
      'Improvements.customer',
      'Review.customer',
    ],
  },
  {
    key: 'people',
    title: { en: 'People', zh: '人员' },
    sources: [
      'Customers.accountManager',
      'Meetings.owner',
      'Agenda.presenter',
      'Actions.owner',
      'Feedback.owner',
      'Contracts.owner',
      'Orders.owner',
      'Tickets.owner',
      'Care.owner',
      'Deals.owner',
      'Costs.owner',
      'Team.person',
      'Goals.owner',
      'Targets.owner',
      'Plan.owner',
      'Improvements.owner',
      'KPISetup.owner',
      'Review.owner',
    ],
  },
  {
    key: 'kpis',
    title: { en: 'KPIs', zh: '指标' },
    sources: ['KPISetup.title', 'Goals.kpi', 'Targets.kpi', 'Improvements.kpi', 'Measures.kpi', 'Review.kpi'],
  },
  {
    key: 'sides',
    title: { en: 'Side', zh: '所属方' },
    words: [
      { en: 'Customer', zh: '客户' },
      { en: 'Us', zh: '我方' },
    ],
  },
  {
    key: 'attendance',
    title: { en: 'Attendance', zh: '出席状态' },
    words: [
      { en: 'Present', zh: '出席' },
      { en: 'Late', zh: '迟到' },
      { en: 'Deputy', zh: '代会' },
      { en: 'Excused', zh: '请假' },
      { en: 'Absent', zh: '缺席' },
    ],
  },
  {
    key: 'status',
    title: { en: 'Status', zh: '状态' },
    words: [
      { en: 'Open', zh: '未开始' },
      { en: 'In progress', zh: '进行中' },
      { en: 'Done', zh: '已完成' },
      { en: 'Cancelled', zh: '已取消' },
      { en: 'On hold', zh: '已暂停' },
    ],
  },
  {
    key: 'yesNo',
    title: { en: 'Yes or no', zh: '是否' },
    words: [
      { en: 'Yes', zh: '是' },
      { en: 'No', zh: '否' },
    ],
  },
  {
    key: 'achieved',
    title: { en: 'Achieved', zh: '达成程度' },
    words: [
      { en: 'Yes', zh: '是' },
      { en: 'Partly', zh: '部分' },
      { en: 'No', zh: '否' },
    ],
  },
  {
    key: 'feedbackTypes',
    title: { en: 'Type', zh: '反馈类型' },
    words: [
      { en: 'Complaint', zh: '投诉' },
      { en: 'Suggestion', zh: '建议' },
      { en: 'Praise', zh: '表扬' },
      { en: 'Enquiry', zh: '咨询' },
    ],
  },
  {
    key: 'channels',
    title: { en: 'Channel', zh: '渠道' },
    words: [
      { en: 'Email', zh: '邮件' },
      { en: 'Phone', zh: '电话' },
      { en: 'On site', zh: '现场' },
      { en: 'Online form', zh: '在线问卷' },
    ],
  },
  {
    key: 'segments',
    title: { en: 'Segment', zh: '客户细分' },
    words: [
      { en: 'Manufacturing', zh: '制造业' },
      { en: 'Logistics', zh: '物流业' },
      { en: 'Food', zh: '食品业' },
      { en: 'Healthcare', zh: '医疗健康' },
      { en: 'Retail', zh: '零售业' },
      { en: 'Other', zh: '其他' },
    ],
  },
  {
    key: 'tiers',
    title: { en: 'Tier', zh: '客户等级' },
    words: [
      { en: 'A', zh: 'A' },
      { en: 'B', zh: 'B' },
      { en: 'C', zh: 'C' },
    ],
  },
  {
    key: 'regions',
    title: { en: 'Region', zh: '区域' },
    words: [
      { en: 'North', zh: '北部' },
      { en: 'East', zh: '东部' },
      { en: 'South', zh: '南部' },
      { en: 'West', zh: '西部' },
      { en: 'Overseas', zh: '海外' },
    ],
  },
  {
    key: 'priorities',
    title: { en: 'Priority', zh: '优先级' },
    words: [
      { en: 'Urgent', zh: '紧急' },
      { en: 'High', zh: '高' },
      { en: 'Normal', zh: '中' },
      { en: 'Low', zh: '低' },
    ],
  },
  {
    key: 'careKinds',
    title: { en: 'Kind of care', zh: '关怀方式' },
    words: [
      { en: 'Visit', zh: '上门回访' },
      { en: 'Call', zh: '电话回访' },
      { en: 'Greeting', zh: '节日问候' },
      { en: 'Value-added service', zh: '增值服务' },
    ],
  },
  {
    key: 'stages',
    title: { en: 'Stage', zh: '阶段' },
    words: [
      { en: 'Lead', zh: '线索' },
      { en: 'Contacted', zh: '初步接洽' },
      { en: 'Visit', zh: '考察' },
      { en: 'Negotiation', zh: '洽谈' },
      { en: 'Letter of intent', zh: '意向' },
      { en: 'Signed', zh: '签约' },
      { en: 'Funds in place', zh: '资金到位' },
      { en: 'In operation', zh: '投产' },
    ],
  },
  {
    key: 'dealStatus',
    title: { en: 'Deal status', zh: '项目状态' },
    words: [
      { en: 'Open', zh: '进行中' },
      { en: 'Won', zh: '赢单' },
      { en: 'Lost', zh: '输单' },
      { en: 'On hold', zh: '已暂停' },
    ],
  },
  {
    key: 'costKinds',
    title: { en: 'Kind of cost', zh: '费用类型' },
    words: [
      { en: 'Acquisition', zh: '获客' },
      { en: 'Meetings', zh: '会议' },
      { en: 'Travel', zh: '差旅' },
      { en: 'Service', zh: '服务' },
      { en: 'Other', zh: '其他' },
    ],
  },
  {
    key: 'planKinds',
    title: { en: 'Kind of activity', zh: '活动类型' },
    words: [
      { en: 'Market research', zh: '市场调研' },
      { en: 'Customer visit', zh: '客户拜访' },
      { en: 'Event', zh: '推介活动' },
      { en: 'Delivery', zh: '交付' },
      { en: 'Other', zh: '其他' },
    ],
  },
  {
    key: 'directions',
    title: { en: 'Direction', zh: '方向' },
    words: [
      { en: 'Higher is better', zh: '越高越好' },
      { en: 'Lower is better', zh: '越低越好' },
      { en: 'Best in band', zh: '区间最佳' },
    ],
  },
  {
    key: 'rules',
    title: { en: 'Scoring rule', zh: '计分规则' },
    words: [
      { en: 'Linear', zh: '线性' },
      { en: 'Band', zh: '区间' },
      { en: 'Points', zh: '招商计分' },
    ],
  },
  {
    key: 'lights',
    title: { en: 'Light', zh: '亮灯' },
    words: [
      { en: '● On target', zh: '● 达标' },
      { en: '▲ Watch', zh: '▲ 关注' },
      { en: '■ Warning', zh: '■ 预警' },
      { en: '○ On target', zh: '○ 达标' },
      { en: '△ Watch', zh: '△ 关注' },
      { en: '□ Warning', zh: '□ 预警' },
      { en: '– No data', zh: '– 无数据' },
      { en: '– Too little data', zh: '– 数据不足' },
      { en: '– No standard', zh: '– 未设标准' },
    ],
  },
  {
    key: 'windows',
    title: { en: 'Window', zh: '统计窗口' },
    words: [
      { en: 'Period', zh: '当期' },
      { en: 'Last 12 months', zh: '近 12 个月' },
      { en: 'As-of date', zh: '截至日期' },
    ],
  },
  {
    key: 'measureEfforts',
    title: { en: 'Effort', zh: '投入程度' },
    words: [
      { en: 'Small', zh: '小' },
      { en: 'Medium', zh: '中' },
      { en: 'Large', zh: '大' },
    ],
  },
  {
    key: 'languages',
    title: { en: 'Language', zh: '语言' },
    words: [alike('English'), alike('中文')],
  },
  {
    key: 'currencies',
    title: { en: 'Currency', zh: '币种' },
    words: ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'TWD', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF', 'INR'].map(
      alike,
    ),
  },
];
