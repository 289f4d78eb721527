import type { ProseOf } from './prose';
import type * as definitions from './rankings';

const weights = {
  en: 'Weight of each column; only their proportions matter.',
  zh: '各列权重，只看相对比例。',
};

export const rankings: ProseOf<typeof definitions> = {
  topsis: {
    title: { en: 'Ranking by distance from the ideal', zh: '优劣解距离法' },
    summary: {
      en: 'Closeness of each row to the best values of all columns, 0 to 1.',
      zh: '各行与各列最优值的相对接近度，0 至 1。',
    },
    params: {
      matrix: {
        en: 'A row for each customer or alternative, a column for each KPI.',
        zh: '每行一个客户或方案，每列一个指标。',
      },
      weights,
      directions: {
        en: '"higher" or "lower" is better, for each column or one for all; or 1 and -1.',
        zh: '各列 "higher"（越高越好）或 "lower"（越低越好），也可只填一个适用于全部列；或用 1 与 -1。',
      },
    },
    computes: {
      en: 'Columns divided by their Euclidean length and weighted; distance to the worst values ÷ (distance to the best + distance to the worst). A row with a blank is left empty. The result depends on which rows are compared.',
      zh: '各列除以其欧氏长度并加权；接近度 = 到最劣解的距离 ÷（到最优解的距离 + 到最劣解的距离）。含空白的行结果为空。结果取决于参与比较的各行。',
    },
    source: {
      en: 'Hwang and Yoon 1981, Multiple Attribute Decision Making.',
      zh: 'Hwang 与 Yoon 1981，Multiple Attribute Decision Making。',
    },
    examples: [
      {
        caption: {
          en: 'The first is best in both, the last worst in both.',
          zh: '第一行两项均最优，最后一行两项均最差。',
        },
        args: [
          [
            [90, 2],
            [80, 6],
            [70, 10],
          ],
          [1, 1],
          ['higher', 'lower'],
        ],
        gives: [[1], [0.5], [0]],
      },
      {
        caption: { en: 'Rows that are all the same have no order.', zh: '各行完全相同，无法排序。' },
        args: [
          [
            [90, 2],
            [90, 2],
          ],
          [1, 1],
          ['higher', 'lower'],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  sensitivity: {
    title: { en: 'Stability of a ranking', zh: '排名稳定性' },
    summary: {
      en: 'Best rank, worst rank, and how often first, when the weights change a little.',
      zh: '权重小幅变动时的最好名次、最差名次，以及排名第一的比例。',
    },
    params: {
      matrix: {
        en: 'Scores: a row for each customer or alternative, a column for each KPI.',
        zh: '得分：每行一个客户或方案，每列一个指标。',
      },
      weights,
      spread: {
        en: 'How far each weight may change either way, 0.2 (a fifth) if left out.',
        zh: '各权重上下变动的幅度，默认 0.2（即 20%）。',
      },
    },
    computes: {
      en: '10,000 draws of weight · (1 + u), u uniform within the spread, with a fixed seed and the same draws for all rows; the rows are ranked by weighted mean, equal ones sharing the better rank. Three columns: best rank, worst rank, share of draws in first place (known to about one percentage point). Ranks are those met in the draws; rarer ones may exist.\nA blank score is carried by the other columns; with scores for less than 60% of the weight a row is left empty. Up to 5,000 rows.',
      zh: '按 权重 ×（1 + u）抽取 10,000 次，u 在变动幅度内均匀分布，随机种子固定，各行采用相同的抽取结果；按加权平均排名，相同者并列较好名次。三列依次为：最好名次、最差名次、排名第一的抽取比例（误差约 1 个百分点）。名次为抽取中出现过的名次，极少见的名次可能未出现。\n空白得分由其他列分担权重；有得分的权重不足 60% 的行结果为空。最多 5000 行。',
    },
    source: {
      en: 'Simulation of weights: Butler, Jia and Dyer 1997, European Journal of Operational Research 103:531.',
      zh: '权重随机模拟：Butler、Jia 与 Dyer 1997，European Journal of Operational Research 103:531。',
    },
    examples: [
      {
        caption: {
          en: 'The first leads by far; the other two are equal as the weights stand.',
          zh: '第一行遥遥领先；按原权重，后两行得分相同。',
        },
        args: [
          [
            [95, 95],
            [80, 60],
            [60, 80],
          ],
          [1, 1],
        ],
        gives: [
          [1, 1, 1],
          [2, 3, 0],
          [2, 3, 0],
        ],
      },
      {
        caption: { en: 'A spread above 1 would turn weights negative.', zh: '变动幅度超过 1 会使权重为负。' },
        args: [
          [
            [95, 95],
            [80, 60],
          ],
          [1, 1],
          1.5,
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
