import type { Text } from '../../core/locale';

export const workbenchText = {
  workbook: { en: 'Book1', zh: '工作簿1' },
  ribbon: { en: 'Ribbon', zh: '功能区' },
  home: { en: 'Home', zh: '开始' },
  grid: { en: 'Worksheet', zh: '工作表' },
} satisfies Record<string, Text>;
