import type { Text } from '../core/locale';

export const words = {
  title: { en: 'KPI Scorecard', zh: 'KPI 计分卡' },
} satisfies Record<string, Text>;
