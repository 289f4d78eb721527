import type { Cell, RowsPlan } from '../plan/plan';
import { formulaSteps, valueSteps } from './cellSteps';
import { ExcelError } from './excelError';
import { everywhere } from './format';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';

/** A table that rows are added to, as it was before. */
export interface TableBefore {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rows: number;
  readonly headers: readonly string[];
  /** The only body row is blank but for formulas: it is filled first. */
  readonly blank: boolean;
  /** Of each column: of the first body row, and of the cells below the table. */
  readonly formats: readonly string[];
  readonly formatsBelow: readonly string[];
}

const sheetProtected = (sheet: string): ExcelError =>
  new ExcelError(
    'AccessDenied',
    {
      what: { en: `The sheet “${sheet}” is protected.`, zh: `工作表“${sheet}”受保护。` },
      advice: {
        en: 'Take the protection off (Review > Unprotect Sheet), then try again.',
        zh: '请在“审阅”中撤消工作表保护，然后重试。',
      },
    },
    'untouched',
  );

const cellsBelow = (table: string, rows: number): ExcelError =>
  new ExcelError(
    'CellsBelow',
    {
      what: {
        en: `Below the table “${table}” there is something in the next ${rows} rows.`,
        zh: `表格“${table}”下方的 ${rows} 行内已有内容。`,
      },
      advice: {
        en: 'Move it away or insert rows there (a totals row: switch it off), then try again.',
        zh: '请将其移开或在此处插入行（如有汇总行，请先关闭），然后重试。',
      },
    },
    'untouched',
  );

/** What is asked of a table before rows are added; to be read after the request. */
export interface TableAsked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly first: Excel.Range;
  readonly next: Excel.Range;
  /** What is used of the cells that the rows would take. */
  readonly used: Excel.Range;
}

export const askTable = (context: Excel.RequestContext, plan: RowsPlan): TableAsked => {
  const table = context.workbook.tables.getItemOrNullObject(plan.table);
  const range = table.getRange();
  const header = range.getRow(0);
  const first = range.getRow(1);
  const next = range.getLastRow().getOffsetRange(1, 0);
  const used = next.getResizedRange(plan.rows.length - 1, 0).getUsedRangeOrNullObject(true);
  table.load('name,worksheet/name,worksheet/protection/protected');
  range.load('rowIndex,columnIndex,rowCount');
  header.load('values');
  first.load('formulas,numberFormat');
  next.load('numberFormat');
  used.load('rowIndex');
  return { table, range, header, first, next, used };
};

const isBlank = (cell: unknown): boolean => cell === '' || (typeof cell === 'string' && cell.startsWith('='));

/** Throws where rows cannot be added: a protected sheet, a table or column gone, something below the table. */
export const tableBefore = (
  plan: RowsPlan,
  { table, range, header, first, next, used }: TableAsked,
): TableBefore => {
  if (table.isNullObject) throw tableChanged(plan.table);
  const { name: sheet, protection } = table.worksheet;
  if (protection.protected) throw sheetProtected(sheet);
  const headers = header.values[0]!.map(String);
  const missing = plan.headers.find((name) => !headers.includes(name));
  if (missing !== undefined) throw tableChanged(plan.table, missing);
  const blank = range.rowCount === 2 && first.formulas[0]!.every(isBlank);
  const needed = plan.rows.length - (blank ? 1 : 0);
  const end = range.rowIndex + range.rowCount;
  if (!used.isNullObject && used.rowIndex < end + needed) throw cellsBelow(table.name, needed);
  return {
    table: table.name,
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    headers,
    blank,
    formats: first.numberFormat[0]!.map(String),
    formatsBelow: next.numberFormat[0]!.map(String),
  };
};

const firstNewRow = ({ row, rows, blank }: TableBefore): number => row + rows - (blank ? 1 : 0);

/** Columns of the plan that stand side by side in the table, as `[first table column, their columns in the plan]`. */
const sideBySide = (plan: RowsPlan, before: TableBefore): [number, number[]][] => {
  const runs: [number, number[]][] = [];
  before.headers.forEach((header, column) => {
    const planned = plan.headers.indexOf(header);
    if (planned < 0) return;
    const run = runs.at(-1);
    if (run !== undefined && run[0] + run[1].length === column) run[1].push(planned);
    else runs.push([column, [planned]]);
  });
  return runs;
};

/**
 * The steps that add rows at the end of a table. The table grows over them last, when Excel fills its calculated
 * columns; cells below are never overwritten, because `loadTable` has refused where there are any.
 */
export const addRowsSteps = (plan: RowsPlan, before: TableBefore): Step[] => {
  if (plan.rows.length === 0) return [];
  const { sheet, table, row, column, headers, blank, formats } = before;
  const what = { en: `Rows of “${table}”`, zh: `“${table}”的新增行` };
  const start = firstNewRow(before);
  const added = plan.rows.length - (blank ? 1 : 0);
  const blocks = sideBySide(plan, before).map(([first, planned]) => ({
    row: start,
    column: column + first,
    cells: plan.rows.map((cells) => planned.map((i): Cell => cells[i]!)),
  }));
  const isText = (_: number, c: number): boolean => formats[c - column] === '@';
  const format = ({ sheet: sheetOf }: Request): void =>
    formats.forEach((numberFormat, i) => {
      sheetOf(sheet).getRangeByIndexes(start, column + i, plan.rows.length, 1).numberFormat =
        everywhere(numberFormat);
    });
  const grow = ({ sheet: sheetOf, workbook }: Request): void => {
    if (added > 0)
      workbook.tables
        .getItem(table)
        .resize(sheetOf(sheet).getRangeByIndexes(row, column, before.rows + added, headers.length));
  };
  return [
    { what, size: actionSize * headers.length, first: true, queue: format },
    ...blocks.flatMap((block) => valueSteps({ sheet, what }, block, isText)),
    { what, size: actionSize, queue: grow },
    ...blocks.flatMap((block) => formulaSteps({ sheet, what }, block)),
  ];
};

/** Queues taking the rows back; right also where only some of the steps were done. */
export const takeRowsBack = (request: Request, plan: RowsPlan, before: TableBefore): void => {
  const { table, row, column, rows, headers, blank, formatsBelow } = before;
  const sheet = request.sheet(before.sheet);
  request.workbook.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows, headers.length));
  const added = plan.rows.length - (blank ? 1 : 0);
  if (added > 0) {
    sheet.getRangeByIndexes(row + rows, column, added, headers.length).clear('Contents');
    formatsBelow.forEach((numberFormat, i) => {
      sheet.getRangeByIndexes(row + rows, column + i, added, 1).numberFormat = everywhere(numberFormat);
    });
  }
  if (blank)
    for (const [first, planned] of sideBySide(plan, before))
      sheet.getRangeByIndexes(row + 1, column + first, 1, planned.length).clear('Contents');
};
