import type { Text } from '../../core/locale';

export const words = {
  cancel: { en: 'Cancel', zh: '取消' },
  working: { en: 'Working…', zh: '处理中……' },
} satisfies Record<string, Text>;
