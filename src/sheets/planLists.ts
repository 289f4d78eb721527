import type { Locale } from '../core/locale';
import { areaReference, columnReference, formula } from '../plan/formula';
import type { Area, Bound, Cell, Formula, NamePlan, SheetPlan } from '../plan/plan';
import { all, CUSTOMERS, LIST_ROWS, listName, lists } from './lists';
import type { ListTemplate } from './lists';
import { look } from './look';
import type { Columns } from './tableOf';

/** Row of the first entry; the row above holds `All` for customers, and the title else. */
const FIRST = 2;

/**
 * The values of several columns in one, spilling downwards: every column is made distinct, then they are dealt out
 * like cards, because Excel 2021 cannot stack columns otherwise. A column that has run out deals its last value
 * again.
 */
const stacked = (sources: readonly Bound[]): string => {
  const card = `SEQUENCE(${LIST_ROWS * sources.length},1,0)`;
  const turn = `INT(${card}/${sources.length})+1`;
  const columns = sources.map(({ table, header }) => {
    const distinct = `UNIQUE(${columnReference(table, header)}&"")`;
    return `LOOKUP(${turn},SEQUENCE(ROWS(${distinct})),${distinct})`;
  });
  return columns.reduceRight(
    (others, column, index) => `IF(MOD(${card},${sources.length})=${index},${column},${others})`,
  );
};

/** The different values of an area in order, spilling downwards. */
const sortedUnique = (area: string): string => `SORT(UNIQUE(FILTER(${area},LEN(${area})>0,"")))`;

const spillArea = (column: number): Area => ({ row: FIRST, column, rows: LIST_ROWS, columns: 1 });

/** Only as much of a list as is filled, starting some rows above its first entry. */
const filledPart = (sheet: string, column: number, above: number): Formula => {
  const area = spillArea(column);
  const entries = areaReference(area, sheet);
  const start = areaReference({ ...area, row: FIRST - above, rows: 1 }, sheet);
  return formula(`${start}:INDEX(${entries},MAX(1,COUNTIF(${entries},"?*")))`);
};

const listNames = (list: ListTemplate, column: number, sheet: string): NamePlan[] => {
  const name = (key: string, refersTo: Area | Formula): NamePlan => ({ name: key, refersTo, visible: false });
  if ('words' in list)
    return [name(listName(list.key), { row: FIRST, column, rows: list.words.length, columns: 1 })];
  if (list.key !== 'customers') return [name(listName(list.key), filledPart(sheet, column, 0))];
  return [
    name(CUSTOMERS, spillArea(column)),
    name(listName('customers'), filledPart(sheet, column, 0)),
    name(listName('customerChoice'), filledPart(sheet, column, 1)),
  ];
};

/** The hidden sheet with what the drop-downs offer; to the right, what the lists of used values are made from. */
export const planLists = (sheet: string, columns: Columns, locale: Locale): SheetPlan => {
  const sourcesOf = (list: ListTemplate): Bound[] =>
    'words' in list ? [] : list.sources.flatMap((role) => columns[role] ?? []);
  const gathered = lists.filter((list) => sourcesOf(list).length > 0);
  const stackColumn = (list: ListTemplate): number => lists.length + gathered.indexOf(list);
  const entries = (list: ListTemplate): Cell[] => {
    if ('words' in list) return list.words.map((word) => word[locale]);
    const rows = LIST_ROWS * sourcesOf(list).length;
    const stack = areaReference({ row: FIRST, column: stackColumn(list), rows, columns: 1 });
    return rows === 0 ? [] : [formula(sortedUnique(stack))];
  };
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: 1 },
    widths: [...lists, ...gathered].map(() => 20),
    blocks: [
      ...lists.map((list, column) => ({
        row: 0,
        column,
        cells: [list.title[locale], list.key === 'customers' ? all[locale] : null, ...entries(list)].map(
          (cell) => [cell],
        ),
      })),
      ...gathered.map((list) => ({
        row: FIRST,
        column: stackColumn(list),
        cells: [[formula(stacked(sourcesOf(list)))]],
      })),
    ],
    tables: [],
    names: lists.flatMap((list, column) => listNames(list, column, sheet)),
    formats: [
      {
        area: { row: 0, column: 0, rows: 1, columns: lists.length },
        bold: true,
        color: look.accent,
        lineBelow: look.accent,
      },
      ...gathered.map((list) => ({
        area: {
          row: FIRST,
          column: stackColumn(list),
          rows: LIST_ROWS * sourcesOf(list).length,
          columns: 1,
        },
        color: look.subdued,
      })),
    ],
    validations: [],
    rules: [],
    charts: [],
  };
};
