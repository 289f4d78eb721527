import type { Text } from '../core/locale';
import { captions } from './common.text';
import type * as definitions from './comparisons';
import type { ProseOf } from './prose';

const confidence: Text = {
  en: 'How sure the interval is to hold the true value, 0.95 if left out.',
  zh: '置信水平，默认 0.95。',
};

const groups = {
  x1: { en: 'How many of the first group meet the condition.', zh: '第一组中符合条件的数量。' },
  n1: { en: 'Size of the first group.', zh: '第一组的总数。' },
  x2: { en: 'How many of the second group meet the condition.', zh: '第二组中符合条件的数量。' },
  n2: { en: 'Size of the second group.', zh: '第二组的总数。' },
} satisfies Record<string, Text>;

export const comparisons: ProseOf<typeof definitions> = {
  wilsonInterval: {
    title: { en: 'Interval of a share', zh: '比率的置信区间' },
    summary: {
      en: 'A share with the bounds between which the true one lies.',
      zh: '给出比率及其置信区间的下限和上限。',
    },
    params: {
      successes: { en: 'How many meet the condition, such as satisfied customers.', zh: '符合条件的数量。' },
      n: { en: 'Out of how many.', zh: '总数。' },
      confidence,
    },
    computes: {
      en: "One row: share, lower bound, upper bound. Wilson's score interval without continuity correction; it is never beyond 0 or 1, and good for small numbers too. Weighted counts may have decimals.",
      zh: '输出一行：比率、下限、上限。采用 Wilson 得分区间（不作连续性校正），不会超出 0 和 1，小样本也适用。加权后的数量可以带小数。',
    },
    source: {
      en: 'Wilson 1927; Newcombe 1998, Statistics in Medicine 17:857, method 3.',
      zh: 'Wilson 1927；Newcombe 1998，Statistics in Medicine 17:857，方法 3。',
    },
    excel: {
      formula:
        '=LET(p,successes/n,z,NORM.S.INV((1+confidence)/2),h,z*SQRT(z^2+4*successes*(1-p)),HSTACK(p,(2*successes+z^2-h)/2/(n+z^2),(2*successes+z^2+h)/2/(n+z^2)))',
    },
    examples: [
      {
        caption: { en: "81 of 263: Newcombe's example.", zh: '263 中有 81：Newcombe 的算例。' },
        args: [81, 263],
        gives: [[81 / 263, 0.255288519878, 0.366209576983]],
      },
      {
        caption: { en: 'None of 20 may still be 16%.', zh: '20 中有 0，真实比率仍可能达 16%。' },
        args: [0, 20],
        gives: [[0, 0, 0.161125158053]],
      },
      { caption: captions.noData, args: [0, 0], gives: { error: '#N/A' } },
    ],
  },

  proportionDifference: {
    title: { en: 'Difference of two shares', zh: '两个比率之差' },
    summary: {
      en: 'First share minus second, with the bounds between which the true difference lies.',
      zh: '第一组比率减第二组比率，并给出差值的置信区间。',
    },
    params: { ...groups, confidence },
    computes: {
      en: "One row: difference, lower bound, upper bound. Newcombe's method 10, made of the two Wilson intervals. Where 0 lies between the bounds, the groups may be alike.",
      zh: '输出一行：差值、下限、上限。采用 Newcombe 方法 10（由两个 Wilson 区间合成）。区间包含 0 时，两组可能没有差异。',
    },
    source: {
      en: 'Newcombe 1998, Statistics in Medicine 17:873, method 10.',
      zh: 'Newcombe 1998，Statistics in Medicine 17:873，方法 10。',
    },
    examples: [
      {
        caption: {
          en: "56 of 70 against 48 of 80: Newcombe's example.",
          zh: '56/70 与 48/80：Newcombe 的算例。',
        },
        args: [56, 70, 48, 80],
        gives: [[0.2, 0.052431472402, 0.333872654037]],
      },
      {
        caption: { en: 'A group of nobody has no share.', zh: '总数为 0 的组没有比率。' },
        args: [5, 10, 0, 0],
        gives: { error: '#N/A' },
      },
    ],
  },

  proportionTest: {
    title: { en: 'Test of two shares', zh: '两个比率的差异检验' },
    summary: {
      en: 'Probability of a difference as large as this by chance alone (two-sided p).',
      zh: '若两组其实相同，仅凭偶然出现如此大差异的概率（双侧 p 值）。',
    },
    params: groups,
    computes: {
      en: "Fisher's exact test where an expected count is below 5; else the z test with the pooled share and no continuity correction, which is Pearson's chi-squared test. Two-sided in Fisher's test: all tables that are no likelier than the one found, to seven digits. Correct to 13 digits far into the tails. Below 0.05 one usually speaks of a difference.",
      zh: '任一期望频数小于 5 时用 Fisher 精确检验，否则用合并比率的 z 检验（不作连续性校正，等同于 Pearson 卡方检验）。Fisher 检验的双侧 p 值：概率不大于实际结果的所有情形之和（比较到七位数字）。即使 p 值极小也精确到 13 位数字。小于 0.05 通常认为有差异。',
    },
    source: {
      en: 'Fisher 1935; Pearson 1900. As fisher.test and prop.test (correct = FALSE) in R.',
      zh: 'Fisher 1935；Pearson 1900。与 R 的 fisher.test、prop.test（correct = FALSE）一致。',
    },
    examples: [
      {
        caption: { en: '5 of 83 against 12 of 99.', zh: '5/83 与 12/99。' },
        args: [5, 83, 12, 99],
        gives: 0.159181291812,
      },
      {
        caption: { en: 'Few cases: the exact test.', zh: '数量很少时用精确检验。' },
        args: [3, 4, 1, 4],
        gives: 34 / 70,
      },
      {
        caption: { en: 'A part above its whole is refused.', zh: '部分大于总数会报错。' },
        args: [5, 4, 1, 4],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  welch: {
    title: { en: 'Test of two means', zh: '两组均值的差异检验' },
    summary: {
      en: "Welch's t test of the means of two lists: t, degrees of freedom, two-sided p.",
      zh: '两组数值均值的 Welch t 检验：t 值、自由度、双侧 p 值。',
    },
    params: {
      a: { en: 'Values of the first group; blanks do not count.', zh: '第一组数值，空白不计。' },
      b: {
        en: 'Values of the second group; it may have another size.',
        zh: '第二组数值，数量可与第一组不同。',
      },
    },
    computes: {
      en: 'One row: t (first minus second), degrees of freedom, p. The groups may vary differently; degrees of freedom by Welch and Satterthwaite, not rounded. p is correct to 13 digits to 300 degrees of freedom, to 10 digits to a million. T.TEST gives the same p.',
      zh: '输出一行：t（第一组减第二组）、自由度、p 值。不要求两组方差相等；自由度按 Welch–Satterthwaite 公式计算，不取整。自由度不超过 300 时 p 值精确到 13 位数字，不超过一百万时精确到 10 位。T.TEST 给出相同的 p 值。',
    },
    source: {
      en: 'Welch 1947; NIST/SEMATECH e-Handbook 1.3.5.3.',
      zh: 'Welch 1947；NIST/SEMATECH 统计手册 1.3.5.3。',
    },
    excel: {
      formula:
        '=LET(u,VAR.S(a)/COUNT(a),v,VAR.S(b)/COUNT(b),HSTACK((AVERAGE(a)-AVERAGE(b))/SQRT(u+v),(u+v)^2/(u^2/(COUNT(a)-1)+v^2/(COUNT(b)-1)),T.TEST(a,b,2,3)))',
    },
    examples: [
      {
        caption: { en: 'Satisfaction before and after.', zh: '改进前后的满意度。' },
        args: [
          [3, 4, 3, 5, 4],
          [4, 5, 5, 4, 5, 5],
        ],
        gives: [[-2.017991366837, 6.42480764747, 0.087015409542]],
      },
      { caption: captions.noData, args: [[4], [3, 5]], gives: { error: '#N/A' } },
    ],
  },

  npsInterval: {
    title: { en: 'Interval of the net promoter score', zh: '净推荐值的置信区间' },
    summary: {
      en: 'Net promoter score with the bounds between which the true one lies, from −100 to 100.',
      zh: '净推荐值及其置信区间的下限和上限，范围 −100 到 100。',
    },
    params: {
      scores: { en: 'Whole numbers from 0 to 10; 0 is an answer.', zh: '0 到 10 的整数；0 是有效回答。' },
      confidence,
    },
    computes: {
      en: 'One row: score, lower bound, upper bound, in points. Adjusted Wald: ¾ of an answer is added to promoters and to detractors, 3 to all; so the score need not lie in the middle of its bounds. They end at −100 and 100.',
      zh: '输出一行：净推荐值、下限、上限（单位：分）。采用调整 Wald 法：推荐者和贬损者各加 ¾ 人，总数加 3 人；因此净推荐值不一定在区间正中。上下限不超出 −100 和 100。',
    },
    source: {
      en: 'Rocks 2016 (arXiv 1601.07235).',
      zh: 'Rocks 2016，净推荐值的区间估计（arXiv 1601.07235）。',
    },
    examples: [
      {
        caption: { en: 'Four answers tell next to nothing.', zh: '四份回答几乎说明不了什么。' },
        args: [[10, 9, 6, 8]],
        gives: [[25, -44.1597685299, 72.7311971013]],
      },
      {
        caption: { en: 'Half marks are refused.', zh: '带小数的评分会报错。' },
        args: [[10, 8.5]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  npsTest: {
    title: { en: 'Test of two net promoter scores', zh: '两个净推荐值的差异检验' },
    summary: {
      en: 'First net promoter score minus second, its 95% bounds, and two-sided p.',
      zh: '两个净推荐值之差、95% 置信区间及双侧 p 值。',
    },
    params: {
      a: { en: 'Answers of the first group, 0 to 10.', zh: '第一组回答，0 到 10。' },
      b: { en: 'Answers of the second group.', zh: '第二组回答。' },
    },
    computes: {
      en: 'One row: difference in points, lower bound, upper bound, p. Bounds and p are adjusted Wald: ¾ of an answer is added to promoters and to detractors of either group, 3 to its size. Below 0.05 one usually speaks of a difference.',
      zh: '输出一行：差值（分）、下限、上限、p 值。区间和 p 值采用调整 Wald 法：每组推荐者和贬损者各加 ¾ 人，总数加 3 人。p 值小于 0.05 通常认为有差异。',
    },
    source: {
      en: 'Rocks 2016 (arXiv 1601.07235); Lewis and Sauro 2021, measuringu.com/nps-significance-test.',
      zh: 'Rocks 2016（arXiv 1601.07235）；Lewis 与 Sauro 2021，measuringu.com/nps-significance-test。',
    },
    examples: [
      {
        caption: { en: 'A difference of 50 points in few answers.', zh: '回答很少时相差 50 分。' },
        args: [
          [10, 9, 9, 7],
          [10, 6, 8, 9],
        ],
        gives: [[50, -48.4725968375, 105.6154539804, 0.467321657688]],
      },
      { caption: captions.noData, args: [[10, 9], [null]], gives: { error: '#N/A' } },
    ],
  },
};
