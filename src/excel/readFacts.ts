import { columnLetters } from '../plan/formula';
import type { Bound, WorkbookFacts } from '../plan/plan';
import type { CellValue } from './readColumns';
import { bareReference, sheetOfCells } from './reference';
import { run } from './run';
import { readSettings, settingsKey } from './settings';

/** Hidden names of this form stand on the header cells of bound columns. */
const bindingName = /^KPI_b_(\w+)_(\w+)$/;

/** Names of ours. */
const ourName = /^KPI_/;

/** The cells of the first row of a range, one address per column, bare. */
const headerCells = (range: Excel.Range): string[] => {
  const sheet = range.address.slice(0, range.address.lastIndexOf('!'));
  return Array.from({ length: range.columnCount }, (_, i) =>
    bareReference(`${sheet}!${columnLetters(range.columnIndex + i)}${range.rowIndex + 1}`),
  );
};

export interface FactsWanted {
  /** Names of areas of which the cell values are wanted, if the workbook has them. */
  readonly values?: readonly string[];
}

/**
 * The workbook as planners need to know it. One request; where columns are bound a second one, because a table's
 * place can only be asked once the tables' names are known.
 */
export const readFacts = ({ values: wanted = [] }: FactsWanted = {}): Promise<WorkbookFacts> =>
  run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    tables.load('items/name,items/worksheet/name,items/columns/items/name,items/rows/count');
    names.load('items/name,items/formula');
    const setting = settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    const areas = wanted.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject());
    for (const area of areas) area.load('values');
    await context.sync();

    const bound = names.items.flatMap(({ name, formula }) => {
      const [, role, column] = bindingName.exec(name) ?? [];
      return role === undefined ? [] : [{ key: `${role}.${column}`, cell: bareReference(String(formula)) }];
    });
    const boundCells = new Map<string, Bound>();
    if (bound.length > 0) {
      const headers = tables.items.map((table) => {
        const range = table.getRange();
        range.load('address,rowIndex,columnIndex,columnCount');
        return range;
      });
      await context.sync();
      for (const [i, table] of tables.items.entries())
        for (const [j, cell] of headerCells(headers[i]!).entries())
          boundCells.set(cell, { table: table.name, header: table.columns.items[j]!.name });
    }

    return {
      sheets: worksheets.items.map(({ name, protection }) => ({ name, protected: protection.protected })),
      tables: tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map(({ name }) => name),
        rows: table.rows.count,
      })),
      names: names.items.map(({ name }) => name),
      places: Object.fromEntries(
        names.items.flatMap(({ name, formula }) => {
          const sheet = ourName.test(name) ? sheetOfCells(String(formula)) : null;
          return sheet === null ? [] : [[name, sheet]];
        }),
      ),
      values: Object.fromEntries(
        areas.flatMap((area, i) =>
          area.isNullObject ? [] : [[wanted[i]!, area.values as readonly (readonly CellValue[])[]]],
        ),
      ),
      bindings: Object.fromEntries(bound.map(({ key, cell }) => [key, boundCells.get(cell) ?? null])),
      settings: readSettings(setting.isNullObject ? undefined : setting.value),
    };
  });
