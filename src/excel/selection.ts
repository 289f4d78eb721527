import { run } from './run';

export interface ActiveCell {
  readonly sheet: string;
  /** Without the sheet, for example `B4`. */
  readonly address: string;
  readonly formula: string;
}

/** Shows a sheet and, if an address is given, selects it. */
export const show = (sheet: string, address?: string): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (address !== undefined) worksheet.getRange(address).select();
    await context.sync();
  });

/** The cell the cursor is on. */
export const activeCell = (): Promise<ActiveCell> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,worksheet/name');
    await context.sync();
    return {
      sheet: cell.worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf('!') + 1),
      formula: String(cell.formulas[0]![0]),
    };
  });
