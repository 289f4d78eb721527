import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './market';
import type { ProseOf } from './prose';

const own: Text = { en: 'Your own sales.', zh: '本企业销售额。' };

export const market: ProseOf<typeof definitions> = {
  growthRate: {
    title: { en: 'Growth', zh: '增长率（同比或环比）' },
    summary: {
      en: 'Change against a period before, as a share of it.',
      zh: '与对比期相比的增长率：对比期为上年同期时是同比，为上一期间时是环比。',
    },
    params: {
      current: { en: 'Value now.', zh: '本期值。' },
      previous: { en: 'Value then: last year, or the period before.', zh: '对比期值：上年同期或上一期间。' },
    },
    computes: {
      en: '(current − previous) ÷ previous. From 0 or from below there is no rate. The change of a rate is in percentage points: subtract instead.',
      zh: '（本期 − 对比期）÷ 对比期。基数为 0 或负数时无数据。比率的变化应以百分点表示，直接相减即可。',
    },
    source: {
      en: 'Farris et al., Marketing Metrics (growth). Some divide by the absolute value of a negative base; here that is no data.',
      zh: 'Farris 等，《营销量化指标》（增长率）。有的口径对负基数取绝对值，此处视为无数据。',
    },
    excel: { formula: '=current/previous-1' },
    examples: [
      { caption: { en: '12% more.', zh: '增长 12%。' }, args: [112, 100], gives: 0.12 },
      {
        caption: { en: 'From 0 there is no rate.', zh: '基数为 0 时无数据。' },
        args: [5, 0],
        gives: { error: '#N/A' },
      },
    ],
  },

  cagr: {
    title: { en: 'Compound annual growth', zh: '复合年均增长率' },
    summary: {
      en: 'The growth a year that leads from the first value to the last.',
      zh: '由期初值到期末值的年均复合增长率。',
    },
    params: {
      first: { en: 'Value at the start.', zh: '期初值。' },
      last: { en: 'Value at the end.', zh: '期末值。' },
      periods: {
        en: 'Years between them: one less than the number of values.',
        zh: '相隔的年数：比数值个数少一。',
      },
    },
    computes: {
      en: '(last ÷ first)^(1 ÷ periods) − 1. From 0 or below, and to below 0, there is no rate.',
      zh: '（期末 ÷ 期初）^（1 ÷ 年数）− 1。期初为 0 或负数，或期末为负数时无数据。',
    },
    source: {
      en: 'Farris et al., Marketing Metrics (compound annual growth rate).',
      zh: 'Farris 等，《营销量化指标》（复合年均增长率）。',
    },
    excel: { formula: '=RRI(periods,first,last)' },
    examples: [
      {
        caption: { en: 'Doubled in five years.', zh: '五年翻一番。' },
        args: [100, 200, 5],
        gives: 2 ** 0.2 - 1,
      },
      {
        caption: { en: 'From 0 there is no rate.', zh: '基数为 0 时无数据。' },
        args: [0, 200, 5],
        gives: { error: '#N/A' },
      },
    ],
  },

  marketShare: {
    title: { en: 'Market share', zh: '市场份额' },
    summary: { en: 'Your own sales as a share of the market.', zh: '本企业销售额占市场总额的比例。' },
    params: {
      own,
      market: { en: 'Sales of the whole market, your own included.', zh: '市场总额，含本企业。' },
      include: common.include,
    },
    computes: {
      en: 'Σ own ÷ Σ market, over one or several periods or segments. Say how the market is drawn.',
      zh: 'Σ 本企业 ÷ Σ 市场总额，可为一个或多个期间、细分。请注明市场范围。',
    },
    source: { en: 'Farris et al., Marketing Metrics; MASB.', zh: 'Farris 等，《营销量化指标》；MASB。' },
    excel: { formula: '=SUM(own)/SUM(market)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [20, 30],
          [100, 400],
        ],
        gives: 0.1,
      },
      {
        caption: {
          en: 'Sales above those of the whole market: yours are missing in it.',
          zh: '本企业销售额大于市场总额：市场总额漏计了本企业。',
        },
        args: [[30], [20]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  relativeShare: {
    title: { en: 'Relative market share', zh: '相对市场份额' },
    summary: {
      en: 'Your own sales against those of the largest competitor.',
      zh: '本企业销售额与最大竞争对手之比。',
    },
    params: {
      own,
      competitors: {
        en: 'Sales of the competitors, without your own.',
        zh: '各竞争对手的销售额，不含本企业。',
      },
    },
    computes: {
      en: 'own ÷ the largest of the others: above 1 for the leader only.',
      zh: '本企业 ÷ 最大竞争对手：只有市场领先者大于 1。',
    },
    source: {
      en: 'Farris et al., Marketing Metrics; Henderson 1970 (BCG).',
      zh: 'Farris 等，《营销量化指标》；Henderson 1970（BCG）。',
    },
    excel: { formula: '=own/MAX(competitors)' },
    examples: [
      { caption: { en: '30 against 40.', zh: '30 对 40。' }, args: [30, [40, 20, 10]], gives: 0.75 },
      {
        caption: {
          en: 'Without a competitor there is nothing to compare with.',
          zh: '没有竞争对手的销售额，无从比较。',
        },
        args: [30, [null, null]],
        gives: { error: '#N/A' },
      },
    ],
  },

  hhi: {
    title: { en: 'Concentration of a market', zh: '市场集中度（赫芬达尔指数）' },
    summary: {
      en: 'How much a market, or your own revenue, lies with few: Herfindahl–Hirschman index, 0 to 1.',
      zh: '市场或本企业收入集中于少数的程度：赫芬达尔–赫希曼指数，0 到 1。',
    },
    params: {
      sales: {
        en: 'Sales of each firm, or revenue of each customer.',
        zh: '各企业的销售额，或各客户的收入。',
      },
      include: common.include,
    },
    computes: {
      en: 'Σ share²: 1 ÷ n for n equal ones, 1 for one alone. Times 10,000 it is the figure that authorities use.',
      zh: 'Σ 份额²：n 家相等时为 1 ÷ n，独占时为 1。乘以 10,000 即监管机构使用的数值。',
    },
    source: { en: 'Hirschman 1945; Herfindahl 1950.', zh: 'Hirschman 1945、Herfindahl 1950 提出的指数。' },
    excel: { formula: '=SUMSQ(sales)/SUM(sales)^2' },
    examples: [
      {
        caption: { en: 'A half and two quarters.', zh: '一家占一半，两家各占四分之一。' },
        args: [[50, 25, 25]],
        gives: 0.375,
      },
      {
        caption: { en: 'Sales below 0 have no share.', zh: '销售额为负，无法计算份额。' },
        args: [[50, -5]],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
