import type { Text } from '../core/locale';
import { common } from './common.text';
import type { ExampleArg, ProseOf } from './prose';
import type * as definitions from './service';

const received: Text = { en: 'When each request was received.', zh: '收到时间。' };
const resolved: Text = { en: 'When it was resolved; blank: not yet.', zh: '解决时间；空白表示尚未解决。' };
const asOf: Text = {
  en: 'The as-of date. With it, what is open counts as at least its age; left out, it does not count.',
  zh: '截至日期；给出时未办结的事项至少按其已等待时长计，省略则不计入。',
};
const percentile: Text = {
  en: '0.5 (default) is the median, 0.9 what one in ten exceeds.',
  zh: '默认 0.5 为中位数；0.9 表示十分之一超过该值。',
};
const limitHours: Text = {
  en: 'Limit in hours, for each row or once.',
  zh: '时限小时数，可逐行给出，也可只给一个。',
};

const waits: Text = {
  en: 'Hours, then PERCENTILE.INC; from 0.9 on 10 rows are needed. With an as-of date, open cases count as at least their age: the weight of each passes to those that took longer (Kaplan–Meier), as though it went on like them, and where the percentile lies beyond what is known the result is #N/A with "more than x h". Where none is open this is PERCENTILE.INC itself. Leaving open ones out would flatter, for the slow ones are still open. A date without a time of day is its midnight, or, on the day of receipt, no wait.',
  zh: '按小时取 PERCENTILE.INC；0.9 及以上至少需要 10 行。给出截至日期时，未办结的至少按其已等待时长计：其权重分摊给更长的事项（Kaplan–Meier，即假定其后续情形与它们相同），若百分位数落在未知部分，则为 #N/A 并提示“超过 x 小时”。全部办结时即为 PERCENTILE.INC。不计未办结的会虚高绩效，因为拖得久的往往还未办结。只有日期而无时刻的按当日零点计；与收到同日的，计为没有等待。',
};
const waitsSource: Text = {
  en: 'Kaplan and Meier 1958; Efron 1967 (redistribution to the right). Start of handling and resolution as in HDI.',
  zh: 'Kaplan 与 Meier 1958；Efron 1967（右侧再分配）。响应与解决的界定同 HDI。',
};
const waitsLeaveOut: Text = {
  en: 'requests that came after the as-of date; without one, those still open',
  zh: '截至日期之后收到的事项；未给截至日期时为尚未办结的事项',
};

const times: ExampleArg = ['2026-03-02 09:00', '2026-03-02 10:00', '2026-03-02 11:00', '2026-03-02 12:00'];

export const service: ProseOf<typeof definitions> = {
  responseTime: {
    title: { en: 'Response time', zh: '响应时间' },
    summary: {
      en: 'Hours from a request to the start of its handling: the median, or another percentile.',
      zh: '从收到到开始处理的小时数：中位数或指定百分位数。',
    },
    params: {
      received,
      handled: {
        en: 'When handling started; blank: not yet. An automatic reply is no start.',
        zh: '开始处理时间；空白表示尚未处理。自动回复不算。',
      },
      asOf,
      percentile,
      workHours: common.workHours,
      holidays: common.holidays,
      include: common.include,
    },
    computes: waits,
    leavesOut: waitsLeaveOut,
    source: waitsSource,
    excel: {
      formula: '=24*PERCENTILE.INC(FILTER(handled-received,handled>0),percentile)',
      only: {
        en: 'By the clock and without an as-of date: what is open does not count.',
        zh: '按自然小时且不给截至日期：尚未处理的不计入。',
      },
    },
    examples: [
      {
        caption: { en: 'The median of 1, 2 and 6 hours.', zh: '1、2、6 小时的中位数。' },
        args: [times, ['2026-03-02 10:00', '2026-03-02 12:00', '2026-03-02 17:00', null]],
        gives: 2,
      },
      {
        caption: {
          en: 'The fourth has waited since noon: its weight goes to the longer one, so the median is 4 h, not 2.',
          zh: '第四项从中午等到现在：其权重归于更长的一项，中位数为 4 小时，而不是 2 小时。',
        },
        args: [times, ['2026-03-02 10:00', '2026-03-02 12:00', '2026-03-02 17:00', null], '2026-03-02 17:00'],
        gives: 4,
      },
      {
        caption: {
          en: 'Two are open, and longer than what is known: more than 5.5 h.',
          zh: '两项未处理且等待更久：超过 5.5 小时。',
        },
        args: [times, ['2026-03-02 10:00', null, null, '2026-03-02 16:00'], '2026-03-02 18:00'],
        gives: { error: '#N/A' },
      },
    ],
  },

  resolveTime: {
    title: { en: 'Resolution time', zh: '解决时长' },
    summary: {
      en: 'Hours from a request to its resolution: the median, or another percentile.',
      zh: '从收到到解决的小时数：中位数或指定百分位数。',
    },
    params: {
      received,
      resolved,
      asOf,
      percentile,
      workHours: common.workHours,
      holidays: common.holidays,
      include: common.include,
    },
    computes: waits,
    leavesOut: waitsLeaveOut,
    source: waitsSource,
    excel: {
      formula: '=24*PERCENTILE.INC(FILTER(resolved-received,resolved>0),percentile)',
      only: {
        en: 'By the clock and without an as-of date: what is open does not count.',
        zh: '按自然小时且不给截至日期：尚未解决的不计入。',
      },
    },
    examples: [
      {
        caption: {
          en: 'By the clock: the median of 24 and 48 hours; the open one does not count.',
          zh: '按自然小时：24 与 48 小时的中位数；未解决的不计入。',
        },
        args: [
          ['2026-03-02 09:00', '2026-03-02 09:00', '2026-03-03 09:00'],
          ['2026-03-03 09:00', '2026-03-04 09:00', null],
        ],
        gives: 36,
      },
      {
        caption: {
          en: 'Working hours: from Friday 17:00 to Monday 10:00 is two hours.',
          zh: '按工作时间：周五 17:00 到周一 10:00 为两小时。',
        },
        args: [
          ['2026-03-06 17:00'],
          ['2026-03-09 10:00'],
          null,
          0.5,
          { en: '09:00-18:00 Mon-Fri', zh: '09:00-18:00 周一至周五' },
        ],
        gives: 2,
      },
      {
        caption: {
          en: 'Resolved before it was received: one of the two is a slip.',
          zh: '解决时间早于收到时间：其中之一有误。',
        },
        args: [['2026-03-02 10:00'], ['2026-03-02 09:00']],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  hoursWorked: {
    title: { en: 'Working hours between', zh: '工作小时数' },
    summary: {
      en: 'Working hours between two moments, row by row.',
      zh: '两个时刻之间的工作小时数，逐行返回。',
    },
    params: {
      start: { en: 'Begin: one moment, or a column.', zh: '开始时间：单个或一列。' },
      end: { en: 'End of each.', zh: '对应的结束时间。' },
      workHours: {
        en: 'Working hours such as "09:00-18:00 Mon-Fri"; groups are separated by a semicolon. "22:00-06:00" ends on the next day.',
        zh: '工作时间，如 "09:00-18:00 周一至周五"；多组用分号隔开。"22:00-06:00" 止于次日。',
      },
      holidays: common.holidays,
    },
    computes: {
      en: 'Hours to the second that lie within the working hours and on none of the days off. A night shift belongs to the day on which it begins. Blank rows stay blank.',
      zh: '落在工作时间内且不在节假日的小时数，精确到秒。夜班归属于其开始的那一天。空白行仍为空白。',
    },
    source: {
      en: 'A count on the calendar; no standard defines it. NETWORKDAYS counts whole days in the same way.',
      zh: '按日历计数，无统一标准；NETWORKDAYS 以同样方式计整天。',
    },
    excel: {
      formula:
        '=9*(NETWORKDAYS(start,end,holidays)-1)+24*(IF(NETWORKDAYS(end,end,holidays),MEDIAN(MOD(end,1),9/24,18/24),18/24)-MEDIAN(NETWORKDAYS(start,start,holidays)*MOD(start,1),9/24,18/24))',
      only: {
        en: 'For 09:00-18:00 Mon-Fri and one row; fill it down.',
        zh: '适用于 09:00-18:00 周一至周五，每次计算一行，可向下填充。',
      },
    },
    examples: [
      {
        caption: {
          en: 'From Friday 16:00 to Monday 10:30: two hours and one and a half.',
          zh: '周五 16:00 到周一 10:30：两小时加一个半小时。',
        },
        args: [
          '2026-03-06 16:00',
          '2026-03-09 10:30',
          { en: '09:00-18:00 Mon-Fri', zh: '09:00-18:00 周一至周五' },
        ],
        gives: [[3.5]],
      },
      {
        caption: {
          en: 'From Friday to Tuesday, Monday being a day off.',
          zh: '周五到周二，其中周一放假。',
        },
        args: [
          '2026-03-06 16:00',
          '2026-03-10 10:30',
          { en: '09:00-12:00, 13:00-18:00 Mon-Fri', zh: '09:00-12:00，13:00-18:00 周一至周五' },
          '2026-03-09',
        ],
        gives: [[3.5]],
      },
      {
        caption: {
          en: 'The night shift of Friday goes on to Saturday; the next begins on Monday.',
          zh: '周五的夜班延续到周六，下一班始于周一。',
        },
        args: [
          '2026-03-06 23:00',
          '2026-03-09 23:00',
          { en: '22:00-06:00 Mon-Fri', zh: '22:00-06:00 周一至周五' },
        ],
        gives: [[8]],
      },
      {
        caption: { en: 'Hours without days are refused.', zh: '只写时段、不写星期会报错。' },
        args: ['2026-03-06 16:00', '2026-03-06 17:00', '09:00-18:00'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  resolutionRate: {
    title: { en: 'Resolution rate', zh: '问题解决率' },
    summary: { en: 'Share of the requests that are resolved.', zh: '已解决的服务请求占全部请求的比例。' },
    params: {
      received,
      resolved,
      asOf: common.asOf,
      limitHours: {
        en: 'Limit in hours by the clock: then only requests whose limit has run out count. For working hours: SLA.',
        zh: '时限小时数（自然小时）；给出后只计时限已届满的请求。按工作时间请用 SLA。',
      },
      include: common.include,
    },
    computes: {
      en: 'Resolved by the as-of date ÷ received by it. With a limit: of the requests whose limit has run out, the share resolved within it. Requests belong to the period in which they were received.',
      zh: '到截至日期已解决 ÷ 已收到。给出时限时：时限已届满的请求中在时限内解决的比例。请求按收到日期归属期间。',
    },
    leavesOut: {
      en: 'requests received after the as-of date, or whose limit has not run out',
      zh: '截至日期之后收到的请求、时限尚未届满的请求',
    },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: over the requests received, whenever they were resolved.',
      zh: '简单比率，无统一标准。此处以收到的请求为基数，不论何时解决。',
    },
    excel: {
      formula: '=COUNTIFS(received,"<"&as_of+1,resolved,"<"&as_of+1)/COUNTIF(received,"<"&as_of+1)',
      only: { en: 'Without a limit.', zh: '适用于不设时限的情形。' },
    },
    examples: [
      {
        caption: {
          en: 'Two of three are resolved; the fourth came later.',
          zh: '三项解决两项；第四项在截至日期之后收到。',
        },
        args: [
          ['2026-03-02', '2026-03-03', '2026-03-04', '2026-04-02'],
          ['2026-03-05', '2026-03-20', null, '2026-04-03'],
          '2026-03-31',
        ],
        gives: 2 / 3,
      },
      {
        caption: {
          en: 'Resolved before it was received: one of the two is a slip.',
          zh: '解决时间早于收到时间：其中之一有误。',
        },
        args: [['2026-03-02'], ['2026-03-01'], '2026-03-31'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  firstContact: {
    title: { en: 'First-contact resolution', zh: '一次解决率' },
    summary: {
      en: 'Share of the cases that were resolved at the first contact.',
      zh: '首次联系即解决的比例。',
    },
    params: {
      contacts: {
        en: 'Contacts that each case took; or yes and no, TRUE and FALSE.',
        zh: '每项所用的联系次数；或填“是”“否”，TRUE、FALSE。',
      },
      include: common.include,
    },
    computes: {
      en: 'Cases with one contact ÷ all. No case takes 0 contacts, so 0 in a column of numbers is a blank; a column of nothing but 1 and 0 is refused, for it may be marks: write yes and no. This is the gross rate, with cases that nobody could have resolved at once.',
      zh: '一次联系即解决 ÷ 全部。联系次数不会为 0，因此数字列中的 0 视为空白；若整列只有 1 和 0，则可能是标记，会报错，请改填“是”“否”。此为毛口径，含不可能一次解决的事项。',
    },
    source: {
      en: 'COPC; MetricNet (gross first contact resolution).',
      zh: 'COPC；MetricNet（毛口径一次解决率）。',
    },
    excel: {
      formula: '=COUNTIF(contacts,1)/COUNTIF(contacts,">0")',
      only: { en: 'For numbers of contacts.', zh: '适用于联系次数。' },
    },
    examples: [
      {
        caption: { en: 'Two of four cases.', zh: '四项中两项一次解决。' },
        args: [[1, 3, 1, 2, null]],
        gives: 0.5,
      },
      {
        caption: { en: 'Marks are words: one of three.', zh: '标记用文字：三项中一项。' },
        args: [
          [
            { en: 'yes', zh: '是' },
            { en: 'no', zh: '否' },
            { en: 'no', zh: '否' },
          ],
        ],
        gives: 1 / 3,
      },
      {
        caption: { en: '1 and 0 might be marks or blanks.', zh: '1 和 0 可能是标记，也可能是空白。' },
        args: [[1, 0, 0]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  sla: {
    title: { en: 'Within the agreed time', zh: '服务时限达标率' },
    summary: {
      en: 'Share of the requests that were resolved within the agreed time.',
      zh: '在约定时限内解决的比例（SLA 达标率）。',
    },
    params: {
      received,
      resolved,
      limitHours,
      asOf: common.asOf,
      workHours: common.workHours,
      holidays: common.holidays,
      include: common.include,
    },
    computes: {
      en: 'Of the requests whose limit has run out by the as-of date, the share resolved within it: met ÷ (met + missed), and one that is open past its limit is missed. One resolved early counts from the day its limit runs out: counting it at once, but not those still pending, would flatter.',
      zh: '到截至日期时限已届满的请求中，在时限内解决的比例：达标 ÷（达标 + 逾时），逾时未解决的算逾时。提前解决的从时限届满之日起计入：若立即计入，而待处理的不计，结果会虚高。',
    },
    leavesOut: {
      en: 'requests whose limit has not run out, or that came after the as-of date',
      zh: '时限尚未届满的请求、截至日期之后收到的请求',
    },
    source: { en: 'COPC; ITIL (service level agreements).', zh: 'COPC；ITIL（服务级别协议）。' },
    excel: {
      formula:
        '=LET(limit,received+limit_hours/24,past,(received>0)*(limit<=as_of+1),SUM(past*(resolved>0)*(resolved<=limit))/SUM(past))',
      only: { en: 'By the clock, not by working hours.', zh: '按自然小时计算，不区分工作时间。' },
    },
    examples: [
      {
        caption: {
          en: 'In time and late by priority; the third is pending within its limit.',
          zh: '按优先级各有时限：一项达标、一项逾时；第三项时限未到。',
        },
        args: [
          ['2026-03-02 09:00', '2026-03-02 09:00', '2026-03-31 12:00'],
          ['2026-03-02 12:00', '2026-03-04 10:00', null],
          [4, 24, 24],
          '2026-03-31',
        ],
        gives: 0.5,
      },
      {
        caption: {
          en: 'As long as no limit has run out there is no data, though one is resolved.',
          zh: '尚无时限届满时为无数据，即使已有解决的。',
        },
        args: [['2026-03-30 09:00', '2026-03-31 09:00'], ['2026-03-30 11:00', null], 72, '2026-03-31'],
        gives: { error: '#N/A' },
      },
    ],
  },
};
