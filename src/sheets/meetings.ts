import { customer, customerNo, meeting, meetingDate, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { ColumnTemplate, SheetTemplate } from './template';

const time = (key: string, en: string, zh: string, hint: ColumnTemplate['hint']): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'time',
  width: 13,
  hint,
});

const count = (key: string, en: string, zh: string, hint: ColumnTemplate['hint']): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'whole',
  width: 13,
  from: 0,
  to: 10_000,
  hint,
});

const money = (key: string, en: string, zh: string, hint: ColumnTemplate['hint']): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'money',
  width: 11,
  from: 0,
  to: 1e12,
  hint,
});

export const meetings: SheetTemplate = {
  key: 'Meetings',
  title: { en: 'Meetings', zh: '会议记录' },
  guidance: {
    en: 'One row per customer meeting. Type in the blue columns; the grey ones are calculated.',
    zh: '每次客户会议填写一行。蓝色列由您填写，灰色列自动计算。',
  },
  columns: [
    meetingDate,
    customer,
    meeting,
    owner,
    time('plannedStart', 'Planned start', '计划开始', {
      en: 'Time of day, such as 09:30.',
      zh: '钟点，例如 09:30。',
    }),
    time('plannedEnd', 'Planned end', '计划结束', {
      en: 'Time of day, such as 10:30.',
      zh: '钟点，例如 10:30。',
    }),
    time('actualStart', 'Actual start', '实际开始', {
      en: 'When it really began. Leave empty until the meeting has been held.',
      zh: '实际开始的钟点；会议召开前请留空。',
    }),
    time('actualEnd', 'Actual end', '实际结束', {
      en: 'When it really ended. Leave empty until the meeting has been held.',
      zh: '实际结束的钟点；会议召开前请留空。',
    }),
    count('decisions', 'Decisions', '决议数', {
      en: 'Number of decisions taken. 0 if there were none; empty if not counted.',
      zh: '会上形成的决议数量。没有决议填 0，未统计则留空。',
    }),
    {
      key: 'minutesIssued',
      header: { en: 'Minutes issued', zh: '纪要发出时间' },
      kind: 'dateTime',
      width: 17,
      hint: {
        en: 'Date and time at which the minutes went out. Empty means not yet.',
        zh: '纪要发出的日期和时间，留空表示尚未发出。',
      },
    },
    count('statements', 'Statements', '纪要条目数', {
      en: 'Number of statements in the minutes.',
      zh: '纪要中的条目数量。',
    }),
    count('corrections', 'Corrections', '更正条数', {
      en: 'How many of them had to be corrected later. Not more than the statements.',
      zh: '事后更正的条目数量，不超过纪要条目数。',
    }),
    count('recipients', 'Recipients', '应确认人数', {
      en: 'Number of people asked to confirm the minutes.',
      zh: '应确认纪要的人数。',
    }),
    count('acknowledged', 'Acknowledged', '已确认人数', {
      en: 'How many of them have confirmed.',
      zh: '其中已确认的人数。',
    }),
    money('cost', 'Cost', '费用', {
      en: 'What the meeting has cost: travel, rooms, hours. One currency throughout.',
      zh: '会议发生的费用：差旅、场地、工时等，全表使用同一币种。',
    }),
    money('budget', 'Budget', '预算', {
      en: 'What it was allowed to cost, in the same currency.',
      zh: '会议的预算金额，币种与费用一致。',
    }),
    customerNo,
    periodNo('date'),
    {
      key: 'hours',
      header: { en: 'Hours', zh: '会议时长' },
      kind: 'calculated',
      width: 10,
      hint: {
        en: 'Calculated: hours from actual start to actual end.',
        zh: '自动计算：从实际开始到实际结束的小时数。',
      },
      formula: (cell) =>
        `IF(COUNT(${cell('actualStart')},${cell('actualEnd')})=2,(${cell('actualEnd')}-${cell('actualStart')})*24,"")`,
      format: '0.00',
    },
    {
      key: 'endedAt',
      header: { en: 'EndedAt', zh: '结束时刻' },
      kind: 'calculated',
      width: 17,
      hint: {
        en: 'Calculated: date and time at which the meeting ended.',
        zh: '自动计算：会议结束的日期和时间。',
      },
      formula: (cell) =>
        `IF(COUNT(${cell('date')},${cell('actualEnd')})=2,INT(${cell('date')})+MOD(${cell('actualEnd')},1),"")`,
      format: 'yyyy-mm-dd hh:mm',
    },
  ],
  rules: [
    {
      columns: ['customer'],
      when: (cell) => `AND(LEN(${cell('date')})>0,LEN(${cell('customer')})=0)`,
      look: 'missing',
    },
    {
      columns: ['minutesIssued'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('date')}),ISNUMBER(${cell('actualEnd')}),LEN(${cell('minutesIssued')})=0,${cell('date')}+2<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['plannedEnd'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('plannedStart')}),ISNUMBER(${cell('plannedEnd')}),${cell('plannedEnd')}<=${cell('plannedStart')})`,
      look: 'outOfRange',
    },
    {
      columns: ['actualEnd'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('actualStart')}),ISNUMBER(${cell('actualEnd')}),${cell('actualEnd')}<=${cell('actualStart')})`,
      look: 'outOfRange',
    },
    {
      columns: ['corrections'],
      when: (cell) => `AND(ISNUMBER(${cell('corrections')}),${cell('corrections')}>N(${cell('statements')}))`,
      look: 'outOfRange',
    },
    {
      columns: ['acknowledged'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('acknowledged')}),${cell('acknowledged')}>N(${cell('recipients')}))`,
      look: 'outOfRange',
    },
  ],
};
