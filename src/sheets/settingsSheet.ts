import { FIRST_SERIAL, LAST_SERIAL } from '../core/dates';
import { locales, type Locale, type Text } from '../core/locale';
import { cellReference, formula } from '../plan/formula';
import type {
  Area,
  Cell,
  CellBlock,
  FormatPlan,
  NamePlan,
  Prompt,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
  WorkbookFacts,
} from '../plan/plan';
import { EARLIEST, kindFormats, LATEST, moneyFormat } from './kinds';
import { LISTS_NOTICE, LISTS_PLACE, listName } from './lists';
import { look } from './look';
import { settingNames, type SettingKey } from './settingNames';
import { settingText, text } from './settingsSheet.text';

/** The word for each language in the cell of the language. */
export const languageWords: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };

/** The currency a workbook starts with; blank where a language is that of many: amounts are shown without one. */
const firstCurrency = (locale: Locale): string => (locale === 'zh' ? 'CNY' : '');

/** The working hours a workbook starts with. */
export const firstWorkHours: Readonly<Record<Locale, string>> = {
  en: '09:00-18:00 Mon-Fri',
  zh: '09:00-18:00 周一至周五',
};

const HOLIDAY_ROWS = 60;

/** A setting in one cell. */
interface Field {
  readonly key: Exclude<SettingKey, 'holidays'>;
  readonly format: string;
  readonly rule?: ValidationRule;
  /** What breaks the rule may stay all the same. */
  readonly open?: boolean;
}

const day: ValidationRule = { kind: 'date', from: EARLIEST, to: LATEST };
const list = (key: string): ValidationRule => ({ kind: 'list', source: `=${listName(key)}` });

const groups: readonly { readonly title: Text; readonly fields: readonly Field[] }[] = [
  {
    title: text.general,
    fields: [
      { key: 'asOf', format: kindFormats.date, rule: day },
      { key: 'language', format: '@', rule: list('languages') },
      { key: 'currency', format: '@', rule: list('currencies'), open: true },
    ],
  },
  {
    title: text.time,
    fields: [
      { key: 'fiscalYearStart', format: '0', rule: { kind: 'whole', from: 1, to: 12 } },
      { key: 'weekStart', format: '0', rule: { kind: 'whole', from: 1, to: 7 } },
      { key: 'workHours', format: '@' },
    ],
  },
  {
    title: text.words,
    fields: [
      { key: 'doneWords', format: '@' },
      { key: 'cancelledWords', format: '@' },
    ],
  },
  {
    title: text.costs,
    fields: [
      { key: 'acquisitionBudget', format: kindFormats.money, rule: { kind: 'decimal', from: 0, to: 1e12 } },
    ],
  },
];

const [LABEL, INPUT, HINT, , HOLIDAY, HOLIDAY_NAME] = [0, 1, 2, 3, 4, 5] as const;
const WIDTHS = [34, 26, 78, 3, 14, 24] as const;
const FIRST_ROW = 4;

/** Every group with the row of its title; its fields follow, then a blank row. */
const placed = groups.map((group, index) => ({
  ...group,
  row: FIRST_ROW + groups.slice(0, index).reduce((rows, { fields }) => rows + fields.length + 2, 0),
}));

const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const holidays: Area = { row: FIRST_ROW + 1, column: HOLIDAY, rows: HOLIDAY_ROWS, columns: 1 };

/** The sheet with the settings of the workbook, each in a cell that has a name. */
export const planSettings = ({
  sheet,
  locale,
  asOf,
  start = {},
}: {
  readonly sheet: string;
  readonly locale: Locale;
  /** Excel serial number of the day that the as-of date starts with. */
  readonly asOf: number;
  /** What other settings start with. */
  readonly start?: Readonly<Partial<Record<SettingKey, Cell>>>;
}): SheetPlan => {
  const first: Readonly<Partial<Record<SettingKey, Cell>>> = {
    asOf,
    language: languageWords[locale],
    currency: firstCurrency(locale) || null,
    fiscalYearStart: 1,
    weekStart: 1,
    workHours: firstWorkHours[locale],
    ...start,
  };
  const fields = placed.flatMap(({ row, fields: own }) =>
    own.map((field, index) => ({ ...field, row: row + 1 + index })),
  );
  const label = (key: SettingKey): string => settingText[key].label[locale];
  const hint = (key: SettingKey): string => settingText[key].hint[locale];
  const title = (area: Area): FormatPlan => ({
    area,
    bold: true,
    color: look.accent,
    lineBelow: look.accent,
  });
  const input = (area: Area, numberFormat: string): FormatPlan => ({
    area,
    numberFormat,
    color: look.input,
    fill: look.accentSoft,
    align: 'left',
    verticalAlign: 'top',
    lineBelow: look.line,
  });
  const validation = (key: SettingKey, area: Area, rule?: ValidationRule, open = false): ValidationPlan => {
    const message = settingText[key].refusal?.[locale];
    const prompt = (words: string): Prompt => ({ title: label(key), message: words });
    return {
      area,
      hint: prompt(hint(key)),
      ...(rule && { rule }),
      ...(message !== undefined && !open && { refusal: { ...prompt(message), style: 'stop' as const } }),
    };
  };
  const name = (key: SettingKey, refersTo: Area): NamePlan => ({
    name: settingNames[key],
    refersTo,
    visible: true,
    comment: label(key),
  });
  const asOfCell = cellReference(fields[0]!.row, INPUT, 'both');
  return {
    name: sheet,
    visibility: 'visible',
    tabColor: look.subdued,
    gridlines: false,
    widths: WIDTHS,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[text.title[locale]], [text.guidance[locale]], [formula(`IFERROR(${LISTS_NOTICE}&"","")`)]],
      },
      ...placed.map(({ row, title: words, fields: own }): CellBlock => ({
        row,
        column: LABEL,
        cells: [
          [words[locale], null, null],
          ...own.map(({ key }) => [label(key), first[key] ?? null, hint(key)]),
        ],
      })),
      { row: FIRST_ROW, column: HOLIDAY, cells: [[label('holidays'), text.holidayName[locale]]] },
    ],
    tables: [],
    names: [...fields.map(({ key, row }) => name(key, cellAt(row, INPUT))), name('holidays', holidays)],
    formats: [
      { area: cellAt(0, 0), bold: true, size: 18, color: look.accent },
      { area: cellAt(1, 0), color: look.subdued },
      { area: cellAt(2, 0), color: look.red },
      ...placed.map(({ row }) => title({ row, column: LABEL, rows: 1, columns: 3 })),
      ...placed.flatMap(({ row, fields: own }): FormatPlan[] => [
        { area: { row: row + 1, column: LABEL, rows: own.length, columns: 1 }, verticalAlign: 'top' },
        {
          area: { row: row + 1, column: HINT, rows: own.length, columns: 1 },
          color: look.subdued,
          verticalAlign: 'top',
          wrap: true,
          indent: 1,
        },
      ]),
      ...fields.map(({ row, format }) =>
        input(cellAt(row, INPUT), format === kindFormats.money ? moneyFormat(firstCurrency(locale)) : format),
      ),
      title({ row: FIRST_ROW, column: HOLIDAY, rows: 1, columns: 2 }),
      input(holidays, kindFormats.date),
      input({ ...holidays, column: HOLIDAY_NAME }, '@'),
    ],
    validations: [
      ...fields.map(({ key, row, rule, open }) => validation(key, cellAt(row, INPUT), rule, open)),
      validation('holidays', holidays, day),
    ],
    rules: [
      {
        area: cellAt(fields[0]!.row, INPUT),
        when: formula(`NOT(ISNUMBER(${asOfCell}))`).formula,
        fill: look.amberSoft,
        color: look.amber,
      },
    ],
    charts: [],
    page: { orientation: 'landscape', pagesWide: 1 },
  };
};

/** The settings of a workbook as they stand in its cells. */
export interface Settings {
  /** Excel serial number of a day; null where the cell holds none. */
  readonly asOf: number | null;
  readonly locale: Locale | null;
  /** Blank: amounts are shown without one. */
  readonly currency: string;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  /** 1 (Monday) to 7. */
  readonly weekStart: number;
  readonly workHours: string;
  /** Excel serial numbers of days. */
  readonly holidays: readonly number[];
  /** Blank: the known words. */
  readonly doneWords: string;
  readonly cancelledWords: string;
  readonly acquisitionBudget: number | null;
}

/** What to ask for when facts are read, so that the settings and the place of the lists are found in them. */
export const settingValueNames: readonly string[] = [...Object.values(settingNames), LISTS_PLACE];

const dayIn = (value: unknown): number | null =>
  typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? Math.floor(value) : null;

const wholeIn = (value: unknown, to: number): number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= to ? Number(value) : 1;

/** The settings of a workbook, and for those that are blank or cannot be read what they start with. */
export const settingsOf = ({ values }: WorkbookFacts): Settings => {
  const cells = (key: SettingKey): readonly unknown[] => (values[settingNames[key]] ?? []).flat();
  const cell = (key: SettingKey): unknown => cells(key)[0];
  const words = (key: SettingKey): string => String(cell(key) ?? '').trim();
  const locale = locales.find((each) => languageWords[each] === words('language')) ?? null;
  const budget = cell('acquisitionBudget');
  return {
    asOf: dayIn(cell('asOf')),
    locale,
    currency: words('currency'),
    fiscalYearStart: wholeIn(cell('fiscalYearStart'), 12),
    weekStart: wholeIn(cell('weekStart'), 7),
    workHours: words('workHours') || firstWorkHours[locale ?? 'en'],
    holidays: cells('holidays').flatMap((value) => dayIn(value) ?? []),
    doneWords: words('doneWords'),
    cancelledWords: words('cancelledWords'),
    acquisitionBudget: typeof budget === 'number' ? budget : null,
  };
};

/** Whether the workbook has a sheet with settings. */
export const hasSettings = ({ places }: WorkbookFacts): boolean => places[settingNames.asOf] !== undefined;

/** The language of the workbook, or the given one where it has none of its own. */
export const localeOfWorkbook = (facts: WorkbookFacts, locale: Locale): Locale =>
  settingsOf(facts).locale ?? locale;

/** The as-of date of the workbook, or the given day where it has none. */
export const asOfOfWorkbook = (facts: WorkbookFacts, today: number): number =>
  settingsOf(facts).asOf ?? today;

/** The currency for amounts in new sheets; that of a workbook without settings is what they will start with. */
export const currencyOfWorkbook = (facts: WorkbookFacts, locale: Locale): string =>
  hasSettings(facts) ? settingsOf(facts).currency : firstCurrency(locale);
