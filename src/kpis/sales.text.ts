import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type { ExampleArg, ProseOf } from './prose';
import type * as definitions from './sales';

const furthestStage: Text = {
  en: 'Furthest stage that each deal reached, lost ones too.',
  zh: '每个项目到达过的最远阶段，含输单项目。',
};

const stages: Text = {
  en: 'The stages in their order: a range, or "lead, visit, signed".',
  zh: '按顺序列出的阶段：区域，或 "线索，考察，签约"。',
};

const inOrder: ExampleArg = { en: 'lead, visit, offer, signed', zh: '线索，考察，洽谈，签约' };
const lead: Text = { en: 'lead', zh: '线索' };
const visit: Text = { en: 'visit', zh: '考察' };
const offer: Text = { en: 'offer', zh: '洽谈' };
const signed: Text = { en: 'signed', zh: '签约' };
const furthest = [lead, visit, visit, offer, signed, lead, visit, signed];

export const sales: ProseOf<typeof definitions> = {
  attainment: {
    title: { en: 'Target attainment', zh: '目标完成率' },
    summary: { en: 'What was reached as a share of the target.', zh: '实际完成占目标的比例。' },
    params: {
      actual: { en: 'Actual amount.', zh: '实际值。' },
      target: { en: 'Target or budget.', zh: '目标值或预算。' },
      include: common.include,
    },
    computes: {
      en: 'Σ actual ÷ Σ target; above 100% where the target is passed. A target of 0 in all is no data.',
      zh: 'Σ 实际值 ÷ Σ 目标值；超额时大于 100%。目标合计为 0 时为无数据。',
    },
    source: {
      en: 'A plain ratio; no standard defines it. Of the usual variants: totals are divided, ratios are not averaged.',
      zh: '简单比率，无统一标准。此处以合计相除，不取各行比率的平均。',
    },
    excel: { formula: '=SUM(actual)/SUM(target)' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [90, 30],
          [100, 20],
        ],
        gives: 1,
      },
      {
        caption: { en: 'Without a target there is no share of it.', zh: '没有目标值，就没有完成率。' },
        args: [[30], [0]],
        gives: { error: '#N/A' },
      },
    ],
  },

  pace: {
    title: { en: 'Pace against the calendar', zh: '序时进度完成率' },
    summary: {
      en: 'What was reached against the part of the target that is due by now.',
      zh: '实际完成与按时间进度应完成目标之比。',
    },
    params: {
      actual: { en: 'Reached so far.', zh: '截至目前的实际值。' },
      target: { en: 'Target for the whole period.', zh: '整个期间的目标值。' },
      start: { en: 'First day of the period.', zh: '期间首日。' },
      end: { en: 'Last day of the period.', zh: '期间末日。' },
      asOf: common.asOf,
      holidays: {
        en: 'Days off; with them only Monday to Friday count.',
        zh: '节假日；给出后只按周一至周五的工作日计算。',
      },
    },
    computes: {
      en: 'actual ÷ (target × days gone ÷ days of the period), the as-of day among those gone: 1 is on course, above 1 ahead. After the end the whole target is due. For amounts that add up over time, not for rates.',
      zh: '实际值 ÷（目标值 × 已过天数 ÷ 期间天数），截至日期当天计入已过天数：1 为符合进度，大于 1 为超前。期间结束后按全部目标计。适用于可累加的数值，不适用于比率。',
    },
    source: {
      en: 'The schedule by the calendar (序时进度) of Chinese budgets and appraisals; no standard defines it.',
      zh: '国内预算执行与绩效考核通行的序时进度口径；无统一标准。',
    },
    excel: {
      formula: '=actual/(target*NETWORKDAYS(start,MIN(as_of,end),holidays)/NETWORKDAYS(start,end,holidays))',
      only: { en: 'By workdays, with the days off.', zh: '按工作日计算，需给出节假日。' },
    },
    examples: [
      {
        caption: { en: '30 of 120 after a quarter of the days.', zh: '时间过去四分之一，完成 120 中的 30。' },
        args: [30, 120, '2026-03-01', '2026-03-28', '2026-03-07'],
        gives: 1,
      },
      {
        caption: {
          en: 'By workdays, with one day off: 5 of 21 have gone.',
          zh: '按工作日（其中放假一天）：21 天已过 5 天。',
        },
        args: [30, 126, '2026-03-01', '2026-03-31', '2026-03-06', ['2026-03-09']],
        gives: 1,
      },
      {
        caption: { en: 'Before the first day nothing is due.', zh: '期间开始之前没有应完成的目标。' },
        args: [0, 120, '2026-03-01', '2026-03-28', '2026-02-28'],
        gives: { error: '#N/A' },
      },
    ],
  },

  conversion: {
    title: { en: 'Conversion', zh: '转化率' },
    summary: {
      en: 'Share of the deals that reached one stage which reached a later one.',
      zh: '到达某一阶段的项目中进一步到达后续阶段的比例。',
    },
    params: {
      furthestStage,
      stages,
      from: { en: 'Stage to start from; the first if left out.', zh: '起始阶段，默认第一个。' },
      to: { en: 'Stage to reach; the last if left out.', zh: '目标阶段，默认最后一个。' },
      include: common.include,
    },
    computes: {
      en: 'Reached "to" ÷ reached "from", deals that are still under way among them. Deals are followed from their own start, so the rate never passes 100%, as ratios of stocks can.',
      zh: '到达目标阶段 ÷ 到达起始阶段，含仍在推进的项目。按项目自身进程计算，不会像存量之比那样超过 100%。',
    },
    leavesOut: { en: 'deals that did not reach "from"', zh: '未到达起始阶段的项目' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: by cohort, each deal by the furthest stage that it reached.',
      zh: '简单比率，无统一标准。此处按同批项目各自到达的最远阶段计算，不用各阶段的存量之比。',
    },
    excel: {
      formula:
        '=SUM(--(MATCH(furthest_stage,stages,0)>=MATCH(to,stages,0)))/SUM(--(MATCH(furthest_stage,stages,0)>=MATCH(from,stages,0)))',
      only: { en: 'With the stages in a range.', zh: '阶段须以区域给出。' },
    },
    examples: [
      {
        caption: { en: 'From lead to signed.', zh: '从线索到签约。' },
        args: [furthest, inOrder],
        gives: 0.25,
      },
      {
        caption: {
          en: 'From visit to offer, with the stages in cells.',
          zh: '从考察到洽谈，阶段列在单元格中。',
        },
        args: [furthest, [lead, visit, offer, signed], visit, offer],
        gives: 0.5,
      },
      {
        caption: {
          en: 'A stage that is not listed is refused: a lost deal keeps the furthest stage it reached.',
          zh: '未列出的阶段会报错：输单项目保留其到达过的最远阶段。',
        },
        args: [[lead, { en: 'lost', zh: '输单' }], inOrder],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  funnel: {
    title: { en: 'Funnel', zh: '销售漏斗' },
    summary: {
      en: 'Deals that reached each stage, as a share of the stage before and of the first.',
      zh: '到达各阶段的项目，以及占上一阶段、占第一阶段的比例。',
    },
    params: {
      furthestStage,
      stages,
      value: {
        en: 'Value of each deal. Left out: deals are counted.',
        zh: '每个项目的金额；省略则按项目数计。',
      },
    },
    computes: {
      en: 'A row for each stage: stage, reached, share of the stage before, share of the first. A deal has reached all stages up to its furthest.',
      zh: '每个阶段一行：阶段、到达数、占上一阶段的比例、占第一阶段的比例。项目视为到达过最远阶段之前的所有阶段。',
    },
    source: {
      en: 'Pipeline analysis: Farris et al., Marketing Metrics. Here by cohort, as in CONVERSION.',
      zh: '销售管道分析：Farris 等，《营销量化指标》。此处按同批项目计算，与 CONVERSION 相同。',
    },
    examples: [
      {
        caption: { en: 'Eight deals in four stages.', zh: '八个项目、四个阶段。' },
        args: [furthest, inOrder],
        gives: [
          [lead, 8, '', 1],
          [visit, 6, 0.75, 0.75],
          [offer, 3, 0.5, 0.375],
          [signed, 2, 2 / 3, 0.25],
        ],
      },
      {
        caption: {
          en: 'A stage that is not listed is refused: a lost deal keeps the furthest stage it reached.',
          zh: '未列出的阶段会报错：输单项目保留其到达过的最远阶段。',
        },
        args: [[lead, { en: 'lost', zh: '输单' }], inOrder],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  winRate: {
    title: { en: 'Win rate', zh: '赢单率' },
    summary: { en: 'Share of the decided deals that were won.', zh: '已有结果的项目中赢单的比例。' },
    params: {
      status: {
        en: 'Status of each deal: won, lost or open and their usual words, or 1 and 0.',
        zh: '每个项目的状态：赢单、输单、进行中等常用词，或 1 和 0。',
      },
      won: {
        en: 'Your own words for won; all others then mean open, but for those of lost.',
        zh: '表示赢单的自定义用词；给出后，除输单用词外均视为进行中。',
      },
      lost: { en: 'Your own words for lost.', zh: '表示输单的自定义用词。' },
      include: common.include,
    },
    computes: {
      en: 'Won ÷ (won + lost). Deals that are open, on hold or cancelled do not count.',
      zh: '赢单 ÷（赢单 + 输单）。进行中、暂停、取消的项目不计入。',
    },
    leavesOut: { en: 'deals that are neither won nor lost', zh: '尚无输赢结果的项目' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: over the decided deals, not over all.',
      zh: '简单比率，无统一标准。此处以已有结果的项目为基数，而不是全部项目。',
    },
    excel: {
      formula: {
        en: '=COUNTIF(status,"won")/(COUNTIF(status,"won")+COUNTIF(status,"lost"))',
        zh: '=COUNTIF(status,"赢单")/(COUNTIF(status,"赢单")+COUNTIF(status,"输单"))',
      },
    },
    examples: [
      {
        caption: { en: 'One of three; the open one does not count.', zh: '三个中赢一个；进行中的不计入。' },
        args: [
          [
            { en: 'won', zh: '赢单' },
            { en: 'lost', zh: '输单' },
            { en: 'lost', zh: '输单' },
            { en: 'negotiation', zh: '洽谈' },
          ],
        ],
        gives: 1 / 3,
      },
      {
        caption: {
          en: 'While nothing is decided there is no rate: #N/A, not 0%.',
          zh: '尚无输赢结果时为 #N/A，而不是 0%。',
        },
        args: [
          [
            { en: 'open', zh: '进行中' },
            { en: 'negotiation', zh: '洽谈' },
          ],
        ],
        gives: { error: '#N/A' },
      },
    ],
  },

  salesCycle: {
    title: { en: 'Sales cycle', zh: '销售周期' },
    summary: {
      en: 'Days from the start of a deal to its close, of those won: the median, or another percentile.',
      zh: '赢单项目从创建到成交的天数：中位数或指定百分位数。',
    },
    params: {
      created: { en: 'When each deal began.', zh: '创建日期。' },
      closed: { en: 'When it was closed; blank: not yet.', zh: '成交或结束日期；空白表示尚未结束。' },
      status: { en: 'Status: won, lost or open.', zh: '状态：赢单、输单或进行中。' },
      percentile: {
        en: '0.5 (default) is the median, 0.9 what one in ten exceeds.',
        zh: '默认 0.5 为中位数；0.9 表示十分之一超过该值。',
      },
      include: common.include,
    },
    computes: {
      en: 'Whole days, then PERCENTILE.INC; from 0.9 on 10 deals are needed. Deals that are still open are not in it, so it is short while long ones are under way.',
      zh: '按整天取 PERCENTILE.INC；0.9 及以上至少需要 10 个项目。未结束的项目不计入，因此长周期项目尚未结束时结果偏短。',
    },
    leavesOut: { en: 'deals not won, or without a date of closing', zh: '未赢单或没有结束日期的项目' },
    source: {
      en: 'No standard defines the cycle; here it is that of the deals won. Percentile: Hyndman and Fan 1996, type 7, which is PERCENTILE.INC.',
      zh: '销售周期无统一标准，此处只计赢单项目。百分位数：Hyndman 与 Fan 1996，第 7 型，即 PERCENTILE.INC。',
    },
    excel: {
      formula: {
        en: '=PERCENTILE.INC(FILTER(INT(closed)-INT(created),(status="won")*(closed>0)),percentile)',
        zh: '=PERCENTILE.INC(FILTER(INT(closed)-INT(created),(status="赢单")*(closed>0)),percentile)',
      },
    },
    examples: [
      {
        caption: {
          en: 'The median of 30 and 60 days; the lost one does not count.',
          zh: '30 天与 60 天的中位数；输单不计入。',
        },
        args: [
          ['2026-01-01', '2026-01-01', '2026-01-01'],
          ['2026-01-31', '2026-03-02', '2026-01-05'],
          [
            { en: 'won', zh: '赢单' },
            { en: 'won', zh: '赢单' },
            { en: 'lost', zh: '输单' },
          ],
        ],
        gives: 45,
      },
      {
        caption: {
          en: 'Closed before it began: one of the two dates is a slip.',
          zh: '结束日期早于创建日期：其中之一有误。',
        },
        args: [['2026-03-05'], ['2026-03-01'], [{ en: 'won', zh: '赢单' }]],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  velocity: {
    title: { en: 'Sales velocity', zh: '销售推进速度' },
    summary: { en: 'What the open deals bring in a day.', zh: '在手项目平均每天带来的金额。' },
    params: {
      deals: { en: 'Number of open deals.', zh: '在手项目数。' },
      value: { en: 'Mean value of a deal.', zh: '平均项目金额。' },
      winRate: { en: 'Win rate, 0 to 1.', zh: '赢单率，0 到 1。' },
      cycleDays: { en: 'Length of the sales cycle in days.', zh: '销售周期天数。' },
    },
    computes: {
      en: 'deals × value × win rate ÷ days. Take deals of one kind: mixed ones mislead.',
      zh: '项目数 × 平均金额 × 赢单率 ÷ 天数。请按同类项目计算，混合计算会失真。',
    },
    source: {
      en: 'A rule of thumb of sales management; no standard defines it.',
      zh: '销售管理中的经验公式，无统一标准。',
    },
    excel: { formula: '=deals*value*win_rate/cycle_days' },
    examples: [
      {
        caption: { en: '50 deals of 25,000 each.', zh: '50 个项目，每个 25,000。' },
        args: [50, 25000, 0.25, 60],
        gives: 312500 / 60,
      },
      {
        caption: {
          en: 'A win rate of 25 is refused: 25% is 0.25.',
          zh: '赢单率填 25 会报错：25% 应填 0.25。',
        },
        args: [50, 25000, 25, 60],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};
