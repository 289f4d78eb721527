import type { Text } from '../core/locale';

export const words = {
  pages: { en: 'Pages', zh: '页面' },
} satisfies Record<string, Text>;
