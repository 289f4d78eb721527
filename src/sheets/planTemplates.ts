import type { Locale } from '../core/locale';
import { freeName, freeSheetName } from '../plan/freeName';
import type { Bound, SheetPlan, WorkbookFacts } from '../plan/plan';
import { CUSTOMERS } from './lists';
import { planLists } from './planLists';
import type { Content } from './planTable';
import { planTable } from './planTable';
import type { Columns } from './tableOf';
import { headersOf, roleOf, tableOf } from './tableOf';
import type { SheetKey } from './template';
import { templateOf, templates } from './templates';

export interface PlannedTemplates {
  readonly sheets: readonly SheetPlan[];
  /** The columns of every template sheet, whether it is planned here or there already. */
  readonly columns: Columns;
}

const LISTS = 'Lists';

const columnsOf = (key: SheetKey, table: string, headers: Readonly<Record<string, string>>): Columns =>
  Object.fromEntries(
    Object.entries(headers).map(([column, header]): [string, Bound] => [
      roleOf(key, column),
      { table, header },
    ]),
  );

/**
 * The template sheets that are not there yet, with the given content, and the hidden lists behind their
 * drop-downs. A table that has a sheet's role already is used as it is.
 */
export const planTemplates = (
  keys: readonly SheetKey[],
  {
    locale,
    facts,
    content,
  }: {
    readonly locale: Locale;
    readonly facts: WorkbookFacts;
    readonly content: Readonly<Partial<Record<SheetKey, Content>>>;
  },
): PlannedTemplates => {
  const sheetNames = facts.sheets.map(({ name }) => name);
  const otherNames = [...facts.tables.map(({ name }) => name), ...facts.names];
  const sheets: SheetPlan[] = [];
  let columns: Columns = {};
  for (const { key } of templates) {
    const there = tableOf(key, facts);
    if (there) {
      columns = { ...columns, ...columnsOf(key, there.table, there.headers) };
    } else if (keys.includes(key)) {
      const template = templateOf(key);
      const sheet = freeSheetName(template.title[locale], sheetNames);
      const table = freeName(key, otherNames);
      sheetNames.push(sheet);
      otherNames.push(table);
      sheets.push(planTable(template, { sheet, table, locale, content: content[key] ?? { rows: [] } }));
      columns = { ...columns, ...columnsOf(key, table, headersOf(key, locale)) };
    }
  }
  if (sheets.length > 0 && !facts.names.includes(CUSTOMERS))
    sheets.push(planLists(freeSheetName(LISTS, sheetNames), columns, locale));
  return { sheets, columns };
};
