import type { Locale } from '../core/locale';
import type { Bound, WorkbookFacts } from '../plan/plan';
import type { SheetKey } from './template';
import { templateOf } from './templates';

/** Table and header of every column that has one, by `<sheet>.<column>`. */
export type Columns = Readonly<Record<string, Bound>>;

export interface TableOf {
  readonly table: string;
  /** Sheet the table stands on. */
  readonly sheet: string;
  /** Headers as they stand in the table now, by column key; columns that are lost are absent. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The name of a column in bindings and in lists of sources. */
export const roleOf = (key: SheetKey, column: string): string => `${key}.${column}`;

/** The table that has the role of a template sheet in this workbook, or null where there is none. */
export const tableOf = (key: SheetKey, { bindings, tables }: WorkbookFacts): TableOf | null => {
  const bound = templateOf(key).columns.flatMap((column) => {
    const binding = bindings[roleOf(key, column.key)];
    return binding ? [[column.key, binding] as const] : [];
  });
  const table = tables.find(({ name }) => name === bound[0]?.[1].table);
  if (!table) return null;
  const headers = bound
    .filter(([, binding]) => binding.table === table.name)
    .map(([column, { header }]) => [column, header] as const);
  return { table: table.name, sheet: table.sheet, headers: Object.fromEntries(headers) };
};

/** The headers a template sheet is laid out with, by column key. */
export const headersOf = (key: SheetKey, locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(templateOf(key).columns.map((column) => [column.key, column.header[locale]]));
