import { captions, common } from './common.text';
import type * as definitions from './feedback';
import type { ProseOf } from './prose';

export const feedback: ProseOf<typeof definitions> = {
  complaintRate: {
    title: { en: 'Complaint rate', zh: '投诉率' },
    summary: {
      en: 'Complaints as a share of orders, customers or whatever they are counted against.',
      zh: '投诉数占订单、客户等基数的比例（抱怨率）。',
    },
    params: {
      complaints: { en: 'Number of complaints.', zh: '投诉数。' },
      base: { en: 'What they are counted against: orders, customers.', zh: '基数：订单数、客户数等。' },
      per: {
        en: '1 (default) gives a share; 1000 gives complaints per thousand, a plain number.',
        zh: '默认 1 为比例；1000 为每千单（户）投诉数，不是百分比。',
      },
      include: common.include,
    },
    computes: {
      en: 'Σ complaints ÷ Σ base × per. Say what the base is. A low rate can also mean that complaining is hard.',
      zh: 'Σ 投诉数 ÷ Σ 基数 × per。请注明基数。投诉率低也可能是投诉渠道不畅。',
    },
    source: { en: 'ISO 10002:2018 (handling of complaints).', zh: 'ISO 10002:2018（投诉处理）。' },
    excel: { formula: '=SUM(complaints)/SUM(base)*per' },
    examples: [
      {
        caption: captions.pooled,
        args: [
          [3, 1],
          [300, 20],
        ],
        gives: 0.0125,
      },
      {
        caption: { en: 'Complaints per thousand orders.', zh: '每千单投诉数。' },
        args: [[3, 1], [300, 20], 1000],
        gives: 12.5,
        unit: 'number',
      },
      {
        caption: { en: 'A number of complaints below 0 is refused.', zh: '投诉数为负会报错。' },
        args: [[-1], [300]],
        gives: { error: '#VALUE!' },
      },
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
    source: { en: 'ISO 10002:2018 (handling of complaints).', zh: 'ISO 10002:2018（投诉处理）。' },
    excel: {
      formula:
        '=LET(limit,received+limit_hours/24,past,(received>0)*(limit<=as_of+1),SUM(past*(handled>0)*(handled<=limit))/SUM(past))',
      only: { en: 'By the clock, not by working hours.', zh: '按自然小时计算，不区分工作时间。' },
    },
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
      {
        caption: {
          en: 'A case handled before it was received is refused.',
          zh: '处理时间早于收到时间会报错。',
        },
        args: [['2026-03-02 09:00'], ['2026-03-01 09:00'], 24, '2026-03-31'],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  reasonTable: {
    title: { en: 'Reasons by weight', zh: '原因分析（帕累托）' },
    summary: {
      en: 'Reasons from the most frequent on, with count, share and cumulative share.',
      zh: '按频次从高到低列出原因，含次数、占比与累计占比。',
    },
    params: {
      reason: {
        en: 'Reason of each row; several stand apart by ; ； 、 or ┋.',
        zh: '每行的原因；多个原因用 ; ； 、 或 ┋ 分隔。',
      },
      value: {
        en: 'What each row is worth, such as revenue lost. Left out: rows are counted.',
        zh: '每行的金额，如流失收入；省略则按次数计。',
      },
      include: common.include,
    },
    computes: {
      en: 'Each reason of a row counts once, with the whole value of the row; shares are of all reasons named, so they add up to 1. Capitals, width and hyphens do not matter; a reason is shown as it is first written. Equal ones stand in order of first appearance.',
      zh: '一行中每个原因各计一次，金额全额计入；占比以全部提及次数为分母，合计为 1。不区分大小写、全角半角与连字符，按首次出现的写法显示。次数相同的按首次出现排列。',
    },
    source: { en: 'Pareto analysis (Juran).', zh: '帕累托分析（Juran）。' },
    examples: [
      {
        caption: { en: 'Why customers left; one gave two reasons.', zh: '流失原因；其中一位给出两个原因。' },
        args: [
          [
            { en: 'price', zh: '价格' },
            { en: 'service; price', zh: '服务；价格' },
            { en: 'price', zh: '价格' },
          ],
        ],
        gives: [
          [{ en: 'price', zh: '价格' }, 3, 0.75, 0.75],
          [{ en: 'service', zh: '服务' }, 1, 0.25, 1],
        ],
      },
      { caption: captions.noData, args: [[null, null]], gives: { error: '#N/A' } },
    ],
  },
};
