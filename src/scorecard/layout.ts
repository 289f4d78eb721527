import { filledAreas } from '../plan/areas';
import type { Area, LinesMoved, ReplacePlan, SheetPlan } from '../plan/plan';
import { BLOCK_STEP, partId } from './blocks';

/** Where everything stands on a sheet of a scorecard. */
export interface SheetLayout {
  /** The cells that are ours. */
  readonly ours: readonly Area[];
  /** What names of ours stand on. */
  readonly names: Readonly<Record<string, Area>>;
  /** The row of each KPI by its id, on sheets that people read. */
  readonly kpis: Readonly<Record<string, number>>;
  /** The column of each block by its id, on the sheet of blocks; absent in workbooks of earlier versions. */
  readonly blocks?: Readonly<Record<string, number>>;
}

/** Where the plan of a sheet puts everything. */
export const layoutOf = (plan: SheetPlan, ids: readonly string[]): SheetLayout => {
  const isRead = plan.visibility === 'visible';
  const known = new Set(isRead ? ids : ids.flatMap((id) => [id, partId(id, 1), partId(id, 2)]));
  const places = plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, j) =>
        typeof cell === 'string' && known.has(cell) ? [{ id: cell, row: row + i, column: column + j }] : [],
      ),
    ),
  );
  return {
    ours: filledAreas(plan),
    names: Object.fromEntries(
      plan.names.flatMap(({ name, refersTo }) => ('formula' in refersTo ? [] : [[name, refersTo]])),
    ),
    kpis: isRead ? Object.fromEntries(places.map(({ id, row }) => [id, row])) : {},
    ...(isRead ? {} : { blocks: Object.fromEntries(places.map(({ id, column }) => [id, column])) }),
  };
};

type Lines = Readonly<Record<string, number>>;

/** The first row or column behind those that are told of, the last of which takes so many. */
const behind = (lines: Lines, size: number): number => size + Math.max(...Object.values(lines));

/** In order, and only those that move by another number of lines than those before them. */
const movesIn = (moves: readonly LinesMoved[]): LinesMoved[] => {
  const by = ({ from, to }: LinesMoved): number | null => (to === null ? null : to - from);
  return [...moves]
    .sort((one, other) => one.from - other.from)
    .filter((move, i, all) => by(move) === null || by(move) !== (i === 0 ? 0 : by(all[i - 1]!)));
};

/** Each where the same is now, and what is behind them as far from them as it was. */
const moved = (before: Lines, now: Lines, size: number): LinesMoved[] => [
  ...Object.entries(before).map(([id, from]) => ({ from, to: now[id] ?? null })),
  { from: behind(before, size), to: behind(now, size) },
];

/**
 * Where the rows of a sheet are in a later one: those of a KPI where the KPI is; those below the KPIs as far from
 * them as they were, or from what a name stands on below them.
 */
export const rowsMoved = (before: SheetLayout, now: SheetLayout): LinesMoved[] => {
  const end = behind(before.kpis, 1);
  const named = Object.entries(before.names).flatMap(([name, { row }]) => {
    const later = now.names[name];
    return later && row > end ? [{ from: row, to: later.row }] : [];
  });
  return movesIn([...moved(before.kpis, now.kpis, 1), ...named]);
};

const isEmpty = (lines: Lines | undefined): boolean => !lines || Object.keys(lines).length === 0;

/** Where it is known where KPIs or blocks have gone: what has moved with them. */
const movesOf = (before: SheetLayout, now: SheetLayout): Pick<ReplacePlan, 'rows' | 'columns'> => {
  if (!isEmpty(before.kpis) && !isEmpty(now.kpis)) return { rows: rowsMoved(before, now) };
  if (isEmpty(before.blocks) || isEmpty(now.blocks)) return {};
  return { rows: [], columns: movesIn(moved(before.blocks!, now.blocks!, BLOCK_STEP)) };
};

/** What is to be told of a sheet whose place a later one takes; where it is not known how it was made, all of it is ours. */
export const replacement = (
  sheet: string,
  before: SheetLayout | undefined,
  now: SheetLayout,
): ReplacePlan => {
  if (!before) return { sheet };
  const { ours, names } = before;
  const isRead = !isEmpty(before.kpis);
  return { sheet, ours, ...(isRead ? { names } : {}), ...movesOf(before, now) };
};
