import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './loyalty';
import type { ProseOf } from './prose';

const startIds: Text = {
  en: 'Customers at the start of the period: names or numbers.',
  zh: '期初客户名单：名称或编号。',
};

const endIds: Text = { en: 'Customers at the end of the period.', zh: '期末客户名单。' };

const yes: Text = { en: 'yes', zh: '是' };
const no: Text = { en: 'no', zh: '否' };

export const loyalty: ProseOf<typeof definitions> = {
  retention: {
    title: { en: 'Customer retention', zh: '客户留存率' },
    summary: {
      en: 'Share of the customers at the start who are still there at the end.',
      zh: '期初客户中期末仍在的比例。',
    },
    params: { startIds, endIds },
    computes: {
      en: 'Customers of the first list who are in the second ÷ customers of the first. New names do not count, a name that comes twice counts once; capitals, width and blanks around a name do not matter. The lists may differ in length. An empty second list is no data, not a loss of all.',
      zh: '同时出现在两份名单中的客户 ÷ 期初客户。新客户不计入，重复的只计一次；不区分大小写、全角半角与首尾空格。两份名单长度可以不同。期末名单为空时为无数据，不视为全部流失。',
    },
    source: {
      en: '(end − new) ÷ start, counted by name; MASB common language of marketing.',
      zh: '（期末 − 新增）÷ 期初，按名单逐一核对；参见 MASB 营销通用术语。',
    },
    excel: {
      formula: '=AVERAGE(--(COUNTIF(end_ids,start_ids)>0))',
      only: { en: 'Where no name comes twice.', zh: '适用于名单无重复的情形。' },
    },
    examples: [
      {
        caption: {
          en: 'Three of four stay; the new one does not count.',
          zh: '四位客户留下三位；新客户不计入。',
        },
        args: [
          ['Aster', 'Bolt', 'Cargo', 'Delta'],
          ['bolt', 'Aster', 'Delta', 'Echo'],
        ],
        gives: 0.75,
      },
      { caption: captions.noData, args: [[null], ['Aster']], gives: { error: '#N/A' } },
    ],
  },

  churn: {
    title: { en: 'Customer churn', zh: '客户流失率' },
    summary: {
      en: 'Share of the customers at the start who are no longer there at the end.',
      zh: '期初客户中期末已流失的比例。',
    },
    params: { startIds, endIds },
    computes: {
      en: '1 − RETENTION. Twelve months with a churn of m make a year with 1 − (1 − m)¹², not 12 m.',
      zh: '1 − RETENTION。若每月流失率为 m，全年流失率为 1 −（1 − m）¹²，而不是 12m。',
    },
    source: { en: 'The complement of retention: see RETENTION.', zh: '留存率的补数，见 RETENTION。' },
    excel: {
      formula: '=AVERAGE(--(COUNTIF(end_ids,start_ids)=0))',
      only: { en: 'Where no name comes twice.', zh: '适用于名单无重复的情形。' },
    },
    examples: [
      {
        caption: { en: 'One of four is lost.', zh: '四位客户流失一位。' },
        args: [
          ['Aster', 'Bolt', 'Cargo', 'Delta'],
          ['Aster', 'Bolt', 'Delta', 'Echo'],
        ],
        gives: 0.25,
      },
      {
        caption: {
          en: 'An empty list at the end is no data, not a loss of all.',
          zh: '期末名单为空时为无数据，不视为全部流失。',
        },
        args: [['Aster'], [null]],
        gives: { error: '#N/A' },
      },
    ],
  },

  retentionStatus: {
    title: { en: 'Retention by dates', zh: '客户留存率（按起止日期）' },
    summary: {
      en: 'Share of the customers at the start of the period who were kept through it, by number or by value.',
      zh: '期初已有客户中整个期间未流失的比例，按客户数或金额计算。',
    },
    params: {
      started: { en: 'When each customer began.', zh: '合作开始日期。' },
      lost: { en: 'When it was lost; blank: it is not.', zh: '流失日期；空白表示未流失。' },
      periodStart: common.periodStart,
      periodEnd: common.periodEnd,
      value: {
        en: 'Value of each customer, such as its revenue. Left out: all count the same.',
        zh: '每位客户的金额，如收入；省略则各客户同等计算。',
      },
      include: common.include,
    },
    computes: {
      en: 'At risk: began before the period and not lost before it. Kept: not lost by its last day. Kept ÷ at risk; the churn is 1 less that. The result belongs to the length of the period: 99.1% a month is 90% a year.',
      zh: '期初客户：期间首日前已开始合作且未流失。留存：到期间末日仍未流失。结果为留存 ÷ 期初客户，1 减去它即流失率。结果与期间长短有关：每月 99.1% 相当于每年 90%。',
    },
    leavesOut: {
      en: 'customers who began in the period or later, or were lost before it',
      zh: '期间内及之后新增的客户、期间之前已流失的客户',
    },
    source: { en: 'MASB common language of marketing.', zh: 'MASB 营销通用术语。' },
    excel: {
      formula:
        '=LET(until,IF(lost>0,lost,period_end+1),at_risk,(started<period_start)*(until>=period_start),SUM(at_risk*(until>period_end))/SUM(at_risk))',
      only: { en: 'By number of customers.', zh: '按客户数计算。' },
    },
    examples: [
      {
        caption: {
          en: 'Two of three are kept; one was lost before the period, one began in it.',
          zh: '三位期初客户留存两位；另有一位期前已流失、一位期内新增。',
        },
        args: [
          ['2024-05-01', '2024-06-01', '2025-02-01', '2024-01-01', '2025-03-01'],
          [null, '2025-07-01', '2026-02-01', '2024-12-31', null],
          '2025-02-15',
          '2026-01-31',
        ],
        gives: 2 / 3,
      },
      {
        caption: { en: 'By revenue.', zh: '按收入计算。' },
        args: [['2024-05-01', '2024-06-01'], [null, '2025-07-01'], '2025-01-01', '2025-12-31', [300, 100]],
        gives: 0.75,
      },
      {
        caption: {
          en: 'A customer lost before it began is refused.',
          zh: '流失日期早于合作开始日期会报错。',
        },
        args: [['2025-05-01'], ['2024-05-01'], '2025-01-01', '2025-12-31'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  renewalRate: {
    title: { en: 'Renewal rate', zh: '续约率' },
    summary: {
      en: 'Share of the contracts due in a period that were renewed, by number or by value.',
      zh: '期间内到期合同的续约比例，按份数或金额计算。',
    },
    params: {
      due: { en: 'When each contract ends.', zh: '合同到期日。' },
      renewed: {
        en: 'Yes or no, or the date of renewal; blank: not renewed.',
        zh: '是否续约，或续约日期；空白表示未续约。',
      },
      periodStart: common.periodStart,
      periodEnd: common.periodEnd,
      asOf: common.asOf,
      value: {
        en: 'Value of each contract. Left out: all count the same.',
        zh: '合同金额；省略则各合同同等计算。',
      },
      include: common.include,
    },
    computes: {
      en: 'Renewed by the as-of date ÷ due from the first day of the period to its last day or the as-of date, whichever is earlier. A contract renewed early counts when it falls due.',
      zh: '到截至日期已续约的合同 ÷ 从期间首日到期间末日（或截至日期，取较早者）到期的合同。提前续约的合同在到期时计入。',
    },
    source: {
      en: 'Farris et al., Marketing Metrics (retention), over the cohort of contracts due.',
      zh: 'Farris 等，《营销量化指标》（留存）；以到期合同为基数。',
    },
    leavesOut: { en: 'contracts due at other times', zh: '不在此期间到期的合同' },
    excel: {
      formula: {
        en: '=LET(ripe,(due>=period_start)*(due<=MIN(period_end,as_of)),SUM(ripe*((renewed="yes")+ISNUMBER(renewed)*(renewed<=as_of)))/SUM(ripe))',
        zh: '=LET(ripe,(due>=period_start)*(due<=MIN(period_end,as_of)),SUM(ripe*((renewed="是")+ISNUMBER(renewed)*(renewed<=as_of)))/SUM(ripe))',
      },
      only: {
        en: 'By number of contracts, each with "yes", "no" or the date of renewal.',
        zh: '按份数计算，每份合同填“是”“否”或续约日期。',
      },
    },
    examples: [
      {
        caption: {
          en: 'Of three due by the as-of date two are renewed; one is due later, and does not count yet.',
          zh: '截至日期前到期三份，续约两份；另一份尚未到期，暂不计入。',
        },
        args: [
          ['2026-01-31', '2026-02-28', '2026-03-15', '2026-06-30'],
          [yes, '2026-02-20', no, yes],
          '2026-01-01',
          '2026-12-31',
          '2026-03-31',
        ],
        gives: 2 / 3,
      },
      {
        caption: { en: 'A word that is not known is refused.', zh: '无法识别的用词会报错。' },
        args: [['2026-01-31'], [{ en: 'perhaps', zh: '待定' }], '2026-01-01', '2026-03-31', '2026-03-31'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  repurchase: {
    title: { en: 'Repurchase rate', zh: '复购率' },
    summary: {
      en: 'Share of the customers of a period who ordered on at least two days.',
      zh: '期间内下单客户中至少在两个不同日期下单的比例。',
    },
    params: {
      customer: { en: 'Customer of each order.', zh: '每笔订单的客户。' },
      orderDate: { en: 'Date of each order.', zh: '下单日期。' },
      periodStart: common.periodStart,
      periodEnd: common.periodEnd,
      orders: {
        en: 'On how many different days a customer must have ordered; 2 if left out.',
        zh: '至少在几个不同日期下单，默认 2。',
      },
      include: common.include,
    },
    computes: {
      en: 'Customers with orders on that many different days of the period ÷ customers with any order in it. Two orders on one day are one purchase. The interval is over customers, n counts orders. Customers who first ordered near its end had little time to come back.',
      zh: '期间内至少在 orders 个不同日期下单的客户 ÷ 期间内有订单的客户。同一天的多笔订单算一次购买。置信区间按客户数计算，n 为订单行数。期末才首次下单的客户复购时间较短。',
    },
    leavesOut: { en: 'orders outside the period', zh: '期间以外的订单' },
    source: { en: 'Farris et al., Marketing Metrics.', zh: 'Farris 等，《营销量化指标》。' },
    excel: {
      formula:
        '=LET(bought,UNIQUE(FILTER(HSTACK(customer,INT(order_date)),(order_date>=period_start)*(order_date<period_end+1))),who,TAKE(bought,,1),1-IFERROR(ROWS(UNIQUE(who,,TRUE)),0)/ROWS(UNIQUE(who)))',
      only: { en: 'For two days or more.', zh: '适用于至少两个不同日期（默认）的情形。' },
    },
    examples: [
      {
        caption: {
          en: 'Aster came back; Bolt ordered twice on one day; the order of Cargo lies outside.',
          zh: 'Aster 再次下单；Bolt 的两笔在同一天；Cargo 的订单不在期间内。',
        },
        args: [
          ['Aster', 'Aster', 'Bolt', 'Bolt', 'Cargo'],
          ['2026-01-05', '2026-03-02', '2026-02-10', '2026-02-10', '2025-12-30'],
          '2026-01-01',
          '2026-03-31',
        ],
        gives: 0.5,
      },
      {
        caption: captions.noData,
        args: [['Aster'], ['2025-12-30'], '2026-01-01', '2026-03-31'],
        gives: { error: '#N/A' },
      },
    ],
  },

  referralRate: {
    title: { en: 'Referral rate', zh: '推荐率' },
    summary: {
      en: 'Share of the customers who referred others to you.',
      zh: '客户中实际推荐过他人的比例（转介绍率）。',
    },
    params: {
      referred: {
        en: 'For each customer yes or no, or how many it referred.',
        zh: '每位客户填“是”或“否”，或填推荐的人数。',
      },
      include: common.include,
    },
    computes: {
      en: 'Yes ÷ all; in a column of numbers Σ ÷ rows, which passes 100% where customers refer several. It counts what was done; the intention is NPS.',
      zh: '“是”÷ 全部；数字列为 Σ ÷ 行数，一位客户推荐多人时可超过 100%。此处统计实际推荐行为；推荐意愿请用 NPS。',
    },
    source: {
      en: 'A plain share; no standard defines it. Others state the new customers who were referred as a share of all new ones.',
      zh: '简单比率，无统一标准。另有口径为经推荐而来的新客户占全部新客户的比例。',
    },
    excel: {
      formula: {
        en: '=COUNTIF(referred,"yes")/COUNTA(referred)',
        zh: '=COUNTIF(referred,"是")/COUNTA(referred)',
      },
      only: {
        en: 'For words; for numbers AVERAGE(referred).',
        zh: '适用于文字；数字请用 AVERAGE(referred)。',
      },
    },
    examples: [
      {
        caption: { en: 'One of three; the blank does not count.', zh: '三位中一位推荐过；空白不计入。' },
        args: [[yes, no, no, null]],
        gives: 1 / 3,
      },
      { caption: { en: 'Numbers referred.', zh: '推荐人数。' }, args: [[2, 0, 0, 1]], gives: 0.75 },
      {
        caption: { en: 'A number below 0 is refused.', zh: '负数会报错。' },
        args: [[1, -1]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  personalised: {
    title: { en: 'Personalised service', zh: '个性化服务比例' },
    summary: { en: 'Share of the services that were made for the customer.', zh: '服务中个性化服务的比例。' },
    params: {
      personalised: {
        en: 'For each service yes or no, or a share or number.',
        zh: '每次服务填“是”或“否”，或填份额、次数。',
      },
      include: common.include,
    },
    computes: {
      en: 'Yes ÷ all; in a column of numbers Σ ÷ rows. Agree first what counts as personalised.',
      zh: '“是”÷ 全部；数字列为 Σ ÷ 行数。请先约定何为个性化服务。',
    },
    source: { en: 'A plain share; no standard defines it.', zh: '简单比率，无统一标准。' },
    excel: {
      formula: {
        en: '=COUNTIF(personalised,"yes")/COUNTA(personalised)',
        zh: '=COUNTIF(personalised,"是")/COUNTA(personalised)',
      },
      only: {
        en: 'For words; for numbers AVERAGE(personalised).',
        zh: '适用于文字；数字请用 AVERAGE(personalised)。',
      },
    },
    examples: [
      {
        caption: { en: 'Two of four services.', zh: '四次服务中两次为个性化服务。' },
        args: [[yes, no, yes, no]],
        gives: 0.5,
      },
      { caption: captions.noData, args: [[null, null]], gives: { error: '#N/A' } },
    ],
  },

  newCustomerGrowth: {
    title: { en: 'Growth of new customers', zh: '新客户增长率（同比或环比）' },
    summary: {
      en: 'New customers of a period against those of the period before, or of the same period a year before.',
      zh: '期间内新客户数与上一期间（环比）或上年同期（同比）相比的增长率。',
    },
    params: {
      started: { en: 'When each customer began.', zh: '合作开始日期。' },
      periodStart: common.periodStart,
      periodEnd: common.periodEnd,
      basis: {
        en: '"previous" (default): the period before; "lastyear": the same period a year before.',
        zh: '"previous"（默认）：上一期间（环比）；"lastyear"：上年同期（同比）。',
      },
      include: common.include,
    },
    computes: {
      en: '(new − new then) ÷ new then. A period of whole months is compared with as many whole months, any other with as many days. Nobody new then is no data.',
      zh: '（本期新客户 − 对比期新客户）÷ 对比期新客户。整月期间与同样月数的整月相比，其他期间与同样天数相比。对比期没有新客户时为无数据。',
    },
    leavesOut: {
      en: 'customers who began in neither of the two periods',
      zh: '两个期间内均未开始合作的客户',
    },
    source: {
      en: 'The usual rate of change, on the period before or on the year before; no standard defines it for customers.',
      zh: '通行的环比、同比增长率；用于客户数无统一标准。',
    },
    excel: {
      formula:
        '=COUNTIFS(started,">="&period_start,started,"<"&period_end+1)/COUNTIFS(started,">="&EDATE(period_start,-1),started,"<"&period_start)-1',
      only: { en: 'For one month against the month before.', zh: '适用于单个整月与上月相比（环比）。' },
    },
    examples: [
      {
        caption: {
          en: 'Three new in March after two in February.',
          zh: '2 月新增两位，3 月新增三位（环比）。',
        },
        args: [
          ['2026-02-01', '2026-02-28', '2026-03-01', '2026-03-15', '2026-03-31'],
          '2026-03-01',
          '2026-03-31',
        ],
        gives: 0.5,
      },
      {
        caption: {
          en: 'Nobody new in February: no growth can be stated.',
          zh: '2 月没有新客户，无法计算增长率。',
        },
        args: [['2026-03-01'], '2026-03-01', '2026-03-31'],
        gives: { error: '#N/A' },
      },
    ],
  },
};
