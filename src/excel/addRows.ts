import type { Cell, RowsPlan } from '../plan/plan';
import { formulaSteps, valueSteps } from './cellSteps';
import { ExcelError } from './excelError';
import { everywhere } from './format';
import { sheetProtected } from './sheetChanged';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';
import { wireSize } from './wireSize';

/** What cells accept, as Excel hands it over. */
type Accepted = Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert'>;

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
  /** Number formats of the first body row. */
  readonly formats: readonly string[];
  /** Whether all cells that the rows will take look like the first body row already, some, or none. */
  readonly ready: 'all' | 'some' | 'none';
  /** What the first body row accepts and the last new one does not yet, by header. */
  readonly accepted: ReadonlyMap<string, Accepted>;
}

/** What is asked of a table before rows are added; to be read after the request. */
export interface TableAsked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly first: Excel.Range;
  /** The row below the table, and the last row that the rows would take. */
  readonly next: Excel.Range;
  readonly last: Excel.Range;
  /** What is used of the cells that the rows would take. */
  readonly used: Excel.Range;
  /** For each header of the plan, what its first body cell and its last new cell accept. */
  readonly columns: readonly { readonly first: Excel.DataValidation; readonly last: Excel.DataValidation }[];
}

/** Queues reading a table to which at least one row is to be added. */
export const askTable = (context: Excel.RequestContext, plan: RowsPlan): TableAsked => {
  const table = context.workbook.tables.getItemOrNullObject(plan.table);
  const range = table.getRange();
  const header = range.getRow(0);
  const first = range.getRow(1);
  const next = range.getLastRow().getOffsetRange(1, 0);
  const last = range.getLastRow().getOffsetRange(plan.rows.length, 0);
  const used = next.getResizedRange(plan.rows.length - 1, 0).getUsedRangeOrNullObject(true);
  table.load('name,worksheet/name,worksheet/protection/protected');
  range.load('rowIndex,columnIndex,rowCount');
  header.load('values');
  first.load('formulas,numberFormat');
  next.load('numberFormat');
  last.load('numberFormat');
  used.load('rowIndex');
  const columns = plan.headers.map((name) => {
    const cells = table.columns.getItemOrNullObject(name).getRange();
    return {
      first: cells.getCell(1, 0).dataValidation.load('type,rule,prompt,errorAlert'),
      last: cells.getLastRow().getOffsetRange(plan.rows.length, 0).dataValidation.load('type'),
    };
  });
  return { table, range, header, first, next, last, used, columns };
};

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

const isBlank = (cell: unknown): boolean => cell === '' || (typeof cell === 'string' && cell.startsWith('='));

/** Throws where rows cannot be added: a protected sheet, a table or column gone, something below the table. */
export const tableBefore = (plan: RowsPlan, asked: TableAsked): TableBefore => {
  const { table, range, header, first, next, last, used, columns } = asked;
  if (table.isNullObject) throw tableChanged(plan.table);
  const { name: sheet, protection } = table.worksheet;
  if (protection.protected) throw sheetProtected(sheet);
  const headers = header.values[0]!.map(String);
  const wanted = [...plan.headers, ...(plan.formats ?? []).map((format) => format.header)];
  const missing = wanted.find((name) => !headers.includes(name));
  if (missing !== undefined) throw tableChanged(plan.table, missing);
  const blank = range.rowCount === 2 && first.formulas[0]!.every(isBlank);
  const needed = plan.rows.length - (blank ? 1 : 0);
  const end = range.rowIndex + range.rowCount;
  if (!used.isNullObject && used.rowIndex < end + needed) throw cellsBelow(table.name, needed);
  const formats = first.numberFormat[0]!.map(String);
  const isReady = ({ numberFormat }: Excel.Range): boolean =>
    formats.every((format, i) => format === numberFormat[0]![i]);
  return {
    table: table.name,
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    headers,
    blank,
    formats,
    ready: isReady(last) ? 'all' : isReady(next) ? 'some' : 'none',
    accepted: new Map(
      columns.flatMap((column, i) =>
        column.first.type === 'None' || column.last.type !== 'None' ? [] : [[plan.headers[i]!, column.first]],
      ),
    ),
  };
};

/** Where the new rows begin, and by how many the table grows. */
const growth = (plan: RowsPlan, { row, rows, blank }: TableBefore): { start: number; added: number } => ({
  start: row + rows - (blank ? 1 : 0),
  added: plan.rows.length - (blank ? 1 : 0),
});

/** Columns of the plan that stand side by side in the table: the first one there, and their places in the plan. */
const sideBySide = (
  { headers }: RowsPlan,
  before: TableBefore,
): { readonly first: number; readonly planned: number[] }[] => {
  const runs: { readonly first: number; readonly planned: number[] }[] = [];
  before.headers.forEach((header, column) => {
    const place = headers.indexOf(header);
    if (place < 0) return;
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.planned.length === column) run.planned.push(place);
    else runs.push({ first: column, planned: [place] });
  });
  return runs;
};

/** Cells below one another with the same number format of their own. */
interface FormatRun {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly format: string;
}

const formatRuns = ({ formats = [] }: RowsPlan, before: TableBefore, start: number): FormatRun[] => {
  const cells = formats
    .map(({ row, header, format }) => ({ row: start + row, column: before.headers.indexOf(header), format }))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: FormatRun[] = [];
  for (const { row, column, format } of cells) {
    const last = runs.at(-1);
    if (last?.column === column && last.format === format && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, column, format });
  }
  return runs;
};

/**
 * The steps that add rows at the end of a table. The table grows over them last, when Excel fills its calculated
 * columns; cells below are never overwritten, because `tableBefore` has refused where there are any.
 */
export const addRowsSteps = (plan: RowsPlan, before: TableBefore): Step[] => {
  const { sheet, table, row, column, rows, headers, formats } = before;
  const { start, added } = growth(plan, before);
  const what = { en: `Rows of “${table}”`, zh: `“${table}”的新增行` };
  const blocks = sideBySide(plan, before).map(({ first, planned }) => ({
    row: start,
    column: column + first,
    cells: plan.rows.map((cells) => planned.map((i): Cell => cells[i]!)),
  }));

  const runs = formatRuns(plan, before, start);
  const formatAt = (at: number, index: number): string =>
    runs.find((run) => run.column === index && at >= run.row && at < run.row + run.rows)?.format ??
    formats[index]!;
  const setFormat = ({ format, ...run }: FormatRun): Step => ({
    what,
    size: actionSize + wireSize(format),
    queue: (request) => {
      const cells = request.sheet(sheet).getRangeByIndexes(run.row, column + run.column, run.rows, 1);
      cells.numberFormat = everywhere(format);
    },
  });

  const makeReady = (request: Request): void => {
    const cells = request.sheet(sheet);
    if (before.ready !== 'all' && added > 0)
      cells
        .getRangeByIndexes(row + rows, column, added, headers.length)
        .copyFrom(cells.getRangeByIndexes(row + 1, column, 1, headers.length), 'Formats');
    // From the first body row on, because formulas in a rule are relative to the first cell.
    for (const [header, { rule, prompt, errorAlert }] of before.accepted) {
      const { dataValidation } = cells.getRangeByIndexes(
        row + 1,
        column + headers.indexOf(header),
        rows - 1 + added,
        1,
      );
      dataValidation.rule = rule;
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = errorAlert;
    }
  };
  const grow = (request: Request): void => {
    if (added === 0) return;
    request.workbook.tables
      .getItem(table)
      .resize(request.sheet(sheet).getRangeByIndexes(row, column, rows + added, headers.length));
  };

  return [
    { what, size: actionSize * (1 + before.accepted.size), queue: makeReady },
    ...runs.map(setFormat),
    ...blocks.flatMap((block) =>
      valueSteps({ sheet, what }, block, (at, cell) => formatAt(at, cell - column) === '@'),
    ),
    { what, size: actionSize, queue: grow },
    ...blocks.flatMap((block) => formulaSteps({ sheet, what }, block)),
  ];
};

/**
 * Queues taking the rows back; right also where only some of the steps were done. Where some of the cells below the
 * table were ready for typing, all of them stay so.
 */
export const takeRowsBack = (request: Request, plan: RowsPlan, before: TableBefore): void => {
  const { table, row, column, rows, headers, blank, ready } = before;
  const sheet = request.sheet(before.sheet);
  const { start, added } = growth(plan, before);
  request.workbook.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows, headers.length));
  for (const run of formatRuns(plan, before, start))
    sheet.getRangeByIndexes(run.row, column + run.column, run.rows, 1).numberFormat = everywhere(
      before.formats[run.column]!,
    );
  if (added > 0) {
    const cells = sheet.getRangeByIndexes(row + rows, column, added, headers.length);
    cells.clear(ready === 'none' ? 'All' : 'Contents');
    if (ready === 'none') cells.dataValidation.clear();
  }
  if (blank)
    for (const { first, planned } of sideBySide(plan, before))
      sheet.getRangeByIndexes(row + 1, column + first, 1, planned.length).clear('Contents');
};
