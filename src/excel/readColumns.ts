import type { Bound } from '../plan/plan';
import { excelErrorOf } from './excelError';
import { run } from './run';
import { tableChanged } from './tableChanged';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** What a cell holds: dates are serial numbers, blank cells `''`, errors their text such as `#N/A`. */
export type CellValue = string | number | boolean;

/** Cells asked for at once: with cells of usual length far below the 5 MB that Excel on the web hands over. */
const cellsAtOnce = 50_000;

/** Body rows of the columns' tables; throws where a table or column is gone. */
const countRows = (columns: readonly Bound[]): Promise<number[]> =>
  run(async (context) => {
    const asked = columns.map(({ table, header }) => {
      const found = context.workbook.tables.getItemOrNullObject(table);
      const column = found.columns.getItemOrNullObject(header);
      found.load('name');
      column.load('name');
      found.rows.load('count');
      return { found, column };
    });
    await context.sync();
    return asked.map(({ found, column }, i) => {
      const { table, header } = columns[i]!;
      if (found.isNullObject) throw tableChanged(table);
      if (column.isNullObject) throw tableChanged(table, header);
      return found.rows.count;
    });
  });

const readRows = (column: Bound, from: number, rows: number): Promise<CellValue[]> =>
  run(async (context) => {
    const { table, header } = column;
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    const part = body.getCell(from, 0).getResizedRange(rows - 1, 0);
    part.load('values');
    await context.sync();
    return part.values.map(([value]) => value as CellValue);
  });

/** Halves what is asked for as long as Excel finds the answer too long. */
const readInParts = async (column: Bound, from: number, rows: number): Promise<CellValue[]> => {
  try {
    return await readRows(column, from, rows);
  } catch (error) {
    if (excelErrorOf(error).code !== 'ResponsePayloadSizeLimitExceeded' || rows === 1) throw error;
    const half = Math.floor(rows / 2);
    return [
      ...(await readInParts(column, from, half)),
      ...(await readInParts(column, from + half, rows - half)),
    ];
  }
};

/**
 * The values of table columns, each from its first body row to its last; a fresh table has one blank row. One request
 * to count, then one for every started 50,000 cells of a column.
 */
export const readColumns = async (
  columns: readonly Bound[],
  watch: Watch = {},
): Promise<readonly (readonly CellValue[])[]> => {
  if (columns.length === 0) return [];
  const counts = await countRows(columns);
  const of = counts.reduce((sum, count) => sum + count, 0);
  const values: CellValue[][] = [];
  let done = 0;
  for (const [i, column] of columns.entries()) {
    const read: CellValue[] = [];
    for (let from = 0; from < counts[i]!; from += cellsAtOnce) {
      checkCancelled(watch);
      watch.progress?.(done, of, { en: `Reading “${column.table}”`, zh: `读取“${column.table}”` });
      const rows = Math.min(cellsAtOnce, counts[i]! - from);
      read.push(...(await readInParts(column, from, rows)));
      done += rows;
    }
    values.push(read);
  }
  return values;
};
