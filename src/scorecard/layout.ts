import { filledAreas, holds } from '../plan/areas';
import type { Area, LinesMoved, PlacedText, ReplacePlan, SheetPlan } from '../plan/plan';
import { BLOCK_STEP, partId } from './blocks';

/** Where everything stands on a sheet of a scorecard. */
export interface SheetLayout {
  /** The cells that are ours. */
  readonly ours: readonly Area[];
  /** What names of ours stand on. */
  readonly names: Readonly<Record<string, Area>>;
  /** The row of each KPI by its id, on sheets that people read. */
  readonly kpis: Readonly<Record<string, number>>;
  /** The texts that stay as they are, on sheets that people read; absent in workbooks of earlier versions. */
  readonly texts?: readonly PlacedText[];
  /** The column of each block by its id, on the sheet of blocks; absent in workbooks of earlier versions. */
  readonly blocks?: Readonly<Record<string, number>>;
}

type Lines = Readonly<Record<string, number>>;

const textsOf = ({ blocks }: SheetPlan): PlacedText[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, j) =>
        typeof cell === 'string' && cell !== '' ? [{ row: row + i, column: column + j, text: cell }] : [],
      ),
    ),
  );

/** Where the plan of a sheet puts everything. */
export const layoutOf = (plan: SheetPlan, ids: readonly string[]): SheetLayout => {
  const texts = textsOf(plan);
  const names = Object.fromEntries(
    plan.names.flatMap(({ name, refersTo }) => ('formula' in refersTo ? [] : [[name, refersTo]])),
  );
  const linesOf = (line: 'row' | 'column', known: readonly string[]): Lines =>
    Object.fromEntries(
      texts.filter(({ text }) => known.includes(text)).map((place) => [place.text, place[line]]),
    );
  const ours = filledAreas(plan);
  if (plan.visibility !== 'visible') {
    const blockIds = ids.flatMap((id) => [id, partId(id, 1), partId(id, 2)]);
    return { ours, names, kpis: {}, blocks: linesOf('column', blockIds) };
  }
  const areas = Object.values(names);
  const isFixed = ({ row, column }: PlacedText): boolean => !areas.some((area) => holds(area, row, column));
  return { ours, names, kpis: linesOf('row', ids), texts: texts.filter(isFixed) };
};

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
  const { ours, names, kpis, texts } = before;
  return {
    sheet,
    ours,
    ...(isEmpty(kpis) ? {} : { names, ...(texts ? { texts } : {}) }),
    ...movesOf(before, now),
  };
};
