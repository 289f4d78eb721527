import type { Text } from '../../core/locale';

export const words = {
  asOf: { en: 'As-of date', zh: '截至日期' },
  note: {
    en: 'What happened after this day is not looked at.',
    zh: '此日之后发生的内容不计入。',
  },
  bringUp: { en: 'Bring up to date', zh: '更新至今天' },
  isToday: { en: '(today)', zh: '（今天）' },
  change: { en: 'Another day', zh: '选择其他日期' },
  notRead: { en: 'not a date', zh: '不是日期' },
} satisfies Record<string, Text>;
