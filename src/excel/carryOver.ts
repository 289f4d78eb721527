import type { CellPlace } from '../plan/areas';
import { filledAreas, holds } from '../plan/areas';
import { quoteSheet } from '../plan/formula';
import type { Cell, LinesMoved, ReplacePlan, SheetPlan } from '../plan/plan';
import type { Moves } from './reference';
import { movedReference, withReferences } from './reference';

/** A cell that a person filled. */
export interface OwnCell extends CellPlace {
  readonly content: Exclude<Cell, null>;
}

/** A cell that a person filled on a sheet of ours, and where it is on the one that takes its place. */
export interface CarriedCell {
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly content: OwnCell['content'];
}

const keyOf = ({ row, column }: CellPlace): string => `${row},${column}`;

/** Where the cells of ours on an old sheet have gone. */
export type OwnMoves = Pick<ReplacePlan, 'rows' | 'columns'>;

/** Where a row or column is now. */
const lineAfter = (moves: readonly LinesMoved[], line: number): number | null => {
  const move = moves.findLast(({ from }) => from <= line);
  if (!move) return line;
  return move.to === null ? null : line + move.to - move.from;
};

/**
 * Where cells of people go on a new sheet: where they were, with the row and column that they were in; where ours stand
 * now, in the first free column to the right of ours.
 */
export const carriedCells = (
  cells: readonly OwnCell[],
  plan: SheetPlan,
  { rows = [], columns = [] }: OwnMoves,
): CarriedCell[] => {
  const filled = [...filledAreas(plan), ...plan.charts.map(({ over }) => over)];
  const taken = new Set<string>();
  const isFree = (place: CellPlace): boolean =>
    !taken.has(keyOf(place)) && filled.every((area) => !holds(area, place.row, place.column));
  const take = (place: CellPlace): CellPlace => {
    taken.add(keyOf(place));
    return place;
  };
  const wanted = cells.map(({ row, column }) => ({
    row: lineAfter(rows, row) ?? row,
    column: lineAfter(columns, column) ?? column,
  }));
  const kept = wanted.map((place) => (isFree(place) ? take(place) : null));
  const rightOf = (row: number): CellPlace => {
    const ends = filled
      .filter((area) => row >= area.row && row < area.row + area.rows)
      .map((area) => area.column + area.columns);
    let column = Math.max(0, ...ends);
    while (!isFree({ row, column })) column += 1;
    return { row, column };
  };
  return cells.map(({ row, column, content }, i) => ({
    from: { row, column },
    to: kept[i] ?? take(rightOf(wanted[i]!.row)),
    content,
  }));
};

/** Where the cells of an old sheet have gone. */
export const movesOf = ({ rows = [], columns = [] }: OwnMoves, carried: readonly CarriedCell[]): Moves => {
  const places = new Map(carried.map(({ from, to }) => [keyOf(from), to]));
  const rowAfter = (row: number): number | null => lineAfter(rows, row);
  const columnAfter = (column: number): number | null => lineAfter(columns, column);
  const ownAfter = (place: CellPlace): CellPlace | null => {
    const [row, column] = [rowAfter(place.row), columnAfter(place.column)];
    return row === null || column === null ? null : { row, column };
  };
  return {
    row: rowAfter,
    column: columnAfter,
    cell: (place) => places.get(keyOf(place)) ?? ownAfter(place),
  };
};

/** A sheet whose place a new one takes, as formulas know it. */
export interface Followed {
  readonly name: string;
  /** What the old one is called now. */
  readonly meanwhile: string;
  /** `null`: formulas stay with the old one. */
  readonly moves: Moves | null;
}

/**
 * A formula from before sheets were replaced as it is to be entered now. What it found on an old sheet it finds on
 * the new one; what is not there any more it looks for on the old one.
 *
 * @param home The sheet it stands on, if that is one of them.
 */
export const followedFormula = (
  formula: string,
  sheets: readonly Followed[],
  home: string | null = null,
): string => {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return withReferences(formula, (cells, named) => {
    const sheet = byName.get((named ?? home ?? '').toLowerCase());
    if (!sheet) return null;
    const moved = sheet.moves && movedReference(cells, sheet.moves);
    if (moved === null) return quoteSheet(sheet.meanwhile) + cells;
    if (moved === cells) return null;
    return named === null ? moved : quoteSheet(sheet.name) + moved;
  });
};
