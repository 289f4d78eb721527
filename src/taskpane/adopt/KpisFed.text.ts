import type { Text } from '../../core/locale';

export const words = {
  fed: (fed: number, all: number): Text => ({
    en: `${fed} of ${all} KPIs that read such a table get all they need`,
    zh: `读取此类表格的 ${all} 个指标中，${fed} 个所需的列已齐全`,
  }),
  allFed: (all: number): Text => ({
    en:
      all === 1
        ? 'The one KPI that reads such a table gets all it needs'
        : `All ${all} KPIs that read such a table get all they need`,
    zh: `读取此类表格的 ${all} 个指标所需的列均已齐全`,
  }),
  needs: (title: Text, needs: readonly Text[]): Text => ({
    en: `${title.en}: needs ${needs.map(({ en }) => en).join(', ')}`,
    zh: `${title.zh}：还需要${needs.map(({ zh }) => zh).join('、')}`,
  }),
} satisfies Record<
  string,
  | ((fed: number, all: number) => Text)
  | ((all: number) => Text)
  | ((title: Text, needs: readonly Text[]) => Text)
>;
