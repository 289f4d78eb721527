import type { Locale } from '../core/locale';
import { actionStatus } from '../core/vocabulary';
import { areaReference, cellReference, columnReference, formula, textLiteral } from '../plan/formula';
import type {
  Area,
  Bound,
  Cell,
  CellBlock,
  EditPlan,
  FormatPlan,
  Formula,
  NamePlan,
  SheetPlan,
  WorkbookFacts,
} from '../plan/plan';
import { fingerprintOf } from './fingerprint';
import {
  all,
  CLOSED_WORDS,
  CUSTOMER_MANAGERS,
  CUSTOMER_TIERS,
  CUSTOMERS,
  LIST_ROWS,
  listName,
  lists,
  LISTS_NOTICE,
  LISTS_PLACE,
  LISTS_WORDS,
  PEOPLE,
} from './lists';
import type { GatheredList, ListTemplate, WordList } from './lists';
import { look } from './look';
import { settingNames } from './settingNames';
import type { Columns } from './tableOf';

/**
 * What the drop-downs offer, one column each. First the lists of words, of which a sheet has those that the workbook
 * lacked when it was made. To their right the workings: the lists of used values, what is looked up beside them, and
 * what they are gathered from, one column per source. Every source keeps its column whether it is there or not, so
 * that another one takes no more than its own formula.
 *
 * A version with other sources does not know where an earlier one has put things, nor what people have written beside
 * them: it lays out workings of its own on a new sheet and moves the names there. Formulas and drop-downs read by
 * names. Words stay where they are.
 */

const TITLE = 0;
/** Above a list: what is cut off. Above a source: how many entries the sources to its left have. */
const NOTICE = 1;
/** Above the first entry of a list: `All`. Above a source: how many entries it has. */
const ALL = 2;
const FIRST = 3;

/** Rows that are read of a list or a source: one more than there is room for, so that it shows when there are more. */
const READ_ROWS = LIST_ROWS + 1;

/** Rows of a list of words: people add theirs below ours. */
const WORD_ROWS = 60;

const wordLists = lists.filter((list): list is WordList => 'words' in list);
const gathered = lists.filter((list): list is GatheredList => 'sources' in list);

/** Columns of the workings, counted from their first one; the gathered lists are the first. */
const USED_CUSTOMERS = gathered.findIndex(({ key }) => key === 'customers');
const MANAGERS = gathered.length;
const TIERS = MANAGERS + 1;
const CLOSED = TIERS + 1;
const SOURCES = CLOSED + 1;
const COLUMNS = SOURCES + gathered.reduce((columns, { sources }) => columns + sources.length + 1, 0);

const columnOf = (list: GatheredList, start: number): number => start + gathered.indexOf(list);

/** First column of the sources of a list; one more column after the last of them holds the number of all entries. */
const blockOf = (list: GatheredList, start: number): number =>
  start +
  SOURCES +
  gathered.slice(0, gathered.indexOf(list)).reduce((columns, { sources }) => columns + sources.length + 1, 0);

/** What decides which cell of the workings is which. */
const ORDER = fingerprintOf([
  FIRST,
  LIST_ROWS,
  ...gathered.flatMap(({ key, sources }) => [key, sources.length, ...sources]),
]);

/**
 * Says where it stands, so that rows and columns inserted or deleted since are noticed: row and column of its cell,
 * and how many columns the workings have.
 */
const place = (start: number): string =>
  `ROW()&" "&COLUMN()&" "&COLUMNS(${areaReference({ row: TITLE, column: start, rows: 1, columns: COLUMNS })})&" ${ORDER}"`;

const placed = new RegExp(`^${ALL + 1} (\\d+) ${COLUMNS} ${ORDER}$`);

/** Workings as this version lays them out. */
export interface Workings {
  readonly sheet: string;
  /** Their first column. */
  readonly start: number;
}

/** What of the lists a workbook has. */
export interface ListsThere {
  /** The sheet of its words; null where it has none, or had them deleted. */
  readonly words: string | null;
  /** Lists of words that it has not. */
  readonly lacking: readonly WordList[];
  /** Null where it has none, or others than this version makes. */
  readonly workings: Workings | null;
}

/** Read with the values of `settingValueNames`. */
export const listsThere = ({ names, places, values }: WorkbookFacts): ListsThere => {
  const words = places[names.includes(LISTS_WORDS) ? LISTS_WORDS : CUSTOMERS];
  const sheet = places[LISTS_PLACE];
  const [, column] = placed.exec(String(values[LISTS_PLACE]?.[0]?.[0])) ?? [];
  return {
    words: words ?? null,
    lacking: wordLists.filter(({ key }) => words === undefined || !names.includes(listName(key))),
    workings:
      sheet === undefined || column === undefined ? null : { sheet, start: Number(column) - 1 - MANAGERS },
  };
};

const listArea = (column: number, rows = LIST_ROWS): Area => ({ row: FIRST, column, rows, columns: 1 });

const readArea = (column: number): string => areaReference(listArea(column, READ_ROWS));

const filled = (area: string): string => `COUNTIF(${area},"?*")`;

/** The different values of a table column without a gap, one empty text if there are none; errors are left out. */
const distinct = ({ table, header }: Bound): string => {
  const column = columnReference(table, header);
  return `UNIQUE(FILTER(${column}&"",IFERROR(LEN(${column}),0)>0,""))`;
};

/**
 * The different values of all sources in order. Excel 2021 cannot stack columns, so entries are counted through:
 * the running counts above the sources say in which of them an entry is, and in which row.
 */
const sortedUnique = (list: GatheredList, start: number): string => {
  const block = blockOf(list, start);
  const columns = list.sources.length;
  const total = cellReference(NOTICE, block + columns, 'both');
  const before = areaReference({ row: NOTICE, column: block, rows: 1, columns });
  const entries = areaReference({ row: FIRST, column: block, rows: READ_ROWS, columns });
  const entry = `SEQUENCE(MAX(1,${total}),1,0)`;
  return (
    `IF(${total}=0,"",SORT(UNIQUE(INDEX(${entries}&"",` +
    `${entry}-LOOKUP(${entry},${before})+1,COUNTIF(${before},"<="&${entry})))))`
  );
};

/** Only as much of a list as is filled, starting some rows above its first entry. */
const filledPart = (sheet: string, area: Area, above: number): Formula => {
  const entries = areaReference(area, sheet);
  const start = cellReference(FIRST - above, area.column, 'both', sheet);
  return formula(`${start}:INDEX(${entries},MAX(1,${filled(entries)}))`);
};

/** Names of the whole area of a list, and of the drop-down that offers `All` as well. */
const wholeNames: Readonly<Record<string, readonly [area: string, choice: string]>> = {
  customers: [CUSTOMERS, listName('customerChoice')],
  people: [PEOPLE, listName('peopleChoice')],
};

const listNames = (list: ListTemplate, column: number, sheet: string): NamePlan[] => {
  const name = (key: string, refersTo: Area | Formula): NamePlan => ({ name: key, refersTo, visible: false });
  const area = listArea(column, 'words' in list ? WORD_ROWS : LIST_ROWS);
  const [whole, choice] = wholeNames[list.key] ?? [];
  return [
    name(listName(list.key), filledPart(sheet, area, 0)),
    ...(whole === undefined ? [] : [name(whole, area)]),
    ...(choice === undefined ? [] : [name(choice, filledPart(sheet, area, 1))]),
  ];
};

const substitute = (text: string, what: string, by: string): string =>
  `SUBSTITUTE(${text},"${what}","${by}")`;

/** Words as people may separate them, with one comma and nothing else between two. */
const withCommas = (words: string): string => {
  const commas = ['，', '、', ';', '；'].reduce((text, sign) => substitute(text, sign, ','), words);
  return substitute(substitute(`TRIM(${commas})`, ', ', ','), ' ,', ',');
};

/** As KPI functions read them: words of the user's own take the place of the known ones. */
const closedWords = (): string => {
  const { done, cancelled } = actionStatus.words;
  const either = (own: string, known: readonly string[]): string =>
    `IF(LEN(TRIM(${own}))=0,${textLiteral(known.join(','))},${withCommas(own)})`;
  return (
    `","&LOWER(${either(settingNames.doneWords, [...done, '1'])}` +
    `&","&${either(settingNames.cancelledWords, cancelled)})&","`
  );
};

const at = (row: number, column: number, cell: Cell): CellBlock => ({ row, column, cells: [[cell]] });

/** The formulas that read tables: of every source that is there, and what the sheet Customers says of a customer. */
const readings = (columns: Columns, start: number): CellBlock[] => {
  const inCustomers = (key: string): string | null => {
    const bound = columns[`Customers.${key}`];
    return bound && bound.table === columns['Customers.customer']?.table
      ? columnReference(bound.table, bound.header)
      : null;
  };
  const customer = inCustomers('customer');
  const isActive = inCustomers('isActive');
  const ofCustomer = (column: number, key: string, only: string | null): CellBlock[] => {
    const answers = inCustomers(key);
    if (customer === null || answers === null) return [];
    const customers = only === null ? `${customer}&""` : `IF(${only},${customer}&"","")`;
    const reading = (row: number): Cell[] => {
      const own = cellReference(FIRST + row, start + USED_CUSTOMERS, 'column');
      return [formula(`IF(LEN(${own})=0,"",IFERROR(INDEX(${answers},XMATCH(${own},${customers}))&"",""))`)];
    };
    return [{ row: FIRST, column, cells: Array.from({ length: LIST_ROWS }, (_, row) => reading(row)) }];
  };
  return [
    ...gathered.flatMap((list) =>
      list.sources.flatMap((role, index): CellBlock[] => {
        const bound = columns[role];
        if (!bound) return [];
        const column = blockOf(list, start) + index;
        // Counted anew: the number of cells that a formula spills over is not to be had in every program.
        const count = `IF(LEN(${cellReference(FIRST, column)})=0,0,MIN(${READ_ROWS},ROWS(${distinct(bound)})))`;
        return [{ row: ALL, column, cells: [[formula(count)], [formula(distinct(bound))]] }];
      }),
    ),
    ...ofCustomer(start + MANAGERS, 'accountManager', null),
    ...ofCustomer(start + TIERS, 'tier', isActive),
  ];
};

/** What is said where more values are in use than there is room for. */
const notice = (list: GatheredList, start: number, locale: Locale): string => {
  const { title } = list;
  const words = {
    en: `${title.en}: more than ${LIST_ROWS} are in use; those after number ${LIST_ROWS} are left out.`,
    zh: `${title.zh}：已超过 ${LIST_ROWS} 个，第 ${LIST_ROWS} 个之后的未列入。`,
  };
  return `IF(${filled(readArea(columnOf(list, start)))}>${LIST_ROWS},${textLiteral(words[locale])},"")`;
};

/** A whole area, so that it stays when columns of it are deleted. */
const wordsName: NamePlan = {
  name: LISTS_WORDS,
  refersTo: { row: TITLE, column: 0, rows: FIRST + WORD_ROWS, columns: wordLists.length },
  visible: false,
};

const titleFormats = (column: number, columns: number): FormatPlan[] => [
  { area: { row: TITLE, column, rows: 1, columns }, bold: true, color: look.accent, lineBelow: look.accent },
  { area: { row: NOTICE, column, rows: 1, columns }, color: look.red },
];

/** A part of the sheet, all its rows. */
interface Part extends Pick<SheetPlan, 'blocks' | 'names' | 'formats'> {
  readonly columns: number;
}

const planWords = (sheet: string, words: readonly WordList[], locale: Locale): Part => ({
  columns: words.length,
  blocks: words.map((list, column) => ({
    row: TITLE,
    column,
    cells: [list.title[locale], null, null, ...list.words.map((word) => word[locale])].map((cell) => [cell]),
  })),
  names: [
    ...words.flatMap((list, column) => listNames(list, column, sheet)),
    ...(words.length === wordLists.length ? [wordsName] : []),
  ],
  formats: titleFormats(0, words.length),
});

const planWorkings = ({ sheet, start }: Workings, columns: Columns, locale: Locale): Part => {
  const words = (en: string, zh: string): string => ({ en, zh })[locale];
  const cell = (row: number, column: number): Area => ({ row, column: start + column, rows: 1, columns: 1 });
  const name = (key: string, refersTo: Area): NamePlan => ({ name: key, refersTo, visible: false });
  const notices = gathered.map((list) => cellReference(NOTICE, columnOf(list, start), 'both')).join('&');
  return {
    columns: COLUMNS,
    blocks: [
      ...gathered.map((list): CellBlock => {
        const cells: Cell[] = [
          list.title[locale],
          formula(notice(list, start, locale)),
          list.key in wholeNames ? all[locale] : null,
          formula(sortedUnique(list, start)),
        ];
        return { row: TITLE, column: columnOf(list, start), cells: cells.map((each) => [each]) };
      }),
      at(TITLE, start + MANAGERS, words('Account manager', '客户经理')),
      at(ALL, start + MANAGERS, formula(place(start))),
      at(TITLE, start + TIERS, words('Tier of those active', '在合作客户的等级')),
      at(TITLE, start + CLOSED, words('Done or cancelled', '已完成或已取消')),
      at(NOTICE, start + CLOSED, formula(notices)),
      at(FIRST, start + CLOSED, formula(closedWords())),
      ...gathered.flatMap((list): CellBlock[] => {
        const block = blockOf(list, start);
        return [
          { row: TITLE, column: block, cells: [[...list.sources, list.title[locale]]] },
          {
            row: NOTICE,
            column: block,
            cells: [
              [
                0,
                ...list.sources.map((_, index) =>
                  formula(`${cellReference(NOTICE, block + index)}+N(${cellReference(ALL, block + index)})`),
                ),
              ],
            ],
          },
        ];
      }),
      ...readings(columns, start),
    ],
    names: [
      ...gathered.flatMap((list) => listNames(list, columnOf(list, start), sheet)),
      name(CUSTOMER_MANAGERS, listArea(start + MANAGERS)),
      name(CUSTOMER_TIERS, listArea(start + TIERS)),
      name(CLOSED_WORDS, listArea(start + CLOSED, 1)),
      name(LISTS_NOTICE, cell(NOTICE, CLOSED)),
      name(LISTS_PLACE, cell(ALL, MANAGERS)),
    ],
    formats: [
      ...titleFormats(start, SOURCES),
      { area: cell(ALL, MANAGERS), color: look.subdued },
      {
        area: { row: TITLE, column: start + SOURCES, rows: 2, columns: COLUMNS - SOURCES },
        color: look.subdued,
      },
    ],
  };
};

/**
 * A hidden sheet with what the drop-downs offer: the given lists of words, and, unless they are left out, the
 * workings.
 */
export const planLists = (
  sheet: string,
  columns: Columns,
  locale: Locale,
  { words = wordLists, workings = true }: { words?: readonly WordList[]; workings?: boolean } = {},
): SheetPlan => {
  const parts = [
    ...(words.length > 0 ? [planWords(sheet, words, locale)] : []),
    ...(workings ? [planWorkings({ sheet, start: words.length }, columns, locale)] : []),
  ];
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: FIRST },
    widths: parts.flatMap((part) => Array.from({ length: part.columns }, () => 20)),
    blocks: parts.flatMap(({ blocks }) => blocks),
    tables: [],
    names: parts.flatMap(({ names }) => names),
    formats: parts.flatMap(({ formats }) => formats),
    validations: [],
    rules: [],
    charts: [],
  };
};

/** Brings the workings up to date in a workbook that has them. */
export const editLists = ({ sheet, start }: Workings, columns: Columns): EditPlan => ({
  sheet,
  blocks: readings(columns, start),
  names: [],
});

/** Marks a sheet of words of an earlier version, before the workings are laid out elsewhere. */
export const markWords = (sheet: string): EditPlan => ({ sheet, blocks: [], names: [wordsName] });

/** Whether the lists read a column. */
export const isListed = (role: string): boolean =>
  role.startsWith('Customers.') || gathered.some(({ sources }) => sources.includes(role));
