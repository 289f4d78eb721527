import type { Rect } from './address';
import { intersection, sheetColumns, sheetRows } from './address';
import { invalidArgument } from './error';
import type { Model } from './model';
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

/** Inserts or deletes cells; formulas, names and tables follow. */
export async function shiftCells(model: Model, sheetId: string, shift: Shift): Promise<void> {
  model.assertWritable(sheetId);
  const { kind, along, rect } = shift;
  const whole = along === 'rows' ? rect.columns === sheetColumns : rect.rows === sheetRows;
  model.assertTablesAllow(sheetId, shift, whole);
  const part = { ...rect, ...model.book.inside(sheetId, rect) };
  model.book.makeRoom(sheetId, part);
  const { whole: wholeCommand, part: partCommand } = commands[kind][along];
  const direction = along === 'rows' ? Direction.UP : Direction.LEFT;
  const params = { subUnitId: sheetId, range: rangeOf(part) };
  const done = await model.onSheet(sheetId, () =>
    whole
      ? model.book.command(wholeCommand, { ...params, direction })
      : model.book.command(partCommand, params),
  );
  if (!done) throw invalidArgument();
  model.shifted(sheetId, shift);
}
