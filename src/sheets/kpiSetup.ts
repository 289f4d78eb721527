import { owner } from './columns';
import type { ColumnTemplate, SheetTemplate } from './template';
import { wordPlace } from './wordPlace';

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
    en: 'Weights and standards of the scorecard; all are starting values. To change one from a date on, add a row with the same id and a later “Valid from”.',
    zh: '计分卡的权重与标准，均为初始值。如需自某日起调整，请新增一行，填写相同的指标编号和更晚的生效日期。',
  },
  columns: [
    {
      key: 'id',
      header: { en: 'KPI id', zh: '指标编号' },
      kind: 'text',
      width: 38,
      hint: {
        en: 'The scorecard finds its rows by this. Do not change it.',
        zh: '计分卡据此查找，请勿修改。',
      },
    },
    {
      key: 'dimension',
      header: { en: 'Dimension', zh: '维度' },
      kind: 'text',
      width: 20,
      hint: { en: 'Group the KPI belongs to.', zh: '指标所属的维度。' },
    },
    {
      key: 'title',
      header: { en: 'KPI', zh: '指标' },
      kind: 'text',
      width: 40,
      hint: { en: 'Name shown on the scorecard.', zh: '显示在计分卡上的名称。' },
    },
    {
      key: 'unit',
      header: { en: 'Unit', zh: '单位' },
      kind: 'text',
      width: 16,
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
      key: 'window',
      header: { en: 'Window', zh: '统计窗口' },
      kind: 'choice',
      list: 'windows',
      width: 16,
      hint: {
        en: 'The months an actual looks at: the period chosen, the twelve months that end with it, or all up to the as-of date.',
        zh: '实际值统计的月份：所选期间、截至该期间的近 12 个月，或截至日期为止的全部数据。',
      },
    },
    {
      key: 'rule',
      header: { en: 'Scoring rule', zh: '计分规则' },
      kind: 'choice',
      list: 'rules',
      width: 14,
      hint: {
        en: 'Linear: 0 at the floor, 100 at the target. Band: 100 between the two. Points: share of the target, nothing below the floor.',
        zh: '线性：底线值得 0 分，目标值得 100 分。区间：两值之间得 100 分。招商计分：按完成比例得分，低于底线值不得分。',
      },
    },
    standard('tolerance', 'Tolerance', '容差', {
      en: 'For the rule Band: how far outside the band the score falls to 0.',
      zh: '用于区间规则：超出区间多少时得分降为 0。',
    }),
    standard('bonusEach', 'Bonus per unit', '每单位加分', {
      en: 'For the rule Points: points for each whole unit above the target.',
      zh: '用于招商计分：超过目标后每一个整单位的加分。',
    }),
    standard('bonusCap', 'Bonus at most', '加分上限', {
      en: 'For the rule Points: no more bonus than this.',
      zh: '用于招商计分：加分的上限。',
    }),
    {
      key: 'scorecard',
      header: { en: 'Scorecard', zh: '计分卡' },
      kind: 'text',
      width: 26,
      hint: {
        en: 'The pack whose scorecard reads this row.',
        zh: '读取该行的管理方案计分卡。',
      },
    },
    {
      key: 'reviewOn',
      header: { en: 'Review date', zh: '复核日期' },
      kind: 'date',
      width: 12,
      hint: {
        en: 'When weight and standards are to be looked at again.',
        zh: '下次复核权重与标准的日期。',
      },
    },
    {
      key: 'direction',
      header: { en: 'Direction', zh: '方向' },
      kind: 'calculated',
      width: 16,
      hint: {
        en: 'Calculated from rule, floor and target: higher is better ↑, lower is better ↓, best in the band ◎; ? where the three do not go together.',
        zh: '根据计分规则、底线值和目标值自动判断：↑ 越高越好，↓ 越低越好，◎ 区间最佳；三者不相符时显示“?”。',
      },
      formula: (cell) => {
        const [floor, target] = [cell('floor'), cell('target')];
        const withBoth = (direction: string): string => `IF(COUNT(${floor},${target})<2,"",${direction})`;
        const linear = withBoth(`IF(${floor}<${target},"↑",IF(${floor}>${target},"↓","?"))`);
        const band = withBoth(`IF(${floor}>${target},"?","◎")`);
        const points = `IF(COUNT(${target})=0,"",IF(${target}>0,"↑","?"))`;
        return `CHOOSE(${wordPlace(cell('rule'), 'rules', 1)},${linear},${band},${points})`;
      },
    },
  ],
  rules: [
    {
      columns: ['weight', 'floor', 'target', 'validFrom'],
      when: (cell, own) => `AND(LEN(${cell('id')})>0,LEN(${own})=0)`,
      look: 'missing',
    },
    {
      // By the direction: the words of both languages would take array constants, which a rule cannot have.
      columns: ['target'],
      when: (cell) => `${cell('direction')}="?"`,
      look: 'outOfRange',
    },
  ],
};
