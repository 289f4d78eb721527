import type { Text } from '../../core/locale';

const rows = (count: number): string => (count === 1 ? '1 sample row' : `${count} sample rows`);

export const words = {
  there: { en: 'This workbook has sample rows', zh: '此工作簿包含示例数据' },
  where: (sheets: readonly string[]): Text => ({
    en: `They are marked in the last column of ${sheets.join(', ')}.`,
    zh: `示例数据在以下工作表的最后一列有标记：${sheets.join('、')}。`,
  }),
  sure: { en: 'Remove the sample rows?', zh: '是否移除示例数据？' },
  sureNote: {
    en: 'Rows that you have typed, and sample rows that you have changed, stay. The column of marks goes.',
    zh: '您录入的行和修改过的示例行会保留，标记列将一并删除。',
  },
  remove: { en: 'Remove', zh: '移除' },
  keep: { en: 'Keep them', zh: '保留' },
  removed: { en: 'Sample rows removed', zh: '已移除示例数据' },
  removedRows: (removed: number): Text => ({
    en: `${rows(removed)} removed.`,
    zh: `已移除 ${removed} 行示例数据。`,
  }),
  keptRows: (kept: number, sheets: readonly string[]): Text => ({
    en: `${rows(kept)} had been changed and ${kept === 1 ? 'was' : 'were'} kept, on ${sheets.join(', ')}. Look whether you still need ${kept === 1 ? 'it' : 'them'}.`,
    zh: `有 ${kept} 行示例数据已被修改，予以保留，位于：${sheets.join('、')}。请确认是否仍需要。`,
  }),
} satisfies Record<
  string,
  | Text
  | ((sheets: readonly string[]) => Text)
  | ((removed: number) => Text)
  | ((kept: number, sheets: readonly string[]) => Text)
>;
