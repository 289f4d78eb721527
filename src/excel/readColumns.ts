import type { Bound } from '../plan/plan';
import { ExcelError, excelErrorOf } from './excelError';
import { run } from './run';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** What a cell holds: dates are serial numbers, blank cells `''`, errors their text such as `#N/A`. */
export type CellValue = string | number | boolean;

/** Cells asked for at once: far below the 5 MB of Excel on the web with cells of usual length. */
const cellsPerRequest = 50_000;

const readRows = (columns: readonly Bound[], from: number, rows: number): Promise<CellValue[][]> =>
  run(async (context) => {
    const ranges = columns.map(({ table, header }) => {
      const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      const part = body.getCell(from, 0).getResizedRange(rows - 1, 0);
      part.load('values');
      return part;
    });
    await context.sync();
    return ranges.map(({ values }) => values.map(([value]) => value as CellValue));
  });

/** Halves what is asked for while Excel finds the answer too long. */
const readRowsInParts = async (
  columns: readonly Bound[],
  from: number,
  rows: number,
): Promise<CellValue[][]> => {
  try {
    return await readRows(columns, from, rows);
  } catch (error) {
    if (excelErrorOf(error).code !== 'ResponsePayloadSizeLimitExceeded' || rows === 1) throw error;
    const half = Math.floor(rows / 2);
    const upper = await readRowsInParts(columns, from, half);
    const lower = await readRowsInParts(columns, from + half, rows - half);
    return upper.map((column, i) => column.concat(lower[i]!));
  }
};
