import type { Text } from '../../core/locale';

export const words = {
  meeting: { en: 'Meeting', zh: '会议' },
  when: { en: 'When', zh: '时间' },
  format: { en: 'Format', zh: '格式' },
  untitled: { en: 'Untitled', zh: '无标题' },
  encoding: {
    en: 'Do names look right? If not, choose another encoding',
    zh: '姓名显示是否正常？如有乱码，请更换编码',
  },
} satisfies Record<string, Text>;
