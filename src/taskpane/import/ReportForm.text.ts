import type { Text } from '../../core/locale';

export const words = {
  notes: { en: 'Worth a look', zh: '请留意' },
  customer: { en: 'Customer', zh: '客户' },
  customerHint: { en: 'Choose one, or type a new name.', zh: '可选择已有客户，也可输入新名称。' },
  customerMissing: {
    en: 'Say which customer the meeting was held with.',
    zh: '请填写此次会议的客户。',
  },
  late: { en: 'Counts as late', zh: '迟到标准' },
  lateNever: { en: 'Never', zh: '不标记迟到' },
  lateAfter: (minutes: number): Text =>
    minutes === 0
      ? { en: 'Joined after the start', zh: '会议开始后入会' }
      : {
          en: `${minutes} min after the start`,
          zh: `会议开始 ${minutes} 分钟后入会`,
        },
  import: (rows: number): Text => ({
    en: rows === 1 ? 'Import 1 row' : `Import ${rows} rows`,
    zh: `导入 ${rows} 行`,
  }),
  same: (rows: number): Text => ({
    en: `${rows} ${rows === 1 ? 'person is' : 'people are'} in the sheet already and will stay as they are.`,
    zh: `另有 ${rows} 人已在参会记录中，保持不变。`,
  }),
  nothingNew: { en: 'Nothing new to import', zh: '没有可导入的新数据' },
  nothingNewNote: {
    en: 'Everybody in this report is in the sheet already for this meeting.',
    zh: '报告中的所有参会人均已在此会议的参会记录中。',
  },
} satisfies Record<string, Text | ((count: number) => Text)>;
