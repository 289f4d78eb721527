import type { SheetKey } from '../template';

/** Headers by column key, the likelier ones first; separated by bars. */
type Synonyms = Readonly<Record<string, string>>;

const customer =
  'Customer name | Account | Account name | Company | Company name | Client | Client name | Organization | ' +
  'Organisation | Related to | 客户名称 | 客户全称 | 客户简称 | 公司 | 公司名称 | 单位名称 | 企业名称 | 所属客户 | 关联客户';

const owner =
  'Assignee | Assigned to | Responsible | Person in charge | Members | Account owner | Record owner | ' +
  '负责人 | 经办人 | 处理人 | 跟进人 | 执行人 | 承办人 | 归属人';

const status =
  'State | Progress | Section/Column | List name | Bucket name | 当前状态 | 完成状态 | 完成情况 | 进展';

const due =
  'Due date | Deadline | Due on | Due by | Target date | 到期日 | 到期日期 | 完成期限 | 期限 | 截止时间 | 要求完成时间 | 计划完成日期';

const note = 'Notes | Remark | Remarks | Comment | Comments | Description | 说明 | 备注说明 | 描述';

const amount =
  'Total | Value | Sum | Net amount | Net value | Total amount | Grand total | 总金额 | 金额（元） | 合计 | 总额 | 价税合计';

const meeting = 'Meeting title | Meeting name | Title | Topic | Subject | 会议名称 | 会议标题 | 主题';

const meetingDate =
  'Meeting date | Start date | Day | Held on | Start time | 日期 | 召开日期 | 会议时间 | 开始日期';

/**
 * What else people call the columns of template sheets: in English and Chinese, and as the exports of Microsoft
 * Teams, Forms, Planner, Project and Outlook, Zoom, Google Forms, 腾讯会议, 问卷星, Asana, Trello, Jira, Zoho CRM,
 * 纷享销客, Salesforce, HubSpot and Zendesk call them. A calculated column that stands here is one that people may
 * keep themselves.
 */
export const synonyms: Readonly<Partial<Record<SheetKey, Synonyms>>> = {
  Meetings: {
    date: meetingDate,
    customer,
    meeting,
    owner: `Meeting organizer | Organizer | Organiser | Host | Chair | 主持人 | 组织者 | 召集人 | ${owner}`,
    plannedStart: 'Scheduled start | Start time | Start | Begin | 计划开始时间 | 开始时间 | 预定开始',
    plannedEnd: 'Scheduled end | End time | End | Finish | 计划结束时间 | 结束时间 | 预定结束',
    actualStart: 'Actual start time | Started at | 实际开始时间',
    actualEnd: 'Actual end time | Ended at | 实际结束时间',
    decisions: 'Decisions taken | Number of decisions | Resolutions | 决议数量 | 决议 | 形成决议',
    minutesIssued: 'Minutes sent | Minutes sent on | Minutes date | 纪要发送时间 | 纪要发出日期 | 纪要日期',
    statements: 'Items in the minutes | Minutes items | 纪要条数',
    corrections: 'Corrected items | Errors in the minutes | 更正数 | 纪要更正数',
    recipients: 'Minutes recipients | 应签收人数 | 纪要接收人数',
    acknowledged: 'Acknowledgements | Confirmed | 签收人数 | 确认人数',
    cost: 'Meeting cost | Actual cost | Expenses | 会议费用 | 实际费用 | 花费',
    budget: 'Meeting budget | Planned cost | 会议预算 | 预算金额',
    hours: 'Duration (h) | Duration hours | Meeting hours | 时长（小时） | 会议时长（小时）',
  },
  Attendance: {
    date: `${meetingDate} | Join time | First join`,
    customer,
    meeting,
    person:
      'Name | Full name | Participant | Attendee | Name (original name) | User name | ' +
      '姓名 | 与会人 | 参会人员 | 人员 | 用户昵称（入会昵称） | 用户昵称',
    side: 'Party | Internal/External | Guest | Affiliation | 所属 | 甲方/乙方 | 内部/外部 | 客户/我方',
    status:
      'Attendance | Attendance status | Attended | Present | 出勤情况 | 是否到会 | 参会状态 | 考勤 | 出席',
    spoke: 'Spoke up | Contributed | Participated | 发言 | 有无发言',
    joined: 'First join | Join time | Time joined | 首次入会时间 | 加入时间 | 签到时间',
    left: 'Last leave | Leave time | Time exited | 最后退会时间 | 退会时间 | 离开时间',
    minutes:
      'Duration (minutes) | Total duration (minutes) | Time in session (minutes) | Minutes | 参会时长 | 累计参会时长',
    email: 'E-mail | Email address | User email | Mail | 电子邮箱 | 邮件',
  },
  Agenda: {
    date: meetingDate,
    customer,
    meeting: 'Meeting title | Meeting name | 会议名称 | 会议标题',
    topic: 'Agenda item | Item | Subject | 议程 | 事项 | 主题',
    presenter: 'Speaker | Lead | Owner | 主讲人 | 发言人 | 责任人',
    expected: 'Goal | Objective | Expected result | 目标 | 预期结果 | 预期目标',
    achieved: 'Outcome | Result | Goal achieved | Goal met | 是否达成 | 达成情况 | 完成情况',
    goalWeight: 'Weight | Importance | 权重 | 重要程度',
    plannedMinutes: 'Time planned | Minutes planned | Planned time | 计划时长 | 预计用时',
    actualMinutes: 'Time taken | Minutes used | Actual time | 实际时长 | 用时',
    done: 'Finished | Discussed | 完成 | 已讨论 | 是否讨论',
  },
  Actions: {
    created:
      'Created at | Created date | Create date | Date | Opened | 创建时间 | 创建日期 | 日期 | 布置日期',
    customer: `${customer} | Projects | Plan name | Board name`,
    meeting: 'Meeting title | Meeting name | Source | 会议名称 | 来源 | 来源会议',
    action:
      'Action item | Task | Task name | Card name | Summary | Subject | Name | Title | What | To do | ' +
      '任务 | 任务名称 | 行动项 | 事项 | 待办事项 | 工作内容 | 内容',
    owner,
    due,
    status: `${status} | Due complete`,
    completed:
      'Completed at | Completed date | Completed on | Resolved | Resolution date | Closed | Done on | ' +
      '完成时间 | 实际完成日期 | 实际完成时间 | 关闭时间',
    note,
  },
  Survey: {
    date:
      'Completion time | Timestamp | RecordedDate | Date submitted | submitdate | End date | Date | Response date | ' +
      'Start time | 提交答卷时间 | 提交时间 | 答题时间 | 填写时间 | 日期',
    customer,
    respondent: 'Name | Full name | Contact | Customer contact | 姓名 | 填写人 | 联系人',
    overall:
      'Overall satisfaction | CSAT | Satisfaction | Satisfaction score | Satisfied overall | Overall rating | ' +
      '总体评价 | 整体满意度 | 满意度 | 总体满意 | 整体满意 | 综合评分',
    product:
      'Quality | Product | Product satisfaction | Quality of products | 产品质量 | 产品满意度 | 产品的质量',
    service:
      'Service | Attitude | Service satisfaction | Attitude of staff | 服务态度 | 服务满意度 | 服务人员态度',
    response:
      'Response time | Speed of response | How quickly | Responsiveness | 响应速度 | 响应及时性 | 响应的速度',
    content: 'Content of meetings | Meeting satisfaction | Content of the meeting | 会议内容 | 会议满意度',
    recommend:
      'NPS | Likelihood to recommend | Likely to recommend | Likely recommend | Would you recommend | ' +
      '推荐意愿 | 推荐可能性 | 推荐我们 | 推荐给朋友',
    effort: 'CES | Effort score | Easy to | Made it easy | 费力度 | 省力程度 | 方便程度',
    comment: 'Comments | Feedback | Remarks | Suggestions | 建议 | 意见建议 | 意见和建议 | 其他意见',
    channel: 'Source | Collector | 来源 | 来源渠道',
  },
  SurveySent: {
    date: 'Date | Date sent | Sent date | Month | 日期 | 发放时间 | 发送日期',
    customer,
    wave: 'Survey | Survey name | Campaign | 问卷 | 问卷名称 | 批次',
    sent: 'Invitations | Invited | Number sent | Questionnaires sent | 发放份数 | 发送数 | 发出数',
    returned: 'Responses | Answers | Number returned | Completed | 回收份数 | 收回数 | 答复数',
    channel: 'Source | Collector | 发放方式',
  },
  Feedback: {
    received:
      'Received at | Received on | Date | Created | Created at | Created date | Opened | 日期 | 反馈时间 | 投诉时间 | 受理时间 | 创建时间',
    customer: `${customer} | Requester`,
    type: 'Category | Kind | Feedback type | Complaint type | 类别 | 反馈类型 | 投诉类型 | 性质',
    content:
      'Feedback | Complaint | Description | Message | Subject | Details | 反馈内容 | 投诉内容 | 描述 | 问题描述 | 主题',
    owner,
    limitHours: 'Limit | SLA hours | Deadline hours | 处理时限 | 时限 | 办理时限',
    handled:
      'Handled at | Closed at | Closed | Closed date | Resolved | Resolved at | Answered | 办结时间 | 处理完成时间 | 关闭时间 | 回复时间 | 处理日期',
    recorded: 'Recorded at | Entered | Entered at | 登记时间 | 录入日期',
    result: 'Resolution | Action taken | Answer | Response | 处理情况 | 处理意见 | 办理结果 | 回复内容',
  },
  Customers: {
    customer,
    segment: 'Industry | Type | Category | Customer type | 行业 | 所属行业 | 客户类型 | 客户分类',
    tier: 'Rating | Level | Class | Grade | Customer level | ABC | 客户级别 | 等级 | 级别 | 重要程度',
    accountManager: `Account owner | Company owner | Owner | Manager | Sales rep | 负责人 | 责任人 | 销售 | 业务员 | 销售代表 | ${owner}`,
    region: 'Country/Region | Territory | Area | City | State/Region | 地区 | 所在地区 | 大区 | 城市 | 省份',
    phone: 'Phone number | Telephone | Tel | Mobile | 联系电话 | 手机 | 电话号码',
    email: 'E-mail | Email address | Mail | 电子邮箱 | 邮件',
    started:
      'Customer since | Start date | First order | Became a customer date | Create date | Created time | Created date | ' +
      '合作日期 | 合作开始时间 | 成交日期 | 首次合作日期 | 开户日期 | 建档日期 | 创建时间',
    lostOn: 'Lost date | Churned on | Churn date | End date | 流失时间 | 终止合作日期 | 合作结束日期',
    lostReason: 'Churn reason | Loss reason | Reason lost | 流失原因说明 | 终止原因',
    referredBy: 'Referrer | Referral | Lead source | Original source | 推荐人 | 介绍人 | 转介绍 | 客户来源',
    revenue: 'Annual revenue | Yearly revenue | Turnover | Sales | 年销售额 | 年度收入 | 销售额 | 营业额',
  },
  Contracts: {
    contract:
      'Contract number | Contract no. | Contract ID | Contract name | Agreement | 合同号 | 合同名称 | 合同',
    customer,
    owner,
    start:
      'Start date | Contract start | Contract start date | Effective date | Valid from | 开始日期 | 生效日期 | 合同开始日期 | 起始日期 | 签订日期',
    end: 'End date | Contract end date | Expiry | Expiry date | Expires on | Valid to | Valid until | 到期日期 | 到期日 | 结束日期 | 合同结束日期 | 合同到期日期 | 终止日期',
    amount: `Contract value | Contract amount | 合同金额 | 合同额 | ${amount}`,
    dueToDate: 'Due so far | Planned to date | Obligation | 应履行金额 | 应交付金额',
    fulfilled:
      'Fulfilled to date | Delivered value | Executed | 已履行金额 | 已交付金额 | 已执行金额 | 履约金额',
    renewed: 'Renewal | Is renewed | Renewal status | 续约 | 续签 | 是否续签 | 续约情况',
    note,
  },
  Orders: {
    order:
      'Order number | Order no. | Order ID | SO number | Sales order | PO number | 订单号 | 单号 | 销售单号 | 订单',
    date: 'Date | Ordered | Ordered on | Created date | Booking date | 订单日期 | 下单时间 | 日期 | 创建时间 | 签单日期',
    customer,
    product: 'Item | Article | Product name | SKU | 产品名称 | 商品 | 商品名称 | 物料',
    owner: `Sales rep | Salesperson | 销售 | 业务员 | 销售员 | 销售代表 | ${owner}`,
    amount: `Order value | Order amount | Order total | Revenue | 订单金额 | 销售额 | ${amount}`,
    promised:
      'Promised date | Promised delivery | Delivery date | Due date | Required date | Requested delivery | ' +
      '交期 | 要求交货日期 | 承诺交付日期 | 承诺交货 | 承诺交货日期 | 计划交付日期 | 约定交期 | 交货日期',
    delivered:
      'Delivered on | Delivery completed | Actual delivery | Shipped | Ship date | 实际交货日期 | 交付日期 | 发货日期 | 完成交付日期',
    note,
  },
  Tickets: {
    ticket:
      'Ticket ID | Case number | Case | ID | Ticket number | Issue key | Key | 工单号 | 编号 | 工单 | 单号',
    received:
      'Created at | Created | Created date | Create date | Requested | Opened | Date/time opened | Received at | 创建时间 | 提交时间 | 受理时间 | 报修时间',
    customer: `${customer} | Requester | Reporter`,
    subject: 'Summary | Ticket name | Title | Description | Issue | 主题 | 标题 | 问题描述 | 描述 | 问题',
    priority: 'Severity | Urgency | 紧急程度 | 级别 | 严重程度',
    owner: `Case owner | Ticket owner | Agent | 工程师 | 客服 | ${owner}`,
    firstHandled:
      'First reply at | First response | First response at | First replied | 首次响应时间 | 响应时间 | 首次回复时间',
    resolved:
      'Solved at | Solved | Resolved at | Closed at | Closed date | Close date | Date/time closed | Completed | 关闭时间 | 完成时间 | 处理完成时间 | 解决日期',
    firstContact: 'First contact resolution | FCR | One-touch | 首次解决 | 一次性解决',
    rating: 'Satisfaction | Satisfaction score | CSAT | Score | 满意度 | 客户评分 | 评价',
    limitHours: 'SLA | SLA hours | Target hours | 处理时限 | 时限',
  },
  Care: {
    planned: 'Planned date | Planned on | Scheduled | Due date | Due | 计划时间 | 计划回访日期 | 截止日期',
    customer,
    kind: 'Type | Activity type | Visit type | 类型 | 方式 | 回访方式 | 拜访方式 | 关怀类型',
    content: 'Subject | Description | Purpose | 回访内容 | 拜访目的 | 主题 | 事项',
    owner,
    personalised: 'Personalized | Tailored | Individual | 个性化 | 定制',
    done: 'Done | Date | Visit date | Visited on | Completed | Completed on | 回访日期 | 拜访日期 | 日期 | 完成时间 | 实际日期',
    result: 'Outcome | Feedback | Notes | 结果 | 客户反馈 | 反馈 | 备注',
  },
  Deals: {
    deal: 'Deal name | Opportunity | Opportunity name | Project | Project name | Potential name | Name | 商机 | 商机名称 | 项目名称 | 招商项目',
    customer: `${customer} | Associated company | 投资方 | 投资企业`,
    owner: `Deal owner | Opportunity owner | Sales rep | 销售 | 业务员 | ${owner}`,
    created: 'Created date | Create date | Created time | Created at | Date | 创建时间 | 登记日期 | 录入日期',
    stage:
      'Deal stage | Sales stage | Pipeline stage | Current stage | 销售阶段 | 商机阶段 | 当前阶段 | 项目阶段 | 进展阶段',
    furthestStage: 'Highest stage | Max stage | 最高阶段',
    amount: `Deal value | Deal amount | Expected revenue | 商机金额 | 签约金额 | 预计金额 | 投资额 | 协议投资额 | ${amount}`,
    fundsInPlace: 'Funds received | Paid in | 到资额 | 实际到位资金 | 到账金额 | 实际到资',
    signed: 'Signed | Signing date | Contract date | Date signed | 签约时间 | 签订日期 | 签约日',
    closed:
      'Close date | Closing date | Closed on | Closed date | 结单日期 | 关闭日期 | 成交日期 | 预计成交日期',
    recorded: 'Recorded at | Entered | Entered at | 登记时间 | 录入日期',
    status: 'Deal status | Outcome | Won/Lost | Result | 成交状态 | 赢单状态 | 结果 | 项目状态',
    note,
  },
  Costs: {
    date: 'Expense date | Posting date | Booking date | Paid on | 费用日期 | 发生日期 | 报销日期 | 入账日期',
    kind: 'Type | Category | Cost type | Expense type | Account | 类型 | 类别 | 费用类别 | 科目',
    item: 'Description | Details | Purpose | Text | 摘要 | 事由 | 用途 | 内容 | 费用项目',
    customer: 'Customer name | Client | 客户名称 | 关联客户',
    owner: `Employee | Submitted by | 报销人 | 申请人 | ${owner}`,
    amount: `Cost | Expense | Actual cost | 费用 | 费用金额 | 实际金额 | 报销金额 | ${amount}`,
    budget: 'Planned | Planned cost | Budget amount | 预算金额 | 预算额',
    note,
  },
  Market: {
    date: 'Date | Period | Reporting month | 日期 | 期间 | 统计月份',
    segment: 'Segment | Product line | Industry | 细分市场 | 行业 | 品类',
    region: 'Territory | Area | Country | 地区 | 大区',
    ownSales: 'Our sales | Our revenue | Sales | Company sales | 销售额 | 本公司销售额 | 我司销售额',
    marketTotal: 'Market size | Total market | Market volume | 市场规模 | 市场总量 | 市场容量',
    largestCompetitor:
      'Competitor | Top competitor | Leader | Competitor sales | 竞争对手销售额 | 主要竞争对手 | 最大对手销售额',
    source: 'Data source | 来源',
  },
  Team: {
    person: 'Employee | Name | Staff | Team member | 姓名 | 员工 | 员工姓名',
    training: 'Course | Training name | Programme | Program | 课程 | 培训课程 | 培训项目 | 培训名称',
    due: 'Due date | Deadline | Date | 完成期限 | 截止时间 | 日期 | 培训日期',
    assigned: 'Places | Assigned people | Invited | 应训人数 | 应参训人次 | 应参加人数',
    completed: 'Attended | People completed | 参训人次 | 实训人次 | 完成人数',
    passed: 'Passed people | Certified | 通过人次 | 合格人数 | 通过人数',
    completedOn: 'Completion date | Completed at | Finished on | 完成时间 | 结业日期',
    bonusPlanned: 'Planned bonus | Target bonus | 计划奖金 | 应发奖金 | 激励标准',
    bonusPaid: 'Paid bonus | Actual bonus | Bonus | 实发奖金 | 已发奖金 | 奖金',
    paidOn: 'Payment date | Paid | 发放时间 | 支付日期',
  },
  Goals: {
    customer,
    need: 'Needs | Requirement | Customer need | 客户需求 | 诉求',
    expectation: 'Expectations | Expected result | 客户期望 | 预期',
    kpi: 'KPI | Indicator | Metric | 指标 | 考核指标 | 指标名称',
    direction: 'Better | Trend | 指标方向',
    window: 'Time frame | Period | 周期 | 统计周期',
    target: 'Target value | Goal | Agreed value | 目标 | 约定值',
    path: 'Steps | Road map | Plan | 路径 | 步骤 | 计划',
    owner,
    validFrom: 'From | Effective date | Start date | 开始日期 | 生效日',
    confirmedOn: 'Confirmed | Agreed on | Confirmation date | 确认时间 | 客户确认日期',
    reviewOn: 'Review | Next review | Review on | 复核时间 | 下次复核日期',
  },
  Targets: {
    start: 'Start | Start date | Month | Period | From | 月份 | 开始日期 | 期间',
    end: 'End | End date | To | Until | 结束日期',
    owner: `Sales rep | Team | Department | 销售 | 部门 | 团队 | ${owner}`,
    customer,
    kpi: 'Indicator | Metric | Measure | 指标名称 | 考核指标',
    target: 'Target value | Goal | Quota | Plan | 目标 | 任务 | 任务指标 | 计划值',
    note,
  },
  Plan: {
    activity:
      'Task | Task name | Name | Summary | Title | Subject | 任务 | 任务名称 | 工作内容 | 活动内容 | 事项 | 工作事项',
    customer,
    kind: 'Type | Category | Bucket name | Issue type | 类型 | 类别 | 工作类型',
    owner: `Resource names | ${owner}`,
    liaison: 'Contact | Customer contact | 联系人 | 对接人 | 客户联系人',
    resources: 'Resource | Resources needed | 所需资源 | 资源需求',
    start: 'Start date | Begin | Planned start | 开始时间 | 计划开始日期 | 计划开始',
    end: 'End date | Finish | Finish date | Due | Due date | Planned end | 结束时间 | 计划结束日期 | 计划完成日期 | 截止日期 | 计划完成',
    buffer: 'Slack | Float | Buffer days | 缓冲 | 浮动天数',
    milestone: 'Is milestone | Key point | 是否里程碑 | 关键节点',
    progress: '% complete | Percent complete | PercentComplete | Completion | 完成百分比 | 完成率 | 完成进度',
    status: 'State | Progress | 当前状态 | 完成状态 | 完成情况',
    completed:
      'Completed date | Completed on | Completed at | Actual finish | Actual end | 完成时间 | 实际完成日期 | 实际结束日期',
  },
  Improvements: {
    created: 'Created date | Created at | Date | Opened | 创建日期 | 日期 | 发现日期',
    customer,
    kpi: 'Indicator | Metric | 指标名称 | 相关指标',
    cause: 'Cause | Reason | Root causes | 原因 | 原因分析 | 问题原因',
    measure:
      'Corrective action | Action | Countermeasure | Improvement | 措施 | 整改措施 | 纠正措施 | 改善措施',
    owner,
    due: `整改期限 | ${due}`,
    status: `${status} | 整改状态`,
    completed: 'Completed on | Closed | Done on | Actual completion | 完成时间 | 实际完成日期 | 整改完成日期',
    expected: 'Expected | Target | Target value | 目标值 | 预期目标',
    result: 'Actual | Actual value | Value after | 实际值 | 改进后数值 | 效果',
    effective: 'Effectiveness | Is effective | Worked | 有效 | 有效性 | 效果验证',
    checked: 'Checked on | Verified on | Verification date | 验证日期 | 检查时间',
  },
  Measures: {
    kpi: 'Indicator | Metric | 指标名称',
    measure: 'Action | Improvement | What to do | 措施 | 做法 | 方法',
    condition: 'When | Cause | Applies when | 适用条件 | 条件 | 原因',
    effort: 'Cost | Workload | 投入 | 难度 | 工作量',
    weeks: 'Weeks | Lead time | 周数 | 见效时间（周）',
    source: 'Origin | Contributed by | 出处 | 提供人',
  },
  Review: {
    date: 'Review date | Reviewed | Review held on | Date | 复盘时间 | 复盘会日期 | 日期',
    period: 'Review period | Month | Quarter | 期间 | 月份 | 季度 | 考核期间',
    customer,
    owner,
    kpi: 'Indicator | Metric | 指标名称 | 相关指标',
    score: 'KPI score | Points | 分数 | 评分 | 考核得分',
    light: 'RAG | RAG status | Traffic light | 红黄绿灯 | 灯号 | 预警等级',
    finding:
      'Findings | Observation | What happened | Issue found | Lesson | 发现 | 情况说明 | 主要问题 | 问题与亮点',
    cause: 'Cause | Reason | Root causes | 原因 | 原因分析 | 问题原因',
    decision: 'Decisions | Decided | Conclusion | Agreed action | 决定 | 结论 | 改进决定 | 后续安排',
    due,
    status,
    completed: 'Completed on | Closed | Done on | 完成时间 | 实际完成日期 | 关闭日期',
    note,
  },
  Snapshots: {
    takenOn: 'Snapshot date | Archived on | Frozen on | 归档日期 | 存档时间 | 考核日期',
    scorecard: 'Scheme | Pack | 考核方案 | 管理方案 | 考核表',
    period: 'Month | Quarter | Review period | 月份 | 季度 | 考核期间 | 考核周期',
    whom: 'Customer | Owner | Employee | Whom | 客户 | 责任人 | 姓名 | 考核对象 | 被考核人',
    id: 'KPI code | Indicator id | 指标代码 | 指标编码',
    kpi: 'Indicator | Metric | KPI name | 指标名称 | 考核指标',
    dimension: 'Perspective | Category | 考核维度 | 类别',
    unit: 'Unit of measure | 计量单位',
    weight: 'Share | 权重（%） | 比重',
    weightUsed: 'Effective weight | 有效权重',
    floor: 'Minimum | Threshold | 底线 | 最低值',
    target: 'Target value | Goal | 目标 | 考核目标',
    actual: 'Actual value | Result | Value | 实际 | 完成值 | 实际完成',
    n: 'Rows | Sample size | Count | 样本量 | 记录数',
    score: 'KPI score | Points | 分数 | 评分 | 考核得分',
    light: 'RAG | RAG status | Traffic light | 红黄绿灯 | 灯号 | 预警等级',
    locked: 'Closed | Frozen | Final | 锁定 | 已锁定 | 是否封存',
    note,
  },
};
