import type { Role } from '../../../src/sheets/adopt/roles';

/** Headers as systems export them, and what each must be taken for. */
export interface RealTable {
  readonly system: string;
  readonly headers: readonly string[];
  readonly role: Role;
  /** Header by column, as far as it must be found. */
  readonly mapping: Readonly<Record<string, string>>;
}

const listed = (headers: string): string[] => headers.split(',');

export const realTables: readonly RealTable[] = [
  {
    system: 'Zoho CRM deals',
    headers: listed(
      'Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Created Time',
    ),
    role: 'Deals',
    mapping: {
      deal: 'Deal Name',
      customer: 'Account Name',
      owner: 'Deal Owner',
      amount: 'Amount',
      stage: 'Stage',
      closed: 'Closing Date',
      created: 'Created Time',
    },
  },
  {
    system: 'Zoho CRM accounts',
    headers: listed(
      'Record Id,Account Owner.id,Account Owner,Account Name,Phone,Website,Industry,Created Time',
    ),
    role: 'Customers',
    mapping: {
      customer: 'Account Name',
      accountManager: 'Account Owner',
      phone: 'Phone',
      segment: 'Industry',
      started: 'Created Time',
    },
  },
  {
    system: 'Zoho CRM tasks',
    headers: listed('Record Id,Task Owner.id,Task Owner,Subject,Due Date,Status,Related To.id,Related To'),
    role: 'Actions',
    mapping: { action: 'Subject', due: 'Due Date', status: 'Status', customer: 'Related To' },
  },
  {
    system: '纷享销客 customers',
    headers: listed('客户名称,负责人,负责人主属部门,成交状态,创建时间'),
    role: 'Customers',
    mapping: { customer: '客户名称', accountManager: '负责人', started: '创建时间' },
  },
  {
    system: '纷享销客 deals',
    headers: listed('商机名称,客户名称,负责人,商机金额,销售阶段,成交状态,创建时间'),
    role: 'Deals',
    mapping: {
      deal: '商机名称',
      customer: '客户名称',
      owner: '负责人',
      amount: '商机金额',
      stage: '销售阶段',
      status: '成交状态',
      created: '创建时间',
    },
  },
  {
    system: 'Salesforce cases',
    headers: listed('Case Number,Subject,Status,Priority,Account Name,Case Owner,Created Date,Closed Date'),
    role: 'Tickets',
    mapping: {
      ticket: 'Case Number',
      subject: 'Subject',
      priority: 'Priority',
      customer: 'Account Name',
      owner: 'Case Owner',
      received: 'Created Date',
      resolved: 'Closed Date',
    },
  },
  {
    system: 'HubSpot companies',
    headers: listed('Record ID,Company name,Phone Number,Country/Region,Industry,Company owner,Create Date'),
    role: 'Customers',
    mapping: {
      customer: 'Company name',
      accountManager: 'Company owner',
      phone: 'Phone Number',
      region: 'Country/Region',
      started: 'Create Date',
    },
  },
  {
    system: 'HubSpot deals',
    headers: listed(
      'Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Associated Company',
    ),
    role: 'Deals',
    mapping: {
      deal: 'Deal Name',
      stage: 'Deal Stage',
      amount: 'Amount',
      owner: 'Deal owner',
      closed: 'Close Date',
      created: 'Create Date',
      customer: 'Associated Company',
    },
  },
  {
    system: 'Zendesk tickets',
    headers: listed(
      'Summation column,Id,Requester,Subject,Tags,Status,Priority,Group,Assignee,Created at,Updated at,Organization,Solved at,Resolution time,First reply time (min)',
    ),
    role: 'Tickets',
    mapping: {
      ticket: 'Id',
      subject: 'Subject',
      priority: 'Priority',
      owner: 'Assignee',
      customer: 'Organization',
      received: 'Created at',
      resolved: 'Solved at',
    },
  },
  {
    system: 'Jira',
    headers: listed(
      'Summary,Issue key,Issue id,Issue Type,Status,Project key,Assignee,Created,Resolved,Due Date',
    ),
    role: 'Actions',
    mapping: {
      action: 'Summary',
      status: 'Status',
      owner: 'Assignee',
      created: 'Created',
      completed: 'Resolved',
      due: 'Due Date',
    },
  },
  {
    system: 'Asana',
    headers: listed(
      'Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task',
    ),
    role: 'Actions',
    mapping: {
      created: 'Created At',
      completed: 'Completed At',
      action: 'Name',
      status: 'Section/Column',
      owner: 'Assignee',
      due: 'Due Date',
      note: 'Notes',
      customer: 'Projects',
    },
  },
  {
    system: 'Trello',
    headers: listed(
      'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete',
    ),
    role: 'Actions',
    mapping: {
      action: 'Card Name',
      owner: 'Members',
      due: 'Due Date',
      status: 'List Name',
      customer: 'Board Name',
    },
  },
  {
    system: 'Microsoft Planner',
    headers: listed(
      'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start Date,Due Date,Late,Completed Date,Completed By,Description,Completed Checklist Items,Checklist Items,Labels',
    ),
    role: 'Plan',
    mapping: {
      activity: 'Task Name',
      kind: 'Bucket Name',
      owner: 'Assigned To',
      start: 'Start Date',
      end: 'Due Date',
      completed: 'Completed Date',
    },
  },
  {
    system: 'Microsoft Project',
    headers: listed(
      'ID,Name,Duration,Start,Finish,% Complete,Milestone,Resource Names,Predecessors,Actual Finish',
    ),
    role: 'Plan',
    mapping: {
      activity: 'Name',
      start: 'Start',
      end: 'Finish',
      progress: '% Complete',
      milestone: 'Milestone',
      owner: 'Resource Names',
      completed: 'Actual Finish',
    },
  },
  {
    system: 'Microsoft Forms',
    headers: [
      'Id',
      'Start time',
      'Completion time',
      'Email',
      'Name',
      'Which company are you from? (Company name)',
      'How satisfied are you with us overall?',
      'How likely are you to recommend us to a colleague?',
      'Comments',
    ],
    role: 'Survey',
    mapping: {
      date: 'Completion time',
      respondent: 'Name',
      customer: 'Which company are you from? (Company name)',
      overall: 'How satisfied are you with us overall?',
      recommend: 'How likely are you to recommend us to a colleague?',
      comment: 'Comments',
    },
  },
  {
    system: 'Google Forms',
    headers: [
      'Timestamp',
      'Email Address',
      'Company',
      'Overall satisfaction',
      'Meeting content',
      'Suggestions',
    ],
    role: 'Survey',
    mapping: {
      date: 'Timestamp',
      customer: 'Company',
      overall: 'Overall satisfaction',
      content: 'Meeting content',
      comment: 'Suggestions',
    },
  },
  {
    system: '问卷星',
    headers: [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      '1、您的公司名称',
      '2、您对我们的总体满意度',
      '3、您对服务态度的评价',
      '4、您愿意将我们推荐给朋友吗',
    ],
    role: 'Survey',
    mapping: {
      date: '提交答卷时间',
      customer: '1、您的公司名称',
      overall: '2、您对我们的总体满意度',
      service: '3、您对服务态度的评价',
      recommend: '4、您愿意将我们推荐给朋友吗',
      channel: '来源',
    },
  },
  {
    system: 'Zoom participants',
    headers: listed(
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent',
    ),
    role: 'Attendance',
    mapping: {
      person: 'Name (Original Name)',
      email: 'User Email',
      left: 'Leave Time',
      minutes: 'Duration (Minutes)',
    },
  },
  {
    system: '腾讯会议',
    headers: listed('用户昵称（入会昵称）,首次入会时间,最后退会时间,入会次数,累计参会时长,身份'),
    role: 'Attendance',
    mapping: {
      person: '用户昵称（入会昵称）',
      joined: '首次入会时间',
      left: '最后退会时间',
      minutes: '累计参会时长',
    },
  },
  {
    system: 'an order list in English',
    headers: listed('Order no.,Order date,Customer name,Article,Net amount,Delivery date,Delivered on'),
    role: 'Orders',
    mapping: {
      order: 'Order no.',
      date: 'Order date',
      customer: 'Customer name',
      product: 'Article',
      amount: 'Net amount',
      promised: 'Delivery date',
      delivered: 'Delivered on',
    },
  },
  {
    system: 'an order list in Chinese',
    headers: listed('订单号,下单日期,客户名称,产品名称,订单金额（元）,要求交货日期,实际交货日期'),
    role: 'Orders',
    mapping: {
      order: '订单号',
      date: '下单日期',
      customer: '客户名称',
      product: '产品名称',
      amount: '订单金额（元）',
      promised: '要求交货日期',
      delivered: '实际交货日期',
    },
  },
  {
    system: 'Outlook calendar',
    headers: listed(
      'Subject,Start Date,Start Time,End Date,End Time,All day event,Reminder on/off,Meeting Organizer,Required Attendees,Optional Attendees,Categories,Description,Location,Priority',
    ),
    role: 'Meetings',
    mapping: {
      meeting: 'Subject',
      date: 'Start Date',
      plannedStart: 'Start Time',
      plannedEnd: 'End Time',
      owner: 'Meeting Organizer',
    },
  },
  {
    system: 'Salesforce opportunities',
    headers: listed(
      'Opportunity Name,Account Name,Opportunity Owner,Stage,Amount,Close Date,Created Date,Type',
    ),
    role: 'Deals',
    mapping: {
      deal: 'Opportunity Name',
      customer: 'Account Name',
      owner: 'Opportunity Owner',
      stage: 'Stage',
      amount: 'Amount',
      closed: 'Close Date',
      created: 'Created Date',
    },
  },
  {
    system: 'Google Meet',
    headers: listed('First name,Last name,Email,Duration,Time joined,Time exited'),
    role: 'Attendance',
    mapping: { email: 'Email', joined: 'Time joined', left: 'Time exited' },
  },
  {
    system: 'a contract list in Chinese',
    headers: listed('合同编号,客户名称,合同金额,签订日期,到期日,是否续签,负责人'),
    role: 'Contracts',
    mapping: {
      contract: '合同编号',
      customer: '客户名称',
      amount: '合同金额',
      start: '签订日期',
      end: '到期日',
      renewed: '是否续签',
      owner: '负责人',
    },
  },
  {
    system: 'a list of complaints in Chinese',
    headers: listed('投诉时间,客户名称,投诉类型,投诉内容,处理人,办结时间,处理结果'),
    role: 'Feedback',
    mapping: {
      received: '投诉时间',
      customer: '客户名称',
      type: '投诉类型',
      content: '投诉内容',
      owner: '处理人',
      handled: '办结时间',
      result: '处理结果',
    },
  },
  {
    system: 'a list of visits in Chinese',
    headers: listed('回访日期,客户名称,回访方式,回访内容,客户反馈,负责人'),
    role: 'Care',
    mapping: {
      done: '回访日期',
      customer: '客户名称',
      kind: '回访方式',
      content: '回访内容',
      owner: '负责人',
    },
  },
  {
    system: 'a list of 招商 projects',
    headers: listed('项目名称,投资方,负责人,签约金额,到资额,签约时间,当前阶段,项目状态,登记日期'),
    role: 'Deals',
    mapping: {
      deal: '项目名称',
      customer: '投资方',
      amount: '签约金额',
      fundsInPlace: '到资额',
      signed: '签约时间',
      stage: '当前阶段',
      status: '项目状态',
      created: '登记日期',
    },
  },
  {
    system: 'a list of expenses in Chinese',
    headers: listed('日期,费用类别,摘要,金额,报销人'),
    role: 'Costs',
    mapping: { date: '日期', kind: '费用类别', item: '摘要', amount: '金额', owner: '报销人' },
  },
];
