import type { Text } from '../../core/locale';
import type { ColumnTemplate, SheetTemplate } from '../../sheets';

/** Without differences that nobody means: case, full width, blanks and signs. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const says = ({ en, zh }: Text, wanted: string): boolean =>
  plain(en).includes(wanted) || plain(zh).includes(wanted);

/** Why a sheet answers a search: by its name, or by some of its columns. */
export interface Match {
  readonly template: SheetTemplate;
  /** Empty where the name of the sheet answers, or nothing was asked. */
  readonly columns: readonly ColumnTemplate[];
}

/** Whether and why a sheet answers a search in either language; `null` where it does not. */
export const matchOf = (template: SheetTemplate, search: string): Match | null => {
  const wanted = plain(search);
  if (says(template.title, wanted) || plain(template.key).includes(wanted)) return { template, columns: [] };
  const columns = template.columns.filter(({ header }) => says(header, wanted));
  return columns.length > 0 ? { template, columns } : null;
};
