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
      en: '"top2": share with the two best answers (满意率). "mean": mean answer. "index": (mean − lowest) ÷ (highest − lowest) × 100; mean × 20 would give other figures. "share80": share with 80 points or more. Where 0 is off the scale it is a blank; other answers off the scale are refused.',
      zh: '"top2"：最高两档的比例（满意率）。"mean"：平均分。"index"：（平均分 − 最低分）÷（最高分 − 最低分）× 100，与“平均分 × 20”不同。"share80"：80 分及以上的比例。0 不在量表内时视为空白；其他超出量表的评分会报错。',
    },
    source: {
      en: 'ISO 10004:2018 (measuring satisfaction); the index has the form of the ACSI.',
      zh: 'ISO 10004:2018（顾客满意度测量）；指数采用 ACSI 的形式。',
    },
    examples: [
      {
        caption: {
          en: 'Six of nine answers are 4 or 5; the blank does not count.',
          zh: '九份评分中六份为 4 或 5；空白不计入。',
        },
        args: [[5, 4, 4, 3, 2, 5, null, 1, 4, 5]],
        gives: 6 / 9,
      },
      {
        caption: { en: 'The same as an index.', zh: '同样的评分换算为指数。' },
        args: [[5, 4, 4, 3, 2, 5, null, 1, 4, 5], 5, 'index'],
        gives: (100 * (33 / 9 - 1)) / 4,
      },
      {
        caption: { en: 'Answers in words.', zh: '用词语作答。' },
        args: [
          [
            { en: 'very satisfied', zh: '非常满意' },
            { en: 'satisfied', zh: '满意' },
            { en: 'dissatisfied', zh: '不满意' },
            { en: 'neutral', zh: '一般' },
          ],
        ],
        gives: 0.5,
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
      en: '100 × (share of 9–10 − share of 0–6). Scales from 1 to 10 give no NPS. The interval is adjusted Wald.',
      zh: '100 ×（9–10 分占比 − 0–6 分占比）。1–10 分的量表不能计算净推荐值。置信区间用调整 Wald 法。',
    },
    source: {
      en: 'Reichheld 2003; interval: Rocks 2016 (arXiv 1601.07235).',
      zh: 'Reichheld 2003；区间：Rocks 2016（arXiv 1601.07235）。',
    },
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
    ],
  },

  handledOnTime: {
    title: { en: 'Feedback handled on time', zh: '按时处理率' },
    summary: {
      en: 'Share of the cases that were handled within their limit.',
      zh: '在时限内处理完毕的比例。',
    },
    params: {
      received: { en: 'When each case was received.', zh: '收到时间。' },
      handled: { en: 'When it was handled; blank: not yet.', zh: '处理时间；空白表示尚未处理。' },
      limitHours: {
        en: 'Limit in hours, for each row or once.',
        zh: '时限小时数，可逐行给出，也可只给一个。',
      },
      asOf: common.asOf,
      workHours: common.workHours,
      holidays: common.holidays,
      include: common.include,
    },
    computes: {
      en: 'Of the cases whose limit has run out by the as-of date, the share handled within it. A case handled early counts from the day its limit runs out.',
      zh: '到截至日期时限已届满的事项中，在时限内处理的比例。提前处理的事项从时限届满之日起计入。',
    },
    leavesOut: { en: 'cases whose limit has not run out', zh: '时限尚未届满的事项' },
    source: { en: 'ISO 10002 (handling of complaints).', zh: 'ISO 10002（投诉处理）。' },
    examples: [
      {
        caption: {
          en: 'In time, late, pending beyond the limit, and still within it.',
          zh: '依次为按时、逾时、逾时未处理、时限未到。',
        },
        args: [
          ['2026-03-02 09:00', '2026-03-02 09:00', '2026-03-02 09:00', '2026-03-31 12:00'],
          ['2026-03-03 09:00', '2026-03-05 09:00', null, null],
          48,
          '2026-03-31',
        ],
        gives: 1 / 3,
      },
    ],
  },
};
