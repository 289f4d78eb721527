import type { Text } from '../../core/locale';

export const words = {
  entry: { en: 'Use a table you already have', zh: '使用已有表格' },
  entryNote: {
    en: 'Your own table takes the place of a template sheet. Nothing in it is changed; columns are added at its right edge.',
    zh: '用您自己的表格代替模板工作表。原有内容不会改动，仅在表格右侧添加计算列。',
  },
  title: { en: 'Use a table you already have', zh: '使用已有表格' },
  lead: {
    en: 'Say what your columns mean; KPIs then read your own table. What you have typed stays as it is.',
    zh: '说明各列的含义后，KPI 即可直接读取您的表格。已填写的内容保持不变。',
  },
  back: { en: 'Back to templates', zh: '返回模板' },
} satisfies Record<string, Text>;
