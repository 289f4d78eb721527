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
 * The sorted values of several columns, each once, spilling downwards. Every column is made distinct first, then
 * they are dealt out like cards into one list: Excel 2021 cannot stack columns otherwise. A column that has run out
 * deals its last value again.
 */
const sortedUnique = (sources: readonly Bound[]): string => {
  const [only] = sources;
  if (sources.length === 1 && only) {
    const column = columnReference(only.table, only.header);
    return `SORT(UNIQUE(FILTER(${column}&"",LEN(${column})>0,"")))`;
  }
  const names = sources.map((_, index) => `from_${index + 1}`);
  const distinct = sources.map(
    ({ table, header }, index) => `${names[index]},UNIQUE(${columnReference(table, header)}&"")`,
  );
  const turnOf = (name: string): string => `LOOKUP(turn,SEQUENCE(ROWS(${name})),${name})`;
  const dealt = names.reduceRight(
    (otherwise, name, index) =>
      otherwise === '' ? turnOf(name) : `IF(of=${index},${turnOf(name)},${otherwise})`,
    '',
  );
  const longest = `MAX(${names.map((name) => `ROWS(${name})`).join(',')})`;
  return (
    `LET(${distinct.join(',')},card,SEQUENCE(${longest}*${names.length},1,0),` +
    `turn,INT(card/${names.length})+1,of,MOD(card,${names.length}),value,${dealt},` +
    `SORT(UNIQUE(FILTER(value,LEN(value)>0,""))))`
  );
};

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

/** The hidden sheet with what the drop-downs offer. */
export const planLists = (sheet: string, columns: Columns, locale: Locale): SheetPlan => {
  const entries = (list: ListTemplate): Cell[] => {
    if ('words' in list) return list.words.map((word) => word[locale]);
    const sources = list.sources.flatMap((role) => columns[role] ?? []);
    return sources.length === 0 ? [] : [formula(sortedUnique(sources))];
  };
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: 1 },
    widths: lists.map(() => 20),
    blocks: lists.map((list, column) => ({
      row: 0,
      column,
      cells: [list.title[locale], list.key === 'customers' ? all[locale] : null, ...entries(list)].map(
        (cell) => [cell],
      ),
    })),
    tables: [],
    names: lists.flatMap((list, column) => listNames(list, column, sheet)),
    formats: [
      {
        area: { row: 0, column: 0, rows: 1, columns: lists.length },
        bold: true,
        color: look.accent,
        lineBelow: look.accent,
      },
    ],
    validations: [],
    rules: [],
    charts: [],
  };
};
