import type { Text } from '../core/locale';
import { captions, common } from './common.text';
import type * as definitions from './actionItems';
import type { ProseOf } from './prose';

const done: Text = { en: 'done', zh: '已完成' };
const open: Text = { en: 'open', zh: '进行中' };
const cancelled: Text = { en: 'cancelled', zh: '已取消' };
/** Ten items as they stood at the end of March 2024: due, completed, status. */
const due = [
  '2024-03-05',
  '2024-03-10',
  '2024-03-15',
  '2024-03-20',
  '2024-04-05',
  null,
  '2024-03-25',
  '2024-03-28',
  '2024-03-31',
  '2024-04-10',
];
const completed = [
  '2024-03-04',
  '2024-03-12',
  '2024-03-15',
  null,
  null,
  null,
  null,
  '2024-03-28',
  null,
  '2024-03-30',
];
const status = [done, done, done, open, open, open, cancelled, done, open, done];

export const actionItems: ProseOf<typeof definitions> = {
  actionRate: {
    title: { en: 'Action completion', zh: '行动项完成率' },
    summary: { en: 'Share of the action items that are done.', zh: '已完成行动项的比例。' },
    params: {
      status: common.status,
      done: {
        en: 'Your own words for done: a range or "shipped, paid"; all others then mean open.',
        zh: '表示完成的自定义用词：区域，或 "已发货，已付款"；给出后其余用词均视为未完成。',
      },
      cancelled: { en: 'Your own words for cancelled.', zh: '表示取消的自定义用词。' },
      include: common.include,
    },
    computes: {
      en: 'Done ÷ (all − cancelled). Done means done, 1 or 100%; anything less is not done (for partial credit see GOALRATE). Items that are not due yet lower it: read it beside ACTIONONTIME and OVERDUERATE.',
      zh: '已完成 ÷（全部 − 已取消）。只有“已完成”、1 或 100% 才算完成（部分得分见 GOALRATE）。未到期的事项会拉低该比率，请与 ACTIONONTIME、OVERDUERATE 一起看。',
    },
    leavesOut: { en: 'cancelled items', zh: '已取消的事项' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: cancelled items leave the rate, and partly done is not done.',
      zh: '简单比率，无统一标准。此处采用已取消的不计、部分完成不算完成的口径。',
    },
    excel: {
      formula: {
        en: '=COUNTIF(status,"done")/(COUNTA(status)-COUNTIF(status,"cancelled"))',
        zh: '=COUNTIF(status,"已完成")/(COUNTA(status)-COUNTIF(status,"已取消"))',
      },
    },
    examples: [
      {
        caption: {
          en: 'Five of nine; the cancelled one does not count.',
          zh: '九项完成五项；已取消的不计入。',
        },
        args: [status],
        gives: 5 / 9,
      },
      {
        caption: { en: 'Words of your own.', zh: '自定义用词。' },
        args: [
          [
            { en: 'shipped', zh: '已发货' },
            { en: 'packed', zh: '已打包' },
          ],
          { en: 'shipped', zh: '已发货' },
        ],
        gives: 0.5,
      },
      {
        caption: {
          en: 'A word that is not known is refused, never guessed.',
          zh: '无法识别的用词会报错，不作猜测。',
        },
        args: [[done, { en: 'dnoe', zh: '己完城' }]],
        gives: { error: '#VALUE!' },
      },
      { caption: captions.noData, args: [[null, '']], gives: { error: '#N/A' } },
    ],
  },

  actionOnTime: {
    title: { en: 'On-time completion', zh: '按时完成率' },
    summary: {
      en: 'Of the items whose due date has passed, the share completed by it.',
      zh: '截止日期已过的事项中按时完成的比例。',
    },
    params: {
      due: {
        en: 'Due date of each item; the original one if it was moved.',
        zh: '截止日期；如有改期，请用原定日期。',
      },
      completed: { en: 'When it was completed; blank: not yet.', zh: '完成日期；空白表示尚未完成。' },
      asOf: common.asOf,
      status: { en: 'Status, by which cancelled items are left out.', zh: '状态，用于排除已取消的事项。' },
      include: common.include,
    },
    computes: {
      en: 'Items with due < as-of, not cancelled: completed ≤ due ÷ all of them, done or not. An item done early counts once its due date has passed: to count successes at once, but open items only when they are late, would flatter. Done on the due day is on time; done without a date of completion is not.',
      zh: '截止日期早于截至日期且未取消的事项（无论是否完成）中，完成日期 ≤ 截止日期的比例。提前完成的事项也要等截止日期过后才计入：若成功即刻计入、未完成却等逾期才计入，比率会虚高。截止当日完成算按时；已完成但无完成日期的不算按时。',
    },
    leavesOut: { en: 'items cancelled or not yet past their due date', zh: '已取消或截止日期未过的事项' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: over all items past their due date, not only over those that are done.',
      zh: '简单比率，无统一标准。此处以截止日期已过的全部事项为基数，而不只是已完成的事项。',
    },
    excel: {
      formula: {
        en: '=LET(past,(due>0)*(due<as_of)*(status<>"cancelled"),SUM(past*(completed>0)*(INT(completed)<=due))/SUM(past))',
        zh: '=LET(past,(due>0)*(due<as_of)*(status<>"已取消"),SUM(past*(completed>0)*(INT(completed)<=due))/SUM(past))',
      },
    },
    examples: [
      {
        caption: { en: 'Three of the five that were due.', zh: '到期五项中按时完成三项。' },
        args: [due, completed, '2024-03-31', status],
        gives: 0.6,
      },
      {
        caption: {
          en: 'Nothing is past its due date yet: done early, or due on the day.',
          zh: '尚无事项过期：一项提前完成，一项当天到期。',
        },
        args: [['2024-04-10', '2024-03-31'], ['2024-03-30', null], '2024-03-31'],
        gives: { error: '#N/A' },
      },
    ],
  },

  overdueRate: {
    title: { en: 'Overdue rate', zh: '逾期率' },
    summary: {
      en: 'Share of the open items that are past their due date.',
      zh: '未完成事项中已逾期的比例。',
    },
    params: {
      due: {
        en: 'Due date; an item without one is never overdue.',
        zh: '截止日期；没有截止日期的不算逾期。',
      },
      status: common.status,
      asOf: common.asOf,
      completed: {
        en: 'When it was completed; done after the as-of date is still open.',
        zh: '完成日期；在截至日期之后完成的视为未完成。',
      },
      created: {
        en: 'When it was created; created after the as-of date is left out.',
        zh: '提出日期；在截至日期之后提出的不计入。',
      },
      include: common.include,
    },
    computes: {
      en: 'Open at the as-of date with due < as-of ÷ open at the as-of date. Due on the day is not overdue. An item with a due date but no status is open; with a date of completion too, that date decides.',
      zh: '截至日期时未完成且截止日期早于截至日期的事项 ÷ 截至日期时全部未完成事项。当天到期不算逾期。有截止日期而状态空白的视为未完成；若已填完成日期，则以完成日期为准。',
    },
    leavesOut: { en: 'items done, cancelled or not yet created', zh: '已完成、已取消或尚未提出的事项' },
    source: {
      en: 'A plain share; no standard defines it. Of the usual variants: over the open items, not over all.',
      zh: '简单比率，无统一标准。此处以未完成事项为基数，而不是全部事项。',
    },
    excel: {
      formula: {
        en: '=COUNTIFS(status,"open",due,"<"&as_of)/COUNTIF(status,"open")',
        zh: '=COUNTIFS(status,"进行中",due,"<"&as_of)/COUNTIF(status,"进行中")',
      },
      only: {
        en: 'For the status as it is now, without the dates of completion and creation.',
        zh: '按当前状态计算，不看完成日期与提出日期。',
      },
    },
    examples: [
      {
        caption: { en: 'One of four open items is overdue.', zh: '四项未完成，其中一项逾期。' },
        args: [due, status, '2024-03-31'],
        gives: 0.25,
      },
      {
        caption: {
          en: 'Where nothing is open there is no rate: #N/A, not 0%.',
          zh: '没有未完成事项时为 #N/A，而不是 0%。',
        },
        args: [['2024-03-05'], [done], '2024-03-31'],
        gives: { error: '#N/A' },
      },
    ],
  },

  actionAge: {
    title: { en: 'Age of open items', zh: '未完成事项账龄' },
    summary: {
      en: 'Age in days of the items that are open: the median, or another percentile.',
      zh: '未完成事项的账龄（天）：中位数或指定百分位数。',
    },
    params: {
      created: { en: 'When each item was created.', zh: '提出日期。' },
      status: common.status,
      asOf: common.asOf,
      percentile: {
        en: '0.5 (default) is the median, 0.9 the age that one in ten exceeds.',
        zh: '默认 0.5 为中位数；0.9 表示十分之一的事项超过该账龄。',
      },
      completed: {
        en: 'When it was completed; done after the as-of date is still open.',
        zh: '完成日期；在截至日期之后完成的视为未完成。',
      },
      include: common.include,
    },
    computes: {
      en: 'As-of − created in whole days, then PERCENTILE.INC. Percentiles of 0.9 and beyond (0.1 and below) need 10 items. An item without a status is open. A mean would hide the tail: read the median beside the 90th percentile.',
      zh: '截至日期 − 提出日期（整天），再取 PERCENTILE.INC。0.9 及以上（0.1 及以下）的百分位数至少需要 10 项。状态空白的视为未完成。平均值会掩盖长期未结的事项，请把中位数与第 90 百分位数一起看。',
    },
    leavesOut: { en: 'items done, cancelled or not yet created', zh: '已完成、已取消或尚未提出的事项' },
    source: {
      en: 'Percentile: Hyndman and Fan 1996, type 7, which is PERCENTILE.INC.',
      zh: '百分位数：Hyndman 与 Fan 1996，第 7 型，即 PERCENTILE.INC。',
    },
    excel: {
      formula: {
        en: '=PERCENTILE.INC(FILTER(as_of-INT(created),status="open"),percentile)',
        zh: '=PERCENTILE.INC(FILTER(as_of-INT(created),status="进行中"),percentile)',
      },
      only: {
        en: 'For the status as it is now, without the date of completion.',
        zh: '按当前状态计算，不看完成日期。',
      },
    },
    examples: [
      {
        caption: {
          en: 'Open for 30, 20 and 7 days; the one that is done has no age.',
          zh: '未完成 30、20、7 天；已完成的不计账龄。',
        },
        args: [
          ['2024-03-01', '2024-03-11', '2024-03-24', '2024-01-01'],
          [open, open, open, done],
          '2024-03-31',
        ],
        gives: 20,
      },
      {
        caption: {
          en: 'The 90th percentile of three items would be a guess.',
          zh: '仅有三项时，第 90 百分位数没有意义。',
        },
        args: [['2024-03-01', '2024-03-11', '2024-03-24'], [open, open, open], '2024-03-31', 0.9],
        gives: { error: '#N/A' },
      },
    ],
  },
};
