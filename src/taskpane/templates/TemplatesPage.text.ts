import type { Text } from '../../core/locale';

export const words = {
  title: { en: 'Template sheets', zh: '模板工作表' },
  lead: {
    en: 'Add single sheets to this workbook. What is there already is never overwritten.',
    zh: '向此工作簿添加单个工作表，不会覆盖任何已有内容。',
  },
  search: { en: 'Find a sheet or column', zh: '查找工作表或列' },
  results: (sheets: number): Text => ({
    en: sheets === 1 ? '1 sheet found' : `${sheets} sheets found`,
    zh: `找到 ${sheets} 个工作表`,
  }),
  none: {
    en: 'No sheet and no column has this name. Try a shorter word.',
    zh: '没有同名的工作表或列，请换用更短的词。',
  },
  found: (headers: readonly Text[]): Text => ({
    en: `Column: ${headers.map(({ en }) => en).join(', ')}`,
    zh: `列：${headers.map(({ zh }) => zh).join('、')}`,
  }),
  columns: (columns: number): Text => ({ en: `Columns (${columns})`, zh: `列（${columns}）` }),
  inWorkbook: { en: 'In the workbook', zh: '已有' },
  goTo: (sheet: string): Text => ({ en: `Go to ${sheet}`, zh: `前往“${sheet}”` }),
  go: { en: 'Go', zh: '前往' },
  samples: { en: 'With sample rows', zh: '包含示例数据' },
  withoutSamples: (titles: readonly Text[]): Text => ({
    en: `There are no sample rows for: ${titles.map(({ en }) => en).join(', ')}.`,
    zh: `以下工作表没有示例数据：${titles.map(({ zh }) => zh).join('、')}。`,
  }),
  add: (sheets: number): Text =>
    sheets === 0
      ? { en: 'Add sheets', zh: '添加工作表' }
      : { en: sheets === 1 ? 'Add 1 sheet' : `Add ${sheets} sheets`, zh: `添加 ${sheets} 个工作表` },
  chooseFirst: { en: 'Tick the sheets you want first.', zh: '请先勾选需要的工作表。' },
  allThere: {
    en: 'All template sheets are in this workbook. Choose Go to open one.',
    zh: '所有模板工作表都已在此工作簿中，选择“前往”即可打开。',
  },
  added: { en: 'Sheets added', zh: '已添加工作表' },
  next: {
    en: 'Type in the first empty row of a table; it grows by itself.',
    zh: '在表格的第一个空行中输入即可，表格会自动扩展。',
  },
} satisfies Record<
  string,
  Text | ((sheet: string) => Text) | ((sheets: number) => Text) | ((headers: readonly Text[]) => Text)
>;
