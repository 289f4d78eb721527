import type { ProseOf } from './prose';
import type * as definitions from './weights';

const ranked = {
  ranks: {
    en: 'The number of items, or the rank of each, 1 being the most important.',
    zh: '项目个数，或各项目的重要性名次（1 为最重要）。',
  },
};

const tabled = {
  matrix: {
    en: 'A column for each KPI, a row for each period or customer.',
    zh: '每列一个指标，每行一个期间或客户。',
  },
  directions: {
    en: '"higher" or "lower" is better, for each column or one for all; or 1 and -1.',
    zh: '各列 "higher"（越高越好）或 "lower"（越低越好），也可只填一个适用于全部列；或用 1 与 -1。',
  },
};

export const weights: ProseOf<typeof definitions> = {
  weightsEqual: {
    title: { en: 'Equal weights', zh: '等权重' },
    summary: { en: 'The same weight for every item.', zh: '为每个项目分配相同的权重。' },
    params: {
      items: {
        en: 'The number of items, or a range of two or more items.',
        zh: '项目个数，或两项及以上的项目区域。',
      },
    },
    computes: {
      en: '1 ÷ n each; blank cells of a range get none.',
      zh: '每项 1 ÷ n；区域中的空白单元格不分配。',
    },
    source: {
      en: 'OECD/JRC Handbook on Constructing Composite Indicators, 2008 (equal weighting).',
      zh: 'OECD/JRC《综合指标构建手册》，2008（等权重）。',
    },
    excel: {
      formula: '=SEQUENCE(items,1,1/items,0)',
      only: { en: 'For a number of items.', zh: '适用于以数字给出的项目个数。' },
    },
    examples: [
      {
        caption: { en: 'Four items.', zh: '四个项目。' },
        args: [4],
        gives: [[0.25], [0.25], [0.25], [0.25]],
      },
      {
        caption: { en: 'A blank cell gets no weight.', zh: '空白单元格不分配权重。' },
        args: [[{ en: 'Attendance', zh: '出勤率' }, null, { en: 'Action items', zh: '行动项' }]],
        gives: [[0.5], [''], [0.5]],
      },
      {
        caption: { en: 'No item, no weights.', zh: '没有项目，就没有权重。' },
        args: [[null, null]],
        gives: { error: '#N/A' },
      },
    ],
  },

  weightsRoc: {
    title: { en: 'Weights from a ranking: centroid', zh: '排序质心法权重' },
    summary: {
      en: 'Weights that follow from the order of importance alone.',
      zh: '仅根据重要性排序得出的权重。',
    },
    params: ranked,
    computes: {
      en: '1 ÷ n · Σ 1 ÷ i, with i from the rank to n: the middle of all weights that go with that order. Equal ranks share what their places bring. Blank cells get none.',
      zh: '1 ÷ n × Σ 1 ÷ i（i 从该名次到 n），即符合该排序的所有权重的中心。名次相同的平分所占名次的权重；空白单元格不分配。',
    },
    source: {
      en: 'Barron and Barrett 1996, Management Science 42:1515.',
      zh: 'Barron 与 Barrett 1996，Management Science 42:1515。',
    },
    excel: {
      formula: '=MAP(SEQUENCE(ranks),LAMBDA(place,SUM(1/SEQUENCE(ranks+1-place,1,place))/ranks))',
      only: { en: 'For a number of items.', zh: '适用于以数字给出的项目个数。' },
    },
    examples: [
      {
        caption: { en: 'Three items, most important first.', zh: '三个项目，按重要性从高到低。' },
        args: [3],
        gives: [[11 / 18], [5 / 18], [1 / 9]],
      },
      {
        caption: { en: 'Two items share the first place.', zh: '两项并列第一。' },
        args: [[1, 1, 3]],
        gives: [[4 / 9], [4 / 9], [1 / 9]],
      },
      {
        caption: { en: 'A rank is at least 1.', zh: '名次不能小于 1。' },
        args: [[1, 2, -1]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  weightsRankSum: {
    title: { en: 'Weights from a ranking: rank sum', zh: '秩和法权重' },
    summary: {
      en: 'Weights that fall evenly from the first rank to the last.',
      zh: '从第一名到最后一名等差递减的权重。',
    },
    params: ranked,
    computes: {
      en: '2 · (n + 1 − rank) ÷ (n · (n + 1)). Equal ranks share what their places bring. Blank cells get none.',
      zh: '2 ×（n + 1 − 名次）÷（n ×（n + 1））。名次相同的平分所占名次的权重；空白单元格不分配。',
    },
    source: {
      en: 'Stillwell, Seaver and Edwards 1981, Organizational Behavior and Human Performance 28:62.',
      zh: 'Stillwell、Seaver 与 Edwards 1981，Organizational Behavior and Human Performance 28:62。',
    },
    excel: {
      formula: '=LET(n,COUNT(ranks),2*(n+1-RANK.AVG(ranks,ranks,1))/(n*(n+1)))',
      only: { en: 'For a range of ranks.', zh: '适用于名次区域。' },
    },
    examples: [
      {
        caption: { en: 'Three items, most important first.', zh: '三个项目，按重要性从高到低。' },
        args: [3],
        gives: [[1 / 2], [1 / 3], [1 / 6]],
      },
      {
        caption: { en: 'Ranks beside the items.', zh: '名次填在各项目旁。' },
        args: [[2, 1, 3]],
        gives: [[1 / 3], [1 / 2], [1 / 6]],
      },
      {
        caption: { en: 'A rank is a number.', zh: '名次须为数字。' },
        args: [[1, { en: 'second', zh: '第二' }]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  weightsEntropy: {
    title: { en: 'Weights by entropy', zh: '熵权法权重' },
    summary: {
      en: 'Weights from data: a KPI weighs more, the more its values differ.',
      zh: '由数据确定权重：数值差异越大的指标，权重越大。',
    },
    params: tabled,
    computes: {
      en: '1 − e of each column, divided by the sum over the columns, with the entropy e = −Σ p · ln p ÷ ln n of the shares p = x ÷ Σ x (where lower is better, of 1 ÷ x); 0 · ln 0 is 0. Rows with a blank are left out. A constant column weighs 0. A negative number is refused. Give scores rather than raw values: the result depends on where zero lies.',
      zh: '每列取 1 − e，再除以各列之和；信息熵 e = −Σ p × ln p ÷ ln n，p = x ÷ Σ x（越低越好的列用 1 ÷ x），0 × ln 0 取 0。含空白的行不计入；数值全部相同的列权重为 0；负数会报错。结果受零点位置影响，请使用得分，不要用原始值。',
    },
    source: {
      en: 'Shannon 1948; example of Zavadskas and Podvezko 2016, International Journal of Information Technology & Decision Making 15:267.',
      zh: 'Shannon 1948；算例见 Zavadskas 与 Podvezko 2016，International Journal of Information Technology & Decision Making 15:267。',
    },
    examples: [
      {
        caption: { en: 'Only the second KPI differs.', zh: '只有第二个指标有差异。' },
        args: [
          [
            [80, 60],
            [80, 90],
          ],
          'higher',
        ],
        gives: [[0, 1]],
      },
      {
        caption: { en: 'Four KPIs of four alternatives.', zh: '四个方案的四个指标。' },
        args: [
          [
            [3, 100, 10, 7],
            [2.5, 80, 8, 5],
            [1.8, 50, 20, 11],
            [2.2, 70, 12, 9],
          ],
          'higher',
        ],
        gives: [[0.11457544989, 0.19808197182, 0.41846124456, 0.26888133373]],
      },
      {
        caption: { en: 'Negative numbers have no shares.', zh: '负数无法计算占比。' },
        args: [
          [
            [80, 60],
            [-5, 90],
          ],
          'higher',
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  weightsCritic: {
    title: { en: 'Weights by CRITIC', zh: 'CRITIC 法权重' },
    summary: {
      en: 'Weights from data: a KPI weighs more if it differs and says what the others do not.',
      zh: '由数据确定权重：差异大、且与其他指标重复少的指标，权重大。',
    },
    params: tabled,
    computes: {
      en: 'Standard deviation of the column, scaled from 0 (worst) to 1 (best), times Σ (1 − Pearson correlation) with the others, divided by the sum over the columns; n or n − 1 in the deviation makes no difference. Where lower is better the column is turned round first. Rows with a blank are left out. A constant column weighs 0.',
      zh: '各列先换算到 0（最差）至 1（最优），再以标准差 × Σ（1 − 与其他列的皮尔逊相关系数）除以各列之和；标准差除以 n 或 n − 1 结果相同，越低越好的列先反向换算。含空白的行不计入；数值全部相同的列权重为 0。',
    },
    source: {
      en: 'Diakoulaki, Mavrotas and Papayannakis 1995, Computers & Operations Research 22:763.',
      zh: 'Diakoulaki、Mavrotas 与 Papayannakis 1995，Computers & Operations Research 22:763。',
    },
    examples: [
      {
        caption: {
          en: 'The third KPI never varies; the first two contradict each other.',
          zh: '第三个指标数值不变，前两个指标方向相反。',
        },
        args: [
          [
            [80, 60, 70],
            [90, 50, 70],
            [70, 70, 70],
          ],
          'higher',
        ],
        gives: [[0.5, 0.5, 0]],
      },
      {
        caption: { en: 'Columns that say the same cannot be weighed.', zh: '各列完全同步，无法赋权。' },
        args: [
          [
            [80, 60],
            [90, 70],
            [70, 50],
          ],
          'higher',
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  weightsBwm: {
    title: { en: 'Weights by the best–worst method', zh: '最优最劣法权重' },
    summary: {
      en: 'Weights from comparing the most and the least important item with all others.',
      zh: '将最重要与最不重要的项目分别与其余各项比较，由此得出权重。',
    },
    params: {
      bestToOthers: {
        en: 'How many times as important as each item the best one is, 1 to 9; 1 beside the best one.',
        zh: '最重要项相对于各项的重要程度，1 至 9；其自身填 1。',
      },
      othersToWorst: {
        en: 'How many times as important as the worst one each item is, 1 to 9; 1 beside the worst one.',
        zh: '各项相对于最不重要项的重要程度，1 至 9；其自身填 1。',
      },
    },
    computes: {
      en: 'The weights with the smallest ξ, the largest of all |best − a · weight| and |weight − a · worst| (linear model, which has one solution). Of several items that are equally best or worst, the first is taken as such.\nSecond column: ξ, as it is. Third column: input-based consistency ratio max |a(best, j) · a(j, worst) − a| ÷ (a² − a), a = a(best, worst): 0 where the comparisons fit exactly, 1 at most. What is acceptable depends on the number of items and on a: from 0.11 to 0.37 for 3 to 9 items. Up to 50 items.',
      zh: '使最大偏差 ξ 最小的权重，偏差指全部 |最重要项权重 − a × 权重| 与 |权重 − a × 最不重要项权重|（线性模型，解唯一）。若有几项同为最重要或最不重要，取其中第一项。\n第二列为 ξ 原值；第三列为基于输入的一致性比率 max |a(最重要，j) × a(j，最不重要) − a| ÷（a² − a），a 为最重要项与最不重要项的比较值：完全一致时为 0，最大为 1。可接受的上限随项目数与 a 而定，3 至 9 项时为 0.11 至 0.37。最多 50 项。',
    },
    source: {
      en: 'Rezaei 2016, Omega 64:126; consistency by Liang, Brunelli and Rezaei 2020, Omega 96:102175.',
      zh: 'Rezaei 2016，Omega 64:126；一致性见 Liang、Brunelli 与 Rezaei 2020，Omega 96:102175。',
    },
    examples: [
      {
        caption: {
          en: 'Three items: the third is best, the first is worst.',
          zh: '三个项目：第三项最重要，第一项最不重要。',
        },
        args: [
          [8, 2, 1],
          [1, 5, 8],
        ],
        gives: [
          [1 / 14, 1 / 28, 1 / 28],
          [9 / 28, '', ''],
          [17 / 28, '', ''],
        ],
      },
      {
        caption: {
          en: 'Best and worst are compared by 8 and by 7.',
          zh: '最重要项与最不重要项的比较先后不一（8 与 7）。',
        },
        args: [
          [8, 2, 1],
          [1, 5, 7],
        ],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
