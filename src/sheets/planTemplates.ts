import type { Locale } from '../core/locale';
import { freeName, freeSheetName } from '../plan/freeName';
import type { Bound, Cell, EditPlan, SheetPlan, WorkbookFacts } from '../plan/plan';
import { sampleFingerprints } from './fingerprint';
import { kindFormats, moneyFormat } from './kinds';
import { CUSTOMERS, LISTS_WORDS } from './lists';
import { editLists, isListed, listsThere, markWords, planLists } from './planLists';
import type { Content } from './planTable';
import { planTable } from './planTable';
import { currencyOfWorkbook, hasSettings, localeOfWorkbook, planSettings } from './settingsSheet';
import type { SettingKey } from './settingNames';
import { text } from './settingsSheet.text';
import type { Columns } from './tableOf';
import { headersOf, roleOf, tableOf } from './tableOf';
import type { SheetKey } from './template';
import { templateOf, templates } from './templates';

export interface PlannedTemplates {
  /** The template sheets, and Settings and lists as far as the workbook does not have them. */
  readonly sheets: readonly SheetPlan[];
  /** What the lists that are there already have to read besides. */
  readonly edits: readonly EditPlan[];
  /** The columns of every template sheet, whether it is planned here or there already. */
  readonly columns: Columns;
  /** To be kept in the workbook: the fingerprints of its sample rows, where some are planned. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface PlanTemplatesOptions {
  /** Language of a workbook that has none of its own. */
  readonly locale: Locale;
  readonly facts: WorkbookFacts;
  readonly content: Readonly<Partial<Record<SheetKey, Content>>>;
  /** Excel serial number of the day that a new sheet Settings begins with. */
  readonly asOf: number;
  /** What other settings begin with there. */
  readonly start?: Readonly<Partial<Record<SettingKey, Cell>>>;
  /** Columns of people's own tables that the same plan gives a role; they go before what the workbook has bound. */
  readonly adopted?: Columns;
}

const LISTS = 'Lists';

const columnsOf = (key: SheetKey, table: string, headers: Readonly<Record<string, string>>): Columns =>
  Object.fromEntries(
    Object.entries(headers).map(([column, header]): [string, Bound] => [
      roleOf(key, column),
      { table, header },
    ]),
  );

/** The same sheet with its amounts in a currency. */
const sheetInCurrency = (sheet: SheetPlan, currency: string): SheetPlan => ({
  ...sheet,
  formats: sheet.formats.map((format) =>
    format.numberFormat === kindFormats.money ? { ...format, numberFormat: moneyFormat(currency) } : format,
  ),
});

/**
 * The template sheets that are not there yet, with the given content, the settings, and the hidden lists behind the
 * drop-downs. A table that has a sheet's role already is used as it is.
 */
export const planTemplates = (
  keys: readonly SheetKey[],
  { locale: given, facts, content, asOf, start = {}, adopted = {} }: PlanTemplatesOptions,
): PlannedTemplates => {
  const locale = localeOfWorkbook(facts, given);
  const currency = currencyOfWorkbook(facts, given);
  const sheetNames = facts.sheets.map(({ name }) => name);
  const otherNames = [...facts.tables.map(({ name }) => name), ...facts.names];
  const sheets: SheetPlan[] = [];
  const samples: Record<string, readonly string[]> = {};
  let there: Columns = {};
  let added: Columns = adopted;
  const add = (title: string, plan: (sheet: string) => SheetPlan): void => {
    const sheet = freeSheetName(title, sheetNames);
    sheetNames.push(sheet);
    sheets.push(plan(sheet));
  };
  for (const { key } of templates) {
    const bound = tableOf(key, facts);
    const isAdopted = templateOf(key).columns.some((column) => roleOf(key, column.key) in adopted);
    if (bound) {
      there = { ...there, ...columnsOf(key, bound.table, bound.headers) };
    } else if (keys.includes(key) && !isAdopted) {
      const template = templateOf(key);
      const table = freeName(key, otherNames);
      const own = content[key] ?? { rows: [] };
      otherNames.push(table);
      add(template.title[locale], (sheet) =>
        sheetInCurrency(planTable(template, { sheet, table, locale, content: own }), currency),
      );
      if (own.samples) samples[key] = sampleFingerprints(own, template);
      added = { ...added, ...columnsOf(key, table, headersOf(key, locale)) };
    }
  }
  const columns = { ...there, ...added };
  const settings =
    Object.keys(samples).length === 0 ? {} : { samples: { ...Object(facts.settings.samples), ...samples } };
  if (Object.keys(columns).length === 0) return { sheets, edits: [], columns, settings };
  if (!hasSettings(facts)) add(text.title[locale], (sheet) => planSettings({ sheet, locale, asOf, start }));
  const lists = listsThere(facts);
  const isRead = Object.keys(added).some(isListed);
  const workings = lists.workings === null && (isRead || facts.places[CUSTOMERS] === undefined);
  if (workings || lists.lacking.length > 0)
    add(LISTS, (sheet) => planLists(sheet, columns, locale, { words: lists.lacking, workings }));
  const isUnmarked = lists.words !== null && !facts.names.includes(LISTS_WORDS);
  const edits = [
    ...(lists.workings !== null && isRead ? [editLists(lists.workings, columns)] : []),
    ...(workings && isUnmarked ? [markWords(lists.words)] : []),
  ];
  return { sheets, edits, columns, settings };
};
