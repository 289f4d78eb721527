import type { CellPlace } from '../plan/areas';
import { filledAreas, holds } from '../plan/areas';
import { quoteSheet } from '../plan/formula';
import type { Cell, RowsMoved, SheetPlan } from '../plan/plan';
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

const rowAfter = (rows: readonly RowsMoved[], row: number): number | null => {
  const move = rows.findLast(({ from }) => from <= row);
  if (!move) return row;
  return move.to === null ? null : row + move.to - move.from;
};

/**
 * Where cells of people go on a new sheet: where they were, with the row that they were in; where ours stand now, in
 * the first free column to the right of ours.
 */
export const carriedCells = (
  cells: readonly OwnCell[],
  plan: SheetPlan,
  rows: readonly RowsMoved[],
): CarriedCell[] => {
  const filled = [...filledAreas(plan), ...plan.charts.map(({ over }) => over)];
  const taken = new Set<string>();
  const isFree = (place: CellPlace): boolean =>
    !taken.has(keyOf(place)) && filled.every((area) => !holds(area, place.row, place.column));
  const take = (place: CellPlace): CellPlace => {
    taken.add(keyOf(place));
    return place;
  };
  const wanted = cells.map(({ row, column }) => ({ row: rowAfter(rows, row) ?? row, column }));
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
export const movesOf = (rows: readonly RowsMoved[], carried: readonly CarriedCell[]): Moves => {
  const places = new Map(carried.map(({ from, to }) => [keyOf(from), to]));
  const row = (from: number): number | null => rowAfter(rows, from);
  return {
    row,
    cell: (place) => {
      const to = row(place.row);
      return places.get(keyOf(place)) ?? (to === null ? null : { row: to, column: place.column });
    },
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
