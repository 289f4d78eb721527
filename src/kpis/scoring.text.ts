import { captions } from './common.text';
import type { ProseOf } from './prose';
import type * as definitions from './scoring';

const lights = {
  green: { en: 'Green from this score, 80 if left out.', zh: '绿灯线，默认 80。' },
  amber: { en: 'Amber from this score, 60 if left out.', zh: '黄灯线，默认 60。' },
};

export const scoring: ProseOf<typeof definitions> = {
  score: {
    title: { en: 'Score of a KPI', zh: '指标得分' },
    summary: {
      en: 'Points on a straight line: 0 at the floor, 100 at the target.',
      zh: '线性计分：底线值 0 分，目标值 100 分。',
    },
    params: {
      actual: { en: 'Actual value.', zh: '实际值。' },
      floor: {
        en: 'Value worth 0 points; above the target where lower is better.',
        zh: '0 分对应的值；越低越好时大于目标值。',
      },
      target: { en: 'Value worth 100 points.', zh: '100 分对应的值。' },
      stretch: {
        en: 'Value worth "cap" points, where the cap is above 100. Left out: the same line goes on.',
        zh: '封顶分（大于 100 时）对应的挑战值；省略则沿原直线延伸。',
      },
      cap: { en: 'Most points there are, 100 if left out.', zh: '封顶分，默认 100。' },
    },
    computes: {
      en: '100 · (actual − floor) ÷ (target − floor), not below 0 and not above the cap; beyond the target a second line leads to the cap at the stretch.',
      zh: '100 ×（实际值 − 底线值）÷（目标值 − 底线值），不低于 0、不高于封顶分；超过目标值后，以另一条直线在挑战值处达到封顶分。',
    },
    source: {
      en: 'Linear (min–max) normalisation: OECD/JRC Handbook on Constructing Composite Indicators, 2008.',
      zh: '线性（极差）标准化：OECD/JRC《综合指标构建手册》，2008。',
    },
    excel: {
      formula: '=MEDIAN(0,100*(actual-floor)/(target-floor),cap)',
      only: { en: 'Without a stretch.', zh: '适用于不设挑战值的情形。' },
    },
    examples: [
      {
        caption: { en: '75 between 60 and 90.', zh: '底线 60、目标 90，实际 75。' },
        args: [75, 60, 90],
        gives: 50,
      },
      {
        caption: {
          en: 'Lower is better: 30 h between 48 and 24.',
          zh: '越低越好：底线 48、目标 24，实际 30 小时。',
        },
        args: [30, 48, 24],
        gives: 75,
      },
      {
        caption: { en: 'Half way from target to stretch.', zh: '位于目标值与挑战值正中。' },
        args: [95, 60, 90, 100, 120],
        gives: 110,
      },
      {
        caption: { en: 'Floor and target must differ.', zh: '底线值与目标值不能相同。' },
        args: [75, 90, 90],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  scoreBand: {
    title: { en: 'Score of a KPI that is best in a band', zh: '区间计分' },
    summary: {
      en: '100 points inside the band, falling to 0 outside it.',
      zh: '落在区间内得 100 分，偏离区间则递减至 0 分。',
    },
    params: {
      actual: { en: 'Actual value.', zh: '实际值。' },
      low: { en: 'Lower end of the band.', zh: '区间下限。' },
      high: { en: 'Upper end of the band.', zh: '区间上限。' },
      tolerance: {
        en: 'How far outside the band the points reach 0.',
        zh: '允许偏离的幅度：偏离达到此值时为 0 分。',
      },
    },
    computes: {
      en: '100 · (1 − distance from the band ÷ tolerance), not below 0. Both ends belong to the band. With a tolerance of 0 everything outside is 0.',
      zh: '100 ×（1 − 偏离区间的距离 ÷ 允许偏离幅度），不低于 0。区间包含两端。允许偏离幅度为 0 时，区间外一律为 0 分。',
    },
    source: {
      en: 'Shape of a two-sided desirability function with straight sides: Derringer and Suich 1980, Journal of Quality Technology 12:214; here the best is a band, not a point.',
      zh: '采用双侧期望函数的直线形式：Derringer 与 Suich 1980，Journal of Quality Technology 12:214；此处最优为区间而非单点。',
    },
    excel: {
      formula:
        '=IF(MEDIAN(low,actual,high)=actual,100,IFERROR(MAX(0,100*(1-MAX(low-actual,actual-high)/tolerance)),0))',
    },
    examples: [
      {
        caption: {
          en: 'Inside: 25 meetings where 20 to 30 are right.',
          zh: '区间内：适宜 20 至 30 次，实际 25 次。',
        },
        args: [25, 20, 30, 10],
        gives: 100,
      },
      {
        caption: { en: '4 above the band, of 10 tolerated.', zh: '超出区间 4，允许偏离 10。' },
        args: [34, 20, 30, 10],
        gives: 60,
      },
      {
        caption: { en: 'Too far below.', zh: '低于区间过多。' },
        args: [5, 20, 30, 10],
        gives: 0,
      },
      {
        caption: { en: 'The ends are the wrong way round.', zh: '区间上下限颠倒。' },
        args: [25, 30, 20, 10],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  stepScore: {
    title: { en: 'Score from a table of bands', zh: '分档计分' },
    summary: { en: 'Points of the band in which the actual value lies.', zh: '按实际值所在的档次取分。' },
    params: {
      actual: { en: 'Actual value.', zh: '实际值。' },
      bands: {
        en: 'Two columns: from which value on, and the points of that band.',
        zh: '两列：该档起始值，以及该档分值。',
      },
    },
    computes: {
      en: 'The band with the largest start that is not above the actual value; the start itself belongs to the band. The rows may stand in any order. A value below the first band is refused.',
      zh: '取起始值不大于实际值的最高一档；起始值本身属于该档。各行顺序不限。低于首档会报错。',
    },
    source: { en: 'A table of your own; no standard defines it.', zh: '按自定的分档表取分，无统一标准。' },
    excel: { formula: '=VLOOKUP(actual,SORT(bands),2)' },
    examples: [
      {
        caption: {
          en: '85% of the target, in bands from 50, 80 and 100%.',
          zh: '完成 85%，分档为 50%、80%、100%。',
        },
        args: [
          0.85,
          [
            [0, 0],
            [0.5, 50],
            [0.8, 75],
            [1, 100],
          ],
        ],
        gives: 75,
      },
      {
        caption: {
          en: 'Lower is better: 24 hours or more give 60.',
          zh: '越低越好：24 小时及以上为 60 分。',
        },
        args: [
          24,
          [
            [0, 100],
            [8, 80],
            [24, 60],
            [48, 0],
          ],
        ],
        gives: 60,
      },
      {
        caption: { en: 'Below the first band.', zh: '低于首档。' },
        args: [
          10,
          [
            [50, 60],
            [80, 100],
          ],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  efficacy: {
    title: { en: 'Efficacy coefficient score', zh: '功效系数法得分' },
    summary: {
      en: '60 points at the value that is just not acceptable, 100 at the satisfactory one.',
      zh: '不允许值为 60 分，满意值为 100 分。',
    },
    params: {
      actual: { en: 'Actual value.', zh: '实际值。' },
      unacceptable: {
        en: 'Value worth 60 points; above the satisfactory one where lower is better.',
        zh: '不允许值（60 分）；越低越好时大于满意值。',
      },
      satisfactory: { en: 'Value worth 100 points.', zh: '满意值（100 分）。' },
    },
    computes: {
      en: '60 + 40 · (actual − unacceptable) ÷ (satisfactory − unacceptable), not capped on either side. For a comparison among peers give the worst and the best of them.',
      zh: '60 + 40 ×（实际值 − 不允许值）÷（满意值 − 不允许值），两端均不封顶、不保底。同类单位之间比较时，分别取其中最差值与最优值。',
    },
    source: {
      en: 'The efficacy coefficient method (功效系数法) of Chinese performance appraisal.',
      zh: '功效系数法，国内绩效评价通用做法。',
    },
    excel: { formula: '=60+40*(actual-unacceptable)/(satisfactory-unacceptable)' },
    examples: [
      {
        caption: {
          en: '5.81 where 6 is not acceptable and 12 satisfactory.',
          zh: '不允许值 6、满意值 12，实际 5.81。',
        },
        args: [5.81, 6, 12],
        gives: 60 - 7.6 / 6,
      },
      {
        caption: {
          en: 'Lower is better: 2% complaints between 5% and 1%.',
          zh: '越低越好：投诉率 2%，不允许值 5%、满意值 1%。',
        },
        args: [0.02, 0.05, 0.01],
        gives: 90,
      },
      {
        caption: { en: 'The two values must differ.', zh: '不允许值与满意值不能相同。' },
        args: [5, 6, 6],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  points: {
    title: { en: 'Points by the rules of investment promotion', zh: '招商计分' },
    summary: {
      en: 'Share of the target × full marks, with capped bonus, gate and deductions.',
      zh: '目标完成比例 × 满分，另设加分上限、门槛值与扣分。',
    },
    params: {
      actual: { en: 'Actual value.', zh: '实际值。' },
      target: { en: 'Value worth full marks; above 0.', zh: '得满分的目标值，须大于 0。' },
      fullMarks: { en: 'Points at the target.', zh: '满分值。' },
      bonusEach: {
        en: 'Bonus for each whole unit beyond the target; none if left out.',
        zh: '超出目标后每满 1 个单位的加分，省略则不加分。',
      },
      bonusCap: {
        en: 'Most bonus points there are; no limit if left out.',
        zh: '加分上限，省略则不设上限。',
      },
      gate: {
        en: 'Below this actual value there are no points at all.',
        zh: '门槛值：实际值低于此值计 0 分。',
      },
      deduction: { en: 'Points to take off, 0 if left out.', zh: '扣分，默认 0。' },
    },
    computes: {
      en: 'full_marks · min(1, actual ÷ target) + min(bonus_cap, bonus_each · whole units beyond the target) − deduction, not below 0; 0 below the gate.',
      zh: '满分 ×（实际值 ÷ 目标值，最高取 1）+ 加分（每单位加分 × 超出目标的整单位数，不超过加分上限）− 扣分，不低于 0；低于门槛值时为 0。',
    },
    source: {
      en: 'Published appraisal rules of investment promotion (招商引资考核办法).',
      zh: '各地公开的招商引资考核办法。',
    },
    excel: {
      formula:
        '=IF(actual<gate,0,MAX(0,full_marks*MEDIAN(0,actual/target,1)+MIN(bonus_cap,bonus_each*INT(MAX(0,actual-target)))-deduction))',
    },
    examples: [
      {
        caption: { en: '8 of 10 projects, 40 points.', zh: '目标 10 个项目，完成 8 个，满分 40。' },
        args: [8, 10, 40],
        gives: 32,
      },
      {
        caption: {
          en: '5 projects more than planned, 2 points each, 6 at most.',
          zh: '超额 5 个项目，每个加 2 分，最多加 6 分。',
        },
        args: [15, 10, 40, 2, 6],
        gives: 46,
      },
      {
        caption: { en: 'Below the gate.', zh: '未达门槛值。' },
        args: [1, 10, 40, 2, 6, 2],
        gives: 0,
      },
      {
        caption: { en: 'Two reports were missing, 1 point each.', zh: '漏报 2 次，每次扣 1 分。' },
        args: [8, 10, 40, null, null, null, 2],
        gives: 30,
      },
      {
        caption: { en: 'Without a target there is no share of it.', zh: '目标值为 0，无法计算完成比例。' },
        args: [8, 0, 40],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  rag: {
    title: { en: 'Light', zh: '红黄绿灯' },
    summary: { en: '3 for green, 2 for amber, 1 for red.', zh: '绿灯为 3，黄灯为 2，红灯为 1。' },
    params: {
      score: { en: 'The score to be judged.', zh: '待判定的得分。' },
      ...lights,
    },
    computes: {
      en: 'The thresholds themselves belong to the better light. As in Excel, digits that only rounding has left do not count: 79.99999999999999 is green.',
      zh: '恰好等于灯线时归入较好的一档。与 Excel 相同，浮点误差不计：79.99999999999999 为绿灯。',
    },
    source: {
      en: 'A convention of management; no standard defines the lights. 80 and 60 are starting values.',
      zh: '管理惯例，无统一标准；80 与 60 仅为初始值。',
    },
    excel: { formula: '=IF(score>=green,3,IF(score>=amber,2,1))' },
    examples: [
      { caption: { en: 'Exactly 80 is green.', zh: '恰好 80 分为绿灯。' }, args: [80], gives: 3 },
      { caption: { en: 'Below 60 is red.', zh: '低于 60 分为红灯。' }, args: [59.9], gives: 1 },
      { caption: captions.noData, args: [['']], gives: { error: '#N/A' } },
    ],
  },

  ragSure: {
    title: { en: 'Whether the light is certain', zh: '亮灯是否确定' },
    summary: {
      en: 'TRUE when both ends of the interval fall under the same light.',
      zh: '置信区间两端亮灯相同时为 TRUE。',
    },
    params: {
      lower: { en: 'Score at the lower end of the interval.', zh: '置信区间下限对应的得分。' },
      upper: { en: 'Score at the upper end of the interval.', zh: '置信区间上限对应的得分。' },
      ...lights,
    },
    computes: {
      en: 'Compares the lights of the two ends, as RAG gives them. FALSE means that the sample is too small to tell.',
      zh: '比较两端按 RAG 得出的亮灯。FALSE 表示样本不足，尚难判定。',
    },
    source: {
      en: 'A comparison of the two ends of an interval; no standard defines it. For the intervals see DETAIL.',
      zh: '比较置信区间的两端，无统一标准；区间的算法见 DETAIL。',
    },
    excel: { formula: '=AND((lower>=green)=(upper>=green),(lower>=amber)=(upper>=amber))' },
    examples: [
      { caption: { en: 'Both ends are green.', zh: '两端均为绿灯。' }, args: [82, 91], gives: true },
      {
        caption: { en: 'The interval reaches from amber to green.', zh: '区间从黄灯跨到绿灯。' },
        args: [74, 86],
        gives: false,
      },
      {
        caption: {
          en: 'Without an interval nobody can tell: #N/A.',
          zh: '没有置信区间则无从判断，为 #N/A。',
        },
        args: ['', ''],
        gives: { error: '#N/A' },
      },
    ],
  },
};
