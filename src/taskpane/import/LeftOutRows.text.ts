import type { Text } from '../../core/locale';

export const words = {
  leftOut: (rows: number): Text => ({
    en: `${rows} ${rows === 1 ? 'row' : 'rows'} of the file left out`,
    zh: `文件中有 ${rows} 行未导入`,
  }),
  row: (row: number, what: string, reason: Text): Text => ({
    en: `Row ${row}${what && ` “${what}”`}: ${reason.en}`,
    zh: `第 ${row} 行${what && `“${what}”`}：${reason.zh}`,
  }),
} satisfies Record<string, (row: number, what: string, reason: Text) => Text>;
