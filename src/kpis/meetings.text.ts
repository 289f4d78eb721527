import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './meetings';
import type { ProseOf } from './prose';

const yes: Text = { en: 'yes', zh: '是' };
const no: Text = { en: 'no', zh: '否' };

export const meetings: ProseOf<typeof definitions> = {
  goalRate: {
    title: { en: 'Goal attainment', zh: '目标达成率' },
    summary: { en: 'Weighted share of the goals that were achieved.', zh: '按权重计算的目标达成比例。' },
    params: {
      achieved: {
        en: 'Yes, partly or no, or a number from 0 to 1, for each goal.',
        zh: '每个目标填“是”“部分”或“否”，或 0 到 1 之间的数。',
      },
      weights: common.weights,
      include: common.include,
    },
    computes: {
      en: 'Σ weight · achieved ÷ Σ weight, where yes is 1, partly 0.5 and no 0. Shares stand between 0 and 1: 80% is 0.8, not 80. Agree on goals and weights before the meeting, not after it.',
      zh: 'Σ 权重 × 达成程度 ÷ Σ 权重；“是”为 1，“部分”为 0.5，“否”为 0。比例须在 0 到 1 之间：80% 填 0.8，而不是 80。目标与权重应在会前商定，不宜事后补填。',
    },
    source: {
      en: 'A weighted mean; no standard defines it. Goal attainment scaling (Kiresuk and Sherman 1968) is another method, with five levels for each goal.',
      zh: '加权平均，无统一标准。目标达成量表（Kiresuk 与 Sherman 1968）是另一种方法，每个目标分五级。',
    },
    excel: {
      formula: {
        en: '=SUM(weights*((achieved="yes")+(achieved="partly")/2))/SUM(weights)',
        zh: '=SUM(weights*((achieved="是")+(achieved="部分")/2))/SUM(weights)',
      },
      only: {
        en: 'For words; for numbers SUMPRODUCT(weights,achieved)/SUM(weights).',
        zh: '适用于文字；数字请用 SUMPRODUCT(weights,achieved)/SUM(weights)。',
      },
    },
    examples: [
      {
        caption: { en: 'The first goal weighs twice.', zh: '第一个目标权重加倍。' },
        args: [
          [yes, { en: 'partly', zh: '部分' }, no],
          [2, 1, 1],
        ],
        gives: 0.625,
      },
      {
        caption: { en: '80 is no share; write 80% or 0.8.', zh: '80 不是比例，请填 80% 或 0.8。' },
        args: [[0.5, 80]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  responseRate: {
    title: { en: 'Response rate', zh: '问卷回收率' },
    summary: { en: 'Questionnaires returned as a share of those sent.', zh: '回收问卷占发放问卷的比例。' },
    params: {
      returned: { en: 'Number returned.', zh: '回收数。' },
      sent: { en: 'Number sent.', zh: '发放数。' },
      include: common.include,
    },
    computes: {
      en: 'Σ returned ÷ Σ sent. Whatever was sent counts, delivered or not; more returned than sent is refused.',
      zh: 'Σ 回收数 ÷ Σ 发放数；已发出即计入，不论是否送达；回收多于发放会报错。',
    },
    source: {
      en: 'AAPOR 2023, Standard Definitions, response rate 2 (partial answers count) where all who were sent one are eligible.',
      zh: 'AAPOR 2023《Standard Definitions》，应答率 RR2（部分作答也计入），所有发放对象均视为合格。',
    },
    excel: { formula: '=SUM(returned)/SUM(sent)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [12, 30],
          [20, 80],
        ],
        gives: 0.42,
      },
      {
        caption: { en: 'More returned than sent is a slip of the pen.', zh: '回收多于发放属填写错误。' },
        args: [[25], [20]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  startDelay: {
    title: { en: 'Start delay', zh: '平均延迟开始' },
    summary: { en: 'Mean minutes by which meetings start late.', zh: '会议平均延迟开始的分钟数。' },
    params: {
      plannedStart: { en: 'Planned start.', zh: '计划开始时间。' },
      actualStart: { en: 'Actual start.', zh: '实际开始时间。' },
      include: common.include,
    },
    computes: {
      en: 'Mean of max(0, actual − planned): an early start counts as 0 and does not make up for a late one.',
      zh: 'max(0, 实际 − 计划) 的平均值：提前开始按 0 计，不抵消迟开。',
    },
    source: {
      en: 'A plain mean; no standard defines it. Of the usual variants: early starts do not offset late ones.',
      zh: '简单平均，无统一标准。此处采用提前开始不抵消迟开的口径。',
    },
    excel: {
      formula:
        '=1440*AVERAGE(IF(actual_start>0,IF(actual_start>planned_start,actual_start-planned_start,0)))',
    },
    examples: [
      {
        caption: {
          en: '10 minutes late, 5 early: 5 on average.',
          zh: '一次迟 10 分钟，一次早 5 分钟：平均 5 分钟。',
        },
        args: [
          ['2026-03-05 09:00', '2026-03-12 09:00'],
          ['2026-03-05 09:10', '2026-03-12 08:55'],
        ],
        gives: 5,
      },
      {
        caption: {
          en: 'A time of day cannot be compared with a date and time.',
          zh: '只有时刻的值无法与带日期的时间比较。',
        },
        args: [['09:00'], ['2026-03-05 09:10']],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  overrun: {
    title: { en: 'Overrun', zh: '超时率' },
    summary: {
      en: 'Time beyond the planned length as a share of the planned time.',
      zh: '超出计划时长的时间占计划时长的比例。',
    },
    params: {
      plannedStart: { en: 'Planned start.', zh: '计划开始时间。' },
      plannedEnd: { en: 'Planned end.', zh: '计划结束时间。' },
      actualStart: { en: 'Actual start.', zh: '实际开始时间。' },
      actualEnd: { en: 'Actual end.', zh: '实际结束时间。' },
      include: common.include,
    },
    computes: {
      en: 'Σ max(0, actual − planned minutes) ÷ Σ planned minutes. A short meeting does not make up for a long one.',
      zh: 'Σ max(0, 实际时长 − 计划时长) ÷ Σ 计划时长。提前散会不抵消超时。',
    },
    source: {
      en: 'A plain ratio; no standard defines it. Of the usual variants: short meetings do not offset long ones.',
      zh: '简单比率，无统一标准。此处采用提前散会不抵消超时的口径。',
    },
    excel: {
      formula:
        '=LET(held,actual_end>0,planned,held*(planned_end-planned_start),actual,held*(actual_end-actual_start),SUM(IF(actual>planned,actual-planned,0))/SUM(planned))',
    },
    examples: [
      {
        caption: { en: '15 minutes over in 120 planned.', zh: '计划 120 分钟，超出 15 分钟。' },
        args: [
          ['09:00', '14:00'],
          ['10:00', '15:00'],
          ['09:05', '14:00'],
          ['10:20', '14:45'],
        ],
        gives: 0.125,
      },
      {
        caption: { en: 'An end before the start is refused.', zh: '结束早于开始会报错。' },
        args: [['09:00'], ['10:00'], ['09:05'], ['08:20']],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  agendaRate: {
    title: { en: 'Agenda kept', zh: '议程按时完成率' },
    summary: {
      en: 'Share of the planned items dealt with in the planned time.',
      zh: '在计划时间内完成的议题比例。',
    },
    params: {
      plannedMinutes: {
        en: 'Planned minutes of each item; blank: not planned.',
        zh: '每个议题的计划分钟数；空白表示计划外。',
      },
      actualMinutes: { en: 'Actual minutes; blank: not dealt with.', zh: '实际分钟数；空白表示未讨论。' },
      tolerance: {
        en: 'Share by which an item may run over, 0.1 if left out.',
        zh: '允许超出的比例，默认 0.1。',
      },
      done: { en: 'Whether the item was done, if that is recorded.', zh: '议题是否完成（如有记录）。' },
      include: common.include,
    },
    computes: {
      en: 'Items done within planned × (1 + tolerance), to the second, ÷ items planned. Unplanned items do not count.',
      zh: '在 计划 ×（1 + 容差）之内（精确到秒）完成的议题 ÷ 计划议题。计划外议题不计入。',
    },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: items are counted, minutes are not added up.',
      zh: '简单比率，无统一标准。此处按议题个数计算，不按分钟数合计。',
    },
    excel: {
      formula:
        '=SUM((actual_minutes>0)*(actual_minutes<=planned_minutes*(1+tolerance)))/COUNT(planned_minutes)',
      only: { en: 'Without a record of what was done.', zh: '适用于未记录议题是否完成的情形。' },
    },
    examples: [
      {
        caption: {
          en: '11 of 10 minutes is kept, 12 is not, a blank is not.',
          zh: '计划 10 分钟：11 分钟算按时，12 分钟不算，空白不算。',
        },
        args: [
          [10, 10, 10],
          [11, 12, null],
        ],
        gives: 1 / 3,
      },
      {
        caption: { en: 'Negative minutes are refused.', zh: '负的分钟数会报错。' },
        args: [[10], [-5]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  meetingCost: {
    title: { en: 'Meeting cost', zh: '会议成本' },
    summary: {
      en: 'What the meetings cost: time of the people, and other costs.',
      zh: '会议成本：人员时间成本加其他费用。',
    },
    params: {
      hours: {
        en: 'Length of each meeting in hours, as a number: 1.5, not 1:30.',
        zh: '每次会议的小时数，填数字：1.5，而不是 1:30。',
      },
      hourlyRate: {
        en: 'Cost of one person for an hour, for each row or once.',
        zh: '每人每小时成本，可逐行给出，也可只给一个。',
      },
      headcount: { en: 'Number of people; 1 if left out.', zh: '人数，默认 1。' },
      overhead: { en: 'Surcharge on pay as a share, 0 if left out.', zh: '人工成本附加比例，默认 0。' },
      otherCost: { en: 'Travel, venue, preparation.', zh: '差旅、场地、准备等费用。' },
      include: common.include,
    },
    computes: {
      en: 'Σ hours · rate · people · (1 + overhead) + Σ other cost, in the unit of the rate.',
      zh: 'Σ 小时 × 小时成本 × 人数 ×（1 + 附加比例）+ Σ 其他费用，单位与小时成本一致。',
    },
    source: {
      en: 'Harvard Business Review 2016, meeting cost calculator: yearly pay ÷ 2,000 hours × 1.4.',
      zh: '《哈佛商业评论》2016，会议成本计算器：年薪 ÷ 2,000 小时 × 1.4。',
    },
    excel: { formula: '=SUM(hours*hourly_rate*headcount)*(1+overhead)+SUM(other_cost)' },
    examples: [
      {
        caption: {
          en: 'Four people with 50,000 a year (2,000 hours), one hour, 40% overhead.',
          zh: '4 人，年薪 50,000（2,000 小时），1 小时，附加 40%。',
        },
        args: [[1], 25, 4, 0.4],
        gives: 140,
      },
      {
        caption: { en: 'Hours are a number: 1.5, not 1:30.', zh: '小时数须为数字：1.5，而不是 1:30。' },
        args: [['1:30'], 25],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  decisionsPerHour: {
    title: { en: 'Decisions per hour', zh: '每小时决议数' },
    summary: { en: 'Decisions taken per hour of meeting.', zh: '平均每小时会议形成的决议数。' },
    params: {
      decisions: { en: 'Number of decisions.', zh: '决议数。' },
      hours: { en: 'Length in hours, as a number such as 1.5.', zh: '会议小时数，填数字，如 1.5。' },
      include: common.include,
    },
    computes: {
      en: 'Σ decisions ÷ Σ hours. A count of decisions says nothing of their weight.',
      zh: 'Σ 决议数 ÷ Σ 小时数。决议数多少不反映其分量。',
    },
    source: { en: 'A plain ratio; no standard defines it.', zh: '简单比值，无统一标准。' },
    excel: { formula: '=SUM(decisions)/SUM(hours)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [3, 1],
          [1, 3],
        ],
        gives: 1,
      },
      { caption: captions.noData, args: [[3], [0]], gives: { error: '#N/A' } },
    ],
  },

  costPerDecision: {
    title: { en: 'Cost per decision', zh: '单项决议成本' },
    summary: { en: 'Cost of the meetings for each decision.', zh: '平均每项决议的会议成本。' },
    params: {
      cost: { en: 'Cost of each meeting.', zh: '每次会议的成本。' },
      decisions: { en: 'Number of decisions.', zh: '决议数。' },
      include: common.include,
    },
    computes: {
      en: 'Σ cost ÷ Σ decisions; meetings without a decision cost all the same. No decision at all is no data.',
      zh: 'Σ 成本 ÷ Σ 决议数；没有决议的会议成本照计。全部没有决议时为无数据。',
    },
    source: { en: 'A plain ratio; no standard defines it.', zh: '简单比值，无统一标准。' },
    excel: { formula: '=SUM(cost)/SUM(decisions)' },
    examples: [
      {
        caption: {
          en: 'A meeting without a decision counts with its cost.',
          zh: '没有决议的会议，成本照计。',
        },
        args: [
          [600, 400],
          [4, 0],
        ],
        gives: 250,
      },
      { caption: captions.noData, args: [[600], [0]], gives: { error: '#N/A' } },
    ],
  },

  minutesOnTime: {
    title: { en: 'Minutes issued on time', zh: '纪要按时发出率' },
    summary: {
      en: 'Share of the meetings whose minutes went out within the limit.',
      zh: '在时限内发出纪要的会议比例。',
    },
    params: {
      ended: { en: 'When the meeting ended.', zh: '会议结束时间。' },
      issued: { en: 'When the minutes went out; blank: not yet.', zh: '纪要发出时间；空白表示尚未发出。' },
      asOf: common.asOf,
      hours: { en: 'Limit in hours, 24 if left out.', zh: '时限小时数，默认 24。' },
      workHours: common.workHours,
      holidays: common.holidays,
      include: common.include,
    },
    computes: {
      en: 'Issued within the limit ÷ all meetings whose limit has run out by the as-of date. Minutes issued early count once the limit has run out, those not issued by then are late.',
      zh: '在时限内发出 ÷ 到截至日期时限已届满的全部会议。提前发出的也要等时限届满才计入；届时仍未发出的按逾时计。',
    },
    leavesOut: { en: 'meetings whose limit has not run out', zh: '时限尚未届满的会议' },
    source: {
      en: 'A plain share; no standard defines it. Counted as service levels are: see SLA.',
      zh: '简单比率，无统一标准；算法与服务时限相同，见 SLA。',
    },
    excel: {
      formula:
        '=LET(limit,ended+hours/24,past,(ended>0)*(limit<=as_of+1),SUM(past*(issued>0)*(issued<=limit))/SUM(past))',
      only: { en: 'By the clock, not by working hours.', zh: '按自然小时计算，不区分工作时间。' },
    },
    examples: [
      {
        caption: {
          en: 'In time, late, not at all; the limit of the last has not run out.',
          zh: '依次为按时、逾时、未发出；最后一次时限未到。',
        },
        args: [
          ['2026-03-05 10:00', '2026-03-05 10:00', '2026-03-05 10:00', '2026-03-10 17:00'],
          ['2026-03-06 09:00', '2026-03-07 09:00', null, null],
          '2026-03-10',
        ],
        gives: 1 / 3,
      },
      {
        caption: {
          en: 'Friday evening to Monday noon is 3 working hours.',
          zh: '周五傍晚到周一中午只有 3 个工作小时。',
        },
        args: [
          ['2026-03-06 18:00'],
          ['2026-03-09 12:00'],
          '2026-03-31',
          4,
          { en: '09:00-18:00 Mon-Fri', zh: '09:00-18:00 周一至周五' },
        ],
        gives: 1,
      },
      {
        caption: {
          en: 'Minutes issued on a day before the meeting are refused.',
          zh: '纪要发出日早于会议日会报错。',
        },
        args: [['2026-03-06 18:00'], ['2026-03-05 12:00'], '2026-03-31'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  minutesAccuracy: {
    title: { en: 'Accuracy of minutes', zh: '纪要准确率' },
    summary: {
      en: 'Share of the statements in the minutes that needed no correction.',
      zh: '纪要中无需更正的条目比例。',
    },
    params: {
      statements: { en: 'Decisions and actions in the minutes.', zh: '纪要条目数（决议与行动项）。' },
      corrections: { en: 'How many were corrected.', zh: '更正条数。' },
      include: common.include,
    },
    computes: {
      en: '1 − Σ corrections ÷ Σ statements. No correction may mean that nobody read: look at ACKRATE too.',
      zh: '1 − Σ 更正条数 ÷ Σ 纪要条目数。没有更正也可能是无人阅读，请同时看 ACKRATE。',
    },
    source: { en: 'A plain share; no standard defines it.', zh: '简单比率，无统一标准。' },
    excel: { formula: '=1-SUM(corrections)/SUMIF(corrections,">=0",statements)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [10, 15],
          [1, 0],
        ],
        gives: 0.96,
      },
      {
        caption: {
          en: 'A blank is not “no correction”: write 0.',
          zh: '空白不等于没有更正，没有更正请填 0。',
        },
        args: [
          [10, 10],
          [1, null],
        ],
        gives: 0.9,
      },
      {
        caption: {
          en: 'More corrections than statements are refused.',
          zh: '更正条数多于纪要条目数会报错。',
        },
        args: [[2], [3]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  ackRate: {
    title: { en: 'Minutes acknowledged', zh: '纪要确认率' },
    summary: { en: 'Share of the recipients who acknowledged the minutes.', zh: '已确认纪要的收件人比例。' },
    params: {
      acknowledged: { en: 'How many acknowledged.', zh: '已确认人数。' },
      recipients: { en: 'How many received the minutes.', zh: '应确认人数。' },
      include: common.include,
    },
    computes: {
      en: 'Σ acknowledged ÷ Σ recipients; more than there are is refused. To acknowledge is not to agree.',
      zh: 'Σ 已确认人数 ÷ Σ 应确认人数；已确认多于应确认会报错。确认收到不等于同意内容。',
    },
    source: { en: 'A plain share; no standard defines it.', zh: '简单比率，无统一标准。' },
    excel: { formula: '=SUM(acknowledged)/SUM(recipients)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [4, 9],
          [5, 15],
        ],
        gives: 0.65,
      },
      {
        caption: { en: 'Five of four cannot be.', zh: '应确认 4 人，不可能有 5 人确认。' },
        args: [[5], [4]],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
