import type { Text } from '../../core/locale';

export const titleBarText = {
  workbench: { en: 'Workbench', zh: '工作台' },
  otherLanguage: { en: '中文', zh: 'English' },
  dark: { en: 'Dark', zh: '深色' },
} satisfies Record<string, Text>;
