import { column } from './column';
import { kpi } from './columns';
import type { SheetTemplate } from './template';

export const measures: SheetTemplate = {
  key: 'Measures',
  title: { en: 'Measures', zh: '措施库' },
  guidance: {
    en: 'Ways to raise a KPI, to choose from when one is low. Add what has worked for you.',
    zh: '提升各指标的可选措施，指标偏低时从中选用。请补充您验证有效的做法。',
  },
  columns: [
    kpi(['KPI', '指标']),
    column(
      'longText',
      'measure',
      ['Measure', '改进措施'],
      ['What can be done, in one sentence.', '可以采取的做法，一句话说明。'],
      { width: 44 },
    ),
    column(
      'longText',
      'condition',
      ['When it helps', '适用情形'],
      ['Where the cause lies when this helps.', '问题出在何处时适用。'],
    ),
    column('choice', 'effort', ['Effort', '投入程度'], ['Small, medium or large.', '小、中或大。'], {
      list: 'measureEfforts',
      width: 11,
    }),
    column(
      'whole',
      'weeks',
      ['Weeks to effect', '见效周数'],
      ['Weeks until the KPI shows it.', '指标出现变化所需的周数。'],
      { from: 0, to: 520, width: 15 },
    ),
    column('text', 'source', ['Source', '来源'], ['Who has tried it.', '谁实践过该做法。']),
    column(
      'calculated',
      'listed',
      ['Listed', '同指标措施数'],
      [
        'Calculated: how many measures this list has for the same KPI.',
        '自动计算：本表中针对同一指标的措施数量。',
      ],
      {
        formula: (cell, all) => `IF(LEN(${cell('kpi')})=0,"",SUMPRODUCT(--(${all('kpi')}=${cell('kpi')})))`,
        format: '0',
      },
    ),
  ],
  rules: [
    {
      columns: ['kpi'],
      when: (cell, own) => `AND(LEN(${cell('measure')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
  ],
};
