import { captions, common } from './common.text';
import type { ProseOf } from './prose';
import type * as definitions from './surveys';

export const surveys: ProseOf<typeof definitions> = {
  csat: {
    title: { en: 'Customer satisfaction', zh: '客户满意度' },
    summary: {
      en: 'Satisfaction from survey answers: share of satisfied customers, mean, or index from 0 to 100.',
      zh: '由问卷评分计算满意度：满意率、平均分或 0–100 指数。',
    },
    params: {
      scores: {
        en: 'Answers: numbers on the scale or, on the five-point scale, words (very satisfied … very dissatisfied).',
        zh: '评分：量表内的数字；五分制也可用“非常满意”至“非常不满意”。',
      },
      scale: {
        en: '5 (default), 7 or 10, from 1; 100, from 0; or both ends, such as "0-10".',
        zh: '5（默认）、7、10 从 1 起；100 从 0 起；也可写两端，如 "0-10"。',
      },
      method: {
        en: '"top2", "mean", "index" or "share80". Left out: "top2", on 100 points "mean".',
        zh: '"top2"、"mean"、"index" 或 "share80"；省略时为 "top2"，百分制为 "mean"。',
      },
      weights: common.weights,
      include: common.include,
    },
    computes: {
      en: '"top2": share with the two best answers (highest − 1 or more), on scales of three boxes or more but not on 100 points. "mean": mean answer. "index": (mean − lowest) ÷ (highest − lowest) × 100; mean × 20 would give other figures. "share80": share with 80 points or more. Where 0 is off the scale it is a blank; other answers off the scale are refused. Words: very satisfied 5, satisfied 4, neutral 3, dissatisfied 2, very dissatisfied 1. "top2" and "share80" give a fraction, "mean" points of the scale, "index" 0 to 100. With weights every share and mean is Σ weight × … ÷ Σ weight.',
      zh: '"top2"：最高两档（最高分 − 1 及以上）的比例，即满意率；量表至少三档，不适用于百分制。"mean"：平均分。"index"：（平均分 − 最低分）÷（最高分 − 最低分）× 100，与“平均分 × 20”不同。"share80"：80 分及以上的比例。0 不在量表内时视为空白；其他超出量表的评分会报错。文字：非常满意 5、满意 4、一般 3、不满意 2、非常不满意 1。"top2" 与 "share80" 的结果为比例，"mean" 为量表分值，"index" 为 0–100。给出权重时，比例与平均分均为 Σ 权重 × …÷ Σ 权重。',
    },
    source: {
      en: 'ISO 10004:2018 (measuring satisfaction); the index has the form of the ACSI (Fornell et al. 1996), (x − 1) ÷ 9 × 100 on ten points.',
      zh: 'ISO 10004:2018（顾客满意度测量）；指数采用 ACSI 的形式（Fornell 等 1996），十分制时为（x − 1）÷ 9 × 100。',
    },
    excel: {
      formula: '=COUNTIF(scores,">=4")/COUNTIF(scores,">=1")',
      only: { en: 'For "top2" of numbers from 1 to 5.', zh: '适用于 1–5 分的数字评分与 "top2"。' },
    },
    examples: [
      {
        caption: {
          en: 'Six of nine answers are 4 or 5; the blank does not count.',
          zh: '九份评分中六份为 4 或 5；空白不计入。',
        },
        args: [[5, 4, 4, 3, 2, 5, null, 1, 4, 5]],
        gives: 6 / 9,
        unit: 'fraction',
      },
      {
        caption: { en: 'The same as an index.', zh: '同样的评分换算为指数。' },
        args: [[5, 4, 4, 3, 2, 5, null, 1, 4, 5], 5, 'index'],
        gives: (100 * (33 / 9 - 1)) / 4,
      },
      {
        caption: { en: 'Answers in words.', zh: '用文字作答。' },
        args: [
          [
            { en: 'very satisfied', zh: '非常满意' },
            { en: 'satisfied', zh: '满意' },
            { en: 'dissatisfied', zh: '不满意' },
            { en: 'neutral', zh: '一般' },
          ],
        ],
        gives: 0.5,
        unit: 'fraction',
      },
      {
        caption: { en: 'A 6 on a five-point scale is refused.', zh: '五分制中的 6 会报错。' },
        args: [[5, 6]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  nps: {
    title: { en: 'Net promoter score', zh: '净推荐值' },
    summary: {
      en: 'Share of promoters minus share of detractors, from −100 to 100.',
      zh: '推荐者占比减去贬损者占比，范围 −100 到 100。',
    },
    params: {
      scores: { en: 'Whole numbers from 0 to 10; 0 is an answer.', zh: '0 到 10 的整数；0 是有效回答。' },
      weights: common.weights,
      include: common.include,
    },
    computes: {
      en: '100 × (share of 9–10 − share of 0–6). The result is in points, not in percent. 7 and 8 count only in the denominator. Answers on a scale from 1 to 10 give no NPS. The interval is adjusted Wald.',
      zh: '100 ×（9–10 分占比 − 0–6 分占比）。结果为分值，不是百分比；7–8 分（中立者）只计入分母。1–10 分的量表不能计算净推荐值。置信区间用调整 Wald 法。',
    },
    source: {
      en: 'Reichheld 2003, The one number you need to grow; interval: Rocks 2016 (arXiv 1601.07235).',
      zh: 'Reichheld 2003（《哈佛商业评论》）；区间：Rocks 2016（arXiv 1601.07235）。',
    },
    excel: { formula: '=100*(COUNTIF(scores,">=9")-COUNTIF(scores,"<=6"))/COUNT(scores)' },
    examples: [
      {
        caption: {
          en: 'Two promoters, one detractor, one passive.',
          zh: '两名推荐者、一名贬损者、一名中立者。',
        },
        args: [[10, 9, 6, 8]],
        gives: 25,
      },
      { caption: captions.noData, args: [[null, null]], gives: { error: '#N/A' } },
      {
        caption: { en: 'An 11 is off the scale.', zh: '11 分超出量表，会报错。' },
        args: [[10, 11]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  ces: {
    title: { en: 'Customer effort score', zh: '客户费力度（分高为省力）' },
    summary: {
      en: 'How easy customers find it to deal with you, on seven points: the higher, the easier.',
      zh: '客户办事的省力程度，七分制：分数越高越省力。',
    },
    params: {
      scores: { en: 'Answers from 1 (hard) to 7 (easy).', zh: '1（费力）到 7（省力）的评分。' },
      method: {
        en: '"mean" (default), "agree" or "net".',
        zh: '"mean"（平均分，默认）、"agree"（认同率）或 "net"（净值）。',
      },
      include: common.include,
    },
    computes: {
      en: '"mean": mean answer. "agree": share of 5 to 7, a fraction. "net": 100 × (share of 6–7 − share of 1–3), from −100 to 100. This is CES 2.0; the first version, from 1 to 5, ran the other way. 0 is a blank.',
      zh: '"mean"：平均分。"agree"：5–7 分占比（比例）。"net"：100 ×（6–7 分占比 − 1–3 分占比），范围 −100 到 100。此为 CES 2.0；最初的 1–5 分版本方向相反。0 视为空白。',
    },
    source: {
      en: 'Dixon, Freeman and Toman 2010; CES 2.0: CEB 2013.',
      zh: 'Dixon、Freeman 与 Toman 2010 年提出；CES 2.0 见 CEB 2013 年报告。',
    },
    excel: { formula: '=AVERAGEIF(scores,">0")', only: { en: 'For "mean".', zh: '适用于 "mean"。' } },
    examples: [
      {
        caption: { en: 'The mean; the blank does not count.', zh: '平均分；空白不计入。' },
        args: [[7, 6, 5, 2, null]],
        gives: 5,
      },
      {
        caption: { en: 'Three of four agree that it was easy.', zh: '四位中三位认同省力。' },
        args: [[7, 6, 5, 2, null], 'agree'],
        gives: 0.75,
        unit: 'fraction',
      },
      {
        caption: { en: 'Two of four against one of four.', zh: '四位中两位省力、一位费力。' },
        args: [[7, 6, 5, 2, null], 'net'],
        gives: 25,
      },
      {
        caption: { en: 'An 8 on seven points is refused.', zh: '七分制中的 8 会报错。' },
        args: [[7, 8]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  likert: {
    title: { en: 'Spread of answers', zh: '评分分布' },
    summary: {
      en: 'How often each answer of a scale was given: a table of box, count and share.',
      zh: '量表各档的作答次数：返回档位、次数、占比的表格。',
    },
    params: {
      scores: {
        en: 'Answers: whole numbers on the scale or, on the five-point scale, words.',
        zh: '评分：量表内的整数；五分制也可用文字。',
      },
      scale: {
        en: '5 (default), 7, 10 or 100, or both ends, such as "0-10".',
        zh: '5（默认）、7、10、100，也可写两端，如 "0-10"。',
      },
      include: common.include,
    },
    computes: {
      en: 'One row for each answer that the scale has, from the lowest, also for those that nobody gave. Shares are of all answers.',
      zh: '从最低档起每档一行，无人选择的档位也列出。占比以全部作答为分母。',
    },
    source: {
      en: 'Likert 1932, A technique for the measurement of attitudes.',
      zh: 'Likert 1932（李克特量表）。',
    },
    excel: {
      formula: '=LET(box,SEQUENCE(5),n,COUNTIF(scores,box),HSTACK(box,n,n/SUM(n)))',
      only: { en: 'For numbers from 1 to 5.', zh: '适用于 1–5 分的数字评分。' },
    },
    examples: [
      {
        caption: {
          en: 'Four answers from 1 to 5; the blank does not count.',
          zh: '四份 1–5 分的评分；空白不计入。',
        },
        args: [[5, 3, 5, null, 4]],
        gives: [
          [1, 0, 0],
          [2, 0, 0],
          [3, 1, 0.25],
          [4, 1, 0.25],
          [5, 2, 0.5],
        ],
      },
      {
        caption: { en: '3.5 lies between two boxes.', zh: '3.5 介于两档之间，会报错。' },
        args: [[4, 3.5]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  meanScore: {
    title: { en: 'Mean score', zh: '平均得分' },
    summary: {
      en: 'Mean of scores, weighted if weights are given.',
      zh: '得分的平均值；给出权重时为加权平均。',
    },
    params: {
      scores: { en: 'Scores: any numbers; 0 counts.', zh: '得分：任意数字，0 计入。' },
      weights: common.weights,
      include: common.include,
    },
    computes: {
      en: 'Σ weight × score ÷ Σ weight. The interval is Student’s t; with weights, of the ratio of the two sums.',
      zh: 'Σ 权重 × 得分 ÷ Σ 权重。置信区间用 t 分布；有权重时按两个合计的比率估计。',
    },
    source: {
      en: 'Interval of a weighted mean: Cochran 1977, Sampling Techniques, 6.3.',
      zh: '加权平均的区间：Cochran 1977，《抽样技术》6.3。',
    },
    excel: {
      formula: '=SUMPRODUCT(scores,weights)/SUM(weights)',
      only: { en: 'Without weights: AVERAGE(scores).', zh: '没有权重时用 AVERAGE(scores)。' },
    },
    examples: [
      {
        caption: { en: 'The second score weighs three times as much.', zh: '第二个得分的权重为三倍。' },
        args: [
          [4, 8],
          [1, 3],
        ],
        gives: 7,
      },
      {
        caption: { en: 'A weight below 0 is refused.', zh: '负权重会报错。' },
        args: [
          [4, 8],
          [1, -1],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  surveySize: {
    title: { en: 'Size of a survey', zh: '样本量测算' },
    summary: {
      en: 'How many answers a share needs to be known within a margin.',
      zh: '要使比例的误差不超过给定范围所需的有效问卷数。',
    },
    params: {
      margin: { en: 'Margin to either side, such as 0.05.', zh: '允许误差（±），如 0.05。' },
      population: {
        en: 'How many people there are to ask. Left out: very many.',
        zh: '总体人数；省略则视为很大。',
      },
      confidence: { en: 'Confidence; 0.95 if left out.', zh: '置信水平，默认 0.95。' },
    },
    computes: {
      en: 'n = z² × ¼ ÷ margin², for a share of one half, the worst case; with a population N, n ÷ (1 + (n − 1) ÷ N). Rounded up, where some tables (Krejcie and Morgan 1970) round to the nearest. It counts answers: divide by the return rate for the number to send.',
      zh: 'n = z² × ¼ ÷ 误差²，按比例为一半的最不利情形；总体为 N 时，n ÷（1 +（n − 1）÷ N）。向上取整；有的表（Krejcie 与 Morgan 1970）为四舍五入。结果为有效问卷数，除以回收率即发放数。',
    },
    source: { en: 'Cochran 1977, Sampling Techniques, 4.4.', zh: 'Cochran 1977，《抽样技术》4.4。' },
    excel: {
      formula: '=ROUNDUP(NORM.S.INV((1+confidence)/2)^2/4/margin^2,0)',
      only: { en: 'Where there are very many to ask.', zh: '适用于总体很大的情形。' },
    },
    examples: [
      { caption: { en: 'Within 5 points.', zh: '误差 5 个百分点。' }, args: [0.05], gives: 385 },
      {
        caption: { en: 'The same among 200 customers.', zh: '总体为 200 位客户时。' },
        args: [0.05, 200],
        gives: 132,
      },
      {
        caption: {
          en: 'A margin of 5 is refused: 5 points are 0.05.',
          zh: '误差填 5 会报错：5 个百分点应填 0.05。',
        },
        args: [5],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
