import type { Cell } from '../plan/plan';
import type { CellValue } from './readColumns';
import { run } from './run';
import { isFormula, wireCell, wireFormula } from './wireCell';

/** What the cells of a name are to hold: one value where it is one cell, else a matrix of its size. */
export type NamedCells = Cell | readonly (readonly Cell[])[];

const matrixOf = (cells: NamedCells): readonly (readonly Cell[])[] =>
  Array.isArray(cells) ? (cells as readonly (readonly Cell[])[]) : [[cells as Cell]];

/**
 * Writes into named cells, by name; `''` makes a cell blank. Returns what they held before. One request; where a name
 * is missing or stands on no cells, nothing is written.
 */
export const writeNamed = (
  content: Readonly<Record<string, NamedCells>>,
): Promise<Readonly<Record<string, readonly (readonly CellValue[])[]>>> =>
  run(async (context) => {
    const { names } = context.workbook;
    const areas = Object.entries(content).map(([name, cells]) => ({
      name,
      cells: matrixOf(cells),
      range: names.getItem(name).getRange().load('values'),
    }));
    for (const { cells, range } of areas) {
      range.values = cells.map((line) => line.map((cell) => wireCell(cell, false)));
      if (cells.flat().some(isFormula)) range.formulas = cells.map((line) => line.map(wireFormula));
    }
    await context.sync();
    return Object.fromEntries(areas.map(({ name, range }) => [name, range.values as CellValue[][]]));
  });
