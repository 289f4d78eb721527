import type { Bound } from '../plan/plan';
import { ExcelError } from './excelError';
import { bareReference } from './reference';
import { run } from './run';
import { sendAll } from './sendAll';
import { sheetProtected } from './sheetChanged';
import type { Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** Rows to be deleted from a table. */
export interface Removal {
  readonly table: string;
  /** Body rows, counting from 0. */
  readonly rows: readonly number[];
  /** How many body rows the table had when these were chosen. */
  readonly expected: number;
}

const rowsChanged = (table: string): ExcelError =>
  new ExcelError(
    'RowsChanged',
    {
      what: {
        en: `Rows of the table “${table}” have been added or deleted meanwhile.`,
        zh: `表格“${table}”的行数刚刚发生了变化。`,
      },
      advice: { en: 'Start this step again.', zh: '请重新开始此步骤。' },
    },
    'untouched',
  );

/** Rows below one another, the last ones first. */
const runsOf = (rows: readonly number[]): { readonly first: number; readonly count: number }[] => {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => other - one)) {
    const last = runs.at(-1);
    if (last?.first === row + 1) {
      last.first = row;
      last.count += 1;
    } else runs.push({ first: row, count: 1 });
  }
  return runs;
};

/** The steps that delete rows of a table; none where nothing is to go. Throws where it has changed meanwhile. */
const removalSteps = ({ table, rows, expected }: Removal, { found, body, first }: TableAsked): Step[] => {
  if (found.isNullObject) throw tableChanged(table);
  const { name: sheet, protection } = found.worksheet;
  if (protection.protected) throw sheetProtected(sheet);
  if (body.rowCount !== expected) throw rowsChanged(table);
  const { rowIndex, columnIndex, columnCount } = body;
  const all = new Set(rows).size === expected;
  const what = { en: `Rows of “${table}”`, zh: `“${table}”的行` };
  // Excel keeps one row in every table: it is emptied, but for its formulas.
  const typed = first.formulas[0]!.flatMap((formula: unknown, column) =>
    typeof formula === 'string' && formula.startsWith('=') && formula !== first.values[0]![column]
      ? []
      : [column],
  );
  return [
    ...runsOf(all ? rows.filter((row) => row > 0) : rows).map((runOfRows) => ({
      what,
      size: 2 * actionSize,
      queue: ({ sheet: sheetOf }: Parameters<Step['queue']>[0]) =>
        sheetOf(sheet)
          .getRangeByIndexes(rowIndex + runOfRows.first, columnIndex, runOfRows.count, columnCount)
          .delete('Up'),
    })),
    ...(all ? typed : []).map((column) => ({
      what,
      size: 2 * actionSize,
      queue: ({ sheet: sheetOf }: Parameters<Step['queue']>[0]) =>
        sheetOf(sheet)
          .getRangeByIndexes(rowIndex, columnIndex + column, 1, 1)
          .clear('Contents'),
    })),
  ];
};

/** What is asked of a table before rows of it are deleted; to be read after the request. */
interface TableAsked {
  readonly found: Excel.Table;
  readonly body: Excel.Range;
  /** The first body row. */
  readonly first: Excel.Range;
}

/**
 * Deletes body rows of tables. A table that loses all of them keeps one that is blank but for its formulas. One
 * request to look, in which every table must have the rows expected, then one for the deleting, or a few where there
 * are thousands of places.
 */
export const removeRows = async (removals: readonly Removal[], watch: Watch = {}): Promise<void> => {
  const wanted = removals.filter(({ rows }) => rows.length > 0);
  if (wanted.length === 0) return;
  checkCancelled(watch);
  const steps = await run(async (context) => {
    const asked = wanted.map(({ table }): TableAsked => {
      const found = context.workbook.tables.getItemOrNullObject(table);
      const body = found.getDataBodyRange();
      const first = body.getRow(0);
      found.load('worksheet/name,worksheet/protection/protected');
      body.load('rowIndex,columnIndex,rowCount,columnCount');
      first.load('formulas,values');
      return { found, body, first };
    });
    await context.sync();
    return wanted.flatMap((removal, i) => removalSteps(removal, asked[i]!));
  });
  await sendAll(steps, watch);
};

/** Hidden names of ours on columns. */
const bindingName = /^KPI_b_/;

/**
 * Deletes columns of tables, and the hidden names of ours that stand on their headers. A last column is cut off and
 * cleared instead, so that what stands beside the table stays in its place. Two requests.
 */
export const removeColumns = async (columns: readonly Bound[], watch: Watch = {}): Promise<void> => {
  if (columns.length === 0) return;
  checkCancelled(watch);
  const steps = await run(async (context) => {
    const { tables, names } = context.workbook;
    names.load('items/name,items/formula');
    const asked = columns.map(({ table, header }) => {
      const found = tables.getItemOrNullObject(table);
      const column = found.columns.getItemOrNullObject(header);
      const cell = column.getHeaderRowRange();
      const whole = found.getRange();
      found.load('worksheet/name,worksheet/protection/protected');
      column.load('name,index');
      cell.load('address');
      whole.load('columnCount');
      return { found, column, cell, whole };
    });
    await context.sync();
    return columns.map(({ table, header }, i): Step => {
      const { found, column, cell, whole } = asked[i]!;
      if (found.isNullObject) throw tableChanged(table);
      if (column.isNullObject) throw tableChanged(table, header);
      const { name: sheet, protection } = found.worksheet;
      if (protection.protected) throw sheetProtected(sheet);
      const bound = names.items.filter(
        ({ name, formula }) =>
          bindingName.test(name) && bareReference(String(formula)) === bareReference(cell.address),
      );
      const { columnCount } = whole;
      const isLast = column.index === columnCount - 1 && columnCount > 1;
      return {
        what: { en: `Column “${header}” of “${table}”`, zh: `“${table}”的“${header}”列` },
        size: (4 + bound.length) * actionSize,
        queue: ({ workbook }) => {
          for (const { name } of bound) workbook.names.getItem(name).delete();
          const there = workbook.tables.getItem(table);
          if (!isLast) return there.columns.getItem(header).delete();
          there.resize(there.getRange().getResizedRange(0, -1));
          there.getRange().getLastColumn().getOffsetRange(0, 1).clear();
        },
      };
    });
  });
  await sendAll(steps, watch);
};
