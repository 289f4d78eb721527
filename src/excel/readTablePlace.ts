import { run } from './run';
import { tableChanged } from './tableChanged';

/** The first body cell of a table; rows and columns count from 0. */
export interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the body of a table stands now; throws where the table is gone. One request. */
export const readTablePlace = (table: string): Promise<TablePlace> =>
  run(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load('worksheet/name');
    const body = found.getDataBodyRange();
    body.load('rowIndex,columnIndex');
    await context.sync();
    if (found.isNullObject) throw tableChanged(table);
    return { sheet: found.worksheet.name, row: body.rowIndex, column: body.columnIndex };
  });
