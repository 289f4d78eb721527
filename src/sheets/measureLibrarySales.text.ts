import type { MeasureIdeas } from './measureIdea';

export const salesMeasures: MeasureIdeas = {
  tasksDone: [
    {
      measure: {
        en: 'Break the target of the year into projects by name per owner, with the month of signing',
        zh: '把全年任务落实到每位责任人的具体项目和签约月份',
      },
      condition: { en: 'Targets are numbers without projects behind them', zh: '目标只有数字，没有对应项目' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Keep three times as many projects in the pipeline as are to be signed',
        zh: '在谈项目数保持在签约目标的三倍',
      },
      condition: { en: 'Too few projects are under way', zh: '在谈项目数量不足' },
      effort: 'large',
      weeks: 16,
    },
    {
      measure: {
        en: 'Go over the ten projects closest to signing every Monday: what is missing, who gets it, by when',
        zh: '每周一逐个检查最接近签约的十个项目：差什么、谁去办、何时办',
      },
      condition: { en: 'Projects stall shortly before signing', zh: '项目在签约前停滞' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Visit chains of suppliers together with a company that has already settled here',
        zh: '与已落户企业一起走访其上下游供应商',
      },
      condition: { en: 'New leads come by chance', zh: '线索来源全凭偶然' },
      effort: 'medium',
      weeks: 20,
    },
  ],
  amountSigned: [
    {
      measure: {
        en: 'Rank projects by amount and chance and give the five largest to the most experienced people',
        zh: '按金额和把握度排序，最大的五个项目交给最有经验的人',
      },
      condition: { en: 'Time goes into many small projects', zh: '精力分散在众多小项目上' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Offer stages: sign the first phase now with an option on the second',
        zh: '分期签约：先签一期，并约定二期优先权',
      },
      condition: { en: 'Investors hesitate because of the amount', zh: '投资方因金额大而犹豫' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Bring finance and legal to the table in the second talk, not after the last',
        zh: '第二次洽谈就请财务和法务参加，不要等到最后',
      },
      condition: { en: 'Contracts get stuck in checks', zh: '合同卡在审核环节' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Ask signed customers for a further investment once a year, with a plan for their site',
        zh: '每年为已签约客户准备一份增资方案并上门洽谈',
      },
      condition: { en: 'Only new customers are asked', zh: '只盯新客户，忽视增资' },
      effort: 'medium',
      weeks: 24,
    },
  ],
  customersSigned: [
    {
      measure: {
        en: 'Give every lead a first call within one working day',
        zh: '每条线索在一个工作日内首次联系',
      },
      condition: { en: 'Leads go cold before anybody calls', zh: '线索放凉了才联系' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Write down who lost to whom and why for every deal lost, and change the offer every quarter',
        zh: '记录每个丢单的对手和原因，每季度据此调整方案',
      },
      condition: { en: 'The same objections lose deal after deal', zh: '总因同样的原因丢单' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Hold a round table of eight companies of one industry every two months',
        zh: '每两个月举办一次八家同行企业的小型座谈会',
      },
      condition: { en: 'Too few first contacts become visits', zh: '初步接洽很少转为考察' },
      effort: 'medium',
      weeks: 16,
    },
  ],
  fundsInPlace: [
    {
      measure: {
        en: 'Put the dates of payment into the contract, with a reminder 30 days before each',
        zh: '在合同中写明到资日期，每期提前 30 天提醒',
      },
      condition: { en: 'Payments have no agreed date', zh: '到资没有约定日期' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Visit every signed investor once a month until the first payment, and clear what holds it up',
        zh: '首笔资金到位前每月走访一次，协调解决障碍',
      },
      condition: { en: 'Licences or land hold up the money', zh: '手续或用地影响资金到位' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Tie the second part of the benefits to the payment of the first part of the money',
        zh: '将后续优惠政策与前期资金到位挂钩',
      },
      condition: { en: 'Benefits are given before money comes', zh: '政策先兑现，资金后到位' },
      effort: 'medium',
      weeks: 20,
    },
  ],
  leadToSigned: [
    {
      measure: {
        en: 'Check with five questions whether a lead has budget, need, decision maker, date and site before a visit',
        zh: '考察前用五个问题核实预算、需求、决策人、时间和选址',
      },
      condition: { en: 'Visits are made to leads that cannot sign', zh: '考察了许多不具备条件的线索' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Agree the next step and its date at the end of every talk',
        zh: '每次洽谈结束时约定下一步和日期',
      },
      condition: { en: 'Leads end in silence after a good talk', zh: '谈得不错却没有下文' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Take leads that have not moved in 60 days back to one question: what would have to change',
        zh: '对 60 天未推进的线索只问一个问题：要具备什么条件才能推进',
      },
      condition: { en: 'Many leads stand still in the middle', zh: '大量线索停在中间阶段' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Let a satisfied customer receive the visitors on site',
        zh: '考察时请满意的老客户现场接待',
      },
      condition: { en: 'Visits end without trust', zh: '考察后信任不足' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  salesCycle: [
    {
      measure: { en: 'Send the draft contract together with the offer', zh: '报价时同时发送合同草案' },
      condition: { en: 'Contract talks begin only after the price', zh: '价格谈定后才开始谈合同' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Draw with the customer a calendar back from the day of start, with who decides what when',
        zh: '与客户一起从启动日倒排日程，写明谁在何时决定什么',
      },
      condition: {
        en: 'Nobody knows what the customer still needs to do',
        zh: '不清楚客户内部还要走哪些流程',
      },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: { en: 'Meet the person who signs in the first month', zh: '第一个月内见到签字人' },
      condition: { en: 'The one who signs appears only at the end', zh: '签字人到最后才出现' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Prepare the approvals that are always asked for in advance as a set',
        zh: '把每次都要的审批材料提前成套准备',
      },
      condition: { en: 'Each approval is asked for one after the other', zh: '审批逐项申请，耗时较长' },
      effort: 'medium',
      weeks: 16,
    },
  ],
  conversion: [
    {
      measure: {
        en: 'Drop leads that fail two of the five entry questions in the first week',
        zh: '第一周内放弃五项准入问题中两项不符的线索',
      },
      condition: { en: 'Effort is spread over hopeless leads', zh: '精力耗在没有希望的线索上' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Find the stage where most are lost and script that talk with the two best sellers',
        zh: '找出流失最多的阶段，请两位最佳销售整理话术',
      },
      condition: { en: 'Losses gather in one stage', zh: '流失集中在某个阶段' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: {
        en: 'Follow up every offer by phone after three days and again after ten',
        zh: '报价后第三天和第十天各电话跟进一次',
      },
      condition: { en: 'Offers are sent and not heard of again', zh: '报价发出后没有回音' },
      effort: 'small',
      weeks: 6,
    },
  ],
  newCustomerGrowth: [
    {
      measure: {
        en: 'Ask each satisfied customer for two names after a good delivery',
        zh: '每次交付顺利后请满意客户推荐两家企业',
      },
      condition: { en: 'New customers come from advertising only', zh: '新客户只靠广告获得' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Choose two industries in which we are known and call on twenty companies in each',
        zh: '选两个有口碑的行业，各走访二十家企业',
      },
      condition: { en: 'Acquisition is spread over everything', zh: '开拓方向过于分散' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: { en: 'Offer a small first order that can be cancelled', zh: '提供可取消的小额首单' },
      condition: { en: 'Newcomers shy away from the first order', zh: '新客户不敢下第一单' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Reserve one morning a week for new customers in every calendar',
        zh: '每周为每人固定留出半天开拓新客户',
      },
      condition: { en: 'Daily business crowds out acquisition', zh: '日常事务挤占开拓时间' },
      effort: 'small',
      weeks: 8,
    },
  ],
  acquisitionCost: [
    {
      measure: {
        en: 'Work out the cost of a new customer for every channel and stop the dearest',
        zh: '分渠道核算获客成本，停掉最贵的渠道',
      },
      condition: { en: 'Nobody knows what each channel brings', zh: '不清楚各渠道的效果' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Replace one trade fair by visits to the customers one would meet there',
        zh: '用上门走访代替一次展会',
      },
      condition: { en: 'Fairs take most of the budget', zh: '展会占用大部分预算' },
      effort: 'medium',
      weeks: 20,
    },
    {
      measure: { en: 'Pay for referrals instead of addresses', zh: '把购买名单的费用改为推荐奖励' },
      condition: { en: 'Bought addresses rarely become customers', zh: '购买的名单很少成交' },
      effort: 'medium',
      weeks: 16,
    },
  ],
  revenueGrowth: [
    {
      measure: {
        en: 'Compare what each customer buys with what similar ones buy, and offer the gap',
        zh: '对比同类客户的采购品类，针对缺口提出方案',
      },
      condition: { en: 'Customers buy only part of what they could', zh: '客户只采购了部分品类' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Call the ten customers whose orders fell most and ask for the reason within two weeks',
        zh: '两周内联系订单下降最多的十个客户，问清原因',
      },
      condition: { en: 'A few customers explain most of the fall', zh: '下降主要来自少数客户' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Agree a plan for the year with each A customer: volume, price, who calls when',
        zh: '与每个 A 类客户商定年度计划：数量、价格、沟通安排',
      },
      condition: { en: 'Orders come as they come', zh: '订单全凭客户自发' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Bring price rises into all contracts that have had none for two years',
        zh: '对两年未调价的合同逐一协商调价',
      },
      condition: { en: 'Volume is stable but revenue is not', zh: '销量稳定但收入下滑' },
      effort: 'medium',
      weeks: 20,
    },
  ],
  orderGrowth: [
    {
      measure: {
        en: 'Remind customers two weeks before their usual day of reorder',
        zh: '在客户惯常补货日前两周提醒下单',
      },
      condition: { en: 'Regular orders come later and later', zh: '定期订单越来越晚' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Send a ready order form with the last order filled in',
        zh: '发送已填好上次内容的订单模板',
      },
      condition: { en: 'Ordering takes the customer much time', zh: '下单手续占用客户时间' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Set up framework orders with call-offs for customers with more than six orders a year',
        zh: '对年订单超过六份的客户采用框架订单加分批要货',
      },
      condition: { en: 'Each order is negotiated anew', zh: '每份订单都重新谈判' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  renewalRate: [
    {
      measure: {
        en: 'Begin the talk about renewal 120 days before the end, with a page on what the contract has brought',
        zh: '到期前 120 天启动续约，用一页纸说明合同成效',
      },
      condition: { en: 'Renewal is raised in the last weeks', zh: '最后几周才谈续约' },
      effort: 'small',
      weeks: 16,
    },
    {
      measure: {
        en: 'Ask the three users who complained most what they need before the offer is made',
        zh: '提出续约方案前先询问投诉最多的三位用户的需求',
      },
      condition: { en: 'The signer is content, the users are not', zh: '签字人满意而使用者不满意' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Offer two variants: same scope at a fixed price, or more service for a longer term',
        zh: '提供两种方案：原范围固定价，或更长期限更多服务',
      },
      condition: { en: 'Renewals fail over the price', zh: '续约因价格谈不拢' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Keep the calendar of contract ends on the wall and discuss it every month',
        zh: '张贴合同到期日历，每月讨论一次',
      },
      condition: { en: 'Contracts end unnoticed', zh: '合同到期无人察觉' },
      effort: 'small',
      weeks: 8,
    },
  ],
  netRevenueRetention: [
    {
      measure: {
        en: 'Name for each key account one product or site it does not use yet, and who offers it by when',
        zh: '为每个大客户列出一项尚未采用的产品或厂区，明确谁在何时推介',
      },
      condition: { en: 'Accounts are kept but do not grow', zh: '客户留住了但没有增长' },
      effort: 'medium',
      weeks: 20,
    },
    {
      measure: {
        en: 'Ask why within a week when the orders of a month fall by a fifth',
        zh: '月订单下降五分之一时，一周内问清原因',
      },
      condition: { en: 'Shrinking accounts are noticed at the end of the year', zh: '客户萎缩到年底才发现' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: { en: 'Agree price steps by volume for the coming year', zh: '商定下一年度的阶梯价格' },
      condition: { en: 'Customers split their volume among suppliers', zh: '客户把采购量分给多家供应商' },
      effort: 'medium',
      weeks: 16,
    },
  ],
  winRate: [
    {
      measure: {
        en: 'Decide before each offer, by a list of six points, whether we can win it, and decline the rest',
        zh: '报价前用六项清单判断能否取胜，其余主动放弃',
      },
      condition: { en: 'Offers are made to every request', zh: '有询价就报价' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Ask five customers a quarter why they took us or another',
        zh: '每季度询问五位客户选择我方或他方的原因',
      },
      condition: { en: 'We do not know why we lose', zh: '不清楚丢单原因' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Rehearse the presentation for the three largest deals with colleagues who ask as the customer would',
        zh: '三个最大项目的讲标先由同事扮演客户进行演练',
      },
      condition: { en: 'Deals are lost in the final round', zh: '项目在最后一轮丢失' },
      effort: 'medium',
      weeks: 8,
    },
  ],
};
