import type { Text } from '../../core/locale';

export const words = {
  title: { en: 'Start with a pack', zh: '从管理方案开始' },
  lead: {
    en: 'A pack is a whole working workbook: sheets to fill, KPIs, weights and a scorecard that recalculates in the cells.',
    zh: '管理方案是一套完整可用的工作簿：待填工作表、指标、权重，以及在单元格中自动重算的计分卡。',
  },
} satisfies Record<string, Text>;
