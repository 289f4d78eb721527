import type { Text } from '../../core/locale';
import type { Entity } from '../../scorecard';

export const words = {
  title: { en: 'Scorecard', zh: '计分卡' },
  lead: {
    en: 'What the card holds to begin with. Weights, floors and targets are changed in the sheet “KPI setup”, not here.',
    zh: '计分卡的初始内容。权重、底线值和目标值请在“指标设置”工作表中修改。',
  },
  pack: { en: 'Pack', zh: '管理方案' },
  entity: { en: 'Scorecard of each', zh: '考核对象' },
  packThere: ({ en, zh }: Text): Text => ({ en: `${en} (in the workbook)`, zh: `${zh}（已有）` }),
  build: { en: 'Build the scorecard', zh: '创建计分卡' },
  buildNote: {
    en: 'Sheets it reads that are missing are made as well.',
    zh: '缺少的数据工作表会一并创建。',
  },
  rebuild: { en: 'Rebuild the scorecard', zh: '重新创建计分卡' },
  rebuildNote: {
    en: 'Takes the place of the card that is there. What you chose on it stays, and so do weights and targets in “KPI setup”.',
    zh: '替换现有计分卡。您在卡上的选择，以及“指标设置”中的权重和目标值保持不变。',
  },
  goTo: { en: 'Go to the scorecard', zh: '前往计分卡' },
  made: { en: 'The scorecard is ready', zh: '计分卡已就绪' },
  next: {
    en: 'Choose whom and which period in its drop-downs. It follows every row you type or import.',
    zh: '在下拉列表中选择对象和期间。录入或导入数据后，计分卡会自动更新。',
  },
} satisfies Record<string, Text | ((pack: Text) => Text)>;

/** Whose performance a scorecard can show. */
export const entities: Readonly<Record<Entity, Text>> = {
  customer: { en: 'Customer', zh: '客户' },
  owner: { en: 'Owner', zh: '责任人' },
};
