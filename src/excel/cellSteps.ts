import type { CellBlock } from '../plan/plan';
import { cutIntoPieces } from './pieces';
import type { Piece } from './pieces';
import type { Step } from './step';
import { actionSize } from './step';
import { wireCell, wireFormula } from './wireCell';

/** Small, so that requests are filled well. */
const pieceLimit = 64 * 1024;

/** The client splits what is larger by itself, in bytes that would not be counted. */
const pieceCells = 1500;

/** Where cells are written, and what is said meanwhile. */
export type Place = Pick<Step, 'what'> & { readonly sheet: string };

const cellSteps = (
  { sheet, what }: Place,
  { row, column }: CellBlock,
  cells: readonly (readonly unknown[])[],
  write: (range: Excel.Range, cells: unknown[][]) => void,
): Step[] => {
  const isWritten = (piece: Piece<unknown>): boolean =>
    piece.cells.some((line) => line.some((cell) => cell !== null));
  return cutIntoPieces(cells, pieceLimit, pieceCells)
    .filter(isWritten)
    .map((piece) => ({
      what,
      size: actionSize + piece.size,
      queue: (request) =>
        write(
          request
            .sheet(sheet)
            .getRangeByIndexes(
              row + piece.row,
              column + piece.column,
              piece.cells.length,
              piece.cells[0]!.length,
            ),
          piece.cells as unknown[][],
        ),
    }));
};

/**
 * Writes what is not a formula.
 *
 * @param isText Whether a cell of the sheet has the number format `@`.
 */
export const valueSteps = (
  place: Place,
  block: CellBlock,
  isText: (row: number, column: number) => boolean,
): Step[] =>
  cellSteps(
    place,
    block,
    block.cells.map((line, i) =>
      line.map((cell, j) => wireCell(cell, isText(block.row + i, block.column + j))),
    ),
    (range, cells) => {
      range.values = cells;
    },
  );

/** Enters the formulas. */
export const formulaSteps = (place: Place, block: CellBlock): Step[] =>
  cellSteps(
    place,
    block,
    block.cells.map((line) => line.map(wireFormula)),
    (range, cells) => {
      range.formulas = cells;
    },
  );
