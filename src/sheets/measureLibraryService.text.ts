import type { MeasureIdeas } from './measureIdea';

export const serviceMeasures: MeasureIdeas = {
  responseTime: [
    {
      measure: {
        en: 'Keep a duty rota for all working hours, with two names for each half-day',
        zh: '在全部工作时间安排值班，每半天两人',
      },
      condition: { en: 'Requests wait for one person', zh: '请求都在等同一个人' },
      effort: 'medium',
      weeks: 2,
    },
    {
      measure: {
        en: 'Sort requests by priority at nine, at noon and at four',
        zh: '每天九点、十二点和四点按优先级分派请求',
      },
      condition: { en: 'Urgent requests stand behind others', zh: '紧急请求排在后面' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Write ready answers to the ten commonest questions',
        zh: '整理十个最常见问题的标准答复',
      },
      condition: { en: 'The same questions come again', zh: '同类问题反复出现' },
      effort: 'medium',
      weeks: 6,
    },
    {
      measure: {
        en: 'Collect mail, chat and phone in one list of tickets',
        zh: '把邮件、聊天和电话统一汇入工单清单',
      },
      condition: { en: 'Requests come in through many channels', zh: '请求来自多个渠道，容易遗漏' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  resolutionRate: [
    {
      measure: {
        en: 'Close tickets only when the customer says so, and ask after three days of silence',
        zh: '客户确认后才关闭工单，三天无回音主动询问',
      },
      condition: { en: 'Tickets stay open because nobody asks', zh: '工单因无人确认而一直未结' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Go through all tickets older than ten days every Tuesday with those who can solve them',
        zh: '每周二与能解决的人一起处理超过十天的工单',
      },
      condition: { en: 'Old tickets are pushed aside by new ones', zh: '新工单挤掉旧工单' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Let one expert from development help half a day a week',
        zh: '每周请一位研发专家支援半天',
      },
      condition: { en: 'Hard cases wait for knowledge we lack', zh: '疑难工单缺少专业支持' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  serviceSatisfaction: [
    {
      measure: {
        en: 'Call after closing a ticket that took longer than promised, and apologise',
        zh: '超时工单关闭后致电致歉',
      },
      condition: { en: 'Low ratings follow long waits', zh: '低评分多出现在久等之后' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Tell the customer what was wrong and what prevents it, in two sentences',
        zh: '用两句话告知客户问题原因和预防措施',
      },
      condition: { en: 'Customers do not learn what was done', zh: '客户不知道做了什么' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Read the five worst ratings aloud in the team each month and change one thing',
        zh: '每月在团队通报五个最低评分，并落实一项改进',
      },
      condition: { en: 'Ratings are collected but not used', zh: '评分收集后没有使用' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Let the same technician serve the same customer',
        zh: '同一客户尽量由同一名技术人员服务',
      },
      condition: { en: 'Customers explain their plant anew each time', zh: '客户每次都要重新介绍情况' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  resolveTime: [
    {
      measure: {
        en: 'Decide within two hours whether the case needs parts, an expert or a visit, and order it at once',
        zh: '两小时内判断需要备件、专家还是上门，并立即安排',
      },
      condition: { en: 'Days pass before the real work begins', zh: '真正动手之前已过去数天' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Keep at each key account the five spare parts that fail most',
        zh: '在每个大客户处存放五种最易损的备件',
      },
      condition: { en: 'Cases wait for parts', zh: '等待备件' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Hand cases over in writing at the end of each shift',
        zh: '每班结束时书面移交未结工单',
      },
      condition: { en: 'Cases stand still when people go home', zh: '人员下班后工单停滞' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Record the solution of each case so that it can be found next time',
        zh: '记录每个工单的解决方法，便于下次查找',
      },
      condition: { en: 'Known faults are solved anew', zh: '已解决过的故障重新摸索' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  withinLimit: [
    {
      measure: {
        en: 'Show the hours left beside every open ticket and work in that order',
        zh: '在每个未结工单旁显示剩余时限，并按此排序处理',
      },
      condition: { en: 'Tickets are worked on in the order they came', zh: '按到达顺序而不是时限处理' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Bring in a second level automatically when half of the limit has gone',
        zh: '时限过半自动升级到二线',
      },
      condition: { en: 'Help is called too late', zh: '求助过晚' },
      effort: 'medium',
      weeks: 4,
    },
    {
      measure: {
        en: 'Agree limits with the customer again where they are missed for reasons of travel or parts',
        zh: '因路途或备件经常超时的，与客户重新商定时限',
      },
      condition: { en: 'Limits cannot be kept by anybody', zh: '时限本身无法达到' },
      effort: 'medium',
      weeks: 10,
    },
  ],
  firstContact: [
    {
      measure: {
        en: 'Ask four fixed questions at the first call, so that the right person takes the case',
        zh: '首次来电询问四个固定问题，直接转给合适的人',
      },
      condition: { en: 'Cases are passed on several times', zh: '工单多次转手' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Allow the first line to decide on returns and small credits',
        zh: '授权一线决定退换货和小额赔付',
      },
      condition: { en: 'The first line has to ask back', zh: '一线需要请示' },
      effort: 'medium',
      weeks: 6,
    },
    {
      measure: {
        en: 'Give the first line read access to orders and deliveries',
        zh: '让一线可以查看订单和交付情况',
      },
      condition: { en: 'Answers lie in systems the first line cannot see', zh: '一线看不到所需信息' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  contractFulfilment: [
    {
      measure: {
        en: 'Set milestones with amounts and dates in each contract and tick them off every month',
        zh: '为每份合同设定带金额和日期的节点，每月核对',
      },
      condition: { en: 'Shortfalls show only at the end', zh: '差额到期末才发现' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Talk to the plant in the second week of each month about what is due in the next two',
        zh: '每月第二周与工厂核对未来两个月的应交内容',
      },
      condition: { en: 'Production does not know the contract', zh: '生产部门不了解合同' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Offer a partial delivery with a date for the rest before the customer asks',
        zh: '主动提出部分交付及剩余交期，不等客户催促',
      },
      condition: { en: 'Everything waits for the last part', zh: '为等最后一项而全部延迟' },
      effort: 'small',
      weeks: 4,
    },
  ],
  deliveredOnTime: [
    {
      measure: { en: 'Promise dates only after asking the workshop', zh: '先与车间确认再承诺交期' },
      condition: { en: 'Dates are promised by sales alone', zh: '交期由销售单方承诺' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: { en: 'Go over all orders due in two weeks every Monday', zh: '每周一检查两周内到期的订单' },
      condition: { en: 'Delays are noticed too late', zh: '延误发现过晚' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Keep safety stock of the ten parts with the longest lead times',
        zh: '为交期最长的十种零件设置安全库存',
      },
      condition: { en: 'Parts are missing', zh: '零件短缺' },
      effort: 'large',
      weeks: 12,
    },
    {
      measure: {
        en: 'Tell the customer of a delay as soon as it is known, with a new date that holds',
        zh: '一发现延误就告知客户，并给出可靠的新交期',
      },
      condition: { en: 'Customers learn of delays on the day', zh: '客户到期当天才知道延误' },
      effort: 'small',
      weeks: 2,
    },
  ],
};
