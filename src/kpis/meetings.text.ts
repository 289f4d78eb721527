import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './meetings';
import type { ProseOf } from './prose';

const done: Text = { en: 'done', zh: '已完成' };
const open: Text = { en: 'open', zh: '进行中' };
const cancelled: Text = { en: 'cancelled', zh: '已取消' };
const yes: Text = { en: 'yes', zh: '是' };
const no: Text = { en: 'no', zh: '否' };

/** Ten items as they stood at the end of March 2024: due, completed, status. */
const due = [
  '2024-03-05',
  '2024-03-10',
  '2024-03-15',
  '2024-03-20',
  '2024-04-05',
  null,
  '2024-03-25',
  '2024-03-28',
  '2024-03-31',
  '2024-04-10',
];
const completed = [
  '2024-03-04',
  '2024-03-12',
  '2024-03-15',
  null,
  null,
  null,
  null,
  '2024-03-28',
  null,
  '2024-03-30',
];
const status = [done, done, done, open, open, open, cancelled, done, open, done];

const matured: Text = {
  en: 'Only rows whose limit has run out by the as-of date are looked at, early ones too; a row not done by then counts as late.',
  zh: '只统计到截至日期时限已届满的行（提前完成的也一样）；届时仍未完成的按逾时计。',
};

export const meetings: ProseOf<typeof definitions> = {
  attendanceRate: {
    title: { en: 'Attendance rate', zh: '出勤率' },
    summary: {
      en: 'Share of those expected who attended.',
      zh: '实到人数占应到人数的比例。',
    },
    params: {
      attended: {
        en: 'Number attended in each meeting; or, without "expected", a word for each person: present, late, deputy, excused, absent.',
        zh: '每次会议的实到人数；省略 expected 时，为每人的出席状态：出席、迟到、代会、请假、缺席。',
      },
      expected: { en: 'Number expected in each meeting.', zh: '每次会议的应到人数。' },
      excused: {
        en: '"out" (default): excused people leave the rate; "absent": they count as absent.',
        zh: '"out"（默认）：请假者不计入；"absent"：请假按缺席计。',
      },
      include: common.include,
    },
    computes: {
      en: 'Σ attended ÷ Σ expected over all meetings. In words: (present + late + deputy) ÷ (those + absent).',
      zh: '各次会议 Σ 实到 ÷ Σ 应到。用词语时：（出席 + 迟到 + 代会）÷（以上 + 缺席）。',
    },
    leavesOut: { en: 'people who were excused', zh: '请假人员' },
    excel: '=SUM(attended)/SUM(expected)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [8, 18],
          [10, 30],
        ],
        gives: 0.65,
      },
      {
        caption: {
          en: 'A word for each person; the excused one leaves the rate.',
          zh: '每人一个状态；请假者不计入。',
        },
        args: [
          [
            { en: 'present', zh: '出席' },
            { en: 'late', zh: '迟到' },
            { en: 'deputy', zh: '代会' },
            { en: 'excused', zh: '请假' },
            { en: 'absent', zh: '缺席' },
          ],
        ],
        gives: 0.75,
      },
      {
        caption: { en: 'More people than expected is a slip of the pen.', zh: '实到多于应到视为笔误。' },
        args: [[12], [10]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  presenceMinutes: {
    title: { en: 'Minutes present', zh: '在会时长' },
    summary: {
      en: 'For each person the minutes present, first in and last out.',
      zh: '列出每人的在会分钟数、首次入会与最后离会时间。',
    },
    params: {
      person: { en: 'The person of each session.', zh: '每段参会记录的参会人。' },
      joined: { en: 'When the session began.', zh: '入会时间。' },
      left: { en: 'When the session ended; a missing one is an error.', zh: '离会时间；缺失即报错。' },
      include: common.include,
    },
    computes: {
      en: 'Sessions of one person that overlap are merged, so two devices do not count twice. Persons in order of first appearance.',
      zh: '同一人的重叠时段合并计算，两台设备同时在会不会重复计时。按首次出现的顺序排列。',
    },
    examples: [
      {
        caption: {
          en: 'Sessions of 0–10, 5–20 and 40–60 minutes are 40 minutes.',
          zh: '0–10、5–20、40–60 分钟三段合计 40 分钟。',
        },
        args: [
          [
            { en: 'Li', zh: '李明' },
            { en: 'Li', zh: '李明' },
            { en: 'Li', zh: '李明' },
          ],
          ['06:00', '06:05', '06:40'],
          ['06:10', '06:20', '07:00'],
        ],
        gives: [[{ en: 'Li', zh: '李明' }, 40, 0.25, 7 / 24]],
      },
    ],
  },

  punctuality: {
    title: { en: 'Punctuality', zh: '准时到会率' },
    summary: {
      en: 'Share of those who came that were in by the start plus a grace time.',
      zh: '到会人员中在开始时间加宽限之内入会的比例。',
    },
    params: {
      joined: { en: 'When each person joined; blank: did not come.', zh: '每人入会时间；空白表示未到会。' },
      start: {
        en: 'When the meeting began, for each row or once.',
        zh: '会议开始时间，可逐行给出，也可只给一个。',
      },
      graceMinutes: { en: 'Minutes of grace, 5 if left out.', zh: '宽限分钟数，默认 5。' },
      include: common.include,
    },
    computes: {
      en: 'Joined ≤ start + grace, as a share of the rows with a time of joining. Absent people are no matter of punctuality: see ATTENDANCERATE.',
      zh: '入会时间 ≤ 开始时间 + 宽限的行，占有入会时间的行的比例。缺席不属于准时问题，见 ATTENDANCERATE。',
    },
    examples: [
      {
        caption: {
          en: 'In by 9:05 is punctual; a blank did not come.',
          zh: '9:05 前入会为准时；空白为未到会。',
        },
        args: [['08:58', '09:05', '09:06', null], '09:00'],
        gives: 2 / 3,
      },
    ],
  },

  participation: {
    title: { en: 'Participation', zh: '参与度' },
    summary: { en: 'Share of those present who took an active part.', zh: '到会人员中积极参与者的比例。' },
    params: {
      spoke: {
        en: 'Yes or no for each person, or the number who spoke in each meeting.',
        zh: '每人填“是”或“否”，或填每次会议的发言人数。',
      },
      present: {
        en: 'Yes or no for each person, or the number present in each meeting.',
        zh: '每人填“是”或“否”，或填每次会议的到会人数。',
      },
      include: common.include,
    },
    computes: {
      en: 'Numbers: Σ spoke ÷ Σ present. Words: yes ÷ all who were present. Speaking is not the same as adding value.',
      zh: '数字：Σ 发言人数 ÷ Σ 到会人数。词语：“是”÷ 全部到会人员。发言不等于贡献。',
    },
    leavesOut: { en: 'people who were not present', zh: '未到会人员' },
    examples: [
      {
        caption: { en: 'A word for each person.', zh: '每人一个词语。' },
        args: [[yes, no, yes, yes]],
        gives: 0.75,
      },
      {
        caption: captions.pooled,
        args: [
          [4, 9],
          [10, 10],
        ],
        gives: 0.65,
      },
    ],
  },

  evenness: {
    title: { en: 'Evenness of contributions', zh: '发言均衡度' },
    summary: {
      en: 'How evenly contributions are spread over people: 0 one person, 1 all alike.',
      zh: '发言在各人之间的均衡程度：0 为一人独占，1 为完全均衡。',
    },
    params: {
      counts: {
        en: 'Contributions of each person present; silent ones as 0.',
        zh: '每位到会者的发言次数，未发言填 0。',
      },
      include: common.include,
    },
    computes: {
      en: "Shannon's entropy divided by ln k for k persons, silent ones among them; a single person gives 0.",
      zh: '香农熵 ÷ ln k，k 为人数（含未发言者）；只有一人时为 0。',
    },
    source: { en: 'Pielou 1966, evenness index J.', zh: 'Pielou 1966，均匀度指数 J。' },
    examples: [
      {
        caption: { en: 'Half, a quarter and two eighths.', zh: '二分之一、四分之一和两个八分之一。' },
        args: [[4, 2, 1, 1]],
        gives: 0.875,
      },
      { caption: { en: 'One person spoke.', zh: '只有一人发言。' }, args: [[7, 0, 0]], gives: 0 },
    ],
  },

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
      en: 'Σ weight · achieved ÷ Σ weight, where yes is 1, partly 0.5 and no 0.',
      zh: 'Σ 权重 × 达成程度 ÷ Σ 权重；“是”为 1，“部分”为 0.5，“否”为 0。',
    },
    excel: '=SUMPRODUCT(weights,achieved)/SUM(weights)',
    examples: [
      {
        caption: { en: 'The first goal weighs twice.', zh: '第一个目标权重加倍。' },
        args: [
          [yes, { en: 'partly', zh: '部分' }, no],
          [2, 1, 1],
        ],
        gives: 0.625,
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
      en: 'Σ returned ÷ Σ sent. Whatever was sent counts, delivered or not.',
      zh: 'Σ 回收数 ÷ Σ 发放数；已发出即计入，不论是否送达。',
    },
    excel: '=SUM(returned)/SUM(sent)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [12, 30],
          [20, 80],
        ],
        gives: 0.42,
      },
    ],
  },

  actionRate: {
    title: { en: 'Action completion', zh: '行动项完成率' },
    summary: { en: 'Share of the action items that are done.', zh: '已完成行动项的比例。' },
    params: {
      status: common.status,
      done: {
        en: 'Your own words for done: a range or "shipped, paid"; all others then mean open.',
        zh: '表示完成的自定义用词：区域，或 "已发货，已付款"；给出后其余用词均视为未完成。',
      },
      cancelled: { en: 'Your own words for cancelled.', zh: '表示取消的自定义用词。' },
      include: common.include,
    },
    computes: {
      en: 'Done ÷ (all − cancelled). Done means done, 1 or 100%; anything less is not done (for partial credit see GOALRATE).',
      zh: '已完成 ÷（全部 − 已取消）。只有“已完成”、1 或 100% 才算完成（部分得分见 GOALRATE）。',
    },
    leavesOut: { en: 'cancelled items', zh: '已取消的事项' },
    examples: [
      {
        caption: {
          en: 'Five of nine; the cancelled one does not count.',
          zh: '九项完成五项；已取消的不计入。',
        },
        args: [status],
        gives: 5 / 9,
      },
      {
        caption: { en: 'Words of your own.', zh: '自定义用词。' },
        args: [
          [
            { en: 'shipped', zh: '已发货' },
            { en: 'packed', zh: '已打包' },
          ],
          { en: 'shipped', zh: '已发货' },
        ],
        gives: 0.5,
      },
      {
        caption: {
          en: 'A word that is not known is refused, never guessed.',
          zh: '无法识别的用词会报错，不作猜测。',
        },
        args: [[done, { en: 'dnoe', zh: '己完城' }]],
        gives: { error: '#VALUE!' },
      },
      { caption: captions.noData, args: [[null, '']], gives: { error: '#N/A' } },
    ],
  },

  actionOnTime: {
    title: { en: 'On-time completion', zh: '按时完成率' },
    summary: {
      en: 'Of the items whose due date has passed, the share completed by it.',
      zh: '截止日期已过的事项中按时完成的比例。',
    },
    params: {
      due: {
        en: 'Due date of each item; the original one if it was moved.',
        zh: '截止日期；如有改期，请用原定日期。',
      },
      completed: { en: 'When it was completed; blank: not yet.', zh: '完成日期；空白表示尚未完成。' },
      asOf: common.asOf,
      status: { en: 'Status, by which cancelled items are left out.', zh: '状态，用于排除已取消的事项。' },
      include: common.include,
    },
    computes: {
      en: 'Items with due < as-of, not cancelled: completed ≤ due ÷ all of them. An item done early counts once its due date has passed; else pending ones would be missing and the rate flatter.',
      zh: '截止日期早于截至日期且未取消的事项中，完成日期 ≤ 截止日期的比例。提前完成的事项也要等截止日期过后才计入，否则比率会虚高。',
    },
    leavesOut: { en: 'items cancelled or not yet past their due date', zh: '已取消或截止日期未过的事项' },
    examples: [
      {
        caption: { en: 'Three of the five that were due.', zh: '到期五项中按时完成三项。' },
        args: [due, completed, '2024-03-31', status],
        gives: 0.6,
      },
    ],
  },

  overdueRate: {
    title: { en: 'Overdue rate', zh: '逾期率' },
    summary: {
      en: 'Share of the open items that are past their due date.',
      zh: '未完成事项中已逾期的比例。',
    },
    params: {
      due: {
        en: 'Due date; an item without one is never overdue.',
        zh: '截止日期；没有截止日期的不算逾期。',
      },
      status: common.status,
      asOf: common.asOf,
      completed: {
        en: 'When it was completed; done after the as-of date is still open.',
        zh: '完成日期；在截至日期之后完成的视为未完成。',
      },
      created: {
        en: 'When it was created; created after the as-of date is left out.',
        zh: '提出日期；在截至日期之后提出的不计入。',
      },
      include: common.include,
    },
    computes: {
      en: 'Open at the as-of date with due < as-of ÷ open at the as-of date. Due on the day is not overdue.',
      zh: '截至日期时未完成且截止日期早于截至日期的事项 ÷ 截至日期时全部未完成事项。当天到期不算逾期。',
    },
    leavesOut: { en: 'items done, cancelled or not yet created', zh: '已完成、已取消或尚未提出的事项' },
    examples: [
      {
        caption: { en: 'One of four open items is overdue.', zh: '四项未完成，其中一项逾期。' },
        args: [due, status, '2024-03-31'],
        gives: 0.25,
      },
    ],
  },

  actionAge: {
    title: { en: 'Age of open items', zh: '未完成事项账龄' },
    summary: {
      en: 'Age in days of the items that are open: the median, or another percentile.',
      zh: '未完成事项的账龄（天）：中位数或指定百分位数。',
    },
    params: {
      created: { en: 'When each item was created.', zh: '提出日期。' },
      status: common.status,
      asOf: common.asOf,
      percentile: {
        en: '0.5 (default) is the median, 0.9 the age that one in ten exceeds.',
        zh: '默认 0.5 为中位数；0.9 表示十分之一的事项超过该账龄。',
      },
      completed: {
        en: 'When it was completed; done after the as-of date is still open.',
        zh: '完成日期；在截至日期之后完成的视为未完成。',
      },
      include: common.include,
    },
    computes: {
      en: 'As-of − created in whole days, then PERCENTILE.INC. Percentiles of 0.9 and beyond need 10 items.',
      zh: '截至日期 − 提出日期（整天），再取 PERCENTILE.INC。0.9 及以上的百分位数至少需要 10 项。',
    },
    leavesOut: { en: 'items done, cancelled or not yet created', zh: '已完成、已取消或尚未提出的事项' },
    examples: [
      {
        caption: {
          en: 'Open for 30, 20 and 7 days; the one that is done has no age.',
          zh: '未完成 30、20、7 天；已完成的不计账龄。',
        },
        args: [
          ['2024-03-01', '2024-03-11', '2024-03-24', '2024-01-01'],
          [open, open, open, done],
          '2024-03-31',
        ],
        gives: 20,
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
      en: 'Items done within planned × (1 + tolerance) ÷ items planned. Unplanned items do not count.',
      zh: '在 计划 ×（1 + 容差）内完成的议题 ÷ 计划议题。计划外议题不计入。',
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
    ],
  },

  meetingCost: {
    title: { en: 'Meeting cost', zh: '会议成本' },
    summary: {
      en: 'What the meetings cost: time of the people, and other costs.',
      zh: '会议成本：人员时间成本加其他费用。',
    },
    params: {
      hours: { en: 'Length of each meeting in hours.', zh: '每次会议的小时数。' },
      hourlyRate: {
        en: 'Cost of one person for an hour, for each row or once.',
        zh: '每人每小时成本，可逐行给出，也可只给一个。',
      },
      headcount: { en: 'Number of people; 1 if left out.', zh: '人数；省略为 1。' },
      overhead: { en: 'Surcharge on pay as a share, 0 if left out.', zh: '人工成本附加比例，默认 0。' },
      otherCost: { en: 'Travel, venue, preparation.', zh: '差旅、场地、准备等费用。' },
      include: common.include,
    },
    computes: {
      en: 'Σ hours · rate · people · (1 + overhead) + Σ other cost, in the unit of the rate.',
      zh: 'Σ 小时 × 小时成本 × 人数 ×（1 + 附加比例）+ Σ 其他费用，单位与小时成本一致。',
    },
    examples: [
      {
        caption: {
          en: 'Four people with 50,000 a year (2,000 hours), one hour, 40% overhead.',
          zh: '4 人，年薪 50,000（2,000 小时），1 小时，附加 40%。',
        },
        args: [[1], 25, 4, 0.4],
        gives: 140,
      },
    ],
  },

  decisionsPerHour: {
    title: { en: 'Decisions per hour', zh: '每小时决议数' },
    summary: { en: 'Decisions taken per hour of meeting.', zh: '平均每小时会议形成的决议数。' },
    params: {
      decisions: { en: 'Number of decisions.', zh: '决议数。' },
      hours: { en: 'Length in hours.', zh: '会议小时数。' },
      include: common.include,
    },
    computes: { en: 'Σ decisions ÷ Σ hours.', zh: 'Σ 决议数 ÷ Σ 小时数。' },
    excel: '=SUM(decisions)/SUM(hours)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [3, 1],
          [1, 1],
        ],
        gives: 2,
      },
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
    excel: '=SUM(cost)/SUM(decisions)',
    examples: [
      {
        caption: captions.pooled,
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
    computes: matured,
    leavesOut: { en: 'meetings whose limit has not run out', zh: '时限尚未届满的会议' },
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
        args: [['2026-03-06 18:00'], ['2026-03-09 12:00'], '2026-03-31', 4, '09:00-18:00 Mon-Fri'],
        gives: 1,
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
    excel: '=1-SUM(corrections)/SUM(statements)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [10, 15],
          [1, 0],
        ],
        gives: 0.96,
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
    computes: { en: 'Σ acknowledged ÷ Σ recipients.', zh: 'Σ 已确认人数 ÷ Σ 应确认人数。' },
    excel: '=SUM(acknowledged)/SUM(recipients)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [4, 9],
          [5, 15],
        ],
        gives: 0.65,
      },
    ],
  },
};
