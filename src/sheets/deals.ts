import { column } from './column';
import { customer, customerNo, owner, periodNo } from './columns';
import { settingNames } from './settingNames';
import type { SheetTemplate } from './template';

export const deals: SheetTemplate = {
  key: 'Deals',
  title: { en: 'Deals', zh: '招商与销售项目' },
  guidance: {
    en: 'One row per project or sale, from the first lead. The furthest stage stays, also when the deal is lost.',
    zh: '每个招商或销售项目填写一行，从线索开始。项目丢失后，最远阶段仍予保留。',
  },
  columns: [
    column('text', 'deal', ['Deal', '项目'], ['Short name of the project.', '项目的简称。'], { width: 30 }),
    customer,
    owner,
    column(
      'date',
      'created',
      ['Created', '创建日期'],
      ['Day on which it became known.', '获得该线索的日期。'],
    ),
    column(
      'choice',
      'stage',
      ['Stage', '阶段'],
      ['Where it stands now; the stages are listed in their order.', '目前所处的阶段，列表按先后顺序排列。'],
      { list: 'stages', width: 16 },
    ),
    column(
      'choice',
      'furthestStage',
      ['Furthest stage', '最远阶段'],
      ['The furthest stage it has ever reached.', '该项目曾达到的最远阶段。'],
      { list: 'stages', width: 16 },
    ),
    column(
      'money',
      'amount',
      ['Amount', '金额'],
      [
        'Amount signed, or expected as long as it is not, in one currency.',
        '签约金额；签约前为预计金额，全表使用同一币种。',
      ],
    ),
    column(
      'money',
      'fundsInPlace',
      ['Funds in place', '到位资金'],
      ['How much of the amount has been paid in.', '其中已经到位的资金。'],
      { width: 15 },
    ),
    column(
      'date',
      'signed',
      ['Signed on', '签约日期'],
      ['Day of signing. Empty until then.', '签约的日期，未签约请留空。'],
    ),
    column(
      'date',
      'closed',
      ['Closed', '结束日期'],
      ['Day on which it was won or lost. Empty as long as it is open.', '赢单或输单的日期，进行中请留空。'],
    ),
    column(
      'dateTime',
      'recorded',
      ['Recorded', '录入时间'],
      ['When the signing was entered here: within 48 hours.', '签约信息录入的日期和时间，应在 48 小时内。'],
    ),
    column(
      'choice',
      'status',
      ['Status', '状态'],
      ['Open, won, lost or on hold.', '进行中、赢单、输单或已暂停。'],
      {
        list: 'dealStatus',
        width: 12,
      },
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
    customerNo,
    periodNo('created'),
    periodNo('signed', 'signedPeriodNo', ['SignedPeriodNo', '签约期间']),
    periodNo('closed', 'closedPeriodNo', ['ClosedPeriodNo', '结束期间']),
    column(
      'calculated',
      'isSigned',
      ['IsSigned', '是否签约'],
      ['Calculated: with a day of signing.', '自动计算：已填写签约日期。'],
      { formula: (cell) => `ISNUMBER(${cell('signed')})` },
    ),
    column(
      'calculated',
      'cycleDays',
      ['CycleDays', '周期天数'],
      ['Calculated: days from creation to the end.', '自动计算：从创建到结束的天数。'],
      {
        formula: (cell) =>
          `IF(COUNT(${cell('created')},${cell('closed')})=2,${cell('closed')}-${cell('created')},"")`,
        format: '0',
      },
    ),
  ],
  rules: [
    {
      columns: ['customer', 'owner', 'created', 'furthestStage', 'status'],
      when: (cell, own) => `AND(LEN(${cell('deal')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['recorded'],
      when: (cell, own) =>
        `AND(ISNUMBER(${cell('signed')}),LEN(${own})=0,${cell('signed')}+2<${settingNames.asOf})`,
      look: 'overdue',
    },
    {
      columns: ['fundsInPlace'],
      when: (cell) => `AND(ISNUMBER(${cell('fundsInPlace')}),${cell('fundsInPlace')}>N(${cell('amount')}))`,
      look: 'outOfRange',
    },
    {
      columns: ['signed', 'closed'],
      when: (cell, own) => `AND(ISNUMBER(${cell('created')}),ISNUMBER(${own}),${own}<${cell('created')})`,
      look: 'outOfRange',
    },
  ],
};
