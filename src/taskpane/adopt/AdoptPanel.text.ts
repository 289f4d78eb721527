import type { Text } from '../../core/locale';

export const words = {
  entry: { en: 'Use a table you already have', zh: '使用已有表格' },
  entryNote: {
    en: 'Your own table takes the place of a template sheet. Nothing in it is changed; columns are added at its right edge.',
    zh: '用您自己的表格代替模板工作表。原有内容不会改动，仅在表格右侧添加计算列。',
  },
  title: { en: 'Use a table you already have', zh: '使用已有表格' },
  lead: {
    en: 'Say what your columns mean, and KPIs read your own table. What you have typed stays as it is.',
    zh: '指定各列的含义后，KPI 即可直接读取您的表格。已填写的内容保持不变。',
  },
  back: { en: 'Back to templates', zh: '返回模板' },
  none: { en: 'There is no table to use yet', zh: '尚无可用的表格' },
  noneNote: {
    en: 'Your data must be an Excel table with one header row. Click into your data, press Ctrl+T (on a Mac ⌘T), tick “My table has headers” and choose OK. Then come back here.',
    zh: '数据须为带一行标题的 Excel 表格。请单击数据区域中的任一单元格，按 Ctrl+T（Mac 上为 ⌘T），勾选“表包含标题”后选择“确定”，再返回此处。',
  },
  again: { en: 'Look again', zh: '重新查找' },
  adopted: (sheet: string): Text => ({
    en: `The table on “${sheet}” is in use`,
    zh: `已启用工作表“${sheet}”中的表格`,
  }),
  columns: (headers: readonly string[]): Text =>
    headers.length === 0
      ? { en: 'No columns had to be added.', zh: '无需添加列。' }
      : {
          en: `Added at its right edge: ${headers.join(', ')}. Excel fills them in for new rows.`,
          zh: `已在表格右侧添加：${headers.join('、')}。新增行时 Excel 会自动填充。`,
        },
  sheets: { en: 'Sheets', zh: '工作表' },
  next: {
    en: 'Next: build the scorecard, or rebuild it if there is one, so that it reads this table.',
    zh: '下一步：创建计分卡；如已有计分卡，请重新创建，使其读取此表格。',
  },
  skipped: { en: 'Left out, with nothing lost', zh: '以下项目未能设置，不影响数据' },
  another: { en: 'Use another table', zh: '使用其他表格' },
} satisfies Record<string, Text | ((sheet: string) => Text) | ((headers: readonly string[]) => Text)>;
