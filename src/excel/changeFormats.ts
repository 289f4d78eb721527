import type { Bound } from '../plan/plan';
import { everywhere } from './format';
import { requestsFor } from './readColumns';
import { run } from './run';
import { sendAll } from './sendAll';
import { sheetProtected } from './sheetChanged';
import type { Step } from './step';
import { actionSize } from './step';
import { tableChanged } from './tableChanged';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** Cells that are to have another number format. */
export interface FormatChange {
  /** Columns of tables, each with all its rows and some below the table. */
  readonly columns: readonly Bound[];
  readonly below: number;
  /** Names that stand on one cell. */
  readonly names: readonly string[];
  /** The format for cells that have this one; the same where they keep theirs. */
  readonly to: (format: string) => string;
}

/** Cells below one another. */
interface Strip {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Where the cells are; throws where a column is gone, or a sheet protected. */
const findStrips = ({ columns, below, names }: FormatChange): Promise<Strip[]> =>
  run(async (context) => {
    const { tables, names: named } = context.workbook;
    const asked = columns.map(({ table, header }) => {
      const found = tables.getItemOrNullObject(table).load('name');
      const column = found.columns.getItemOrNullObject(header).load('name');
      return { found, column, body: column.getDataBodyRange() };
    });
    const ranges = [...asked.map(({ body }) => body), ...names.map((name) => named.getItem(name).getRange())];
    for (const range of ranges)
      range.load('rowIndex,columnIndex,rowCount,worksheet/name,worksheet/protection/protected');
    await context.sync();
    for (const [i, { found, column }] of asked.entries()) {
      const { table, header } = columns[i]!;
      if (found.isNullObject) throw tableChanged(table);
      if (column.isNullObject) throw tableChanged(table, header);
    }
    return ranges.map(({ rowIndex, columnIndex, rowCount, worksheet }, i): Strip => {
      const { name: sheet, protection } = worksheet;
      if (protection.protected) throw sheetProtected(sheet);
      return { sheet, row: rowIndex, column: columnIndex, rows: i < columns.length ? rowCount + below : 1 };
    });
  });

const readFormats = (strips: readonly Strip[]): Promise<string[][]> =>
  run(async (context) => {
    const asked = strips.map(({ sheet, row, column, rows }) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1).load('numberFormat'),
    );
    await context.sync();
    return asked.map(({ numberFormat }) => numberFormat.map(([format]) => String(format)));
  });

/** One step for all cells below one another that have the same format and are to have another. */
const stepsFor = (
  { sheet, row, column }: Strip,
  formats: readonly string[],
  to: FormatChange['to'],
): Step[] => {
  const steps: Step[] = [];
  let end = 0;
  while (end < formats.length) {
    const start = end;
    const format = formats[start]!;
    const wanted = to(format);
    while (formats[end] === format) end += 1;
    const rows = end - start;
    if (wanted === format) continue;
    steps.push({
      what: { en: `Formats on “${sheet}”`, zh: `“${sheet}”的数字格式` },
      size: 2 * actionSize,
      queue: ({ sheet: sheetOf }) => {
        const cells = sheetOf(sheet).getRangeByIndexes(row + start, column, rows, 1);
        cells.numberFormat = everywhere(wanted);
      },
    });
  }
  return steps;
};

/** What is to be changed, found without changing anything. */
const findSteps = async (change: FormatChange, watch: Watch): Promise<Step[]> => {
  const strips = await findStrips(change);
  const steps: Step[] = [];
  for (const request of requestsFor(strips.map(({ rows }) => rows))) {
    checkCancelled(watch);
    const parts = request.map(({ column, from, rows }): Strip => {
      const strip = strips[column]!;
      return { ...strip, row: strip.row + from, rows };
    });
    const read = await readFormats(parts);
    steps.push(...parts.flatMap((part, i) => stepsFor(part, read[i]!, change.to)));
  }
  return steps;
};

/**
 * Gives cells another number format, by the one they have; what they hold stays. One request to find the cells, one
 * for every started 50,000 of them to read their formats, and one to change them, or a few where they are thousands.
 */
export const changeFormats = async (change: FormatChange, watch: Watch = {}): Promise<void> => {
  if (change.columns.length + change.names.length === 0) return;
  const steps = await findSteps(change, watch);
  await sendAll(steps, watch);
};
