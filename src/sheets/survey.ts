import type { Text } from '../core/locale';
import { accountManager, customer, customerNo, periodNo } from './columns';
import type { ColumnTemplate, SheetTemplate } from './template';

const fivePoint: Text = {
  en: 'From 1 very dissatisfied to 5 very satisfied. Empty means not answered.',
  zh: '1 表示非常不满意，5 表示非常满意，留空表示未作答。',
};

const rating = (key: string, en: string, zh: string, to = 5, from = 1, hint = fivePoint): ColumnTemplate => ({
  key,
  header: { en, zh },
  kind: 'whole',
  width: 14,
  from,
  to,
  hint,
});

export const survey: SheetTemplate = {
  key: 'Survey',
  title: { en: 'Survey', zh: '满意度调查' },
  guidance: {
    en: 'One row per answered questionnaire.',
    zh: '每份收回的问卷填写一行。',
  },
  columns: [
    {
      key: 'date',
      header: { en: 'Answered', zh: '答复日期' },
      kind: 'date',
      width: 12,
      hint: {
        en: 'Day of the answer. It decides the month in which it counts.',
        zh: '客户答复的日期，决定计入哪个月份。',
      },
    },
    customer,
    {
      key: 'respondent',
      header: { en: 'Respondent', zh: '答复人' },
      kind: 'text',
      width: 16,
      hint: { en: 'Who answered; empty for anonymous.', zh: '答复问卷的人，匿名请留空。' },
    },
    rating('overall', 'Overall', '总体满意度'),
    rating('product', 'Product quality', '产品质量满意度'),
    rating('service', 'Service attitude', '服务态度满意度'),
    rating('response', 'Response speed', '响应速度满意度'),
    rating('content', 'Meeting content', '会议内容满意度'),
    rating('recommend', 'Recommend 0–10', '推荐意愿（0–10）', 10, 0, {
      en: 'Would you recommend us? From 0 not at all to 10 certainly.',
      zh: '是否愿意推荐我们：0 表示完全不会，10 表示一定会。',
    }),
    rating('effort', 'Ease 1–7', '省力程度（1–7）', 7, 1, {
      en: 'It was easy to get things done: from 1 not at all to 7 fully agree.',
      zh: '办事是否省力：1 表示完全不同意，7 表示完全同意。',
    }),
    {
      key: 'comment',
      header: { en: 'Comment', zh: '意见' },
      kind: 'longText',
      width: 40,
      hint: { en: 'In the words of the customer.', zh: '客户的原话。' },
    },
    {
      key: 'channel',
      header: { en: 'Channel', zh: '渠道' },
      kind: 'choice',
      list: 'channels',
      open: true,
      width: 12,
      hint: { en: 'How the answer came.', zh: '答复来自哪个渠道。' },
    },
    customerNo,
    accountManager,
    periodNo('date'),
  ],
  rules: [
    {
      columns: ['overall'],
      when: (cell) => `AND(LEN(${cell('date')})>0,LEN(${cell('overall')})=0)`,
      look: 'missing',
    },
  ],
};
