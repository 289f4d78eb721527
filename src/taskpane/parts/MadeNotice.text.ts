import type { Text } from '../../core/locale';

export const words = {
  sheets: { en: 'New sheets', zh: '新工作表' },
  nothing: { en: 'Everything was there already; nothing was changed.', zh: '所需内容均已存在，未作更改。' },
  skipped: { en: 'Left out, with nothing lost', zh: '以下项目未能设置，不影响数据' },
} satisfies Record<string, Text>;
