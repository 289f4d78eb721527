import { filledAreas } from '../plan/areas';
import type { Area, ReplacePlan, RowsMoved, SheetPlan } from '../plan/plan';

/** Where everything stands on a sheet of a scorecard. */
export interface SheetLayout {
  /** The cells that are ours. */
  readonly ours: readonly Area[];
  /** What names of ours stand on. */
  readonly names: Readonly<Record<string, Area>>;
  /** The row of each KPI by its id, on sheets that people read. */
  readonly kpis: Readonly<Record<string, number>>;
}

/** Where the plan of a sheet puts everything. */
export const layoutOf = (plan: SheetPlan, ids: readonly string[]): SheetLayout => {
  const isRead = plan.visibility === 'visible';
  const rows = plan.blocks.flatMap(({ row, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell) =>
        typeof cell === 'string' && ids.includes(cell) ? [[cell, row + i] as const] : [],
      ),
    ),
  );
  return {
    ours: filledAreas(plan),
    names: Object.fromEntries(
      plan.names.flatMap(({ name, refersTo }) => ('formula' in refersTo ? [] : [[name, refersTo]])),
    ),
    kpis: isRead ? Object.fromEntries(rows) : {},
  };
};

const below = ({ kpis }: SheetLayout): number => 1 + Math.max(...Object.values(kpis));

/**
 * Where the rows of a sheet are in a later one: those of a KPI where the KPI is; those below the KPIs as far from
 * them as they were, or from what a name stands on below them.
 */
export const rowsMoved = (before: SheetLayout, now: SheetLayout): RowsMoved[] => {
  const rows = Object.entries(before.kpis);
  if (rows.length === 0 || Object.keys(now.kpis).length === 0) return [];
  const end = below(before);
  const named = Object.entries(before.names).flatMap(([name, { row }]) => {
    const later = now.names[name];
    return later && row > end ? [{ from: row, to: later.row }] : [];
  });
  const moves: RowsMoved[] = [
    ...rows.map(([id, from]) => ({ from, to: now.kpis[id] ?? null })),
    { from: end, to: below(now) },
    ...named,
  ];
  const by = ({ from, to }: RowsMoved): number | null => (to === null ? null : to - from);
  return moves
    .sort((one, other) => one.from - other.from)
    .filter((move, i, all) => by(move) === null || by(move) !== (i === 0 ? 0 : by(all[i - 1]!)));
};

/** What is to be told of a sheet whose place a later one takes; where it is not known how it was made, all of it is ours. */
export const replacement = (
  sheet: string,
  before: SheetLayout | undefined,
  now: SheetLayout,
): ReplacePlan => {
  if (!before) return { sheet };
  const { ours, names } = before;
  const isRead = Object.keys(before.kpis).length > 0;
  return { sheet, ours, ...(isRead ? { names } : {}), rows: rowsMoved(before, now) };
};
