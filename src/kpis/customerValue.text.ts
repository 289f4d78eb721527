import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './customerValue';
import type { ProseOf } from './prose';

const startRevenue: Text = {
  en: 'Revenue of each customer at the start, such as the year before.',
  zh: '每位客户的期初收入，如上一年。',
};

const endRevenue: Text = {
  en: 'Its revenue at the end; blank is none.',
  zh: '该客户的期末收入；空白视为没有收入。',
};

const newCustomers: Text = { en: 'customers without revenue at the start', zh: '期初没有收入的客户' };

/** Ten customers: one lost, two smaller, one larger, one new. */
const before = [40, 30, 30, 20, 20, 20, 20, 10, 10, 0];
const after = [34, 30, 30, 40, 16, 20, 20, 10, null, 15];

const orders = {
  customers: ['Aster', 'Bolt', 'Aster', 'Cargo', 'Aster', 'Bolt'],
  dates: ['2026-01-05', '2026-01-20', '2026-02-10', '2025-11-30', '2026-03-20', '2026-02-01'],
  amounts: [100, 400, 50, 80, 150, -30],
};

export const customerValue: ProseOf<typeof definitions> = {
  grr: {
    title: { en: 'Gross revenue retention', zh: '收入总留存率' },
    summary: {
      en: 'Share of the revenue at the start that is kept, without what customers buy in addition.',
      zh: '期初收入中得以保留的比例，不计老客户的增购。',
    },
    params: { startRevenue, endRevenue, include: common.include },
    computes: {
      en: 'Customers with revenue at the start: Σ min(end, start) ÷ Σ start, an end below 0 as 0. Never above 100%. New customers do not count. Vendors differ: some leave losses by price out.',
      zh: '期初有收入的客户：Σ min（期末，期初）÷ Σ 期初，期末为负按 0 计。不会超过 100%，不含新客户。各家口径有差异，有的不计降价损失。',
    },
    leavesOut: newCustomers,
    source: {
      en: 'A usual figure of subscription business, (start − churn − contraction) ÷ start; no standard defines it.',
      zh: '订阅业务的通行指标，即（期初 − 流失 − 缩减）÷ 期初；无统一标准。',
    },
    excel: {
      formula:
        '=SUM(IF(start_revenue>0,IF(end_revenue>start_revenue,start_revenue,IF(end_revenue>0,end_revenue,0))))/SUMIF(start_revenue,">0")',
    },
    examples: [
      {
        caption: {
          en: '200 less 10 lost and 10 contracted; more sales to others do not help.',
          zh: '期初 200，流失 10、缩减 10；其他客户的增购不计入。',
        },
        args: [before, after],
        gives: 0.9,
      },
      {
        caption: { en: 'No revenue at the start is #N/A.', zh: '期初没有收入时为 #N/A。' },
        args: [[0], [15]],
        gives: { error: '#N/A' },
      },
    ],
  },

  nrr: {
    title: { en: 'Net revenue retention', zh: '收入净留存率' },
    summary: {
      en: 'Revenue at the end from the customers of the start, as a share of what it was.',
      zh: '期初客户的期末收入占期初收入的比例，含增购。',
    },
    params: { startRevenue, endRevenue, include: common.include },
    computes: {
      en: 'Customers with revenue at the start: Σ end ÷ Σ start. Above 100% where additional sales outweigh what was lost. New customers do not count.',
      zh: '期初有收入的客户：Σ 期末 ÷ Σ 期初。增购超过流失时大于 100%。不含新客户。',
    },
    leavesOut: newCustomers,
    source: {
      en: 'A usual figure of subscription business, (start − churn − contraction + expansion) ÷ start; no standard defines it.',
      zh: '订阅业务的通行指标，即（期初 − 流失 − 缩减 + 增购）÷ 期初；无统一标准。',
    },
    excel: { formula: '=SUMIF(start_revenue,">0",end_revenue)/SUMIF(start_revenue,">0")' },
    examples: [
      {
        caption: { en: 'The same customers: 20 more from one of them.', zh: '同样的客户，其中一位增购 20。' },
        args: [before, after],
        gives: 1,
      },
      {
        caption: { en: 'A word among the revenues is refused.', zh: '收入中出现文字会报错。' },
        args: [[100], ['lots']],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  clv: {
    title: { en: 'Customer lifetime value', zh: '客户终身价值' },
    summary: {
      en: 'What a customer is worth today: the margins to come, by retention and discount.',
      zh: '客户未来各期毛利按留存率与折现率折算的现值。',
    },
    params: {
      margin: { en: 'Margin of a customer in a period.', zh: '每期每位客户的毛利。' },
      retention: { en: 'Retention from period to period, 0 to 1.', zh: '每期留存率，0 到 1。' },
      discount: { en: 'Discount rate of a period, such as 0.1.', zh: '每期折现率，如 0.1。' },
      acquisitionCost: { en: 'Cost of winning the customer; 0 if left out.', zh: '获客成本，默认 0。' },
    },
    computes: {
      en: 'margin × retention ÷ (1 + discount − retention) − cost: margins come at the end of each period, without end. If the first comes at once, add one margin.',
      zh: '毛利 × 留存率 ÷（1 + 折现率 − 留存率）− 成本：毛利于每期期末取得，无限期延续。若首期毛利立即取得，请再加一期毛利。',
    },
    source: {
      en: 'Gupta and Lehmann 2003, 2005, Managing Customers as Investments.',
      zh: 'Gupta 与 Lehmann 2003 年论文、2005 年著作 Managing Customers as Investments。',
    },
    excel: { formula: '=margin*retention/(1+discount-retention)-acquisition_cost' },
    examples: [
      {
        caption: {
          en: 'A retention of 80% and a discount of 10% multiply the margin by 2.67.',
          zh: '留存率 80%、折现率 10% 时，乘数为 2.67。',
        },
        args: [1, 0.8, 0.1],
        gives: 0.8 / 0.3,
      },
      {
        caption: {
          en: 'A retention of 80 is refused: 80% is 0.8.',
          zh: '留存率填 80 会报错：80% 应填 0.8。',
        },
        args: [100, 80, 0.1],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  cac: {
    title: { en: 'Cost of a new customer', zh: '获客成本' },
    summary: { en: 'What it costs to win a customer.', zh: '获得一位新客户的平均成本。' },
    params: {
      cost: { en: 'Cost of acquisition.', zh: '获客费用。' },
      newCustomers: { en: 'New customers won by it.', zh: '新客户数。' },
      include: common.include,
    },
    computes: {
      en: 'Σ cost ÷ Σ new customers. State which salaries are in it. Customers often come later than their cost.',
      zh: 'Σ 费用 ÷ Σ 新客户数。请注明是否含人员工资。客户往往晚于费用出现。',
    },
    source: {
      en: 'Farris et al., Marketing Metrics (average acquisition cost).',
      zh: 'Farris 等，《营销量化指标》（平均获客成本）。',
    },
    excel: { formula: '=SUM(cost)/SUM(new_customers)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [9000, 1000],
          [3, 1],
        ],
        gives: 2500,
      },
      { caption: captions.noData, args: [[500], [0]], gives: { error: '#N/A' } },
    ],
  },

  rfm: {
    title: { en: 'Recency, frequency, money', zh: 'RFM 客户分析' },
    summary: {
      en: 'Each customer with days since the last order, orders, money, and a score for each of the three.',
      zh: '列出每位客户距上次下单的天数、订单数、金额，以及三项得分。',
    },
    params: {
      customer: { en: 'Customer of each order.', zh: '每笔订单的客户。' },
      date: { en: 'Date of each order.', zh: '下单日期。' },
      amount: { en: 'Amount of each order; below 0 it is a return.', zh: '订单金额；负数为退货。' },
      asOf: common.asOf,
      bins: { en: 'How many scores there are, 2 to 9; 5 if left out.', zh: '分为几档（2–9），默认 5。' },
    },
    computes: {
      en: 'A row for each customer, in order of first appearance: customer, days since the last order, orders, money, R, F, M, code. Score = ⌈bins × (customers below + equal ÷ 2) ÷ customers⌉, the highest for the latest, most frequent, largest. Every row that is not below 0 is an order. A return lowers the money, and is no order; who only returned is not shown. Orders after the as-of date do not count. For comparison over time use fixed cuts instead.',
      zh: '每位客户一行，按首次出现排列：客户、距上次下单天数、订单数、金额、R、F、M、代码。得分 = ⌈档数 ×（低于该值的客户数 + 相同的客户数 ÷ 2）÷ 客户数⌉，越近、越频繁、金额越大得分越高。每一行非负金额算一笔订单。退货冲减金额，不算订单；只有退货的客户不列出。截至日期之后的订单不计入。跨期比较宜用固定分界。',
    },
    source: {
      en: 'Hughes 1994, Strategic Database Marketing; scores by midranks.',
      zh: 'Hughes 1994，Strategic Database Marketing；得分按中位秩计算。',
    },
    examples: [
      {
        caption: {
          en: 'Three customers in three bins; Bolt returned goods for 30.',
          zh: '三位客户分三档；Bolt 退货 30。',
        },
        args: [orders.customers, orders.dates, orders.amounts, '2026-03-31', 3],
        gives: [
          ['Aster', 11, 3, 300, 3, 3, 2, '332'],
          ['Bolt', 70, 1, 370, 2, 1, 3, '213'],
          ['Cargo', 121, 1, 80, 1, 1, 1, '111'],
        ],
      },
      {
        caption: {
          en: 'A code has one digit for each score: ten bins are refused.',
          zh: '代码中每项得分占一位，分为 10 档会报错。',
        },
        args: [['Aster'], ['2026-01-05'], [100], '2026-03-31', 10],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  abc: {
    title: { en: 'ABC classes', zh: 'ABC 分类' },
    summary: {
      en: 'Class of each customer by its part of the whole: A, B or C.',
      zh: '按各客户占总额的累计比例划分 A、B、C 类。',
    },
    params: {
      value: { en: 'Revenue or other value of each customer.', zh: '每位客户的收入或其他金额。' },
      a: { en: 'Where A ends; 0.8 if left out.', zh: 'A 类的累计分界，默认 0.8。' },
      b: { en: 'Where B ends; 0.95 if left out.', zh: 'B 类的累计分界，默认 0.95。' },
    },
    computes: {
      en: 'Values from the largest on until their sum reaches the share a are A, until b are B, the rest C. The one that crosses a cut, and all equal to it, belong to the higher class. In the order of the rows; a blank stays blank.',
      zh: '从大到小累计，达到 a 之前为 A 类，达到 b 之前为 B 类，其余为 C 类。跨过分界的一项及与其相等的各项归入较高一类。按原行序返回，空白仍为空白。',
    },
    source: { en: 'Pareto’s rule; Juran 1951.', zh: '帕累托法则；Juran 1951。' },
    excel: {
      formula:
        '=LET(above,SUMIF(value,">"&value),total,SUM(value),IF(value="","",IF(above<a*total,"A",IF(above<b*total,"B","C"))))',
    },
    examples: [
      {
        caption: { en: '60 and 25 of 100 cross 80%.', zh: '100 中的 60 与 25 累计跨过 80%。' },
        args: [[25, 60, 10, 5, null]],
        gives: [['A'], ['A'], ['B'], ['C'], ['']],
      },
      {
        caption: { en: 'A value below 0 is refused.', zh: '负值会报错。' },
        args: [[5, -1]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  gini: {
    title: { en: 'Gini coefficient', zh: '基尼系数（集中度）' },
    summary: {
      en: 'How much revenue concentrates on few customers: 0 all equal, towards 1 all with one.',
      zh: '收入在客户间的集中程度：0 为完全平均，接近 1 为集中于一位客户。',
    },
    params: {
      value: { en: 'Revenue or other value of each customer.', zh: '每位客户的收入或其他金额。' },
      include: common.include,
    },
    computes: {
      en: 'Population form: Σ (2i − n − 1) xᵢ ÷ (n Σ x) of ascending values; at most 1 − 1/n. Values below 0 are refused.',
      zh: '总体形式：升序排列后 Σ（2i − n − 1）xᵢ ÷（n Σ x），最大为 1 − 1/n。负值会报错。',
    },
    source: { en: 'Gini 1912; form as in Sen 1973.', zh: 'Gini 1912；公式参见 Sen 1973。' },
    excel: { formula: '=LET(x,SORT(value),n,ROWS(x),SUM((2*SEQUENCE(n)-n-1)*x)/(n*SUM(x)))' },
    examples: [
      {
        caption: { en: 'One customer has two thirds.', zh: '一位客户占三分之二。' },
        args: [[20, 5, 5]],
        gives: 1 / 3,
      },
      { caption: captions.noData, args: [[0, 0]], gives: { error: '#N/A' } },
    ],
  },

  segmentation: {
    title: { en: 'Degree of segmentation', zh: '客户细分程度' },
    summary: {
      en: 'How many segments the customers really make up, or how evenly they spread over them.',
      zh: '客户实际相当于分成几个等量细分，或在各细分间的均衡程度。',
    },
    params: {
      segment: { en: 'Segment of each customer.', zh: '每位客户所属的细分。' },
      measure: {
        en: '"effective" (default), "evenness", "entropy" or "simpson".',
        zh: '"effective"（有效细分数，默认）、"evenness"（均衡度）、"entropy"（熵）或 "simpson"。',
      },
      include: common.include,
    },
    computes: {
      en: 'H = −Σ p ln p over the segments. "effective": e^H, as many equal segments would give the same H. "evenness": H ÷ ln k, 0 for one segment. "entropy": H in nats. "simpson": 1 ÷ Σ p².',
      zh: 'H = −Σ p ln p。"effective"：e^H，即相当于几个等量细分。"evenness"：H ÷ ln k，仅一个细分时为 0。"entropy"：H（奈特）。"simpson"：1 ÷ Σ p²。',
    },
    source: { en: 'Shannon 1948; Hill 1973.', zh: 'Shannon 1948（熵）；Hill 1973（有效数）。' },
    excel: {
      formula: '=LET(p,COUNTIF(segment,UNIQUE(segment))/ROWS(segment),EXP(-SUM(p*LN(p))))',
      only: { en: 'For "effective".', zh: '适用于 "effective"。' },
    },
    examples: [
      {
        caption: {
          en: 'Shares of a half, a quarter and twice an eighth.',
          zh: '占比为 1/2、1/4、1/8、1/8。',
        },
        args: [['a', 'a', 'a', 'a', 'b', 'b', 'c', 'd']],
        gives: 2 ** 1.75,
      },
      {
        caption: { en: 'The same as evenness.', zh: '同样数据的均衡度。' },
        args: [['a', 'a', 'a', 'a', 'b', 'b', 'c', 'd'], 'evenness'],
        gives: 0.875,
      },
      {
        caption: { en: 'A measure that does not exist is refused.', zh: '不存在的度量方式会报错。' },
        args: [['a', 'b'], 'gini'],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
