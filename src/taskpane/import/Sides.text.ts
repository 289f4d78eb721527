import type { Text } from '../../core/locale';

export const words = {
  people: { en: 'People', zh: '参会人' },
  ours: { en: 'Which email addresses are on our side?', zh: '哪些邮箱属于我方？' },
  oursNote: {
    en: 'Everybody else counts as the customer’s. Correct single people in the table.',
    zh: '其余人员计为客户方。个别人员可在下表中更正。',
  },
  nobody: {
    en: 'Tick our own addresses, if any of us were there.',
    zh: '如有我方人员参会，请勾选我方邮箱。',
  },
  domain: (domain: string, people: number): Text => ({
    en: `${domain} (${people} ${people === 1 ? 'person' : 'people'})`,
    zh: `${domain}（${people} 人）`,
  }),
  person: { en: 'Person', zh: '参会人' },
  time: { en: 'Joined–left', zh: '入会–离会' },
  minutes: { en: 'Min', zh: '分钟' },
  side: { en: 'Ours', zh: '我方' },
  isOurs: (person: string): Text => ({ en: `${person} is on our side`, zh: `${person} 属于我方` }),
  same: { en: 'there already', zh: '已存在' },
} satisfies Record<string, Text | ((name: string, people: number) => Text)>;
