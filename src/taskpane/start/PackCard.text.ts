import type { Text } from '../../core/locale';

export const words = {
  contents: (sheets: number, kpis: number): Text => ({
    en: `${sheets} sheets and a scorecard of ${kpis} KPIs`,
    zh: `${sheets} 个工作表，${kpis} 项指标的计分卡`,
  }),
  sheets: { en: 'What it makes', zh: '将创建的内容' },
  scorecard: { en: 'Scorecard', zh: '计分卡' },
  scorecardNote: {
    en: 'Choose customer and period; every KPI shows actual, target, score and light.',
    zh: '选择客户和期间，每项指标显示实际值、目标值、得分和亮灯。',
  },
  samples: { en: 'With sample rows', zh: '包含示例数据' },
  samplesNote: {
    en: 'An invented year, to see how it works. Delete the rows when your own come.',
    zh: '虚构的一年数据，便于了解用法。录入自己的数据前可删除。',
  },
  make: { en: 'Make the sheets', zh: '创建工作表' },
  there: { en: 'This workbook has this pack already', zh: '此工作簿已启用该方案' },
  thereNote: {
    en: 'Nothing needs to be made. Missing sheets can be added under Templates.',
    zh: '无需重复创建。缺少的工作表可在“模板”中添加。',
  },
  goToScorecard: { en: 'Go to the scorecard', zh: '前往计分卡' },
  made: { en: 'Your workbook is ready', zh: '工作簿已就绪' },
  next: {
    en: 'Next: import an attendance report, or type into the sheets. The scorecard follows by itself.',
    zh: '下一步：导入参会报告，或直接在工作表中录入。计分卡会自动更新。',
  },
  toImport: { en: 'Import a report', zh: '导入参会报告' },
} satisfies Record<string, Text | ((sheets: number, kpis: number) => Text)>;
