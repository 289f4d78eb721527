import { captions } from './common.text';
import type { ProseOf } from './prose';
import type * as definitions from './raking';

const tier = { en: 'Tier', zh: '等级' };
const large = { en: 'Large', zh: '大客户' };
const small = { en: 'Small', zh: '小客户' };

export const raking: ProseOf<typeof definitions> = {
  rake: {
    title: { en: 'Raking weights', zh: '边际加权' },
    summary: {
      en: 'Weights with which the answers of a survey have the make-up of all customers.',
      zh: '为每份问卷计算权重，使样本构成与客户总体一致。',
    },
    params: {
      segments: {
        en: 'A row for each answer, a column for each variable, such as region and tier.',
        zh: '每份回答一行、每个变量一列，如地区、等级。',
      },
      targets: {
        en: 'Three columns: variable, segment, its share. Variables in the order of the columns of segments.',
        zh: '三列：变量、类别、占比。变量的先后顺序与 segments 的各列一致。',
      },
      cap: { en: 'Largest weight allowed, such as 5. Left out: none.', zh: '权重上限，如 5；省略则不限。' },
    },
    computes: {
      en: 'Iterative proportional fitting, until every share is met to ten digits. Weights are 1 on average; only the proportions of the shares matter. With a cap, the weights at the cap stay there and the others are fitted around them, so shares and cap both hold. A row with a blank gets no weight. A segment without answers is refused. No data where no weights above 0 meet all shares, or none are found in 2,000 rounds.',
      zh: '迭代比例拟合，直到各占比精确到十位数字。权重平均为 1；占比只看相对比例。设有上限时，达到上限的权重固定，其余继续拟合，使占比与上限同时满足。有空白的行没有权重。没有回答的类别会报错。若不存在能满足全部占比的正权重，或 2000 轮内未能收敛，则无数据。',
    },
    source: {
      en: 'Deming and Stephan 1940; with a cap, Deville and Särndal 1992. As rake() and calibrate() of the R package survey.',
      zh: 'Deming 与 Stephan 1940；设上限时为 Deville 与 Särndal 1992。与 R 的 survey 包 rake()、calibrate() 一致。',
    },
    examples: [
      {
        caption: {
          en: 'Large customers are half of all, but three of four answers.',
          zh: '大客户占总体一半，却占回答的四分之三。',
        },
        args: [
          [large, large, large, small],
          [
            [tier, large, 0.5],
            [tier, small, 0.5],
          ],
        ],
        gives: [[2 / 3], [2 / 3], [2 / 3], [2]],
      },
      {
        caption: { en: 'A segment without a target is refused.', zh: '没有目标占比的类别会报错。' },
        args: [[large, small], [[tier, large, 1]]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  ess: {
    title: { en: 'Effective sample size', zh: '有效样本量' },
    summary: {
      en: 'How many unweighted answers the weighted ones are worth.',
      zh: '加权后的样本相当于多少份未加权的回答。',
    },
    params: { weights: { en: 'The weight of each answer.', zh: '每份回答的权重。' } },
    computes: {
      en: '(Σ weight)² ÷ Σ weight². Blanks are left out.',
      zh: '（Σ 权重）² ÷ Σ 权重²。空白不计。',
    },
    source: { en: 'Kish 1965, Survey Sampling.', zh: 'Kish 1965，抽样调查（Survey Sampling）。' },
    excel: { formula: '=SUM(weights)^2/SUMSQ(weights)' },
    examples: [
      {
        caption: { en: 'Eight ones and two twos are worth nine.', zh: '八个 1 与两个 2 相当于九份。' },
        args: [[1, 1, 1, 1, 1, 1, 1, 1, 2, 2]],
        gives: 9,
      },
      { caption: captions.noData, args: [[0, 0]], gives: { error: '#N/A' } },
    ],
  },
};
