import { textArray } from '../plan/formula';
import type { Pair } from './column';
import { CLOSED_WORDS, CUSTOMER_MANAGERS, CUSTOMER_TIERS, CUSTOMERS, KEY_TIER } from './lists';
import { settingNames } from './settingNames';
import type { ColumnTemplate } from './template';

/** Columns that stand in many sheets, so that the same word is written once. */

export const customer: ColumnTemplate = {
  key: 'customer',
  header: { en: 'Customer', zh: '客户' },
  kind: 'choice',
  list: 'customers',
  open: true,
  width: 22,
  hint: {
    en: 'Write a customer the same way everywhere. The list offers those used so far; a new one may be typed.',
    zh: '同一客户请始终使用同一写法。列表提供已有客户，也可直接输入新客户。',
  },
};

export const meeting: ColumnTemplate = {
  key: 'meeting',
  header: { en: 'Meeting', zh: '会议主题' },
  kind: 'text',
  width: 26,
  hint: {
    en: 'What the meeting was called, as in the meeting log.',
    zh: '会议名称，与会议记录中的写法一致。',
  },
};

export const meetingDate: ColumnTemplate = {
  key: 'date',
  header: { en: 'Date', zh: '会议日期' },
  kind: 'date',
  width: 12,
  hint: {
    en: 'Day of the meeting. It decides the month in which the row counts.',
    zh: '会议召开的日期，决定该行计入哪个月份。',
  },
};

export const owner: ColumnTemplate = {
  key: 'owner',
  header: { en: 'Owner', zh: '责任人' },
  kind: 'choice',
  list: 'people',
  open: true,
  width: 14,
  hint: { en: 'One person who answers for it.', zh: '对此负责的一个人。' },
};

/** The KPI that a row is about, under the header of the sheet. */
export const kpi = ([en, zh]: Pair): ColumnTemplate => ({
  key: 'kpi',
  header: { en, zh },
  kind: 'choice',
  list: 'kpis',
  open: true,
  width: 40,
  hint: {
    en: 'Name of the KPI as on the scorecard. The list offers those in use; another may be typed.',
    zh: '指标名称，与计分卡一致。列表提供已使用的指标，也可直接输入。',
  },
});

export const completed: ColumnTemplate = {
  key: 'completed',
  header: { en: 'Completed', zh: '完成日期' },
  kind: 'date',
  width: 12,
  hint: { en: 'Day on which it was done. Empty until then.', zh: '实际完成的日期，未完成请留空。' },
};

/** Number of the customer in the list of customers: keeps the calls of KPI functions small. */
export const customerNo: ColumnTemplate = {
  key: 'customerNo',
  header: { en: 'CustomerNo', zh: '客户序号' },
  kind: 'calculated',
  width: 11,
  hint: {
    en: 'Calculated: the number of the customer in the list of customers.',
    zh: '自动计算：该客户在客户列表中的序号。',
  },
  formula: (cell) =>
    `IF(LEN(${cell('customer')})=0,"",IFERROR(XMATCH(${cell('customer')}&"",${CUSTOMERS}),""))`,
  format: '0',
};

/** Who answers for the customer of the row, as the sheet Customers has it; needs `customerNo`. */
export const accountManager: ColumnTemplate = {
  key: 'accountManager',
  header: { en: 'AccountManager', zh: '客户经理' },
  kind: 'calculated',
  width: 16,
  hint: {
    en: 'Calculated: who answers for this customer, from the sheet Customers.',
    zh: '自动计算：负责该客户的客户经理，取自客户档案。',
  },
  formula: (cell) => `IFERROR(INDEX(${CUSTOMER_MANAGERS},${cell('customerNo')})&"","")`,
};

/** Whether the customer of the row is one on the as-of date, and of the first tier; needs `customerNo`. */
export const isKeyCustomer: ColumnTemplate = {
  key: 'isKeyCustomer',
  header: { en: 'IsKeyCustomer', zh: '是否重点客户' },
  kind: 'calculated',
  width: 14,
  hint: {
    en: 'Calculated: a customer on the as-of date, and of the first tier.',
    zh: '自动计算：截至日期当天在合作，且为最高等级。',
  },
  formula: (cell) => `IFERROR(INDEX(${CUSTOMER_TIERS},${cell('customerNo')})=${KEY_TIER},FALSE)`,
};

/**
 * The month in which a row counts, as a number such as 202603: that of a date up to the as-of date; `?` where the date
 * cannot be read.
 */
export const periodNo = (
  date: string,
  key = 'periodNo',
  [en, zh]: Pair = ['PeriodNo', '期间'],
): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'calculated',
  width: 10,
  hint: {
    en: 'Calculated: year and month of the date; blank after the as-of date. A question mark means that the date cannot be read.',
    zh: '自动计算：日期所在的年月；晚于截至日期时为空。显示问号表示日期无法识别。',
  },
  formula: (cell) =>
    `IF(ISNUMBER(${cell(date)}),IF(${cell(date)}<${settingNames.asOf}+1,YEAR(${cell(date)})*100+MONTH(${cell(date)}),""),IF(LEN(${cell(date)})=0,"","?"))`,
  format: '0',
});

/** Whether what a row is about, named in a column, is neither done nor cancelled. */
export const isOpen = (what: string): ColumnTemplate => ({
  key: 'isOpen',
  header: { en: 'IsOpen', zh: '是否未结' },
  kind: 'calculated',
  width: 10,
  hint: {
    en: 'Calculated: neither done nor cancelled.',
    zh: '自动计算：既未完成也未取消。',
  },
  formula: (cell) => {
    const status = `TRIM(${cell('status')})`;
    return (
      `AND(LEN(${cell(what)})>0,` +
      `OR(LEN(${status})=0,ISERROR(FIND(","&LOWER(${status})&",",${CLOSED_WORDS}))))`
    );
  },
});

/** Whether a column holds one of some words, in either language. */
export const holds = (
  column: string,
  words: readonly string[],
  key: string,
  [en, zh]: Pair,
  [hintEn, hintZh]: Pair,
): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'calculated',
  width: 12,
  hint: { en: hintEn, zh: hintZh },
  formula: (cell) => `ISNUMBER(MATCH(${cell(column)},${textArray(words)},0))`,
});
