import type { MeasureIdeas } from './measureIdea';

export const meetingMeasures: MeasureIdeas = {
  attendanceRate: [
    {
      measure: {
        en: 'Agree the dates of the whole quarter with the customer in one mail and send all invitations that day',
        zh: '一次与客户商定整个季度的会议日期，当天发出全部邀请',
      },
      condition: { en: 'Invitations go out less than a week before', zh: '邀请提前不足一周才发出' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Call whoever missed the last meeting two days before the next one and ask what would make it worth coming',
        zh: '会前两天致电上次缺席的人，了解怎样的内容值得参加',
      },
      condition: { en: 'The same few people keep staying away', zh: '总是同样几个人缺席' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Invite each person only to the topics they decide on, with the minute at which these begin',
        zh: '只邀请与议题相关的决策人，并写明该议题开始的时刻',
      },
      condition: { en: 'People sit through topics that are none of theirs', zh: '参会人要旁听许多无关议题' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Have every invited person name a deputy who may decide, and write both into the invitation',
        zh: '请每位应参会人指定有决定权的代会人，并写入邀请',
      },
      condition: { en: 'Travel and shifts make absences unavoidable', zh: '出差、倒班使缺席难以避免' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  participation: [
    {
      measure: {
        en: 'Send one question to each customer participant two days before and begin the topic with their answer',
        zh: '会前两天给客户每位参会人一个问题，由其回答开场',
      },
      condition: { en: 'The customer listens while we present', zh: '会议以我方汇报为主，客户只是听' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Go round the table once before every decision, the most senior person last',
        zh: '每项决议前逐一发言，职位最高者最后表态',
      },
      condition: { en: 'Juniors fall silent once their manager has spoken', zh: '上级发言后其他人不再表态' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Let the customer present the figures of one topic themselves',
        zh: '请客户自己汇报一个议题的数据',
      },
      condition: { en: 'Nobody on the customer side is prepared', zh: '客户方没有人做准备' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  goalAttainment: [
    {
      measure: {
        en: 'Write for each agenda item what the room shall have decided at its end, and read it out before it begins',
        zh: '为每个议题写明结束时要形成的结论，开始前宣读',
      },
      condition: {
        en: 'Items end without anybody knowing whether they are settled',
        zh: '议题讨论后不清楚是否有结论',
      },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Talk each decision over with its decision maker by phone before the meeting',
        zh: '会前电话与决策人沟通每项待决事项',
      },
      condition: {
        en: 'Decisions are put off because they come as a surprise',
        zh: '事项来得突然，决策被推迟',
      },
      effort: 'medium',
      weeks: 6,
    },
    {
      measure: {
        en: 'Take no more than three items that need a decision, and place them in the first half',
        zh: '每次会议最多三项待决议题，并安排在前半段',
      },
      condition: { en: 'The last items are always left over', zh: '靠后的议题总是来不及讨论' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Leave out items whose papers are not there two days before',
        zh: '会前两天材料未到的议题不上会',
      },
      condition: { en: 'Discussions lack facts', zh: '讨论缺少数据依据' },
      effort: 'small',
      weeks: 6,
    },
  ],
  actionCompletion: [
    {
      measure: {
        en: 'Name one owner and one date for every action before the meeting ends, and read the list aloud',
        zh: '会议结束前为每个行动项明确一位责任人和日期，并当场宣读',
      },
      condition: { en: 'Actions have several owners or none', zh: '行动项有多个责任人或没有责任人' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Open every meeting with the actions still open; the owner says what is missing',
        zh: '每次会议先过未完成的行动项，由责任人说明差在哪里',
      },
      condition: { en: 'Actions are forgotten between meetings', zh: '行动项在两次会议之间被遗忘' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Split actions that take more than two weeks into steps with a date each',
        zh: '把超过两周的行动项拆分为各有日期的小步骤',
      },
      condition: { en: 'Large actions stay in progress for months', zh: '大的行动项长期停留在进行中' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Close or cancel, with the customer, what nobody has asked for in 60 days',
        zh: '与客户一起关闭或取消 60 天无人过问的行动项',
      },
      condition: { en: 'Old actions no longer matter to anybody', zh: '旧行动项已无人关心' },
      effort: 'small',
      weeks: 2,
    },
  ],
  surveyReturn: [
    {
      measure: {
        en: 'Ask five questions at most, the first of them in the mail itself, to be answered by a click',
        zh: '问卷最多五题，第一题直接放在邮件中，点击即可作答',
      },
      condition: { en: 'The survey is opened but not finished', zh: '问卷被打开但没有填完' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Let the account manager, not a mailbox, send the survey by name within a day of the meeting',
        zh: '会后一天内由客户经理以个人名义发送问卷',
      },
      condition: {
        en: 'Surveys come from an anonymous address, days later',
        zh: '问卷由公共邮箱在数天后发出',
      },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Remind once after three working days, at another time of day',
        zh: '三个工作日后换一个时段提醒一次',
      },
      condition: { en: 'Most answers come on the first day only', zh: '答复几乎都集中在第一天' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Show the customer in each meeting one thing that changed because of their answers',
        zh: '每次会议向客户展示一项因其反馈而作出的改变',
      },
      condition: { en: 'Customers feel that surveys lead to nothing', zh: '客户觉得调查没有下文' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  feedbackOnTime: [
    {
      measure: {
        en: 'Name one person a day who looks through new feedback at nine and at two and passes it on',
        zh: '每天指定一人，在九点和两点查看新反馈并分派',
      },
      condition: { en: 'Feedback lies unseen in a mailbox', zh: '反馈在邮箱里无人查看' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Give every kind of feedback an owner and a deputy in a list that hangs on the wall',
        zh: '为每类反馈列出责任人和替补，并公示',
      },
      condition: { en: 'Nobody knows whose it is', zh: '不清楚该由谁处理' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Warn the owner when half of the limit has run out, the manager at three quarters',
        zh: '时限过半提醒责任人，过四分之三提醒主管',
      },
      condition: { en: 'Limits run out unnoticed', zh: '时限在不知不觉中超过' },
      effort: 'medium',
      weeks: 4,
    },
    {
      measure: {
        en: 'Let the front line grant goodwill up to a fixed amount without asking',
        zh: '授权一线在固定金额内直接给予补偿',
      },
      condition: { en: 'Cases wait for an approval', zh: '处理卡在审批环节' },
      effort: 'medium',
      weeks: 6,
    },
  ],
  satisfaction: [
    {
      measure: {
        en: 'Call back within a week of every complaint and ask whether it is settled',
        zh: '每起投诉一周内电话回访，确认是否解决',
      },
      condition: { en: 'Customers do not hear what became of complaints', zh: '客户不了解投诉的处理结果' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Tell customers in one page what has changed since the last survey',
        zh: '用一页纸向客户通报上次调查后的改进',
      },
      condition: { en: 'Surveys seem to lead to nothing', zh: '客户感觉调查没有下文' },
      effort: 'small',
      weeks: 12,
    },
    {
      measure: {
        en: 'Visit each customer who gave a 1 or 2 within ten days and agree three things to mend',
        zh: '十天内拜访打 1 分或 2 分的客户，商定三项改进',
      },
      condition: { en: 'Single customers drag the index down', zh: '个别客户拉低整体指数' },
      effort: 'medium',
      weeks: 8,
    },
    {
      measure: {
        en: 'Find the part that drives satisfaction most in the survey and give it the next improvement',
        zh: '在调查中找出对满意度影响最大的方面，优先改进',
      },
      condition: { en: 'All parts are a little weak', zh: '各方面都略有不足' },
      effort: 'medium',
      weeks: 12,
    },
  ],
  overrun: [
    {
      measure: {
        en: 'Put a clock on the wall and let one person say when five minutes of an item are left',
        zh: '会场放置计时器，由专人在每个议题剩五分钟时提醒',
      },
      condition: { en: 'Items run over one after the other', zh: '议题接连超时' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Plan a tenth of the meeting as buffer and leave it empty',
        zh: '预留会议时长的十分之一作为机动时间',
      },
      condition: { en: 'Plans are full to the minute', zh: '议程排得过满' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Move questions for two people only into a talk after the meeting',
        zh: '只涉及两个人的问题会后单独讨论',
      },
      condition: { en: 'Details of a few hold up everybody', zh: '少数人的细节占用全体时间' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Book the next slot of the room and of the main participants so that nobody can stay on',
        zh: '会后时段安排其他使用，使会议必须按时结束',
      },
      condition: { en: 'Meetings end when everybody is tired', zh: '会议拖到大家疲惫才结束' },
      effort: 'small',
      weeks: 2,
    },
  ],
  startDelay: [
    {
      measure: {
        en: 'Open room and video link ten minutes before and test the sound',
        zh: '提前十分钟开放会场和视频，并测试声音',
      },
      condition: { en: 'The first minutes go into technology', zh: '前几分钟都在调试设备' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Begin on the minute with a short item that latecomers will miss',
        zh: '准点开始，先讲一个迟到者会错过的短议题',
      },
      condition: { en: 'Everybody waits for the last one', zh: '大家都在等最后一个人' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: { en: 'Let meetings begin at five past the hour', zh: '会议安排在整点过五分开始' },
      condition: { en: 'Participants come straight from another meeting', zh: '参会人刚结束上一个会' },
      effort: 'small',
      weeks: 2,
    },
  ],
  agendaKept: [
    {
      measure: {
        en: 'Ask each presenter how long the item took last time and plan that long',
        zh: '询问汇报人上次实际用时，据此安排时间',
      },
      condition: { en: 'Planned minutes are guesses', zh: '计划时长只是估计' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Cut presentations to three slides, sent out two days before',
        zh: '汇报限三页，并提前两天发出',
      },
      condition: { en: 'Presenting takes the time of discussing', zh: '汇报占用了讨论时间' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'When an item has used up its time, decide aloud: end it, put it off, or drop another',
        zh: '议题时间用完时当场决定：结束、改期或取消另一议题',
      },
      condition: { en: 'Late items silently push out the rest', zh: '超时的议题挤掉后面的内容' },
      effort: 'small',
      weeks: 2,
    },
  ],
  costToBudget: [
    {
      measure: {
        en: 'Hold every second meeting by video unless a decision needs people in the room',
        zh: '除必须当面决策外，隔次改为视频会议',
      },
      condition: { en: 'Travel is the largest part of the cost', zh: '差旅是最大的费用' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: {
        en: 'Combine visits to customers of one region in one trip',
        zh: '同一区域的客户拜访合并为一次出差',
      },
      condition: { en: 'Single trips for single meetings', zh: '每次会议都单独出差' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Send only those from our side who present or decide',
        zh: '我方只派汇报人和决策人参会',
      },
      condition: { en: 'More of us than of the customer sit in the room', zh: '我方参会人数多于客户' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Ask for a quarterly rate for rooms and catering',
        zh: '与场地和餐饮供应商商定季度价格',
      },
      condition: { en: 'Rooms are booked one by one at list price', zh: '会议场地每次按标价预订' },
      effort: 'medium',
      weeks: 8,
    },
  ],
  decisionsPerHour: [
    {
      measure: {
        en: 'Send a half-page proposal with a recommendation before the meeting, so that it can say yes or no',
        zh: '会前发送半页方案和建议，会上只需表态',
      },
      condition: { en: 'Meetings discuss problems, not proposals', zh: '会议讨论问题而不是方案' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Settle reports in writing and keep the meeting for what has to be decided',
        zh: '汇报改为书面，会议只留待决事项',
      },
      condition: { en: 'Reports fill the time', zh: '汇报占满会议时间' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Ask before every item who can decide it, and invite that person or drop the item',
        zh: '每个议题先确认谁有权决定，请其到会，否则取消该议题',
      },
      condition: { en: 'Those who could decide are not there', zh: '有决定权的人不在场' },
      effort: 'small',
      weeks: 6,
    },
    {
      measure: { en: 'Halve the length of the meeting', zh: '将会议时长减半' },
      condition: { en: 'Time is filled because it is there', zh: '有多少时间就开多久' },
      effort: 'small',
      weeks: 3,
    },
  ],
  minutesAccuracy: [
    {
      measure: {
        en: 'Show the minutes on the screen while they are written and have each decision confirmed',
        zh: '投屏记录纪要，逐条当场确认决议',
      },
      condition: { en: 'Decisions are worded afterwards from memory', zh: '会后凭记忆整理决议' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Let a second person who was there read the minutes before they go out',
        zh: '纪要发出前由另一位参会人审阅',
      },
      condition: { en: 'Names, dates or figures are often wrong', zh: '姓名、日期、数字常有差错' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Keep one list of names, products and figures from which minutes are copied',
        zh: '建立人名、产品、数字的统一清单，纪要直接引用',
      },
      condition: { en: 'The same words are spelt in several ways', zh: '同一名称写法不一' },
      effort: 'medium',
      weeks: 4,
    },
  ],
  minutesAcknowledged: [
    {
      measure: {
        en: 'Send the minutes as three lines: decisions, actions with owner, next date; the rest below',
        zh: '纪要开头三行写明决议、行动项及责任人、下次日期，其余放在后面',
      },
      condition: { en: 'Minutes are too long to be read', zh: '纪要太长没人看' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Ask for a reply with yes or a correction by a date, and count silence in the next meeting',
        zh: '请在限期内回复确认或更正，下次会议通报未回复者',
      },
      condition: { en: 'Nobody feels asked to answer', zh: '收件人不觉得需要回复' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Send the minutes only to those who decided or have an action',
        zh: '纪要只发给决策人和有行动项的人',
      },
      condition: { en: 'Long lists of recipients, most not concerned', zh: '收件人很多，多数与其无关' },
      effort: 'small',
      weeks: 3,
    },
  ],
  minutesOnTime: [
    {
      measure: {
        en: 'Write the minutes during the meeting and send them before leaving the room',
        zh: '会上同步记录，离场前发出纪要',
      },
      condition: { en: 'Minutes wait for a quiet hour', zh: '纪要要等有空才写' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Reserve half an hour after each meeting in the calendar of the one who writes',
        zh: '在记录人的日历上为会后预留半小时',
      },
      condition: { en: 'The next appointment comes straight after', zh: '会后马上有其他安排' },
      effort: 'small',
      weeks: 2,
    },
    {
      measure: {
        en: 'Use one template with decisions and actions filled in from the agenda',
        zh: '使用统一模板，决议和行动项由议程带入',
      },
      condition: { en: 'Minutes are written from nothing each time', zh: '每次都从零开始写纪要' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Let the deputy issue the minutes when the manager has not released them by noon next day',
        zh: '负责人次日中午前未批准的，由副手直接发出',
      },
      condition: { en: 'Minutes wait to be released', zh: '纪要卡在审批环节' },
      effort: 'small',
      weeks: 3,
    },
  ],
  actionsOnTime: [
    {
      measure: {
        en: 'Ask each owner for the earliest date they can promise, not for the one we would like',
        zh: '请责任人给出能承诺的最早日期，而不是我方期望的日期',
      },
      condition: { en: 'Dates are set by those who do not do the work', zh: '日期由不执行的人确定' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Send owners the list of what falls due in the coming week every Friday',
        zh: '每周五向责任人发送下周到期清单',
      },
      condition: { en: 'Due dates come as a surprise', zh: '到期才想起来' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Allow a new date only once and only before the old one has passed',
        zh: '只允许在到期前改期一次',
      },
      condition: { en: 'Dates are moved again and again', zh: '日期一改再改' },
      effort: 'small',
      weeks: 6,
    },
  ],
  actionsOverdue: [
    {
      measure: {
        en: 'Go through what is overdue with each owner for a quarter of an hour a week: do, hand over or cancel',
        zh: '每周用一刻钟与责任人逐项处理逾期项：完成、移交或取消',
      },
      condition: { en: 'Overdue actions pile up', zh: '逾期项不断累积' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Show overdue actions per owner on the first page of the meeting',
        zh: '会议首页按责任人列出逾期项',
      },
      condition: { en: 'Nobody notices how many there are', zh: '没人注意逾期数量' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: 'Give no new action to an owner with more than five overdue ones',
        zh: '逾期超过五项的责任人不再分派新任务',
      },
      condition: { en: 'A few people carry nearly everything', zh: '任务集中在少数人身上' },
      effort: 'medium',
      weeks: 6,
    },
  ],
  actionAge: [
    {
      measure: {
        en: 'Have the manager decide on every action older than 60 days within a week',
        zh: '超过 60 天的行动项由主管在一周内决定去留',
      },
      condition: { en: 'Old actions are left because they are difficult', zh: '难办的事项一直搁置' },
      effort: 'small',
      weeks: 3,
    },
    {
      measure: {
        en: 'Ask for the next small step and its date where an action has not moved for a month',
        zh: '一个月无进展的行动项明确下一个小步骤和日期',
      },
      condition: { en: 'Actions are too large to be begun', zh: '事项太大无从下手' },
      effort: 'small',
      weeks: 4,
    },
    {
      measure: {
        en: "Take actions that wait for somebody else to that person's manager",
        zh: '等待他人的事项提交其上级协调',
      },
      condition: { en: 'Actions wait for other departments', zh: '事项卡在其他部门' },
      effort: 'medium',
      weeks: 6,
    },
  ],
  satisfiedCustomers: [
    {
      measure: {
        en: 'Ask those who answered 3 what it would take to become a 4, and do the thing named most',
        zh: '询问打 3 分的客户如何能到 4 分，落实提到最多的一项',
      },
      condition: { en: 'Many customers are neither satisfied nor dissatisfied', zh: '大量客户处于一般水平' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: {
        en: 'Keep one promise to each customer before the next survey, and tell them so',
        zh: '下次调查前为每个客户兑现一项承诺，并告知对方',
      },
      condition: { en: 'Promises are made and forgotten', zh: '承诺之后没有下文' },
      effort: 'small',
      weeks: 8,
    },
    {
      measure: {
        en: 'Let people meet who serve well the customers of those who do not',
        zh: '请服务好的同事带着其他同事走访其客户',
      },
      condition: {
        en: 'Satisfaction differs much between account managers',
        zh: '不同客户经理的满意度差异很大',
      },
      effort: 'medium',
      weeks: 12,
    },
  ],
  ease: [
    {
      measure: {
        en: 'Walk through one order and one complaint as a customer, and remove the two longest waits',
        zh: '以客户身份走一遍下单和投诉流程，去掉等待最长的两处',
      },
      condition: { en: 'Customers call the process cumbersome', zh: '客户觉得流程繁琐' },
      effort: 'medium',
      weeks: 10,
    },
    {
      measure: {
        en: 'Ask for the same information only once, and fill it in from our records',
        zh: '同样的信息只向客户要一次，其余由档案带入',
      },
      condition: { en: 'Customers have to repeat what we know', zh: '客户要重复提供已有信息' },
      effort: 'medium',
      weeks: 12,
    },
    {
      measure: {
        en: 'Give each customer one number and one person for everything',
        zh: '为每个客户提供唯一的电话和联系人',
      },
      condition: { en: 'Customers are passed from desk to desk', zh: '客户被多个部门推来推去' },
      effort: 'medium',
      weeks: 6,
    },
  ],
};
