import type { Text } from '../core/locale';
import type * as definitions from './pairwise';
import type { ProseOf } from './prose';

const judgements: Text = {
  en: 'A row and a column for each item: how many times as important the row is as the column, 1/9 to 9. One triangle is enough.',
  zh: '判断矩阵，每项各占一行一列：行项相对于列项的重要程度，1/9 至 9。只填一个三角即可。',
};

const params = { pairwise: judgements };

const randomIndex: Text = {
  en: 'Random index: "saaty" (1980, default), "saaty2008", or "alonso" (Alonso and Lamata, any size).',
  zh: '随机一致性指标："saaty"（1980，默认）、"saaty2008" 或 "alonso"（Alonso 与 Lamata，项数不限）。',
};

/** Goepel's example. */
const three = [
  [1, 5, '1/3'],
  [null, 1, '1/7'],
  [null, null, 1],
];

export const pairwise: ProseOf<typeof definitions> = {
  weightsAhp: {
    title: { en: 'Weights by AHP', zh: '层次分析法权重' },
    summary: { en: 'Weights from comparing items two by two.', zh: '由两两比较得出的权重。' },
    params,
    computes: {
      en: 'Principal eigenvector of the judgements, with a sum of 1. A blank judgement is left to the others (Harker: 0 in its place, 1 more on the diagonal for each), as long as every item is connected with the rest. Judgements in both triangles must be reciprocal, 3 and 0.33 being near enough.',
      zh: '判断矩阵的主特征向量，合计为 1。空白的判断由其他判断推出（Harker 法：空白处取 0，对角线上每缺一个判断加 1），但每项须与其余各项有直接或间接的比较。两个三角都填时须互为倒数，3 与 0.33 视为互为倒数。',
    },
    source: {
      en: 'Saaty 1980, The Analytic Hierarchy Process; Harker 1987 (incomplete judgements).',
      zh: 'Saaty 1980，The Analytic Hierarchy Process；Harker 1987（不完整判断）。',
    },
    examples: [
      {
        caption: { en: 'Three items, upper triangle.', zh: '三个项目，只填上三角。' },
        args: [three],
        gives: [[0.278954565], [0.07192743], [0.649118005]],
      },
      {
        caption: {
          en: 'The second and the third are compared only by way of the first.',
          zh: '第二项与第三项仅通过第一项间接比较。',
        },
        args: [
          [
            [1, 2, 4],
            [null, 1, null],
            [null, null, 1],
          ],
        ],
        gives: [[4 / 7], [2 / 7], [1 / 7]],
      },
      {
        caption: { en: '3 one way cannot be 2 the other way.', zh: '正反两个判断必须互为倒数。' },
        args: [
          [
            [1, 3],
            [2, 1],
          ],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  weightsAhpCr: {
    title: { en: 'Consistency ratio of AHP', zh: '一致性比率' },
    summary: {
      en: 'How far the judgements contradict each other; up to 0.1 is accepted.',
      zh: '各判断相互矛盾的程度，一般要求不超过 0.1。',
    },
    params: { ...params, randomIndex },
    computes: {
      en: '(λ − n) ÷ (n − 1) ÷ random index, λ being the principal eigenvalue. The table of random indices changes the result, so state it. "saaty", the default: 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 for 3 to 10 items, up to 15. "saaty2008": 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, up to 15. "alonso": (λ − n) ÷ (2.7699 n − 4.3513 − n). Two items never contradict each other: 0. There is no ratio while a judgement is blank, since random indices are those of complete tables.',
      zh: '（λ − n）÷（n − 1）÷ 随机一致性指标，λ 为最大特征值。随机一致性指标表不同，结果也不同，引用时请注明。默认 "saaty"：3 至 10 项依次为 0.58、0.90、1.12、1.24、1.32、1.41、1.45、1.49，最多 15 项；"saaty2008"：0.52、0.89、1.11、1.25、1.35、1.40、1.45、1.49，最多 15 项；"alonso"：（λ − n）÷（2.7699 n − 4.3513 − n）。两项之间不会矛盾，结果为 0。随机一致性指标只适用于完整矩阵，判断矩阵有空白时不计算。',
    },
    source: {
      en: 'Saaty 1980 and 2008; Alonso and Lamata 2006.',
      zh: 'Saaty 1980 与 2008；Alonso 与 Lamata 2006。',
    },
    examples: [
      {
        caption: { en: 'Random index 0.58.', zh: '随机一致性指标 0.58。' },
        args: [three],
        gives: 0.055937569,
      },
      {
        caption: { en: 'By Alonso and Lamata.', zh: '按 Alonso 与 Lamata。' },
        args: [three, 'alonso'],
        gives: 0.067704069,
      },
      {
        caption: { en: 'A judgement is missing.', zh: '缺少判断。' },
        args: [
          [
            [1, 2, 4],
            [null, 1, null],
            [null, null, 1],
          ],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  weightsAhpFix: {
    title: { en: 'Judgements to mend', zh: '判断矩阵修正建议' },
    summary: {
      en: 'Which judgements fit the others least, and the value that would mend each.',
      zh: '列出与其他判断最不一致的判断，以及建议的修正值。',
    },
    params: { ...params, randomIndex },
    computes: {
      en: 'Up to five judgements above the diagonal, worst first: row, column, judgement, value that follows from all others (within 1/9 and 9), and consistency ratio with that value alone changed. Look at the first, think again, and call it again.',
      zh: '最多列出对角线上方的五个判断，最不一致的在前：行号、列号、判断值、由其余判断推出的值（限于 1/9 至 9）、仅修改该值后的一致性比率。请先复核第一个，修改后再看。',
    },
    source: {
      en: 'Saaty 2003, European Journal of Operational Research 145:85.',
      zh: '见 Saaty 2003，European Journal of Operational Research 145:85。',
    },
    examples: [
      {
        caption: {
          en: '2 · 2 would be 4, but the judgement is 8: any one of the three can be mended.',
          zh: '按 2 × 2 应为 4，判断值却是 8：三个判断修改任一个即可。',
        },
        args: [
          [
            [1, 2, 8],
            [null, 1, 2],
            [null, null, 1],
          ],
        ],
        gives: [
          [1, 2, 2, 4, 0],
          [1, 3, 8, 4, 0],
          [2, 3, 2, 4, 0],
        ],
      },
      {
        caption: {
          en: 'Judgements that agree need no mending: 2 · 2 is 4.',
          zh: '判断彼此一致时无需修正：2 × 2 即 4。',
        },
        args: [
          [
            [1, 2, 4],
            [null, 1, 2],
            [null, null, 1],
          ],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  weightsAhpGroup: {
    title: { en: 'Judgements of a group', zh: '群体判断矩阵' },
    summary: {
      en: 'One table of judgements from those of several people.',
      zh: '将多人的判断矩阵合并为一个。',
    },
    params: {
      stacked: {
        en: 'The square tables of all people, one below the other.',
        zh: '各人的判断矩阵，自上而下排列。',
      },
    },
    computes: {
      en: 'Geometric mean of what was judged, cell by cell; empty where nobody judged. Give the result to WEIGHTS.AHP, WEIGHTS.AHPCR or WEIGHTS.AHPFIX.',
      zh: '逐格取已填判断的几何平均；无人判断的格为空。结果可再交给 WEIGHTS.AHP、WEIGHTS.AHPCR 或 WEIGHTS.AHPFIX。',
    },
    source: {
      en: 'Aczél and Saaty 1983, Journal of Mathematical Psychology 27:93.',
      zh: 'Aczél 与 Saaty 1983，Journal of Mathematical Psychology 27:93。',
    },
    examples: [
      {
        caption: { en: 'One says 2, the other 8.', zh: '一人判断为 2，另一人为 8。' },
        args: [
          [
            [1, 2],
            [null, 1],
            [1, 8],
            [null, 1],
          ],
        ],
        gives: [
          [1, 4],
          [0.25, 1],
        ],
      },
      {
        caption: {
          en: 'The second table lacks a row: tables must be square.',
          zh: '第二个矩阵少一行：各人的判断矩阵须为方阵。',
        },
        args: [
          [
            [1, 2],
            [null, 1],
            [1, 8],
          ],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
