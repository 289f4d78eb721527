import type { Text } from '../core/locale';

/** A list that drop-downs offer: words of ours, or what people have typed in some columns so far. */
export type ListTemplate =
  | { readonly key: string; readonly title: Text; readonly words: readonly Text[] }
  | {
      readonly key: string;
      readonly title: Text;
      /** `<sheet>.<column>`, as in bindings. */
      readonly sources: readonly string[];
    };

/** The choice that stands for every customer. */
export const all: Text = { en: 'All', zh: '全部' };

/** The name of the list that a drop-down reads. */
export const listName = (key: string): string => `KPI_l_${key}`;

/** The customers in use, sorted: a fixed area, in which their numbers are looked up. */
export const CUSTOMERS = 'KPI_Customers';

/** Rows kept for a list of what people have typed. */
export const LIST_ROWS = 120;

export const lists: readonly ListTemplate[] = [
  {
    key: 'customers',
    title: { en: 'Customers', zh: '客户' },
    sources: [
      'Meetings.customer',
      'Attendance.customer',
      'Agenda.customer',
      'Actions.customer',
      'Survey.customer',
      'SurveySent.customer',
      'Feedback.customer',
    ],
  },
  {
    key: 'people',
    title: { en: 'People', zh: '人员' },
    sources: ['Meetings.owner', 'Agenda.presenter', 'Actions.owner', 'Feedback.owner', 'KPISetup.owner'],
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
];
