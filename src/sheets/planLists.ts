import type { Locale } from '../core/locale';
import { actionStatus } from '../core/vocabulary';
import { areaReference, cellReference, columnReference, formula, textLiteral } from '../plan/formula';
import type { Area, Bound, Cell, CellBlock, EditPlan, Formula, NamePlan, SheetPlan } from '../plan/plan';
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
  PEOPLE,
} from './lists';
import type { GatheredList, ListTemplate } from './lists';
import { look } from './look';
import { settingNames } from './settingNames';
import type { Columns } from './tableOf';

/**
 * What the drop-downs offer, one column each; then what is looked up beside it; then, to the right, the lists of
 * used values as they are gathered: one column per source. Every source keeps its column whether it is there or
 * not, so that another one takes no more than its own formula.
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

const gathered = lists.filter((list): list is GatheredList => 'sources' in list);

const MANAGERS = lists.length;
const TIERS = MANAGERS + 1;
const CLOSED = TIERS + 1;
const SOURCES = CLOSED + 1;
const columnOf = (key: string): number => lists.findIndex((list) => list.key === key);

/** First column of the sources of a list; one more column after the last of them holds the number of all entries. */
const blockOf = (list: GatheredList): number =>
  SOURCES +
  gathered.slice(0, gathered.indexOf(list)).reduce((columns, { sources }) => columns + sources.length + 1, 0);

const COLUMNS = SOURCES + gathered.reduce((columns, { sources }) => columns + sources.length + 1, 0);

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
const sortedUnique = (list: GatheredList): string => {
  const block = blockOf(list);
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
const readings = (columns: Columns): CellBlock[] => {
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
      const own = cellReference(FIRST + row, columnOf('customers'), 'column');
      return [formula(`IF(LEN(${own})=0,"",IFERROR(INDEX(${answers},XMATCH(${own},${customers}))&"",""))`)];
    };
    return [{ row: FIRST, column, cells: Array.from({ length: LIST_ROWS }, (_, row) => reading(row)) }];
  };
  return [
    ...gathered.flatMap((list) =>
      list.sources.flatMap((role, index): CellBlock[] => {
        const bound = columns[role];
        if (!bound) return [];
        const column = blockOf(list) + index;
        // Counted anew: the number of cells that a formula spills over is not to be had in every program.
        const count = `IF(LEN(${cellReference(FIRST, column)})=0,0,MIN(${READ_ROWS},ROWS(${distinct(bound)})))`;
        return [{ row: ALL, column, cells: [[formula(count)], [formula(distinct(bound))]] }];
      }),
    ),
    ...ofCustomer(MANAGERS, 'accountManager', null),
    ...ofCustomer(TIERS, 'tier', isActive),
  ];
};

/** What is said where more values are in use than there is room for. */
const notice = ({ key, title }: GatheredList, locale: Locale): string => {
  const words = {
    en: `${title.en}: more than ${LIST_ROWS} are in use; those after number ${LIST_ROWS} are left out.`,
    zh: `${title.zh}：已超过 ${LIST_ROWS} 个，第 ${LIST_ROWS} 个之后的未列入。`,
  };
  return `IF(${filled(readArea(columnOf(key)))}>${LIST_ROWS},${textLiteral(words[locale])},"")`;
};

/** The hidden sheet with what the drop-downs offer; to the right, what the lists of used values are made from. */
export const planLists = (sheet: string, columns: Columns, locale: Locale): SheetPlan => {
  const words = (en: string, zh: string): string => ({ en, zh })[locale];
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: FIRST },
    widths: Array.from({ length: COLUMNS }, () => 20),
    blocks: [
      ...lists.map((list, column): CellBlock => {
        const above: Cell[] = [
          list.title[locale],
          'words' in list ? null : formula(notice(list, locale)),
          list.key in wholeNames ? all[locale] : null,
        ];
        const entries: Cell[] =
          'words' in list ? list.words.map((word) => word[locale]) : [formula(sortedUnique(list))];
        return { row: TITLE, column, cells: [...above, ...entries].map((cell) => [cell]) };
      }),
      at(TITLE, MANAGERS, words('Account manager', '客户经理')),
      at(TITLE, TIERS, words('Tier of those active', '在合作客户的等级')),
      at(TITLE, CLOSED, words('Done or cancelled', '已完成或已取消')),
      at(
        NOTICE,
        CLOSED,
        formula(gathered.map(({ key }) => cellReference(NOTICE, columnOf(key), 'both')).join('&')),
      ),
      at(FIRST, CLOSED, formula(closedWords())),
      ...gathered.flatMap((list): CellBlock[] => {
        const block = blockOf(list);
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
      ...readings(columns),
    ],
    tables: [],
    names: [
      ...lists.flatMap((list, column) => listNames(list, column, sheet)),
      { name: CUSTOMER_MANAGERS, refersTo: listArea(MANAGERS), visible: false },
      { name: CUSTOMER_TIERS, refersTo: listArea(TIERS), visible: false },
      { name: CLOSED_WORDS, refersTo: listArea(CLOSED, 1), visible: false },
      {
        name: LISTS_NOTICE,
        refersTo: { row: NOTICE, column: CLOSED, rows: 1, columns: 1 },
        visible: false,
      },
    ],
    formats: [
      {
        area: { row: TITLE, column: 0, rows: 1, columns: SOURCES },
        bold: true,
        color: look.accent,
        lineBelow: look.accent,
      },
      {
        area: { row: NOTICE, column: 0, rows: 1, columns: SOURCES },
        color: look.red,
      },
      {
        area: { row: TITLE, column: SOURCES, rows: 2, columns: COLUMNS - SOURCES },
        color: look.subdued,
      },
    ],
    validations: [],
    rules: [],
    charts: [],
  };
};

/** Brings the lists up to date in a workbook that has them; words that people have added stay as they are. */
export const editLists = (sheet: string, columns: Columns): EditPlan => ({
  sheet,
  blocks: readings(columns),
  names: [],
});

/** Whether the lists read a column. */
export const isListed = (role: string): boolean =>
  role.startsWith('Customers.') || gathered.some(({ sources }) => sources.includes(role));
