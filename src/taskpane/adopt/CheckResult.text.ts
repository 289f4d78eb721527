import type { Text } from '../../core/locale';

export const words = {
  allWell: { en: 'Everything can be read', zh: '所有内容均可读取' },
  problems: (cells: number): Text => ({
    en: cells === 1 ? '1 cell cannot be read' : `${cells} cells cannot be read`,
    zh: `有 ${cells} 个单元格无法读取`,
  }),
  problemsNote: {
    en: 'KPIs that read them leave the row out or show an error until you mend them. You can do that now or later; nothing is changed for you.',
    zh: '修正前，相关指标会忽略这些行或显示错误。可现在或稍后修正，系统不会代为更改。',
  },
  cells: { en: 'Cells', zh: '单元格' },
  goTo: (address: string): Text => ({ en: `Go to ${address}`, zh: `前往 ${address}` }),
  problem: (header: string, value: string, wrong: Text, more: number): Text => ({
    en: `${header}: ${value === '' ? '' : `“${value}” `}${wrong.en}${more > 0 ? ` And ${more} more ${more === 1 ? 'cell' : 'cells'} like it.` : ''}`,
    zh: `${header}：${value === '' ? '' : `“${value}”`}${wrong.zh}${more > 0 ? `另有 ${more} 个相同的单元格。` : ''}`,
  }),
  hidden: (problems: number): Text => ({
    en: `And ${problems} more. Mend these first, then check again.`,
    zh: `另有 ${problems} 项。请先修正以上内容，然后重新检查。`,
  }),
  added: (columns: number): Text => ({
    en: columns === 1 ? '1 calculated column will be added' : `${columns} calculated columns will be added`,
    zh: `将添加 ${columns} 个计算列`,
  }),
  addedNote: (headers: readonly string[]): Text => ({
    en: `At the right edge of the table: ${headers.join(', ')}.`,
    zh: `位于表格右侧：${headers.join('、')}。`,
  }),
  leftOut: (column: Text, needs: readonly Text[]): Text => ({
    en: `Not added: ${column.en}, because it needs ${needs.map(({ en }) => en).join(', ')}.`,
    zh: `未添加：${column.zh}，因为需要${needs.map(({ zh }) => zh).join('、')}。`,
  }),
} satisfies Record<
  string,
  | Text
  | ((count: number) => Text)
  | ((address: string) => Text)
  | ((header: string, value: string, wrong: Text, more: number) => Text)
  | ((headers: readonly string[]) => Text)
  | ((column: Text, needs: readonly Text[]) => Text)
>;
