import type { MeasureIdeas } from './measureIdea';

export const customerMeasures: MeasureIdeas = {
  retention: [
    {
      measure: {
        en: 'Call every customer without an order or a meeting for 60 days and ask one open question',
        zh: '致电 60 天没有订单或会议的客户，问一个开放式问题',
      },
      condition: { en: 'Customers leave without a word', zh: '客户不声不响地流失' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Score each customer every month from orders, complaints and answers, and visit the three worst',
        zh: '每月按订单、投诉和满意度给客户打分，走访最差的三家',
      },
      condition: { en: 'Losses come as a surprise', zh: '流失总是出乎意料' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Give each customer a second contact on our side who knows the account',
        zh: '为每个客户配备一位熟悉情况的第二联系人',
      },
      condition: { en: 'Customers leave with the account manager', zh: '客户随客户经理一起流失' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Talk to ten lost customers and mend the reason named most',
        zh: '回访十个流失客户，解决提到最多的原因',
      },
      condition: { en: 'Reasons for losses are guessed', zh: '流失原因全凭猜测' },
      effort: 'medium',
      weeks: 24,
    },
  ],
  careDone: [
    {
      measure: {
        en: 'Plan care for the quarter in one hour with every owner and put it into their calendars',
        zh: '每季度用一小时与责任人排定关怀计划，并写入日历',
      },
      condition: { en: 'Care is done when there is time', zh: '有空才做客户关怀' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: { en: 'Link visits to trips that are already planned', zh: '把回访与已安排的出差结合' },
      condition: { en: 'Visits fail for lack of travel', zh: '因没有出差机会而未回访' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Cut the plan to what one person can do: four contacts a week',
        zh: '把计划压缩到每人可完成的数量：每周四次',
      },
      condition: { en: 'Plans are larger than the week', zh: '计划超出可用时间' },
      effort: 'small',
      weeks: 4,
    },
  ],
  repurchase: [
    {
      measure: {
        en: 'Call two weeks after the first delivery and ask what should be better next time',
        zh: '首次交付两周后致电，询问下次怎样更好',
      },
      condition: { en: 'One-time buyers hear nothing after delivery', zh: '首单客户交付后无人联系' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Offer a second order within 60 days at the terms of the first',
        zh: '首单 60 天内按原条件提供第二单',
      },
      condition: { en: 'The second order needs a new negotiation', zh: '第二单要重新谈判' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Find out how long the product lasts and write a week before it runs out',
        zh: '掌握产品使用周期，在用完前一周主动联系',
      },
      condition: { en: 'Customers reorder elsewhere in a hurry', zh: '客户临时急用而转向他人' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Bundle the first order with a service that brings us back on site',
        zh: '首单附带一次上门服务',
      },
      condition: { en: 'There is no occasion to meet again', zh: '没有再次见面的机会' },
      effort: 'medium',
      weeks: 16,
    },
  ],
  referral: [
    {
      measure: {
        en: 'Ask for a recommendation in the talk in which a customer praises us, by naming a company',
        zh: '客户表扬时当场请其推荐，并点明想认识的企业',
      },
      condition: { en: 'Nobody asks', zh: '从未主动请客户推荐' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Write up one success story a quarter with a customer and let them pass it on',
        zh: '每季度与一位客户合写一个成功案例，供其转发',
      },
      condition: { en: 'Customers have nothing to show to others', zh: '客户没有可以转发的材料' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Thank every referrer within a week and tell them what became of it',
        zh: '一周内向推荐人致谢并告知进展',
      },
      condition: { en: 'Referrers hear nothing and stop', zh: '推荐后没有回音，不再推荐' },
      effort: 'small',
      weeks: 10,
    },
  ],
  segmentsAssigned: [
    {
      measure: {
        en: 'Assign all customers without a segment in one session, owner by owner',
        zh: '集中一次，由各责任人为未分类客户确定类别',
      },
      condition: { en: 'Old customers were never assigned', zh: '老客户从未分类' },
      effort: 'small',
      weeks: 1,
    },
    {
      measure: { en: 'Make the segment part of opening a new customer', zh: '新建客户时必须选择细分类别' },
      condition: { en: 'New customers are added without one', zh: '新客户录入时未分类' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Write one line per segment that says who belongs to it',
        zh: '为每个细分类别写一句判断标准',
      },
      condition: { en: 'People are unsure which one to choose', zh: '不确定该归入哪一类' },
      effort: 'small',
      weeks: 2,
    },
  ],
  segmentation: [
    {
      measure: {
        en: 'Merge segments with fewer than three customers into their neighbours',
        zh: '将不足三个客户的类别并入相近类别',
      },
      condition: { en: 'There are many tiny segments', zh: '细分过碎，很多类别客户极少' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Split the largest segment by how customers use us, not by industry',
        zh: '把最大的类别按使用方式而不是行业拆分',
      },
      condition: { en: 'One segment holds more than half of all customers', zh: '一个类别占了一半以上客户' },
      effort: 'medium',
      weeks: 6,
    },
    {
      measure: {
        en: 'Name for each segment one thing that is done differently',
        zh: '为每个类别写出一项不同的做法',
      },
      condition: { en: 'Segments exist on paper only', zh: '细分只停留在纸面' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: {
        en: 'Look at the segments once a year with sales and service together',
        zh: '每年由销售和服务部门共同复核一次分类',
      },
      condition: { en: 'Segments are older than the market', zh: '分类已跟不上市场变化' },
      effort: 'small',
      weeks: 12,
    },
  ],
  personalised: [
    {
      measure: {
        en: 'Keep three personal notes per customer: what they build, what worries them, what they like',
        zh: '为每个客户记录三点：在做什么、担心什么、喜欢什么',
      },
      condition: { en: 'Nobody knows enough for a personal touch', zh: '对客户了解不够' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: "Replace the general greeting by two lines about the customer's last project",
        zh: '把通用问候改为两句与客户近期项目有关的话',
      },
      condition: { en: 'Greetings are the same for everybody', zh: '问候千篇一律' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Offer each A customer one service a year made for them',
        zh: '每年为每个 A 类客户设计一项专属服务',
      },
      condition: { en: 'Key customers get what all get', zh: '重点客户与普通客户待遇相同' },
      effort: 'medium',
      weeks: 20,
    },
  ],
  revenueChurn: [
    {
      measure: {
        en: 'Assign the twenty customers with the largest revenue to the management, one visit a quarter each',
        zh: '收入最大的二十个客户由管理层对口联系，每季度走访一次',
      },
      condition: { en: 'Large customers are looked after like small ones', zh: '大客户与小客户同等对待' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Draw up a rescue plan within a week when a large customer gives notice or goes silent',
        zh: '大客户提出终止或失联时，一周内制定挽留方案',
      },
      condition: { en: 'Nothing is done between notice and end', zh: '从通知到终止期间无人跟进' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: {
        en: 'Agree contracts of two years with customers above a set revenue',
        zh: '与收入超过一定额度的客户签订两年期合同',
      },
      condition: { en: 'Large customers can leave from one month to the next', zh: '大客户随时可以离开' },
      effort: 'medium',
      weeks: 24,
    },
  ],
  productQuality: [
    {
      measure: {
        en: 'Take the five commonest defects to production each month and bring back a date for each',
        zh: '每月把最常见的五类缺陷反馈给生产部门，并取得解决日期',
      },
      condition: { en: 'Defects are known but stay', zh: '缺陷已知但未解决' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: "Go to the customer's site with a technician and watch the product in use for half a day",
        zh: '与技术人员到客户现场观察半天使用情况',
      },
      condition: { en: 'Complaints are about use, not about make', zh: '问题出在使用而不是制造' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: { en: 'Send the inspection report with each delivery', zh: '每次交付附上检验报告' },
      condition: { en: 'Customers doubt the quality without seeing it', zh: '客户因看不到数据而怀疑质量' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Check the first three deliveries to a new customer twice',
        zh: '新客户的前三批交付加倍检验',
      },
      condition: { en: 'First deliveries bring most complaints', zh: '首批交付投诉最多' },
      effort: 'small',
      weeks: 8,
    },
  ],
  serviceAttitude: [
    {
      measure: {
        en: 'Listen with each colleague to two of their calls a month and agree one thing to change',
        zh: '每月与每位同事复听两通电话，商定一项改进',
      },
      condition: { en: 'Tone differs from person to person', zh: '各人服务态度参差不齐' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: { en: 'Let everybody spend a day at a customer once a year', zh: '每人每年到客户处工作一天' },
      condition: { en: 'Colleagues do not know what customers go through', zh: '同事不了解客户的处境' },
      effort: 'medium',
      weeks: 16,
    },
    {
      measure: {
        en: 'Say first what we can do, then what we cannot; agree the sentences in the team',
        zh: '先说能做什么，再说不能做什么，并在团队统一话术',
      },
      condition: { en: 'Refusals sound curt', zh: '拒绝客户时显得生硬' },
      effort: 'small',
      weeks: 4,
    },
  ],
  responseSpeed: [
    {
      measure: {
        en: 'Answer at once with the time at which the answer will come',
        zh: '收到请求立即告知何时答复',
      },
      condition: { en: 'Customers wait without knowing for how long', zh: '客户不知道要等多久' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Agree with each customer what is urgent and what can wait until tomorrow',
        zh: '与每个客户商定哪些紧急、哪些可以次日处理',
      },
      condition: { en: 'Everything is treated alike', zh: '所有请求一视同仁' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Publish who stands in for whom, and forward calls in absences',
        zh: '公布代班名单，离岗时转接电话',
      },
      condition: { en: 'Requests wait for people on leave', zh: '请求因人员休假而等待' },
      effort: 'small',
      weeks: 3,
    },
  ],
  lossesExplained: [
    {
      measure: {
        en: 'Make the reason part of closing a customer: no date of loss without it',
        zh: '填写流失日期时必须同时填写原因',
      },
      condition: { en: 'The date is entered, the reason is not', zh: '只填日期未填原因' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Call each lost customer within two weeks, somebody other than the account manager',
        zh: '两周内由客户经理以外的人致电流失客户',
      },
      condition: { en: 'Reasons are what the account manager supposes', zh: '原因只是客户经理的推测' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Offer seven reasons to choose from, with room for a sentence',
        zh: '提供七个可选原因，并可补充一句话',
      },
      condition: { en: 'Everybody words the reason differently', zh: '原因写法五花八门' },
      effort: 'small',
      weeks: 3,
    },
  ],
  keyCustomersVisited: [
    {
      measure: {
        en: 'Fix the visits to all A customers for the half-year in one afternoon',
        zh: '用半天排定上半年或下半年所有 A 类客户的走访',
      },
      condition: { en: 'Visits are arranged at short notice and fall through', zh: '走访临时安排，经常落空' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Let the deputy or the service manager make every second visit',
        zh: '隔次由副手或服务经理走访',
      },
      condition: { en: 'One person cannot reach all', zh: '一个人走访不过来' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Combine the visit with a delivery, a maintenance or a training on site',
        zh: '把走访与交付、维护或现场培训结合',
      },
      condition: { en: 'Customers see no reason for a visit', zh: '客户认为没有必要见面' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  nps: [
    {
      measure: {
        en: 'Ask promoters for one sentence and detractors for ten minutes within a week',
        zh: '一周内请推荐者写一句话，请贬损者谈十分钟',
      },
      condition: { en: 'Answers are counted but not followed up', zh: '只统计分数，没有跟进' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: {
        en: 'Win passives with one surprise a year that costs little: a training, a spare part, an early look',
        zh: '每年给中立客户一次低成本惊喜：培训、备件或新品试用',
      },
      condition: { en: 'Most answers are 7 or 8', zh: '多数评分为 7 或 8' },
      effort: 'medium',
      weeks: 20,
    },
    {
      measure: {
        en: 'Have the manager call every customer with a 0 to 3',
        zh: '评分 0 至 3 的客户由主管亲自致电',
      },
      condition: { en: 'A few very low marks pull the score down', zh: '少数极低分拉低得分' },
      effort: 'small',
      weeks: 8,
    },
  ],
  complaintRate: [
    {
      measure: {
        en: 'Take the commonest reason of the last quarter and find its root with five whys',
        zh: '针对上季度最常见的投诉原因，用五个为什么找到根源',
      },
      condition: { en: 'The same complaint comes again', zh: '同类投诉反复出现' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: { en: 'Call after delivery before the customer calls us', zh: '交付后主动致电，不等客户来找' },
      condition: { en: 'Small faults grow into complaints', zh: '小问题拖成投诉' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Put into the order confirmation what is not included',
        zh: '在订单确认书中写明不包含的内容',
      },
      condition: { en: 'Customers expected something else', zh: '客户预期与实际不符' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Hold a delivery back when a known fault is in the lot, and say so',
        zh: '发现批次有已知缺陷时暂缓发货并告知客户',
      },
      condition: { en: 'Known faults reach the customer', zh: '已知缺陷流到客户手中' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  recordsComplete: [
    {
      measure: {
        en: 'Let every owner fill the blanks of five customers a week from a list',
        zh: '每位责任人每周按清单补全五个客户的空白项',
      },
      condition: { en: 'Old records have gaps', zh: '老档案缺项较多' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Ask for missing details at the end of each meeting, from a printed record',
        zh: '会议结束时拿着打印的档案向客户核对缺项',
      },
      condition: { en: 'Details are known to the customer only', zh: '信息只有客户掌握' },
      effort: 'small',
      weeks: 10,
    },
    {
      measure: { en: 'Drop the columns nobody has used for a year', zh: '删除一年没有使用的栏目' },
      condition: { en: 'There is more to fill in than is needed', zh: '要填的内容超过需要' },
      effort: 'small',
      weeks: 1,
    },
    {
      measure: {
        en: 'Copy address and contact from the contract when a customer is opened',
        zh: '新建客户时从合同带入地址和联系人',
      },
      condition: { en: 'Records are typed twice', zh: '同样的信息要录入两次' },
      effort: 'medium',
      weeks: 6,
    },
  ],
  recordsValid: [
    {
      measure: {
        en: 'Check the records marked invalid with one call each, ten a week',
        zh: '每周逐一致电核实十条标记为不规范的记录',
      },
      condition: { en: 'Numbers were taken over from old lists', zh: '号码来自旧名单' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Agree how a number is written, with area code, and put it on a card beside the screen',
        zh: '统一电话号码写法（含区号），做成卡片放在屏幕旁',
      },
      condition: { en: 'Everybody writes numbers differently', zh: '各人写法不同' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Take contacts from signatures of mails instead of typing them',
        zh: '从邮件签名复制联系方式，不手工输入',
      },
      condition: { en: 'Slips happen when typing', zh: '手工输入容易出错' },
      effort: 'small',
      weeks: 4,
    },
  ],
  duplicates: [
    {
      measure: {
        en: 'Search for the customer before adding a new row, by the first two words of the name',
        zh: '新增客户前先用名称关键字查找',
      },
      condition: { en: 'The same customer is added again', zh: '同一客户被重复新增' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Merge the pairs in one sitting and agree on the spelling to keep',
        zh: '集中合并重复记录，并确定统一写法',
      },
      condition: { en: 'Old lists were put together', zh: '由多份旧名单拼成' },
      effort: 'small',
      weeks: 1,
    },
    {
      measure: { en: 'Let one person open new customers for all', zh: '新建客户统一由一个人操作' },
      condition: { en: 'Several people add customers', zh: '多人同时新增客户' },
      effort: 'medium',
      weeks: 6,
    },
  ],
};
