import { owner } from './columns';
import type { ColumnTemplate, SheetTemplate } from './template';

const standard = (key: string, en: string, zh: string, hint: ColumnTemplate['hint']): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'number',
  width: 11,
  from: -1e12,
  to: 1e12,
  format: '0.0##',
  hint,
});

export const kpiSetup: SheetTemplate = {
  key: 'KPISetup',
  title: { en: 'KPI setup', zh: '指标设置' },
  guidance: {
    en: 'Weights and standards of the scorecard; all are starting values. To change one from a date on, add a row with the same id and a later "valid from".',
    zh: '计分卡的权重与标准，均为初始值。如需自某日起调整，请新增一行，填写相同的指标编号和更晚的生效日期。',
  },
  columns: [
    {
      key: 'id',
      header: { en: 'KPI id', zh: '指标编号' },
      kind: 'text',
      width: 24,
      hint: {
        en: 'The scorecard finds its rows by this. Do not change it.',
        zh: '计分卡据此查找，请勿修改。',
      },
    },
    {
      key: 'dimension',
      header: { en: 'Dimension', zh: '维度' },
      kind: 'text',
      width: 16,
      hint: { en: 'Group the KPI belongs to.', zh: '指标所属的维度。' },
    },
    {
      key: 'title',
      header: { en: 'KPI', zh: '指标' },
      kind: 'text',
      width: 28,
      hint: { en: 'Name shown on the scorecard.', zh: '显示在计分卡上的名称。' },
    },
    {
      key: 'unit',
      header: { en: 'Unit', zh: '单位' },
      kind: 'text',
      width: 12,
      hint: { en: 'Unit of floor, target and actual.', zh: '底线值、目标值和实际值的单位。' },
    },
    {
      key: 'weight',
      header: { en: 'Weight', zh: '权重' },
      kind: 'percent',
      width: 10,
      from: 0,
      to: 1,
      hint: {
        en: 'Share of the whole scorecard. Weights are relative; 0 takes the KPI out of the total.',
        zh: '占整张计分卡的比重。权重按相对比例使用，填 0 则不计入总分。',
      },
    },
    standard('floor', 'Floor', '底线值', {
      en: 'The value that earns 0 points. A rate is typed as 60%.',
      zh: '得 0 分的数值。比率请填写为 60% 的形式。',
    }),
    standard('target', 'Target', '目标值', {
      en: 'The value that earns 100 points. A target below the floor means that lower is better.',
      zh: '得 100 分的数值。目标值小于底线值表示越低越好。',
    }),
    {
      key: 'minimumN',
      header: { en: 'Minimum n', zh: '最小样本数' },
      kind: 'whole',
      width: 11,
      from: 0,
      to: 1_000_000,
      hint: {
        en: 'With fewer rows than this the light is hollow.',
        zh: '记录数少于此值时，亮灯以空心显示。',
      },
    },
    {
      key: 'validFrom',
      header: { en: 'Valid from', zh: '生效日期' },
      kind: 'date',
      width: 12,
      hint: {
        en: 'Of the rows with the same id, a period uses the latest that was valid at its end.',
        zh: '同一编号有多行时，各期间采用期末已生效的最新一行。',
      },
    },
    owner,
    {
      key: 'direction',
      header: { en: 'Direction', zh: '方向' },
      kind: 'calculated',
      width: 16,
      hint: { en: 'Calculated from floor and target.', zh: '根据底线值和目标值自动判断。' },
      formula: (cell) =>
        `IF(COUNT(${cell('floor')},${cell('target')})<2,"",IF(${cell('floor')}<${cell('target')},"↑",IF(${cell('floor')}>${cell('target')},"↓","?")))`,
    },
  ],
  rules: [
    {
      columns: ['weight', 'floor', 'target', 'validFrom'],
      when: (cell, own) => `AND(LEN(${cell('id')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      columns: ['target'],
      when: (cell) =>
        `AND(ISNUMBER(${cell('floor')}),ISNUMBER(${cell('target')}),${cell('floor')}=${cell('target')})`,
      look: 'outOfRange',
    },
  ],
};
