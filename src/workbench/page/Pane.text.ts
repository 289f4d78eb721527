import type { Text } from '../../core/locale';

export const paneText = {
  edge: { en: 'Width of the pane', zh: '任务窗格宽度' },
  close: { en: 'Close the pane', zh: '关闭任务窗格' },
} satisfies Record<string, Text>;
