import { column } from './column';
import { periodNo } from './columns';
import type { SheetTemplate } from './template';

export const market: SheetTemplate = {
  key: 'Market',
  title: { en: 'Market', zh: '市场数据' },
  guidance: {
    en: 'One row per month and market, from the source you trust. The shares are calculated.',
    zh: '每月每个市场填写一行，数据取自可信来源。市场份额自动计算。',
  },
  columns: [
    column(
      'date',
      'date',
      ['Month', '月份'],
      ['Any day of the month that the figures are for.', '数据所属月份中的任意一天。'],
    ),
    column(
      'choice',
      'segment',
      ['Market', '市场'],
      [
        'The market, such as a segment of customers; your own may be typed.',
        '市场名称，例如某一客户细分，也可自行填写。',
      ],
      { list: 'segments', open: true, width: 18 },
    ),
    column('choice', 'region', ['Region', '区域'], ['Where the market is.', '市场所在的区域。'], {
      list: 'regions',
      open: true,
    }),
    column(
      'money',
      'ownSales',
      ['Own sales', '本企业销售额'],
      ['Our sales in this market and month.', '本企业当月在该市场的销售额。'],
      { width: 15 },
    ),
    column(
      'money',
      'marketTotal',
      ['Market total', '市场总额'],
      [
        'Sales of all suppliers, ours included, in the same currency.',
        '所有供应商（含本企业）的销售额，币种相同。',
      ],
      { width: 15 },
    ),
    column(
      'money',
      'largestCompetitor',
      ['Largest competitor', '最大竞争对手销售额'],
      ['Sales of the largest of the others.', '其他企业中最大一家的销售额。'],
      { width: 19 },
    ),
    column('text', 'source', ['Source', '数据来源'], ['Where the figures come from.', '数据取自何处。'], {
      width: 24,
    }),
    periodNo('date'),
    column(
      'calculated',
      'share',
      ['Share', '市场份额'],
      ['Calculated: own sales of the market total.', '自动计算：本企业销售额占市场总额的比例。'],
      {
        formula: (cell) =>
          `IF(AND(ISNUMBER(${cell('ownSales')}),N(${cell('marketTotal')})>0),${cell('ownSales')}/${cell('marketTotal')},"")`,
        format: '0.0%',
      },
    ),
    column(
      'calculated',
      'relativeShare',
      ['RelativeShare', '相对市场份额'],
      [
        'Calculated: own sales against the largest competitor; above 1 we lead.',
        '自动计算：本企业与最大竞争对手销售额之比，大于 1 表示领先。',
      ],
      {
        formula: (cell) =>
          `IF(AND(ISNUMBER(${cell('ownSales')}),N(${cell('largestCompetitor')})>0),${cell('ownSales')}/${cell('largestCompetitor')},"")`,
        format: '0.00',
      },
    ),
  ],
  rules: [
    {
      columns: ['ownSales', 'marketTotal'],
      when: (cell, own) => `AND(LEN(${cell('date')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['ownSales', 'largestCompetitor'],
      when: (cell, own) =>
        `AND(ISNUMBER(${own}),ISNUMBER(${cell('marketTotal')}),${own}>${cell('marketTotal')})`,
      look: 'outOfRange',
    },
  ],
};
