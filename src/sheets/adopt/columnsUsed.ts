import type { ColumnTemplate } from '../template';

/** Keys of the columns of the same table that a calculated column reads. */
export const columnsUsed = ({ formula }: ColumnTemplate): readonly string[] => {
  const used = new Set<string>();
  const note = (key: string): string => {
    used.add(key);
    return '0';
  };
  formula?.(note, note);
  return [...used];
};
