import type { Rect } from './address';
import { intersection, sheetColumns, sheetRows } from './address';
import { invalidArgument } from './error';
import type { Model } from './model';
import { TableCollection } from './tables';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  Direction,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from './univer';
import { rangeOf } from './book';

/** Cells that come in or go, and the way in which the others make room or close up. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly along: 'rows' | 'columns';
  readonly rect: Rect;
}

/** Where a rectangle is after a shift; null if all its cells are gone. */
export function shifted(rect: Rect, { kind, along, rect: moved }: Shift): Rect | null {
  const [start, size, across, width] =
    along === 'rows'
      ? (['row', 'rows', 'column', 'columns'] as const)
      : (['column', 'columns', 'row', 'rows'] as const);
  const spansAll =
    moved[across] <= rect[across] && moved[across] + moved[width] >= rect[across] + rect[width];
  if (!spansAll) return rect;
  if (kind === 'insert') {
    if (moved[start] <= rect[start]) return { ...rect, [start]: rect[start] + moved[size] };
    return moved[start] < rect[start] + rect[size] ? { ...rect, [size]: rect[size] + moved[size] } : rect;
  }
  const gone = intersection(rect, moved);
  const before = Math.max(0, Math.min(moved[size], rect[start] - moved[start]));
  const left = rect[size] - (gone ? gone[size] : 0);
  return left > 0 ? { ...rect, [start]: rect[start] - before, [size]: left } : null;
}

const commands = {
  insert: {
    rows: { whole: InsertRowByRangeCommand.id, part: InsertRangeMoveDownCommand.id },
    columns: { whole: InsertColByRangeCommand.id, part: InsertRangeMoveRightCommand.id },
  },
  delete: {
    rows: { whole: RemoveRowByRangeCommand.id, part: DeleteRangeMoveUpCommand.id },
    columns: { whole: RemoveColByRangeCommand.id, part: DeleteRangeMoveLeftCommand.id },
  },
} as const;

/**
 * The same cells in parts, the last ones first: Univer fails where more rows or columns are deleted at once than
 * stand before them.
 */
function partsOf(rect: Rect, along: Shift['along']): Rect[] {
  const [start, size] = along === 'rows' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const end = rect[start] + rect[size];
  const half = Math.max(rect[start], Math.ceil(end / 2));
  const last = { ...rect, [start]: half, [size]: end - half };
  return half === rect[start] || end <= 1
    ? [rect]
    : [last, ...partsOf({ ...rect, [size]: half - rect[start] }, along)];
}

/** Inserts or deletes cells; formulas, names and tables follow. */
export async function shiftCells(model: Model, sheetId: string, shift: Shift): Promise<void> {
  model.assertWritable(sheetId);
  const { kind, along, rect } = shift;
  const whole = along === 'rows' ? rect.columns === sheetColumns : rect.rows === sheetRows;
  model.assertTablesAllow(sheetId, shift, whole);
  const tables = new TableCollection(model, sheetId).items().map((table) => ({ table, before: table.rect }));
  const part = { ...rect, ...model.book.inside(sheetId, rect) };
  model.book.makeRoom(sheetId, part);
  const { whole: wholeCommand, part: partCommand } = commands[kind][along];
  const direction = along === 'rows' ? Direction.UP : Direction.LEFT;
  const paramsOf = (cells: Rect) => ({ subUnitId: sheetId, range: rangeOf(cells) });
  const parts = kind === 'insert' || whole ? [part] : partsOf(part, along);
  for (const cells of parts) {
    const done = await model.onSheet(sheetId, () =>
      whole
        ? model.book.command(wholeCommand, { ...paramsOf(cells), direction })
        : model.book.command(partCommand, paramsOf(cells)),
    );
    if (!done) throw invalidArgument();
  }
  if (!whole) for (const { table, before } of tables) table.shifted(before, shift);
  model.shifted(sheetId, shift);
}
