import { folded } from './folded';
import type { Text } from './locale';

/** The words that a column may hold, and what each means. */
export interface Vocabulary<M extends string> {
  /** Words in their folded form. A meaning has the words of both languages. */
  readonly words: Readonly<Record<M, readonly string[]>>;
  /** What a number stands for; TRUE is 1 and FALSE 0. Undefined: such a number is not known. */
  readonly number: (value: number) => M | undefined;
  /** What to write instead of a word that is not known. */
  readonly advice: Text;
}

const dictionaries = new WeakMap<Vocabulary<string>, ReadonlyMap<string, string>>();

/** From folded word to meaning; made when first asked for. */
export function dictionaryOf<M extends string>(vocabulary: Vocabulary<M>): ReadonlyMap<string, M> {
  let map = dictionaries.get(vocabulary) as Map<string, M> | undefined;
  if (map === undefined) {
    map = new Map();
    for (const meaning in vocabulary.words)
      for (const word of vocabulary.words[meaning]) map.set(folded(word), meaning);
    dictionaries.set(vocabulary, map);
  }
  return map;
}

const YES = ['yes', 'y', 'true', 'ok', '是', '√', '✓', '✔', '有', '对'];
const NO = ['no', 'n', 'false', '否', '×', '✗', '✘', '无', '没有'];

const oneOrZero =
  <M>(one: M, zero: M) =>
  (value: number): M | undefined =>
    value === 1 ? one : value === 0 ? zero : undefined;

export type YesNo = 'yes' | 'no';

export const yesNo: Vocabulary<YesNo> = {
  words: {
    yes: [...YES, 'done', 'spoke', '已完成', '完成', '发言', '已发言'],
    no: [...NO, 'not done', '未完成', '未发言'],
  },
  number: oneOrZero('yes', 'no'),
  advice: { en: 'Write yes or no, 1 or 0.', zh: '请填写“是”或“否”、1 或 0。' },
};

export const renewal: Vocabulary<YesNo> = {
  words: {
    yes: [...YES, 'renewed', '已续约', '续约', '已续签', '续签'],
    no: [...NO, 'not renewed', '未续约', '不续约', '未续签'],
  },
  number: oneOrZero('yes', 'no'),
  advice: { en: 'Write yes, no or the date of renewal.', zh: '请填写续约日期，或“是”“否”。' },
};

export type Attended = 'present' | 'late' | 'deputy' | 'excused' | 'absent';

export const attendance: Vocabulary<Attended> = {
  words: {
    present: [
      ...YES,
      'present',
      'attended',
      'on time',
      '出席',
      '已出席',
      '到会',
      '实到',
      '出勤',
      '参会',
      '参加',
      '已参加',
    ],
    late: ['late', '迟到'],
    deputy: ['deputy', 'substitute', 'proxy', '代会', '代参会', '代出席', '委托'],
    excused: ['excused', 'leave', 'on leave', '请假', '公假', '事假', '病假'],
    absent: [...NO, 'absent', 'no show', '缺席', '缺勤', '未到', '未出席', '未参加', '旷会'],
  },
  number: oneOrZero('present', 'absent'),
  advice: {
    en: 'Write present, late, deputy, excused or absent; with numbers of people, give "expected" too.',
    zh: '请填写“出席”“迟到”“代会”“请假”或“缺席”；若填人数，请同时给出 expected。',
  },
};

export type Status = 'done' | 'open' | 'cancelled';

/** Done means done, 1 or 100 %; any share below is not done. */
export const actionStatus: Vocabulary<Status> = {
  words: {
    done: [
      ...YES,
      'done',
      'complete',
      'completed',
      'closed',
      'finished',
      'resolved',
      'completed late',
      '已完成',
      '完成',
      '逾期完成',
      '延期完成',
      '按时完成',
      '已关闭',
      '关闭',
      '办结',
      '已办结',
      '已解决',
    ],
    open: [
      ...NO,
      'open',
      'new',
      'to do',
      'todo',
      'not started',
      'in progress',
      'doing',
      'ongoing',
      'overdue',
      'delayed',
      'on hold',
      'paused',
      'pending',
      'waiting',
      'blocked',
      'partly done',
      'partly',
      'not done',
      'incomplete',
      '未完成',
      '部分完成',
      '进行中',
      '未开始',
      '逾期',
      '已逾期',
      '延期',
      '已延期',
      '暂停',
      '已暂停',
      '待办',
      '待处理',
      '处理中',
      '推进中',
      '未关闭',
      '未解决',
    ],
    cancelled: [
      'cancelled',
      'canceled',
      'void',
      'withdrawn',
      'dropped',
      '已取消',
      '取消',
      '作废',
      '已作废',
      '终止',
      '已终止',
      '撤销',
      '已撤销',
    ],
  },
  number: (value) => (value === 1 ? 'done' : value >= 0 && value < 1 ? 'open' : undefined),
  advice: {
    en: 'Write done, open or cancelled, 1 or 100%, or name your own words in "done" and "cancelled" where the function has them.',
    zh: '请填写“已完成”“未完成”或“已取消”，或 1、100% 等完成比例；若函数有 done、cancelled 参数，也可在其中列出自己的用词。',
  },
};

export type DealStatus = 'won' | 'lost' | 'open';

export const dealStatus: Vocabulary<DealStatus> = {
  words: {
    won: [
      'won',
      'closed won',
      'signed',
      'funds in place',
      'in operation',
      '赢单',
      '已赢单',
      '成交',
      '已成交',
      '中标',
      '签约',
      '已签约',
      '资金到位',
      '投产',
    ],
    lost: ['lost', 'closed lost', '输单', '已输单', '丢单', '失单', '未中标', '未成交', '流失', '失败'],
    open: [
      'open',
      'new',
      'in progress',
      'ongoing',
      'on hold',
      'paused',
      'cancelled',
      'canceled',
      'lead',
      'contacted',
      'visit',
      'negotiation',
      'letter of intent',
      '进行中',
      '跟进中',
      '未开始',
      '暂停',
      '已暂停',
      '取消',
      '已取消',
      '线索',
      '初步接洽',
      '考察',
      '洽谈',
      '意向',
    ],
  },
  number: oneOrZero('won', 'lost'),
  advice: {
    en: 'Write won, lost or open, or name your own words in "won" and "lost" where the function has them.',
    zh: '请填写“赢单”“输单”或“进行中”；若函数有 won、lost 参数，也可在其中列出自己的用词。',
  },
};

export type Achieved = 'yes' | 'partly' | 'no';

export const achievement: Vocabulary<Achieved> = {
  words: {
    yes: [...YES, 'achieved', 'met', 'done', 'passed', '达成', '已达成', '完成', '已完成', '合格', '通过'],
    partly: ['partly', 'partially', 'partial', 'half', '部分', '部分达成', '部分完成'],
    no: [
      ...NO,
      'not achieved',
      'missed',
      'not met',
      'not done',
      'failed',
      '未达成',
      '未完成',
      '不合格',
      '未通过',
    ],
  },
  number: oneOrZero('yes', 'no'),
  advice: {
    en: 'Write yes, partly or no, or a number from 0 to 1.',
    zh: '请填写“是”“部分”或“否”，或填 0 到 1 之间的数。',
  },
};

export type Satisfaction = '1' | '2' | '3' | '4' | '5';

/** Answers in words on a five-point scale. */
export const satisfaction: Vocabulary<Satisfaction> = {
  words: {
    '5': ['very satisfied', '非常满意', '很满意', '十分满意'],
    '4': ['satisfied', '满意', '比较满意', '较满意'],
    '3': ['neutral', 'neither satisfied nor dissatisfied', '一般', '基本满意', '中立'],
    '2': ['dissatisfied', 'unsatisfied', '不满意', '较不满意', '比较不满意'],
    '1': ['very dissatisfied', 'very unsatisfied', '非常不满意', '很不满意', '十分不满意'],
  },
  number: () => undefined,
  advice: {
    en: 'Write a number on the scale or, on the five-point scale, very satisfied … very dissatisfied.',
    zh: '请填写量表内的数字；五分制也可填写“非常满意”至“非常不满意”。',
  },
};

export type Direction = 'higher' | 'lower';

/** Which way a result is better. */
export const direction: Vocabulary<Direction> = {
  words: {
    higher: ['higher', 'higher is better', 'up', 'max', '越高越好', '越大越好', '正向'],
    lower: ['lower', 'lower is better', 'down', 'min', '越低越好', '越小越好', '逆向'],
  },
  number: (value) => (value === 1 ? 'higher' : value === -1 ? 'lower' : undefined),
  advice: { en: 'Write higher or lower, 1 or -1.', zh: '请填写“越高越好”或“越低越好”、1 或 -1。' },
};
