import type * as definitions from './drivers';
import type { ProseOf } from './prose';

const overall = [3, 4, 2, 5, 4, 3, 5, 1, 4, 2, 5, 3, 4, 2, 3, 5, 1, 4, 3, 2];
const service = [3, 4, 2, 5, 5, 3, 4, 2, 4, 1, 5, 3, 3, 2, 4, 5, 1, 4, 2, 3];
const price = [4, 3, 3, 4, 2, 3, 5, 2, 3, 3, 4, 4, 5, 2, 2, 4, 3, 3, 4, 1];
const both = service.map((each, i) => [each, price[i]!]);

export const drivers: ProseOf<typeof definitions> = {
  drivers: {
    title: { en: 'Main drivers', zh: '关键驱动因素' },
    summary: {
      en: 'How much each driver explains of an outcome such as overall satisfaction.',
      zh: '各驱动因素对结果（如总体满意度）的解释程度。',
    },
    params: {
      outcome: {
        en: 'The outcome of each row, such as overall satisfaction.',
        zh: '每行的结果，如总体满意度。',
      },
      drivers: {
        en: 'A column for each driver, in the rows of the outcome. Rows with a blank are left out.',
        zh: '每个驱动因素一列，行与结果对应；有空白的行不计入。',
      },
      method: {
        en: '"lmg" (default), "johnson", "beta" or "correlation".',
        zh: '"lmg"（默认）、"johnson"、"beta" 或 "correlation"。',
      },
    },
    computes: {
      en: 'One row a driver: its measure, and its share of all (the shares add up to 1). "lmg": part of R², averaged over all orders of the drivers (Shapley value), to 15 drivers; "johnson": relative weights, for more; both add up to R². "beta": standardised coefficient, "correlation": correlation with the outcome; their shares are those of the squares. Needs 5 rows a driver and 10 more. Drivers explain, they need not be causes.',
      zh: '每个驱动因素一行：度量值及其占比（占比合计为 1）。"lmg"：按所有进入次序平均的 R² 贡献（Shapley 值），最多 15 个因素；"johnson"：相对权重，因素更多时使用；两者合计等于 R²。"beta"：标准化回归系数；"correlation"：与结果的相关系数；这两种的占比按平方计算。至少需要“5 × 因素数 + 10”行完整数据。驱动因素只说明相关，不等于因果。',
    },
    source: {
      en: 'Lindeman, Merenda and Gold 1980; Grömping 2006 (R package relaimpo); Johnson 2000, Multivariate Behavioral Research 35:1.',
      zh: 'Lindeman、Merenda 与 Gold 1980；Grömping 2006（R 的 relaimpo 包）；Johnson 2000，Multivariate Behavioral Research 35:1。',
    },
    examples: [
      {
        caption: {
          en: 'Service and price as drivers of satisfaction.',
          zh: '服务与价格对满意度的驱动作用。',
        },
        args: [overall, both],
        gives: [
          [0.683940622643, 0.72895197008],
          [0.25431134829, 0.27104802992],
        ],
      },
      {
        caption: { en: 'Their correlations with satisfaction.', zh: '两者与满意度的相关系数。' },
        args: [overall, both, 'correlation'],
        gives: [
          [0.874015748031, 0.695610074108],
          [0.578164555688, 0.304389925892],
        ],
      },
      {
        caption: { en: 'Too few rows for two drivers.', zh: '行数太少，不足以分析两个因素。' },
        args: [overall.slice(0, 10), both.slice(0, 10)],
        gives: { error: '#N/A' },
      },
    ],
  },

  ipa: {
    title: { en: 'Importance and performance', zh: '重要性—表现四象限' },
    summary: {
      en: 'Sorts attributes into four quadrants by importance and performance.',
      zh: '按重要性与表现把各项目归入四个象限。',
    },
    params: {
      importance: {
        en: 'Importance of each attribute: asked for, or from DRIVERS.',
        zh: '各项目的重要性：可直接调查，也可取自 DRIVERS。',
      },
      performance: {
        en: 'Performance of each attribute, such as its mean score.',
        zh: '各项目的表现，如平均分。',
      },
      cut: {
        en: '"mean" (default), "median", one number for both, or two: for importance and for performance.',
        zh: '"mean"（默认）、"median"、共用的一个界限值，或依次给出重要性、表现的两个界限值。',
      },
    },
    computes: {
      en: 'A: important but weak, concentrate here. B: important and strong, keep up the good work. C: neither, low priority. D: strong but less important, possibly too much is done. On the cut is high. The mean and the median are those of the attributes given, so the picture is relative. Rows with a blank stay empty.',
      zh: 'A：重要而表现弱，重点改进；B：重要且表现强，继续保持；C：不重要且表现弱，优先级低；D：不重要而表现强，可能投入过多。恰好等于界限值算高。平均值和中位数取自所给项目，因此象限是相对的。有空白的行为空。',
    },
    source: {
      en: 'Martilla and James 1977, Journal of Marketing 41:77.',
      zh: 'Martilla 与 James 1977，Journal of Marketing 41:77。',
    },
    examples: [
      {
        caption: { en: 'Four attributes, cut at the means.', zh: '四个项目，以平均值为界。' },
        args: [
          [4.8, 4.5, 2.1, 2.4],
          [3.1, 4.6, 3.0, 4.4],
        ],
        gives: [['A'], ['B'], ['C'], ['D']],
      },
      {
        caption: { en: 'Cut at the middle of the scale.', zh: '以量表中点为界。' },
        args: [[4.8, 4.5, 3.2], [3.1, 2.6, 2.9], 3],
        gives: [['B'], ['A'], ['A']],
      },
      {
        caption: { en: 'A cut that does not exist is refused.', zh: '不存在的界限会报错。' },
        args: [[4.8, 4.5], [3.1, 2.6], 'mode'],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
