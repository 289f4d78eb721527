import type { Text } from '../../core/locale';

export const words = {
  failed: { en: 'That did not work', zh: '操作未完成' },
  stopped: { en: 'Cancelled', zh: '已取消' },
  details: { en: 'Technical details', zh: '技术详情' },
} satisfies Record<string, Text>;
