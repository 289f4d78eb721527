import type { Text } from '../core/locale';
import type { ProseOf } from './prose';
import type * as definitions from './scorecards';

const params = {
  scores: {
    en: 'Score of each KPI; blank or #N/A: not reported; n/a: not applicable.',
    zh: '各指标得分；空白或 #N/A 表示未上报；“不适用”表示不适用。',
  },
  weights: { en: 'Weight of each KPI; only their proportions matter.', zh: '各指标权重；只看相对比例。' },
  missing: {
    en: '"renormalise" (default): the others carry its weight; "zero": it scores 0; "fail": no total.',
    zh: '"renormalise"（默认）：由其他指标分担权重；"zero"：按 0 分；"fail"：不出总分。',
  },
} satisfies Record<string, Text>;

const notApplicable: Text = { en: 'n/a', zh: '不适用' };

export const scorecards: ProseOf<typeof definitions> = {
  scorecard: {
    title: { en: 'Scorecard total', zh: '计分卡总分' },
    summary: { en: 'Weighted total of the scores.', zh: '各指标得分的加权总分。' },
    params: {
      ...params,
      minCoverage: {
        en: 'Share of the weight that must have a score, 0.6 if left out.',
        zh: '权重覆盖率下限，默认 0.6。',
      },
      method: {
        en: '"arithmetic" (default), "geometric" (a weak KPI costs more) or "worst".',
        zh: '"arithmetic"（算术，默认）、"geometric"（几何，短板影响更大）或 "worst"（取最低）。',
      },
    },
    computes: {
      en: 'arithmetic: Σ weight · score ÷ Σ weight. geometric: EXP(Σ weight · LN(score) ÷ Σ weight), a score below 1 counting as 1. worst: the lowest score with a weight above 0. All over the KPIs with a score; with "zero" a missing score is 0 (1 in the geometric total).\nBlank and #N/A are not reported and lower the coverage; n/a is not applicable and leaves total and coverage. Below the minimum coverage there is no total. Nothing is rounded.',
      zh: '算术：Σ 权重 × 得分 ÷ Σ 权重。几何：EXP(Σ 权重 × LN(得分) ÷ Σ 权重)，低于 1 分按 1 分计。取最低：权重大于 0 的指标中的最低得分。均只计有得分的指标；选 "zero" 时未上报按 0 分计（几何平均中按 1 分）。\n空白与 #N/A 为未上报，会降低权重覆盖率；“不适用”的指标不计入总分与覆盖率。权重覆盖率低于下限时不出总分。不作舍入。',
    },
    source: {
      en: 'OECD/JRC Handbook on Constructing Composite Indicators, 2008.',
      zh: 'OECD/JRC《综合指标构建手册》，2008。',
    },
    excel: {
      formula: '=SUMPRODUCT(weights,scores)/SUMPRODUCT(weights*ISNUMBER(scores))',
      only: {
        en: 'For "arithmetic" and "renormalise", without the check of coverage; missing scores are blank.',
        zh: '适用于 "arithmetic" 与 "renormalise"，不检查权重覆盖率；未上报的得分留空。',
      },
    },
    examples: [
      {
        caption: {
          en: 'One score is missing; the others carry its weight.',
          zh: '一项未上报，由其他指标分担权重。',
        },
        args: [
          [80, null, 60, 100],
          [40, 30, 20, 10],
        ],
        gives: 5400 / 70,
      },
      {
        caption: { en: 'The missing one scores 0.', zh: '未上报按 0 分。' },
        args: [[80, null, 60, 100], [40, 30, 20, 10], 'zero'],
        gives: 54,
      },
      {
        caption: {
          en: 'What is not applicable leaves the total and the coverage.',
          zh: '不适用的指标不计入总分与覆盖率。',
        },
        args: [
          [80, notApplicable],
          [20, 80],
        ],
        gives: 80,
      },
      {
        caption: { en: 'Too little is reported for a total.', zh: '上报过少，不出总分。' },
        args: [
          [80, null],
          [50, 50],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  coverage: {
    title: { en: 'Coverage', zh: '权重覆盖率' },
    summary: { en: 'Share of the weight that has a score.', zh: '已有得分的指标所占的权重比例。' },
    params: {
      ...params,
      missing: {
        en: 'As in SCORECARD; makes no difference here.',
        zh: '与 SCORECARD 相同，对本函数无影响。',
      },
    },
    computes: {
      en: 'Σ weight with a score ÷ Σ weight of the KPIs that are applicable; 0 where nothing is reported.',
      zh: '有得分指标的权重合计 ÷ 适用指标的权重合计；全部未上报时为 0。',
    },
    source: { en: 'A plain share of weights; no standard defines it.', zh: '权重的简单占比，无统一标准。' },
    excel: {
      formula: {
        en: '=SUMPRODUCT(weights*ISNUMBER(scores))/SUMPRODUCT(weights*(scores<>"n/a"))',
        zh: '=SUMPRODUCT(weights*ISNUMBER(scores))/SUMPRODUCT(weights*(scores<>"不适用"))',
      },
      only: { en: 'Missing scores are blank.', zh: '未上报的得分留空。' },
    },
    examples: [
      {
        caption: { en: '70 of 100 have a score.', zh: '100 的权重中有 70 已有得分。' },
        args: [
          [80, null, 60, 100],
          [40, 30, 20, 10],
        ],
        gives: 0.7,
      },
      {
        caption: { en: 'No KPI is applicable.', zh: '没有适用的指标。' },
        args: [
          [notApplicable, notApplicable],
          [50, 50],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  effectiveWeights: {
    title: { en: 'Weights really used', zh: '实际权重' },
    summary: {
      en: 'The weights with which the total was formed; they add up to 1.',
      zh: '总分实际采用的权重，合计为 1。',
    },
    params,
    computes: {
      en: 'What has no score, or is not applicable, weighs 0; with "zero" a missing score keeps its weight.',
      zh: '没有得分或不适用的指标权重为 0；选 "zero" 时未上报的指标保留权重。',
    },
    source: {
      en: 'Weights of an arithmetic mean over the scores there are; the rule for missing scores is one of several that are usual.',
      zh: '现有得分算术平均所用的权重；缺失得分的处理为几种常用规则之一。',
    },
    excel: {
      formula: '=IF(ISNUMBER(scores),weights,0)/SUMPRODUCT(weights*ISNUMBER(scores))',
      only: { en: 'For "renormalise".', zh: '适用于 "renormalise"。' },
    },
    examples: [
      {
        caption: {
          en: 'The weight of the missing score goes to the others.',
          zh: '未上报指标的权重由其他指标分担。',
        },
        args: [
          [80, null, 60],
          [50, 20, 30],
        ],
        gives: [[0.625], [0], [0.375]],
      },
      {
        caption: { en: 'No total while a score is missing.', zh: '有指标未上报时不出总分。' },
        args: [[80, null, 60], [50, 20, 30], 'fail'],
        gives: { error: '#N/A' },
      },
    ],
  },

  contribution: {
    title: { en: 'Contribution to the total', zh: '得分贡献' },
    summary: {
      en: 'Points that each KPI brings; they add up to the total.',
      zh: '各指标贡献的分数，合计等于总分。',
    },
    params,
    computes: {
      en: 'Weight really used × score (arithmetic total). Empty where a KPI takes no part.',
      zh: '实际权重 × 得分（算术总分）。未参与的指标为空。',
    },
    source: {
      en: 'The terms of a weighted arithmetic mean; no standard is needed.',
      zh: '加权算术平均的各项，按定义即得。',
    },
    excel: {
      formula: '=IF(ISNUMBER(scores),weights*scores/SUMPRODUCT(weights*ISNUMBER(scores)),"")',
      only: { en: 'For "renormalise".', zh: '适用于 "renormalise"。' },
    },
    examples: [
      {
        caption: { en: '50 and 22.5 points make 72.5.', zh: '50 分与 22.5 分合计 72.5 分。' },
        args: [
          [80, null, 60],
          [50, 20, 30],
        ],
        gives: [[50], [''], [22.5]],
      },
      {
        caption: { en: 'A weight cannot be negative.', zh: '权重不能为负数。' },
        args: [
          [80, 60],
          [50, -20],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
