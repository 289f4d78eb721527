import type { Text } from '../../core/locale';

export const words = {
  table: { en: 'Which table?', zh: '选择表格' },
  place: (sheet: string, rows: number): Text => ({
    en: `Sheet “${sheet}”, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    zh: `工作表“${sheet}”，${rows} 行`,
  }),
  lost: { en: 'Columns are missing: say again where they are.', zh: '有列缺失，请重新指定。' },
  inUse: (title: Text): Text => ({
    en: `In use as ${title.en}; its columns can be changed.`,
    zh: `已用作${title.zh}，可更改各列。`,
  }),
  role: { en: 'What does it hold?', zh: '表格内容' },
  roleHint: (title: Text): Text => ({
    en: `By its headers it looks like ${title.en}.`,
    zh: `根据标题判断，内容为${title.zh}。`,
  }),
  playedHint: (title: Text, sheet: string): Text => ({
    en: `It looks like ${title.en}, which the sheet “${sheet}” holds already. Delete that sheet first if your own table is to take its place.`,
    zh: `内容似为${title.zh}，但工作表“${sheet}”已作此用。如需改用您自己的表格，请先删除该工作表。`,
  }),
  noRoleHint: {
    en: 'Its headers say little of what it holds. Please choose.',
    zh: '根据标题无法判断内容，请选择。',
  },
  played: (title: Text, sheet: string): Text => ({
    en: `${title.en} (in use: ${sheet})`,
    zh: `${title.zh}（已在使用：${sheet}）`,
  }),
  fitting: { en: 'Fits best', zh: '最符合' },
  others: { en: 'Others', zh: '其他' },
  missing: { en: 'Say first which columns hold what is marked with *.', zh: '请先指定标有 * 的各列。' },
  check: { en: 'Check the table', zh: '检查表格' },
  checkAgain: { en: 'Check again', zh: '重新检查' },
  use: { en: 'Use this table', zh: '使用此表格' },
  useAnyway: { en: 'Use it all the same', zh: '仍然使用' },
} satisfies Record<
  string,
  | Text
  | ((sheet: string, rows: number) => Text)
  | ((title: Text, sheet: string) => Text)
  | ((title: Text) => Text)
>;
