import { column, type Pair } from './column';
import type { ColumnTemplate, SheetTemplate } from './template';

/** A value in the unit of the KPI. */
const measured = (key: string, header: Pair, hint: Pair): ColumnTemplate =>
  column('number', key, header, hint, { from: -1e12, to: 1e12, format: '0.0##', width: 11 });

const share = (key: string, header: Pair, hint: Pair): ColumnTemplate =>
  column('percent', key, header, hint, { from: 0, to: 1 });

/** The record of a scorecard: it keeps no calculated columns, for nothing in it may change later. */
export const snapshots: SheetTemplate = {
  key: 'Snapshots',
  title: { en: 'Snapshots', zh: '考核存档' },
  guidance: {
    en: 'One row per KPI as it stood when its period was closed. Values only, never formulas: what changes later leaves them as they are.',
    zh: '期间存档时，每个指标填写一行。只存数值，不使用公式：此后的任何变化都不影响存档。',
  },
  columns: [
    column('date', 'takenOn', ['Taken on', '存档日期'], ['Day of the snapshot.', '存档的日期。']),
    column(
      'text',
      'scorecard',
      ['Scorecard', '计分卡'],
      ['The pack whose scorecard it was.', '计分卡所属的管理方案。'],
      { width: 26 },
    ),
    column(
      'text',
      'period',
      ['Period', '期间'],
      [
        'Month, quarter or year that was closed, such as 2026-03, 2026-Q1 or 2026.',
        '所存档的月份、季度或年份，例如 2026-03、2026-Q1 或 2026。',
      ],
      { width: 12 },
    ),
    column(
      'text',
      'whom',
      ['Customer or owner', '客户或责任人'],
      [
        'Whose performance it is, as chosen on the scorecard: one, or all together.',
        '考核对象，与计分卡中的选择一致：某一个，或全部合并。',
      ],
      { width: 20 },
    ),
    column(
      'text',
      'id',
      ['KPI id', '指标编号'],
      [
        'As on the sheet KPI setup; titles may change, this does not.',
        '与“指标设置”一致；名称可能调整，编号不变。',
      ],
      { width: 32 },
    ),
    column('text', 'kpi', ['KPI', '指标'], ['Name it had on the scorecard.', '当时在计分卡上的名称。'], {
      width: 34,
    }),
    column('text', 'dimension', ['Dimension', '维度'], ['Group it belonged to.', '当时所属的维度。'], {
      width: 20,
    }),
    column(
      'text',
      'unit',
      ['Unit', '单位'],
      ['Unit of floor, target and actual.', '底线值、目标值和实际值的单位。'],
      { width: 12 },
    ),
    share('weight', ['Weight', '权重'], ['Share of the whole scorecard.', '占整张计分卡的比重。']),
    share(
      'weightUsed',
      ['Weight used', '实际权重'],
      [
        'Share it really had: weights of KPIs without data go to the others.',
        '实际占比：无数据指标的权重由其他指标分担。',
      ],
    ),
    measured('floor', ['Floor', '底线值'], ['The value that earned 0 points.', '得 0 分的数值。']),
    measured('target', ['Target', '目标值'], ['The value that earned 100 points.', '得 100 分的数值。']),
    measured(
      'actual',
      ['Actual', '实际值'],
      ['The value that was reached. A rate is typed as 95%.', '实际达到的数值，比率请填写为 95% 的形式。'],
    ),
    column('whole', 'n', ['n', '样本数'], ['Rows it was counted from.', '参与计算的记录数。'], { width: 10 }),
    column(
      'number',
      'score',
      ['Score', '得分'],
      [
        'Points from 0 to 100, more with a bonus. Empty without data.',
        '0 至 100 分，加分可超过 100；无数据时留空。',
      ],
      { from: -1e12, to: 1e12, format: '0.0', width: 10 },
    ),
    column('choice', 'light', ['Light', '亮灯'], ['As the scorecard showed it.', '计分卡当时显示的亮灯。'], {
      list: 'lights',
      open: true,
    }),
    column(
      'choice',
      'locked',
      ['Locked', '是否锁定'],
      ['Yes: the period is closed, and these figures stand.', '是：该期间已锁定，以此处数值为准。'],
      { list: 'yesNo', width: 11 },
    ),
    column('longText', 'note', ['Note', '备注'], ['Anything worth knowing.', '其他需要说明的情况。']),
  ],
  rules: [
    {
      columns: ['takenOn', 'scorecard', 'period', 'whom', 'id', 'kpi'],
      when: (cell, own) => `AND(LEN(${cell('id')}&${cell('kpi')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
  ],
};
