import { areaReference } from '../plan/formula';
import type { BindingPlan, NamePlan, WorkbookPlan } from '../plan/plan';
import { rangeOf } from './format';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';
import { wireSize } from './wireSize';

/** A name of the workbook as it was before a plan moved it. */
export interface NameBefore {
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** The names that the workbook has already and a plan only moves. */
export type Moved = ReadonlyMap<string, NameBefore>;

/** The names that a plan makes or moves. */
export const namesOf = ({
  sheets,
  edits = [],
  columns = [],
  bindings = [],
}: WorkbookPlan): Pick<NamePlan, 'name' | 'visible'>[] => [
  ...[...sheets, ...edits].flatMap(({ names }) => names),
  ...columns.flatMap((table) => table.columns.map(({ binding }) => ({ name: binding, visible: false }))),
  ...bindings.map(({ name }) => ({ name, visible: false })),
];

const setName = (
  { workbook }: Request,
  { name, visible, comment }: Pick<NamePlan, 'name' | 'visible' | 'comment'>,
  moved: Moved,
  /** As a formula where the name is there already, as a range or a formula where it is made. */
  refersTo: { readonly formula: string; readonly made: () => Excel.Range | string },
): void => {
  const before = moved.get(name);
  if (before === undefined) {
    const item = workbook.names.add(name, refersTo.made(), comment);
    if (!visible) item.visible = false;
    return;
  }
  const item = workbook.names.getItem(name);
  item.formula = refersTo.formula;
  if (before.visible !== visible) item.visible = visible;
  if (comment !== undefined && comment !== before.comment) item.comment = comment;
};

/** The step that makes or moves a name; an area lies on `sheet`. */
export const nameStep = (plan: NamePlan, sheet: string, moved: Moved, what: Step['what']): Step => ({
  what,
  size: 4 * actionSize + wireSize(plan),
  queue: (request) => {
    const { refersTo } = plan;
    setName(
      request,
      plan,
      moved,
      'formula' in refersTo
        ? { formula: refersTo.formula, made: () => refersTo.formula }
        : {
            formula: `=${areaReference(refersTo, sheet)}`,
            made: () => rangeOf(request.sheet(sheet), refersTo),
          },
    );
  },
});

/** The cell that a header stands in. */
export interface HeaderCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What is asked of a table before a name is put on a header; to be read after the request. */
export interface HeaderAsked {
  readonly table: Excel.Table;
  readonly column: Excel.TableColumn;
  readonly cell: Excel.Range;
}

/** Queues reading where a header is. */
export const askHeader = ({ workbook }: Excel.RequestContext, plan: BindingPlan): HeaderAsked => {
  const table = workbook.tables.getItemOrNullObject(plan.table);
  const column = table.columns.getItemOrNullObject(plan.header);
  const cell = column.getHeaderRowRange();
  table.load('worksheet/name');
  column.load('name');
  cell.load('rowIndex,columnIndex');
  return { table, column, cell };
};

/** Where the header is. Throws where the table or the column is gone. */
export const headerCell = (plan: BindingPlan, { table, column, cell }: HeaderAsked): HeaderCell => {
  if (table.isNullObject) throw tableChanged(plan.table);
  if (column.isNullObject) throw tableChanged(plan.table, plan.header);
  return { sheet: table.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
};

/** The step that lets a hidden name stand on the header of a table column. */
export const bindingStep = (
  { name, table }: Pick<BindingPlan, 'name' | 'table'>,
  { sheet, ...cell }: HeaderCell,
  moved: Moved,
): Step =>
  nameStep({ name, refersTo: { ...cell, rows: 1, columns: 1 }, visible: false }, sheet, moved, {
    en: `Columns of “${table}”`,
    zh: `“${table}”的列`,
  });
