import type { ColumnsPlan } from '../plan/plan';
import { ExcelError } from './excelError';
import { everywhere } from './format';
import type { Moved } from './nameSteps';
import { bindingStep } from './nameSteps';
import { sheetProtected } from './sheetChanged';
import type { SheetSteps } from './sheetSteps';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';
import { wireText } from './wireCell';
import { wireSize } from './wireSize';

/** A table that columns are added to, as it was before. */
export interface WidthBefore {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats of the first body cells of the new columns. */
  readonly formats: readonly string[];
}

/** What is asked of a table before columns are added; to be read after the request. */
export interface WidthAsked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  /** First body cells of the new columns. */
  readonly first: Excel.Range;
  /** What is used of the cells that the columns would take. */
  readonly used: Excel.Range;
}

/** Queues reading a table to which at least one column is to be added. */
export const askWidth = (context: Excel.RequestContext, plan: ColumnsPlan): WidthAsked => {
  const table = context.workbook.tables.getItemOrNullObject(plan.table);
  const range = table.getRange();
  const header = range.getRow(0);
  const beside = range.getColumnsAfter(plan.columns.length);
  const first = beside.getRow(1);
  const used = beside.getUsedRangeOrNullObject(true);
  table.load('name,worksheet/name,worksheet/protection/protected');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  header.load('values');
  first.load('numberFormat');
  used.load('rowIndex');
  return { table, range, header, first, used };
};

const cellsBeside = (table: string, columns: number): ExcelError =>
  new ExcelError(
    'CellsBeside',
    {
      what: {
        en: `To the right of the table “${table}” there is something in the next ${columns} columns.`,
        zh: `表格“${table}”右侧的 ${columns} 列内已有内容。`,
      },
      advice: {
        en: 'Move it away or insert columns there, then try again.',
        zh: '请将其移开或在此处插入列，然后重试。',
      },
    },
    'untouched',
  );

const headerTaken = (table: string, header: string): ExcelError =>
  new ExcelError(
    'HeaderTaken',
    {
      what: {
        en: `The table “${table}” has a column “${header}” already.`,
        zh: `表格“${table}”已有“${header}”列。`,
      },
      advice: { en: 'Rename that column, then try again.', zh: '请重命名该列，然后重试。' },
    },
    'untouched',
  );

/** Throws where columns cannot be added: a protected sheet, a table gone, a header taken, something beside the table. */
export const widthBefore = (plan: ColumnsPlan, asked: WidthAsked): WidthBefore => {
  const { table, range, header, first, used } = asked;
  if (table.isNullObject) throw tableChanged(plan.table);
  const { name: sheet, protection } = table.worksheet;
  if (protection.protected) throw sheetProtected(sheet);
  const headers = new Set(header.values[0]!.map((cell) => String(cell).toLowerCase()));
  const taken = plan.columns.find((column) => headers.has(column.header.toLowerCase()));
  if (taken !== undefined) throw headerTaken(table.name, taken.header);
  if (!used.isNullObject) throw cellsBeside(table.name, plan.columns.length);
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    formats: first.numberFormat[0]!.map(String),
  };
};

/** The steps that widen a table; the formulas come last, when the names in them are there. */
export const addColumnsSteps = (plan: ColumnsPlan, before: WidthBefore, moved: Moved): SheetSteps => {
  const { columns } = plan;
  const step = (content: unknown, queue: (table: Excel.Table) => void): Step => ({
    what: { en: `Columns of “${plan.table}”`, zh: `“${plan.table}”的列` },
    size: 4 * actionSize + wireSize(content),
    queue: ({ workbook }) => queue(workbook.tables.getItem(plan.table)),
  });
  const bodyOf = (table: Excel.Table, header: string): Excel.Range =>
    table.columns.getItem(header).getDataBodyRange();

  return {
    lay: [
      step(columns, (table) => {
        const headers = table.getHeaderRowRange().getColumnsAfter(columns.length);
        headers.values = [columns.map(({ header }) => wireText(header, false))];
        table.resize(table.getRange().getResizedRange(0, columns.length));
        for (const { header, numberFormat } of columns)
          if (numberFormat !== undefined) bodyOf(table, header).numberFormat = everywhere(numberFormat);
      }),
      ...columns.map(({ binding: name }, i) =>
        bindingStep(
          { name, table: plan.table },
          { sheet: before.sheet, row: before.row, column: before.column + before.columns + i },
          moved,
        ),
      ),
    ],
    name: [],
    link: columns.map(({ header, formula: { formula } }) =>
      step(formula, (table) => {
        bodyOf(table, header).formulas = everywhere(formula);
      }),
    ),
  };
};

/**
 * Queues taking the columns away; right also where only some of the steps were done.
 *
 * @param added Rows that the same plan has added to the table.
 */
export const takeColumnsBack = (
  request: Request,
  plan: ColumnsPlan,
  before: WidthBefore,
  added: number,
): void => {
  const { row, column, rows, columns, formats } = before;
  const sheet = request.sheet(before.sheet);
  request.workbook.tables.getItem(plan.table).resize(sheet.getRangeByIndexes(row, column, rows, columns));
  sheet.getRangeByIndexes(row, column + columns, rows + added, plan.columns.length).clear('Contents');
  plan.columns.forEach(({ numberFormat }, i) => {
    if (numberFormat === undefined) return;
    const body = sheet.getRangeByIndexes(row + 1, column + columns + i, rows - 1 + added, 1);
    body.numberFormat = everywhere(formats[i]!);
  });
};
