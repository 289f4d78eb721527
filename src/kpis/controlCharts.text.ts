import type { Text } from '../core/locale';
import type * as definitions from './controlCharts';
import type { ProseOf } from './prose';

const series: Text = {
  en: 'Values in the order of time; blank or #N/A: no data at that point.',
  zh: '按时间先后排列的数值；空白或 #N/A 表示该点无数据。',
};

const baseline: Text = {
  en: 'How many points from the first set the limits. Left out: all.',
  zh: '用前多少个点确定控制限；省略则用全部。',
};

const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

export const controlCharts: ProseOf<typeof definitions> = {
  xmr: {
    title: { en: 'Limits of single values (XmR chart)', zh: '单值移动极差控制图' },
    summary: {
      en: 'Between which limits single values vary by chance.',
      zh: '单值随机波动的控制限。',
    },
    params: { series, baseline },
    computes: {
      en: 'One row: centre (mean), lower limit, upper limit, range limit. Limits: mean ± 3 × mean moving range ÷ 1.128; range limit: 3.267 × mean moving range. Every moving range counts, large ones too; some tools leave out those above the range limit, or take their median. Blanks are passed over: their neighbours count as neighbours. Fewer than ten points or so give rough limits.',
      zh: '输出一行：中心线（均值）、下控制限、上控制限、极差上限。控制限 = 均值 ± 3 × 平均移动极差 ÷ 1.128；极差上限 = 3.267 × 平均移动极差。所有移动极差都计入，包括较大的；有些软件会剔除超出极差上限的值，或改用中位数。空白跳过，其前后两点视为相邻。少于约 10 个点时控制限较粗略。',
    },
    source: {
      en: 'NIST/SEMATECH e-Handbook 6.3.2.2; Wheeler, Understanding Variation. With the rounded factor 2.66 limits lie 0.02% further out.',
      zh: 'NIST/SEMATECH 统计手册 6.3.2.2；Wheeler，Understanding Variation。若用近似系数 2.66，控制限会宽 0.02%。',
    },
    excel: {
      formula:
        '=LET(mean,AVERAGE(series),moving,AVERAGE(ABS(DROP(series,1)-DROP(series,-1))),HSTACK(mean,mean-3*moving/1.128,mean+3*moving/1.128,3.267*moving))',
      only: { en: 'Without a baseline.', zh: '适用于用全部点确定控制限的情形。' },
    },
    examples: [
      {
        caption: { en: "NIST's flow rate.", zh: 'NIST 的流量数据。' },
        args: [flow],
        gives: [[50.81, 50.81 - (3 * 16.9) / 9 / 1.128, 50.81 + (3 * 16.9) / 9 / 1.128, (3.267 * 16.9) / 9]],
      },
      {
        caption: { en: 'Limits of the first five points.', zh: '以前五个点确定控制限。' },
        args: [flow, 5],
        gives: [[49.24, 49.24 - (3 * 2.3) / 1.128, 49.24 + (3 * 2.3) / 1.128, 3.267 * 2.3]],
      },
      {
        caption: { en: 'One point has no limits.', zh: '只有一个点，无法确定控制限。' },
        args: [[50]],
        gives: { error: '#N/A' },
      },
    ],
  },

  pChart: {
    title: { en: 'Limits of shares (p chart)', zh: '比率控制图（P 图）' },
    summary: {
      en: 'Between which limits shares of samples of different size vary by chance.',
      zh: '不同样本数下比率随机波动的控制限。',
    },
    params: {
      defects: { en: 'How many of each sample, such as complaints.', zh: '各期发生数，如投诉数。' },
      sizes: { en: 'Size of each sample, such as deliveries.', zh: '各期总数，如交付数。' },
      baseline,
    },
    computes: {
      en: 'One row a sample: its share, centre, lower limit, upper limit. Centre: Σ defects ÷ Σ sizes. Limits: centre ± 3 √(centre × (1 − centre) ÷ size of the sample), not below 0 nor above 1. Rows with a blank or a size of 0 stay empty.',
      zh: '每期一行：比率、中心线、下控制限、上控制限。中心线 = Σ 发生数 ÷ Σ 总数；控制限 = 中心线 ± 3√（中心线 ×（1 − 中心线）÷ 该期总数），不低于 0、不高于 1。空白或总数为 0 的行为空。',
    },
    source: { en: 'NIST/SEMATECH e-Handbook 6.3.3.2.', zh: 'NIST/SEMATECH 统计手册 6.3.3.2。' },
    examples: [
      {
        caption: { en: 'Complaints of three months.', zh: '三个月的投诉。' },
        args: [
          [4, 6, 20],
          [100, 150, 50],
        ],
        gives: [
          [0.04, 0.1, 0.01, 0.19],
          [0.04, 0.1, 0.1 - 3 * Math.sqrt(0.09 / 150), 0.1 + 3 * Math.sqrt(0.09 / 150)],
          [0.4, 0.1, 0, 0.1 + 3 * Math.sqrt(0.09 / 50)],
        ],
      },
      {
        caption: { en: 'More complaints than deliveries are refused.', zh: '投诉数大于交付数会报错。' },
        args: [
          [4, 6],
          [100, 5],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  signals: {
    title: { en: 'Signals of a control chart', zh: '控制图异常信号' },
    summary: {
      en: 'Which points are more than chance, by which rule, and whether for the better or the worse.',
      zh: '哪些点超出随机波动、违反哪条规则、是变好还是变差。',
    },
    params: {
      series,
      rules: {
        en: 'Rules, separated by commas: limits, run8, run7, 3of4, 2of3, trend6. Left out: "limits,run8,3of4".',
        zh: '规则，以逗号分隔：limits、run8、run7、3of4、2of3、trend6；省略为 "limits,run8,3of4"。',
      },
      direction: {
        en: '"higher" (default) or "lower": which way is better; or 1 and -1.',
        zh: '"higher"（越高越好，默认）或 "lower"（越低越好），也可填 1、-1。',
      },
      baseline: {
        en: 'How many points from the first set the limits, at least 8. Left out: all.',
        zh: '用前多少个点确定控制限，至少 8 个；省略则用全部。',
      },
    },
    computes: {
      en: 'One row a point: the rules it breaks together with the points before it, separated by commas; 1 for the better or −1 for the worse, by the first of them. Both are empty where nothing is unusual. limits: beyond a limit of XMR. run8, run7: 8 or 7 in a row on one side of the centre. 3of4: 3 of 4 nearer the limit than the centre. 2of3: 2 of 3 beyond two thirds of the way to the limit. trend6: 6 points in a row, each above, or each below, the one before. The point that completes a run is marked, not those before it. Blanks are passed over. With a baseline the limits of its points hold for all that follow. Needs 8 points.',
      zh: '每个点一行：与之前各点一起违反的规则（逗号分隔）；按其中第一条判断，1 为变好、−1 为变差。无异常时两格都为空。limits：超出 XMR 控制限；run8、run7：连续 8 或 7 点在中心线同侧；3of4：4 点中 3 点更靠近控制限；2of3：3 点中 2 点超过中心线到控制限的三分之二；trend6：连续 6 个点依次上升或依次下降。只标出使规则成立的那个点，不标之前各点。空白跳过。给出 baseline 时，其控制限沿用于之后所有点。至少需要 8 个点。',
    },
    source: {
      en: 'Default: Wheeler, Understanding Variation. 2of3: Western Electric 1956; trend6: Nelson 1984. For the four rules of NHS England (Making Data Count) give "limits,run7,trend6,2of3"; its tools differ: a trend takes 7 points in NHSRplotthedots and 5 in PowerBI-SPC, and for 2of3 NHSRplotthedots wants the third point on the same side.',
      zh: '默认为 Wheeler 规则（Understanding Variation）。2of3：Western Electric 1956；trend6：Nelson 1984。英国 NHS（Making Data Count）的四条规则请填 "limits,run7,trend6,2of3"；相关工具略有不同：趋势在 NHSRplotthedots 中需 7 点、在 PowerBI-SPC 中需 5 点，NHSRplotthedots 的 2of3 还要求第三点也在同侧。',
    },
    examples: [
      {
        caption: {
          en: 'The ninth month is unusual, seen from the eight before it.',
          zh: '与前八个月相比，第九个月异常。',
        },
        args: [[10, 11, 10, 9, 10, 11, 10, 9, 15, 10], null, null, 8],
        gives: [
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['limits', 1],
          ['', ''],
        ],
      },
      {
        caption: { en: 'Seven points are too few.', zh: '七个点太少。' },
        args: [[10, 11, 10, 9, 10, 11, 10]],
        gives: { error: '#N/A' },
      },
    ],
  },
};
