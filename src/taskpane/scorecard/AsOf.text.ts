import type { Text } from '../../core/locale';

export const words = {
  asOf: (day: string): Text => ({ en: `As-of date: ${day}`, zh: `截至日期：${day}` }),
  today: (day: string): Text => ({ en: `As-of date: ${day} (today)`, zh: `截至日期：${day}（今天）` }),
  notRead: { en: 'As-of date: not a date', zh: '截至日期：不是日期' },
  note: {
    en: 'What happened after this day is not looked at.',
    zh: '此日之后发生的内容不计入。',
  },
  bringUp: { en: 'Bring up to date', zh: '更新至今天' },
  change: { en: 'Another day', zh: '选择其他日期' },
} satisfies Record<string, Text | ((day: string) => Text)>;
