import type { Text } from '../core/locale';
import { readFacts } from '../excel/readFacts';
import type { WorkbookFacts } from '../plan/plan';
import { tableOf, templateOf } from '../sheets';
import { missingOf, roleTemplate, type Adoption } from '../sheets/adopt';
import { settingValueNames } from '../sheets/settingsSheet';
import { Refusal } from './failure';

const words = {
  gone: (table: string): Text => ({
    en: `The table “${table}” is no longer there. Nothing was changed. Choose a table again.`,
    zh: `找不到表格“${table}”，未作任何更改。请重新选择表格。`,
  }),
  headerGone: (table: string, header: string): Text => ({
    en: `The table “${table}” has no column “${header}” any more. Nothing was changed. Look at the columns again.`,
    zh: `表格“${table}”中已没有“${header}”列，未作任何更改。请重新核对各列。`,
  }),
  played: (title: Text, sheet: string): Text => ({
    en: `The sheet “${sheet}” holds ${title.en} already. Delete that sheet first if your own table is to take its place.`,
    zh: `工作表“${sheet}”已用作${title.zh}。如需改用您自己的表格，请先删除该工作表。`,
  }),
  protected: (sheet: string): Text => ({
    en: `The sheet “${sheet}” is protected, so no columns can be added. Take the protection off (Review > Unprotect), then try again.`,
    zh: `工作表“${sheet}”受保护，无法添加列。请在“审阅”中撤消保护，然后重试。`,
  }),
  missing: (columns: readonly Text[]): Text => ({
    en: `Say first which columns hold: ${columns.map(({ en }) => en).join(', ')}.`,
    zh: `请先指定以下各列：${columns.map(({ zh }) => zh).join('、')}。`,
  }),
};

/** The workbook, if the table can play the role in it as it is now; else a refusal in words. */
export const readForAdoption = async ({ role, table, mapping }: Adoption): Promise<WorkbookFacts> => {
  const facts = await readFacts({ values: settingValueNames });
  const found = facts.tables.find(({ name }) => name === table);
  if (!found) throw new Refusal(words.gone(table));
  const lost = Object.values(mapping).find((header) => !found.headers.includes(header));
  if (lost !== undefined) throw new Refusal(words.headerGone(table, lost));
  const playing = tableOf(role, facts);
  if (playing && playing.table !== table)
    throw new Refusal(words.played(templateOf(role).title, playing.sheet));
  if (facts.sheets.some((sheet) => sheet.name === found.sheet && sheet.protected))
    throw new Refusal(words.protected(found.sheet));
  const missing = missingOf(role, mapping);
  if (missing.length > 0) {
    const { columns } = roleTemplate(role);
    throw new Refusal(
      words.missing(columns.filter(({ key }) => missing.includes(key)).map(({ header }) => header)),
    );
  }
  return facts;
};
