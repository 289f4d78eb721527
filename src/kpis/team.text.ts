import { common } from './common.text';
import type { ProseOf } from './prose';
import type * as definitions from './team';

const yes = { en: 'yes', zh: '是' };
const no = { en: 'no', zh: '否' };

/** Score and factor. */
const bands = [
  [0, 0],
  [60, 0.6],
  [70, 0.8],
  [80, 1],
  [90, 1.1],
  [95, 1.2],
];

export const team: ProseOf<typeof definitions> = {
  training: {
    title: { en: 'Training completed', zh: '培训完成率' },
    summary: { en: 'Share of the training assigned that was completed.', zh: '应训人次中已完成的比例。' },
    params: {
      completed: {
        en: 'Yes or no for each person, or how many completed.',
        zh: '每人填“是”或“否”，或填完成人次。',
      },
      assigned: {
        en: 'How many were assigned; beside words, yes for those who were.',
        zh: '应训人次；completed 为文字时，填是否应训。',
      },
      include: common.include,
    },
    computes: {
      en: 'Numbers: Σ completed ÷ Σ assigned; more completed than assigned is refused. Words: yes ÷ all who were assigned.',
      zh: '数字：Σ 完成 ÷ Σ 应训，完成多于应训会报错。文字：“是”÷ 全部应训人员。',
    },
    leavesOut: { en: 'people who were not assigned', zh: '非应训人员' },
    source: {
      en: 'A plain share; no standard defines it. GRI 404-1 counts hours of training per employee instead.',
      zh: '简单比率，无统一标准。GRI 404-1 统计的是人均培训小时数。',
    },
    excel: {
      formula: '=SUM(completed)/SUM(assigned)',
      only: { en: 'For numbers of people, not words.', zh: '适用于填写人次的数据，不适用于文字。' },
    },
    examples: [
      {
        caption: { en: 'Sums of two courses.', zh: '两门课程合计。' },
        args: [
          [18, 3],
          [20, 10],
        ],
        gives: 0.7,
      },
      { caption: { en: 'Person by person.', zh: '逐人填写。' }, args: [[yes, no, yes, yes]], gives: 0.75 },
      {
        caption: { en: 'More completed than assigned is a slip of the pen.', zh: '完成多于应训属填写错误。' },
        args: [[12], [10]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  incentive: {
    title: { en: 'Incentive factor', zh: '绩效系数' },
    summary: {
      en: 'Payout factor for a score, by a table of bands.',
      zh: '按分档表由得分得出发放系数（激励系数）。',
    },
    params: {
      score: { en: 'The score to be paid for.', zh: '要换算为系数的得分。' },
      bands: {
        en: 'Two columns: from which score on, and the factor.',
        zh: '两列：起始得分与系数。',
      },
      method: {
        en: '"step" (default): the factor of the band; "linear": on a straight line to the next.',
        zh: '"step"（默认）：取所在档的系数；"linear"：在两档之间按直线计算。',
      },
    },
    computes: {
      en: '"step": factor of the highest band that starts at or below the score. "linear": between two bands in proportion, beyond the last its factor. A score below the first band is refused. Steps invite a push for the last point: "linear" has no cliffs.',
      zh: '"step"：取起始得分不高于该得分的最高一档的系数。"linear"：两档之间按比例计算，超过末档取末档系数。低于首档会报错。分档容易诱发临界冲刺，"linear" 没有断崖。',
    },
    source: { en: 'A table of your own; no standard defines it.', zh: '按自定的分档表取系数，无统一标准。' },
    excel: { formula: '=VLOOKUP(score,SORT(bands),2)', only: { en: 'For "step".', zh: '适用于 "step"。' } },
    examples: [
      {
        caption: { en: '85 lies in the band from 80.', zh: '85 分落在 80 分档。' },
        args: [85, bands],
        gives: 1,
      },
      {
        caption: { en: 'Halfway to the next.', zh: '两档之间的一半。' },
        args: [85, bands, 'linear'],
        gives: 1.05,
      },
      {
        caption: {
          en: 'A score below the first band has no factor. A band from 0 mends it.',
          zh: '得分低于首档时没有系数；增加一个从 0 开始的档即可。',
        },
        args: [
          50,
          [
            [60, 0.6],
            [80, 1],
          ],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
