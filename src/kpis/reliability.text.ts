import type { Text } from '../core/locale';
import type { ProseOf } from './prose';
import type * as definitions from './reliability';

const items: Text = {
  en: 'Answers: a row for each person, a column for each item. Rows with a blank are left out.',
  zh: '回答表：每人一行、每题一列；有空白的行不计入。',
};

const answers = [
  [5, 4, 4],
  [4, 4, 3],
  [2, 3, 2],
  [5, 5, 4],
  [3, 2, 3],
] as const;

export const reliability: ProseOf<typeof definitions> = {
  alpha: {
    title: { en: "Reliability (Cronbach's alpha)", zh: '信度系数（克朗巴哈 α）' },
    summary: {
      en: 'How well the items of a questionnaire measure one and the same thing.',
      zh: '衡量问卷各题项是否一致地测量同一内容。',
    },
    params: {
      items,
      standardised: {
        en: 'TRUE: from correlations, as if all items varied alike. FALSE if left out.',
        zh: 'TRUE：按相关系数计算（标准化 α）；默认 FALSE。',
      },
    },
    computes: {
      en: 'k ÷ (k − 1) × (1 − sum of the item variances ÷ variance of the total), over the complete rows; tools that put in means for blanks give other values. Standardised: k·r ÷ (1 + (k − 1)·r) with the mean correlation r. From 0.7 it is usually called acceptable. A negative value is possible: then an item may have to be turned round.',
      zh: 'k ÷（k − 1）×（1 − 各题方差之和 ÷ 总分方差），只用完整的行；用均值填补空白的软件结果会不同。标准化 α：k·r ÷（1 +（k − 1）·r），r 为平均相关系数。通常 0.7 以上可接受。可能出现负值，此时可能有题项需要反向计分。',
    },
    source: {
      en: 'Cronbach 1951, Psychometrika 16:297. As alpha() of the R package psych.',
      zh: 'Cronbach 1951，Psychometrika 16:297。与 R 的 psych 包 alpha() 一致。',
    },
    excel: {
      formula:
        '=LET(k,COLUMNS(items),k/(k-1)*(1-SUM(BYCOL(items,LAMBDA(item,VAR.S(item))))/VAR.S(BYROW(items,LAMBDA(person,SUM(person))))))',
      only: { en: 'Not standardised.', zh: '不作标准化。' },
    },
    examples: [
      { caption: { en: 'Five people, three items.', zh: '五人、三题。' }, args: [answers], gives: 28 / 31 },
      { caption: { en: 'Standardised.', zh: '标准化。' }, args: [answers, true], gives: 0.91786427636 },
      {
        caption: { en: 'An item that runs against the others.', zh: '有题项与其他题项方向相反。' },
        args: [
          [
            [4, 3, 5],
            [3, 4, 4],
            [5, 5, 3],
          ],
        ],
        gives: -3,
      },
      {
        caption: { en: 'One item alone has no reliability.', zh: '只有一题无法计算信度。' },
        args: [[5, 4, 2]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  itemTotal: {
    title: { en: 'Each item against the rest', zh: '题项分析（校正题总相关）' },
    summary: {
      en: 'For each item its correlation with the rest, and the reliability without it.',
      zh: '逐题给出与其余题项总分的相关系数，以及删除该题后的信度。',
    },
    params: { items },
    computes: {
      en: 'One row an item: correlation with the sum of the other items; alpha of the others (empty where there is only one). Items below 0.3 are usually looked at again.',
      zh: '每题一行：与其余题项之和的相关系数；删除该题后的 α（只剩一题时为空）。相关低于 0.3 的题项通常需要复核。',
    },
    source: {
      en: 'r.drop and raw_alpha of alpha() in the R package psych.',
      zh: '即 R 的 psych 包 alpha() 中的 r.drop 与 raw_alpha。',
    },
    examples: [
      {
        caption: { en: 'Five people, three items.', zh: '五人、三题。' },
        args: [answers],
        gives: [
          [0.943242218284, 0.75],
          [0.72353595177, 14 / 15],
          [0.856637317224, 46 / 53],
        ],
      },
      {
        caption: { en: 'One complete row is too few.', zh: '只有一行完整回答，不足以计算。' },
        args: [
          [
            [5, 4],
            [null, 3],
          ],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },
};
