import { formatRect } from './address';
import { EventType, wholeWorkbook } from './events';
import { Range } from './range';
import type { Shift } from './structure';
import { TableCollection } from './tables';

/** Who changed something: the add-in, or a person in the grid. */
export type Trigger = 'ThisLocalAddin' | 'Unknown';

const changeTypes = {
  insert: { rows: 'RowInserted', columns: 'ColumnInserted', cells: 'CellInserted' },
  delete: { rows: 'RowDeleted', columns: 'ColumnDeleted', cells: 'CellDeleted' },
} as const;

function tell(range: Range, changeType: string, trigger: Trigger): void {
  const { model, sheetId, rect } = range;
  const { events } = model;
  const address = formatRect(rect);
  const common = { address, changeType, source: 'Local', triggerSource: trigger, worksheetId: sheetId };
  events.emit(EventType.sheetChanged, [sheetId, wholeWorkbook], () => ({
    ...common,
    referenceId: model.keep(new Range(model, sheetId, rect)),
  }));
  for (const table of new TableCollection(model, sheetId, rect).items()) {
    events.emit(EventType.tableChanged, [table.id, wholeWorkbook], () => ({ ...common, tableId: table.id }));
  }
}

/** To be told when contents of cells have changed: tables and charts follow, and who listens is told. */
export function contentsChanged(range: Range, trigger: Trigger): void {
  for (const table of new TableCollection(range.model, range.sheetId, range.rect).items()) {
    table.follow(range.rect);
  }
  tell(range, 'RangeEdited', trigger);
  range.model.chartsChanged();
}

/** To be told when cells have come or gone. */
export function cellsShifted(range: Range, { kind, along }: Shift, trigger: Trigger): void {
  const whole = along === 'rows' ? range.IsEntireRow : range.IsEntireColumn;
  tell(range, changeTypes[kind][whole ? along : 'cells'], trigger);
}
