import type { Text } from '../../core/locale';

export const words = {
  columns: { en: 'What do its columns mean?', zh: '各列的含义' },
  columnsNote: {
    en: 'Above each field stands the column that KPIs read. Choose yours that holds the same; those marked * are needed.',
    zh: '每一项上方为 KPI 读取的列，请选择您表格中内容相同的列。标有 * 的为必需。',
  },
  notThere: { en: '(not in this table)', zh: '（表中没有）' },
  usedFor: (header: string, column: string): Text => ({
    en: `${header} (now for ${column})`,
    zh: `${header}（现用于“${column}”）`,
  }),
  needed: { en: 'Needed: choose a column.', zh: '必需，请选择一列。' },
  more: (columns: number): Text => ({
    en: columns === 1 ? '1 more column, not found' : `${columns} more columns, not found`,
    zh: `另有 ${columns} 列未找到`,
  }),
  exact: { en: 'Same name', zh: '名称相同' },
  synonym: { en: 'A usual name for it', zh: '常用名称' },
  similar: { en: 'Similar name: please check', zh: '名称相近，请核对' },
  chosen: { en: 'Your choice', zh: '由您指定' },
  bound: { en: 'In use', zh: '使用中' },
  none: { en: 'Not found', zh: '未找到' },
} satisfies Record<string, Text | ((columns: number) => Text) | ((header: string, column: string) => Text)>;
