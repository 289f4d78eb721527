import { textArray } from '../plan/formula';
import { accountManager, customer, customerNo, meeting, meetingDate, periodNo } from './columns';
import type { SheetTemplate } from './template';

/** Words for those on the customer's side, in every language of the drop-downs. */
const customerWords = ['customer', '客户', '客户方'];
const presentWords = ['present', 'late', 'deputy', '出席', '迟到', '代会'];

export const attendance: SheetTemplate = {
  key: 'Attendance',
  title: { en: 'Attendance', zh: '参会记录' },
  guidance: {
    en: 'One row per person invited to a meeting. An attendance report of Teams can be imported in the pane.',
    zh: '每位应参会人填写一行。也可在任务窗格中导入 Teams 参会报告。',
  },
  columns: [
    meetingDate,
    customer,
    meeting,
    {
      key: 'person',
      header: { en: 'Person', zh: '参会人' },
      kind: 'text',
      width: 18,
      hint: { en: 'Who was to come.', zh: '应参会的人。' },
    },
    {
      key: 'side',
      header: { en: 'Side', zh: '所属方' },
      kind: 'choice',
      list: 'sides',
      width: 10,
      hint: {
        en: 'Customer or us. Only the customer side counts for attendance and participation.',
        zh: '客户或我方。出勤率和参与度只统计客户一方。',
      },
    },
    {
      key: 'status',
      header: { en: 'Status', zh: '出席状态' },
      kind: 'choice',
      list: 'attendance',
      width: 11,
      hint: {
        en: 'Present, late and deputy count as attended; excused is left out; absent counts against.',
        zh: '出席、迟到、代会计为到会；请假不计入；缺席计为未到。',
      },
    },
    {
      key: 'spoke',
      header: { en: 'Spoke', zh: '是否发言' },
      kind: 'choice',
      list: 'yesNo',
      width: 10,
      hint: {
        en: 'Whether the person contributed. Empty means not recorded.',
        zh: '是否参与发言，留空表示未记录。',
      },
    },
    {
      key: 'joined',
      header: { en: 'Joined', zh: '入会时间' },
      kind: 'dateTime',
      width: 17,
      hint: { en: 'Date and time of joining.', zh: '入会的日期和时间。' },
    },
    {
      key: 'left',
      header: { en: 'Left', zh: '离会时间' },
      kind: 'dateTime',
      width: 17,
      hint: { en: 'Date and time of leaving.', zh: '离会的日期和时间。' },
    },
    {
      key: 'minutes',
      header: { en: 'Minutes present', zh: '在会时长（分钟）' },
      kind: 'number',
      width: 15,
      from: 0,
      to: 1440,
      format: '0',
      hint: {
        en: 'Minutes in the meeting, several stays added up.',
        zh: '在会的分钟数，多次进出累计。',
      },
    },
    {
      key: 'email',
      header: { en: 'Email', zh: '邮箱' },
      kind: 'text',
      width: 26,
      hint: {
        en: 'Tells people of the same name apart. May stay empty.',
        zh: '用于区分同名人员，可留空。',
      },
    },
    {
      key: 'source',
      header: { en: 'Source', zh: '来源' },
      kind: 'text',
      width: 18,
      hint: {
        en: 'The report a row was imported from, so that importing it again adds nothing. Leave empty for typed rows.',
        zh: '导入所用的报告，重复导入时据此避免重复。手工填写的行请留空。',
      },
    },
    customerNo,
    accountManager,
    periodNo('date'),
    {
      key: 'isCustomer',
      header: { en: 'IsCustomer', zh: '是否客户方' },
      kind: 'calculated',
      width: 11,
      hint: { en: 'Calculated: on the customer side.', zh: '自动计算：是否属于客户一方。' },
      formula: (cell) => `ISNUMBER(MATCH(${cell('side')},${textArray(customerWords)},0))`,
    },
    {
      key: 'isPresent',
      header: { en: 'IsPresent', zh: '是否到会' },
      kind: 'calculated',
      width: 11,
      hint: {
        en: 'Calculated: present, late or represented by a deputy.',
        zh: '自动计算：出席、迟到或由他人代会。',
      },
      formula: (cell) => `ISNUMBER(MATCH(${cell('status')},${textArray(presentWords)},0))`,
    },
  ],
  rules: [
    {
      columns: ['customer', 'side', 'status'],
      when: (cell, own) => `AND(LEN(${cell('person')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
  ],
};
