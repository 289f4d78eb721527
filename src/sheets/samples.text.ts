import type { Text } from '../core/locale';

/** People and things of the sample year; invented, in both languages. */
export const sampleCustomers: readonly { readonly name: Text; readonly people: readonly Text[] }[] = [
  {
    name: { en: 'Northwind Logistics', zh: '华晨物流' },
    people: [
      { en: 'Grace Palmer', zh: '陈思远' },
      { en: 'Daniel Osei', zh: '林雅静' },
      { en: 'Helen Brandt', zh: '赵文博' },
      { en: 'Marco Silva', zh: '孙晓燕' },
    ],
  },
  {
    name: { en: 'Harbour Foods', zh: '海港食品' },
    people: [
      { en: 'Priya Nair', zh: '周慧敏' },
      { en: 'Tom Whitfield', zh: '吴建平' },
      { en: 'Aiko Tanaka', zh: '郑嘉怡' },
      { en: 'Samuel Reyes', zh: '冯志强' },
    ],
  },
  {
    name: { en: 'Lakeside Medical', zh: '湖滨医疗' },
    people: [
      { en: 'Ingrid Solberg', zh: '蒋婉清' },
      { en: 'Peter Novak', zh: '沈子豪' },
      { en: 'Olivia Hart', zh: '韩雪梅' },
      { en: 'Yusuf Demir', zh: '杨立新' },
    ],
  },
  {
    name: { en: 'Orion Machinery', zh: '启明机械' },
    people: [
      { en: 'Robert Klein', zh: '许国栋' },
      { en: 'Sofia Rossi', zh: '何佳琪' },
      { en: 'James Okafor', zh: '吕明辉' },
      { en: 'Linda Berg', zh: '曹秀英' },
    ],
  },
  {
    name: { en: 'Maple Retail', zh: '枫叶零售' },
    people: [
      { en: 'Chloe Martin', zh: '彭欣然' },
      { en: 'Hassan Ali', zh: '董海涛' },
      { en: 'Emma Lindqvist', zh: '袁梦洁' },
      { en: 'Victor Chen', zh: '邓博文' },
    ],
  },
];

/** The one that gets worse month by month. */
export const DECLINING = 3;

export const samplePeople: readonly Text[] = [
  { en: 'Anna Keller', zh: '王丽娜' },
  { en: 'Ben Carter', zh: '李明哲' },
  { en: 'Mei Zhang', zh: '张梅' },
];

export const sampleMeeting: Text = { en: 'Monthly review', zh: '月度例会' };
/** Held besides with the largest customers. */
export const sampleSecondMeeting: Text = { en: 'Project meeting', zh: '项目例会' };

export const sampleTopics: readonly { readonly topic: Text; readonly expected: Text }[] = [
  {
    topic: { en: 'Delivery performance', zh: '交付情况' },
    expected: { en: 'Agree on dates for the open orders', zh: '确认未交订单的交付日期' },
  },
  {
    topic: { en: 'Open service issues', zh: '未决服务问题' },
    expected: { en: 'Owner and date for each issue', zh: '每个问题明确责任人和日期' },
  },
  {
    topic: { en: 'Price review', zh: '价格沟通' },
    expected: { en: 'Decision on next quarter', zh: '确定下季度价格' },
  },
  {
    topic: { en: 'New requirements', zh: '新增需求' },
    expected: { en: 'Ranked list of requirements', zh: '形成需求优先级清单' },
  },
  {
    topic: { en: 'Quality report', zh: '质量报告' },
    expected: { en: 'Causes of the returns understood', zh: '明确退货原因' },
  },
  {
    topic: { en: 'Forecast', zh: '需求预测' },
    expected: { en: 'Volumes for three months', zh: '确认未来三个月数量' },
  },
];

export const sampleActions: readonly Text[] = [
  { en: 'Send the corrected offer', zh: '发送更正后的报价' },
  { en: 'Confirm delivery dates in writing', zh: '书面确认交付日期' },
  { en: 'Arrange a visit to the plant', zh: '安排工厂参观' },
  { en: 'Report on the causes of returns', zh: '提交退货原因报告' },
  { en: 'Train the new service team', zh: '培训新的服务团队' },
  { en: 'Test the change with two users', zh: '请两位用户试用变更' },
  { en: 'Update the contact list', zh: '更新联系人名单' },
  { en: 'Agree on the report format', zh: '确定报告格式' },
];

export const sampleFeedback: readonly {
  readonly type: Text;
  readonly content: Text;
  readonly limitHours: number;
  readonly isComplaint: boolean;
}[] = [
  {
    type: { en: 'Complaint', zh: '投诉' },
    content: { en: 'Delivery arrived two days late', zh: '货物晚到两天' },
    limitHours: 24,
    isComplaint: true,
  },
  {
    type: { en: 'Complaint', zh: '投诉' },
    content: { en: 'Invoice does not match the order', zh: '发票与订单不符' },
    limitHours: 24,
    isComplaint: true,
  },
  {
    type: { en: 'Complaint', zh: '投诉' },
    content: { en: 'Nobody called back as agreed', zh: '未按约定回电' },
    limitHours: 24,
    isComplaint: true,
  },
  {
    type: { en: 'Suggestion', zh: '建议' },
    content: { en: 'Please send the agenda earlier', zh: '希望提前发送会议议程' },
    limitHours: 48,
    isComplaint: false,
  },
  {
    type: { en: 'Suggestion', zh: '建议' },
    content: { en: 'A status by mail every Friday would help', zh: '建议每周五邮件通报进展' },
    limitHours: 48,
    isComplaint: false,
  },
  {
    type: { en: 'Enquiry', zh: '咨询' },
    content: { en: 'Is the new version compatible?', zh: '新版本是否兼容？' },
    limitHours: 48,
    isComplaint: false,
  },
  {
    type: { en: 'Enquiry', zh: '咨询' },
    content: { en: 'Can the training be held at our site?', zh: '培训能否安排在我司现场？' },
    limitHours: 48,
    isComplaint: false,
  },
  {
    type: { en: 'Praise', zh: '表扬' },
    content: { en: 'The support team answered very quickly', zh: '支持团队响应非常迅速' },
    limitHours: 48,
    isComplaint: false,
  },
  {
    type: { en: 'Praise', zh: '表扬' },
    content: { en: 'The minutes are clear and complete', zh: '会议纪要清晰完整' },
    limitHours: 48,
    isComplaint: false,
  },
];

export const sampleComments: readonly Text[] = [
  { en: 'Clear agenda, good pace', zh: '议程清晰，节奏合适' },
  { en: 'More time for questions, please', zh: '希望多留提问时间' },
  { en: 'Follow-up was slower than promised', zh: '后续跟进比承诺的慢' },
];
