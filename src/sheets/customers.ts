import { column } from './column';
import { customerNo, isKeyCustomer, periodNo } from './columns';
import { KEY_TIER } from './lists';
import { settingNames } from './settingNames';
import { endsBefore } from './rules';
import type { SheetTemplate } from './template';

export const customers: SheetTemplate = {
  key: 'Customers',
  title: { en: 'Customers', zh: '客户档案' },
  guidance: {
    en: 'One row per customer, also for those lost: retention is counted from the dates.',
    zh: '每个客户填写一行，已流失的客户也请保留：留存率根据日期计算。',
  },
  columns: [
    column(
      'text',
      'customer',
      ['Customer', '客户'],
      ['Name of the customer, written as in every other sheet.', '客户名称，与其他工作表中的写法一致。'],
      { width: 24 },
    ),
    column(
      'choice',
      'segment',
      ['Segment', '客户细分'],
      ['Group of customers it belongs to; your own may be typed.', '所属的客户群体，也可填写自定义的类别。'],
      { list: 'segments', open: true },
    ),
    column(
      'choice',
      'tier',
      ['Tier', '客户等级'],
      ['A for key customers, then B and C.', 'A 为重点客户，其次为 B、C。'],
      { list: 'tiers', width: 10 },
    ),
    column(
      'choice',
      'accountManager',
      ['Account manager', '客户经理'],
      ['Who answers for this customer.', '负责该客户的人。'],
      { list: 'people', open: true, width: 16 },
    ),
    column('choice', 'region', ['Region', '区域'], ['Where the customer is.', '客户所在的区域。'], {
      list: 'regions',
      open: true,
      width: 12,
    }),
    column(
      'text',
      'phone',
      ['Phone', '电话'],
      ['With area code, digits only where possible.', '含区号，尽量只填数字。'],
    ),
    column('text', 'email', ['Email', '邮箱'], ['Address of the contact.', '联系人的邮箱。'], { width: 26 }),
    column(
      'date',
      'started',
      ['Started', '合作开始日期'],
      ['First day as a customer.', '成为客户的第一天。'],
      { width: 14 },
    ),
    column(
      'date',
      'lostOn',
      ['Lost on', '流失日期'],
      ['Day on which the customer left. Empty as long as it has not.', '客户流失的日期，未流失请留空。'],
    ),
    column(
      'longText',
      'lostReason',
      ['Reason for loss', '流失原因'],
      ['Why the customer left, in a few words.', '简要说明客户流失的原因。'],
      { width: 28 },
    ),
    column(
      'choice',
      'referredBy',
      ['Referred by', '推荐来源'],
      ['The customer who brought this one. Empty if nobody did.', '介绍该客户的老客户，没有则留空。'],
      { list: 'customers', open: true, width: 20 },
    ),
    column(
      'money',
      'revenue',
      ['Revenue', '年收入'],
      ['Revenue with this customer in a year, in one currency.', '该客户一年带来的收入，全表使用同一币种。'],
    ),
    customerNo,
    periodNo('started'),
    periodNo('lostOn', 'lostPeriodNo', ['LostPeriodNo', '流失期间']),
    column(
      'calculated',
      'isActive',
      ['IsActive', '是否在合作'],
      [
        'Calculated: a customer on the as-of date, begun and not lost by then.',
        '自动计算：截至日期当天已开始合作且尚未流失。',
      ],
      {
        formula: (cell) =>
          `AND(LEN(${cell('customer')})>0,N(${cell('started')})<=${settingNames.asOf},OR(LEN(${cell('lostOn')})=0,N(${cell('lostOn')})>${settingNames.asOf}))`,
      },
    ),
    column(
      'calculated',
      'isLost',
      ['IsLost', '是否已流失'],
      ['Calculated: lost by the as-of date.', '自动计算：截至日期当天已流失。'],
      {
        formula: (cell) =>
          `AND(LEN(${cell('customer')})>0,LEN(${cell('lostOn')})>0,N(${cell('lostOn')})<=${settingNames.asOf})`,
      },
    ),
    {
      ...isKeyCustomer,
      formula: (cell) => `AND(${cell('isActive')},${cell('tier')}=${KEY_TIER})`,
    },
    column(
      'calculated',
      'hasReferred',
      ['HasReferred', '是否推荐过'],
      ['Calculated: has brought another customer.', '自动计算：是否介绍过其他客户。'],
      {
        formula: (cell, all) =>
          `IF(LEN(${cell('customer')})=0,"",SUMPRODUCT(--(${all('referredBy')}=${cell('customer')}))>0)`,
      },
    ),
  ],
  rules: [
    {
      columns: ['segment', 'tier', 'accountManager', 'started'],
      when: (cell, own) => `AND(LEN(${cell('customer')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['lostReason'],
      when: (cell, own) => `AND(ISNUMBER(${cell('lostOn')}),LEN(${own})=0)`,
      look: 'missing',
    },
    endsBefore('lostOn', 'started'),
  ],
};
