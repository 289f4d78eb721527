import type { Area, SheetPlan } from './plan';

export const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** A cell, as a part of something larger; rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Neighbours in a row, from the first column to the last. */
const runsOf = (columns: readonly number[]): { readonly column: number; readonly columns: number }[] => {
  const sorted = [...new Set(columns)].sort((one, other) => one - other);
  const starts = sorted.filter((column, i) => column - 1 !== sorted[i - 1]);
  const ends = sorted.filter((column, i) => column + 1 !== sorted[i + 1]);
  return starts.map((column, i) => ({ column, columns: ends[i]! - column + 1 }));
};

/** Rectangles of exactly these cells, none of them in two. */
export const areasOf = (cells: readonly CellPlace[]): Area[] => {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row);
    if (columns) columns.push(column);
    else byRow.set(row, [column]);
  }
  const areas: Area[] = [];
  /** The rectangles that end in the row above, by their columns. */
  let above = new Map<string, number>();
  for (const row of [...byRow.keys()].sort((one, other) => one - other)) {
    const here = new Map<string, number>();
    for (const run of runsOf(byRow.get(row)!)) {
      const key = `${run.column}:${run.columns}`;
      const index = above.get(key);
      const grown = index === undefined ? undefined : areas[index]!;
      if (index !== undefined && grown && grown.row + grown.rows === row) {
        areas[index] = { ...grown, rows: grown.rows + 1 };
        here.set(key, index);
      } else {
        here.set(key, areas.length);
        areas.push({ row, rows: 1, ...run });
      }
    }
    above = here;
  }
  return areas;
};

/** What is left of a rectangle, in rectangles. */
const cut = (area: Area, hole: Area): Area[] => {
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const parts: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
};

/** A rectangle without the cells of others, in rectangles. */
export const without = (area: Area, holes: readonly Area[]): Area[] =>
  holes.reduce<Area[]>((left, hole) => left.flatMap((part) => cut(part, hole)), [area]);

const around = (areas: readonly Area[]): Area[] => {
  if (areas.length === 0) return [];
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const columns = Math.max(...areas.map((area) => area.column + area.columns));
  return [{ row: 0, column: 0, rows, columns }];
};

/**
 * The cells of a sheet that its plan fills. A sheet that is not shown is for working only: there all are, up to the
 * last row and column, because formulas spill.
 */
export const filledAreas = ({ visibility, blocks, tables, names }: SheetPlan): Area[] => {
  const tableAreas = tables.map(({ row, column, headers, rows }) => ({
    row,
    column,
    rows: 1 + Math.max(1, rows.length),
    columns: headers.length,
  }));
  if (visibility === 'visible')
    return [
      ...areasOf(
        blocks.flatMap(({ row, column, cells }) =>
          cells.flatMap((line, i) =>
            line.flatMap((cell, j) => (cell === null ? [] : [{ row: row + i, column: column + j }])),
          ),
        ),
      ),
      ...tableAreas,
    ];
  return around([
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: Math.max(0, ...cells.map(({ length }) => length)),
    })),
    ...tableAreas,
    ...names.flatMap(({ refersTo }) => ('formula' in refersTo ? [] : [refersTo])),
  ]);
};
