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

/** Some body rows of one of the columns asked for. */
export interface Part {
  readonly column: number;
  readonly from: number;
  readonly rows: number;
}

/** How cells are read: `typed` are those without a formula, the others are blank. */
type Reading = 'values' | 'typed';

const loads: Readonly<Record<Reading, string>> = { values: 'values', typed: 'values,formulas' };

const isFormula = (entered: unknown, value: unknown): boolean =>
  typeof entered === 'string' && entered.startsWith('=') && entered !== value;

const readParts = (
  columns: readonly Bound[],
  parts: readonly Part[],
  reading: Reading,
): Promise<CellValue[][]> =>
  run(async (context) => {
    const { tables } = context.workbook;
    const asked = parts.map(({ column, from, rows }) => {
      const { table, header } = columns[column]!;
      const body = tables.getItem(table).columns.getItem(header).getDataBodyRange();
      return body
        .getCell(from, 0)
        .getResizedRange(rows - 1, 0)
        .load(loads[reading]);
    });
    await context.sync();
    return asked.map((range) =>
      range.values.map(([value], row): CellValue => {
        const calculated = reading === 'typed' && isFormula(range.formulas[row]![0], value);
        return calculated ? '' : (value as CellValue);
      }),
    );
  });

const halvesOf = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const half = Math.floor(parts.length / 2);
  if (half > 0) return [parts.slice(0, half), parts.slice(half)];
  const { column, from, rows } = parts[0]!;
  const first = Math.floor(rows / 2);
  return [[{ column, from, rows: first }], [{ column, from: from + first, rows: rows - first }]];
};

/** Halves what is asked for as long as Excel finds the answer too long. */
const readInHalves = async (
  columns: readonly Bound[],
  parts: readonly Part[],
  reading: Reading,
): Promise<CellValue[][]> => {
  try {
    return await readParts(columns, parts, reading);
  } catch (error) {
    const isOneCell = parts.length === 1 && parts[0]!.rows === 1;
    if (excelErrorOf(error).code !== 'ResponsePayloadSizeLimitExceeded' || isOneCell) throw error;
    const [first, second] = halvesOf(parts);
    const read = [
      ...(await readInHalves(columns, first!, reading)),
      ...(await readInHalves(columns, second!, reading)),
    ];
    return parts.length === 1 ? [read.flat()] : read;
  }
};

/** The columns in parts, as many parts together as may be asked for at once. */
export const requestsFor = (counts: readonly number[]): Part[][] => {
  const requests: Part[][] = [];
  let room = 0;
  counts.forEach((count, column) => {
    for (let from = 0; from < count;) {
      if (room === 0) {
        requests.push([]);
        room = cellsAtOnce;
      }
      const rows = Math.min(room, count - from);
      requests.at(-1)!.push({ column, from, rows });
      from += rows;
      room -= rows;
    }
  });
  return requests;
};

const readAll = async (
  columns: readonly Bound[],
  watch: Watch,
  reading: Reading,
): Promise<readonly (readonly CellValue[])[]> => {
  if (columns.length === 0) return [];
  const counts = await countRows(columns);
  const of = counts.reduce((sum, count) => sum + count, 0);
  const parts = columns.map((): CellValue[][] => []);
  let done = 0;
  for (const request of requestsFor(counts)) {
    const { table } = columns[request[0]!.column]!;
    watch.progress?.(done, of, { en: `Reading “${table}”`, zh: `读取“${table}”` });
    checkCancelled(watch);
    const read = await readInHalves(columns, request, reading);
    read.forEach((values, index) => parts[request[index]!.column]!.push(values));
    done += request.reduce((sum, { rows }) => sum + rows, 0);
  }
  return parts.map((each) => each.flat());
};

/**
 * The values of table columns, each from its first body row to its last; a fresh table has one blank row. One request
 * to count, then one for every started 50,000 cells.
 */
export const readColumns = (
  columns: readonly Bound[],
  watch: Watch = {},
): Promise<readonly (readonly CellValue[])[]> => readAll(columns, watch, 'values');

/** The same for what was typed in table columns: cells with a formula are blank. */
export const readTyped = (
  columns: readonly Bound[],
  watch: Watch = {},
): Promise<readonly (readonly CellValue[])[]> => readAll(columns, watch, 'typed');
