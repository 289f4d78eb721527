import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './attendance';
import type { ProseOf } from './prose';

const yes: Text = { en: 'yes', zh: '是' };
const no: Text = { en: 'no', zh: '否' };

export const attendance: ProseOf<typeof definitions> = {
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
        en: 'For words only. "out" (default): excused people leave the rate; "absent": they count as absent.',
        zh: '仅在填写出席状态时有效。"out"（默认）：请假者不计入；"absent"：请假按缺席计。',
      },
      include: common.include,
    },
    computes: {
      en: 'Σ attended ÷ Σ expected over all meetings, not the mean of their rates; a meeting with more people than expected is refused. In words: (present + late + deputy) ÷ (those + absent).',
      zh: '各次会议 Σ 实到 ÷ Σ 应到，不是各次出勤率的平均；实到多于应到会报错。填写出席状态时：（出席 + 迟到 + 代会）÷（以上 + 缺席）。',
    },
    leavesOut: { en: 'people who were excused', zh: '请假人员' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: excused people leave the rate, and meetings are pooled.',
      zh: '简单比率，无统一标准。此处采用请假不计、各次会议合计的口径。',
    },
    excel: {
      formula: '=SUM(attended)/SUM(expected)',
      only: { en: 'For numbers of people, not words.', zh: '适用于填写人数的数据，不适用于文字。' },
    },
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
        caption: { en: 'More people than expected is a slip of the pen.', zh: '实到多于应到属填写错误。' },
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
      joined: { en: 'When the session began.', zh: '每段参会的入会时间。' },
      left: {
        en: 'When the session ended; a missing one is an error.',
        zh: '每段参会的离会时间；缺失即报错。',
      },
      include: common.include,
    },
    computes: {
      en: 'Four columns: person, minutes, first in, last out (format these two as times). Sessions of one person that overlap are merged, so two devices do not count twice. Persons in order of first appearance; who never joined has no row.',
      zh: '共四列：参会人、在会分钟数、首次入会、最后离会（后两列请设为时间格式）。同一人的重叠时段合并计算，两台设备同时在会不会重复计时。按首次出现的顺序排列；从未入会者不列出。',
    },
    source: {
      en: 'Length of the union of intervals, as Teams counts attendance duration for someone who leaves and rejoins.',
      zh: '各时段并集的总长，与 Teams 对离会后重新入会者的时长统计一致。',
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
      {
        caption: { en: 'Without a time out nobody knows how long.', zh: '没有离会时间就无法得出时长。' },
        args: [[{ en: 'Li', zh: '李明' }], ['06:00'], [null]],
        gives: { error: '#VALUE!' },
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
      en: 'Joined ≤ start + grace, to the second, as a share of the rows with a time of joining. Absent people are no matter of punctuality: see ATTENDANCERATE.',
      zh: '入会时间 ≤ 开始时间 + 宽限（精确到秒）的行，占有入会时间的行的比例。缺席不属于准时问题，见 ATTENDANCERATE。',
    },
    source: {
      en: 'A plain share; no standard defines it. The grace time is yours to set.',
      zh: '简单比率，无统一标准；宽限时间自行设定。',
    },
    excel: { formula: '=SUM((joined>0)*(ROUND((joined-start)*86400,0)<=grace_minutes*60))/COUNT(joined)' },
    examples: [
      {
        caption: {
          en: 'In by 9:05 is punctual; a blank did not come.',
          zh: '9:05 前入会为准时；空白为未到会。',
        },
        args: [['08:58', '09:05', '09:06', null], '09:00'],
        gives: 2 / 3,
      },
      {
        caption: {
          en: 'A time of day cannot be compared with a date and time.',
          zh: '只有时刻的值无法与带日期的时间比较。',
        },
        args: [['09:04'], ['2026-03-05 09:00']],
        gives: { error: '#VALUE!' },
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
      zh: '数字：Σ 发言人数 ÷ Σ 到会人数。文字：“是”÷ 全部到会人员。发言不等于贡献。',
    },
    leavesOut: { en: 'people who were not present', zh: '未到会人员' },
    source: {
      en: 'A plain share; no standard defines it. EVENNESS goes further and looks at how much each person said.',
      zh: '简单比率，无统一标准。EVENNESS 进一步考察各人发言的多少。',
    },
    excel: {
      formula: '=SUM(spoke)/SUM(present)',
      only: { en: 'For numbers of people, not words.', zh: '适用于填写人数的数据，不适用于文字。' },
    },
    examples: [
      {
        caption: { en: 'A word for each person.', zh: '逐人填写。' },
        args: [[yes, no, yes, yes]],
        gives: 0.75,
      },
      {
        caption: captions.pooled,
        args: [
          [4, 9],
          [5, 15],
        ],
        gives: 0.65,
      },
      {
        caption: { en: 'More speakers than people present are refused.', zh: '发言人数多于到会人数会报错。' },
        args: [[4], [3]],
        gives: { error: '#VALUE!' },
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
      en: '−Σ p ln p ÷ ln k, where p is the share of each person in the contributions and k the number of persons, silent ones (0) among them; a single person gives 0. Leave out a person who was not there.',
      zh: '−Σ p ln p ÷ ln k，p 为每人占全部发言次数的比例，k 为人数（含未发言者，填 0）；只有一人时为 0。未到会者请留空。',
    },
    source: {
      en: "Pielou 1966, evenness index J, from Shannon's entropy (1948). Pielou counts only those who occur; here silent people make it uneven.",
      zh: 'Pielou 1966，均匀度指数 J，基于香农熵（1948）。原指数只计出现者；此处未发言者也计入，使结果更不均衡。',
    },
    excel: {
      formula: '=LET(p,counts/SUM(counts),-SUM(IF(p>0,p*LN(p),0))/LN(COUNT(counts)))',
      only: { en: 'For two people or more.', zh: '适用于两人及以上。' },
    },
    examples: [
      {
        caption: { en: 'Half, a quarter and two eighths.', zh: '二分之一、四分之一和两个八分之一。' },
        args: [[4, 2, 1, 1]],
        gives: 0.875,
      },
      { caption: { en: 'One person spoke.', zh: '只有一人发言。' }, args: [[7, 0, 0]], gives: 0 },
      { caption: captions.noData, args: [[0, 0, 0]], gives: { error: '#N/A' } },
    ],
  },
};
