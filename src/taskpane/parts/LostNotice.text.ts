import type { Text } from '../../core/locale';

interface Lost {
  readonly sheet: Text;
  readonly columns: readonly Text[];
}

const listed = (columns: readonly Text[], locale: 'en' | 'zh'): string =>
  columns.map((column) => column[locale]).join(locale === 'en' ? ', ' : '、');

export const words = {
  title: { en: 'Columns are missing', zh: '有列已丢失' },
  lost: ({ sheet, columns }: Lost): Text => ({
    en: `${sheet.en}: ${listed(columns, 'en')}`,
    zh: `${sheet.zh}：${listed(columns, 'zh')}`,
  }),
  note: {
    en: 'KPIs that read them show an error. Say which columns of your table they are now.',
    zh: '读取这些列的指标会显示错误，请重新指定对应的列。',
  },
  map: { en: 'Map the columns again', zh: '重新对应列' },
} satisfies Record<string, Text | ((lost: Lost) => Text)>;
