import { wireSize } from './wireSize';

/** A rectangle cut out of a larger one; `row` and `column` count from the larger one's first cell. */
export interface Piece<Value> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Value[])[];
  /** In a request, in bytes. */
  readonly size: number;
}

const cutRow = <Value>(
  cells: readonly Value[],
  row: number,
  column: number,
  limit: number,
): Piece<Value>[] => {
  const size = wireSize(cells);
  if (size <= limit || cells.length === 1) return [{ row, column, cells: [cells], size }];
  const half = Math.floor(cells.length / 2);
  return [
    ...cutRow(cells.slice(0, half), row, column, limit),
    ...cutRow(cells.slice(half), row, column + half, limit),
  ];
};

/** Between two rows. */
const separator = 1;

/**
 * Cuts a rectangle of cells into pieces of at most `limit` bytes each, and of at most `cellLimit` cells: whole rows,
 * or parts of a row that has too many bytes.
 */
export const cutIntoPieces = <Value>(
  cells: readonly (readonly Value[])[],
  limit: number,
  cellLimit: number,
): Piece<Value>[] => {
  const rowLimit = Math.max(1, Math.floor(cellLimit / (cells[0]?.length || 1)));
  const pieces: Piece<Value>[] = [];
  let rows: (readonly Value[])[] = [];
  let size = 0;
  const close = (before: number): void => {
    if (rows.length > 0) pieces.push({ row: before - rows.length, column: 0, cells: rows, size });
    rows = [];
    size = 0;
  };
  for (const [i, row] of cells.entries()) {
    const rowSize = wireSize(row) + separator;
    if (size + rowSize > limit || rows.length === rowLimit) close(i);
    if (rowSize > limit) {
      pieces.push(...cutRow(row, i, 0, limit));
      continue;
    }
    rows.push(row);
    size += rowSize;
  }
  close(cells.length);
  return pieces;
};
