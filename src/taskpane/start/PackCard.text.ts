import type { Text } from '../../core/locale';

export const words = {
  contents: (sheets: number, kpis: number): Text => ({
    en: `${sheets} sheets and a scorecard of ${kpis} KPIs`,
    zh: `${sheets} 个工作表，${kpis} 项指标的计分卡`,
  }),
  dimensions: { en: 'Dimensions and their weights', zh: '维度及权重' },
  sheets: { en: 'What it makes', zh: '将创建的内容' },
  sheetsThere: (there: number, all: number): Text => ({
    en: `What it makes (${there} of ${all} sheets are there)`,
    zh: `将创建的内容（${all} 个工作表中已有 ${there} 个）`,
  }),
  inWorkbook: { en: '(in the workbook)', zh: '（已有）' },
  scorecard: { en: 'Scorecard', zh: '计分卡' },
  scorecardNote: {
    en: 'Choose whom and which period; every KPI shows actual, target, score and light.',
    zh: '选择对象和期间，每项指标显示实际值、目标值、得分和亮灯。',
  },
  startWithSamples: { en: 'Start with sample rows', zh: '启用并填入示例数据' },
  startEmpty: { en: 'Start empty', zh: '启用空白方案' },
  samplesNote: {
    en: 'Sample rows are an invented year, to see how it works. They go with one click when your own come.',
    zh: '示例数据为虚构的一年数据，便于了解用法；录入自己的数据前可一键移除。',
  },
  there: { en: 'This workbook has this pack', zh: '此工作簿已启用该方案' },
  goToScorecard: { en: 'Go to the scorecard', zh: '前往计分卡' },
  missing: (sheets: readonly Text[]): Text => ({
    en: `Missing: ${sheets.map(({ en }) => en).join(', ')}. KPIs that read these show nothing.`,
    zh: `缺少：${sheets.map(({ zh }) => zh).join('、')}。读取这些工作表的指标暂不显示。`,
  }),
  addMissing: { en: 'Add what is missing', zh: '补齐缺少的内容' },
  made: { en: 'Your workbook is ready', zh: '工作簿已就绪' },
  next: {
    en: 'Next: type into the sheets, in the first empty row of a table. The scorecard follows by itself.',
    zh: '下一步：在各工作表表格的第一个空行中录入。计分卡会自动更新。',
  },
  nextOrImport: {
    en: 'Next: import an attendance report, or type into the sheets. The scorecard follows by itself.',
    zh: '下一步：导入参会报告，或直接在工作表中录入。计分卡会自动更新。',
  },
  toImport: { en: 'Import a report', zh: '导入参会报告' },
} satisfies Record<
  string,
  Text | ((sheets: number, kpis: number) => Text) | ((sheets: readonly Text[]) => Text)
>;
