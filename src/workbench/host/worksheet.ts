import { wholeSheet } from './address';
import { ChartCollection } from './charts';
import { HostError, invalidArgument } from './error';
import type { Events } from './events';
import { EventType, defineEvents, wholeWorkbook } from './events';
import type { Model, Visibility } from './model';
import { NamedItemCollection } from './names';
import { HostCollection, HostObject } from './object';
import { Range, integer, rangeAt } from './range';
import { SheetObjectCollection } from './sheetObjects';
import { TableCollection } from './tables';
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from './univer';
import { FreezePanes, PageLayout, WorksheetProtection } from './view';

const visibilities: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Refuses what Excel does not take as the name of a sheet; `except` is the sheet that is to be renamed. */
export function assertSheetName(model: Model, name: unknown, except?: string): asserts name is string {
  const wrong =
    typeof name !== 'string' ||
    name.length < 1 ||
    name.length > 31 ||
    /[\\/?*[\]:]|^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalidArgument();
  const taken = model.sheetNamed(name);
  if (taken && taken !== except) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

export class Worksheet extends HostObject {
  override readonly wireClass = 'Worksheet';

  constructor(
    readonly model: Model,
    override readonly id: string,
  ) {
    super();
  }

  private get sheet() {
    return this.model.book.sheet(this.id);
  }

  private change(mutation: string, params: object): void {
    this.model.book.run(mutation, { subUnitId: this.id, ...params });
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }

  get Name(): string {
    return this.sheet.getName();
  }

  set Name(name: unknown) {
    assertSheetName(this.model, name, this.id);
    this.model.book.commandNow(SetWorksheetNameCommand.id, { subUnitId: this.id, name });
  }

  get Position(): number {
    return this.model.sheetIds().indexOf(this.id);
  }

  set Position(position: unknown) {
    const toOrder = integer(position);
    if (toOrder < 0 || toOrder >= this.model.sheetIds().length) throw invalidArgument();
    this.change(SetWorksheetOrderMutation.id, { fromOrder: this.Position, toOrder });
  }

  get Visibility(): Visibility {
    return this.model.sheetState(this.id).visibility;
  }

  set Visibility(value: unknown) {
    const visibility = visibilities.find((known) => known === value);
    if (!visibility) throw invalidArgument();
    if (visibility !== 'Visible') this.assertNotLastVisible();
    this.model.sheetState(this.id).visibility = visibility;
    const hidden = visibility === 'Visible' ? 0 : 1;
    this.model.book.runInBackground(SetWorksheetHideMutation.id, { subUnitId: this.id, hidden });
  }

  private assertNotLastVisible(): void {
    const visible = this.model.sheetIds().filter((id) => this.model.sheetState(id).visibility === 'Visible');
    if (visible.length === 1 && visible[0] === this.id) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
  }

  get TabColor(): string {
    return this.sheet.getTabColor() || '';
  }

  set TabColor(color: unknown) {
    if (typeof color !== 'string' || !/^(#[0-9a-f]{6})?$/i.test(color)) throw invalidArgument();
    this.change(SetTabColorMutation.id, { color });
  }

  get ShowGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== 0;
  }

  /** The client sets `showGridlines` under this name. */
  set Gridlines(shown: unknown) {
    if (typeof shown !== 'boolean') throw invalidArgument();
    this.change(ToggleGridlinesMutation.id, { showGridlines: shown ? 1 : 0 });
  }

  Activate(): void {
    if (this.Visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet has no view.');
    this.model.activate(this.Id);
  }

  Delete(): void {
    if (this.Visibility === 'VeryHidden') {
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    }
    this.assertNotLastVisible();
    for (const table of this.Tables.items()) table.remove();
    this.model.book.commandNow(RemoveSheetCommand.id, { subUnitId: this.id });
    this.model.sheetRemoved(this.id);
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined) return this.range(wholeSheet);
    if (typeof address !== 'string') throw invalidArgument();
    return rangeAt(this.model, address, this.id);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.range({
      row: integer(row),
      column: integer(column),
      rows: integer(rows),
      columns: integer(columns),
    });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly: unknown): Promise<Range> {
    return this.range(wholeSheet).GetUsedRange(valuesOnly);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<Range | null> {
    return this.range(wholeSheet).GetUsedRangeOrNullObject(valuesOnly);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.model, this.id);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, this.id);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.model, this.id);
  }

  get Shapes(): SheetObjectCollection {
    return new SheetObjectCollection(this.model, this.id, 'ShapeCollection');
  }

  get Comments(): SheetObjectCollection {
    return new SheetObjectCollection(this.model, this.id, 'CommentCollection');
  }

  get PivotTables(): SheetObjectCollection {
    return new SheetObjectCollection(this.model, this.id, 'PivotTableCollection');
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.model, this.id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.id);
  }

  get events(): Events {
    return this.model.events;
  }

  get eventTarget(): string {
    return this.Id;
  }

  private range(rect: typeof wholeSheet): Range {
    return new Range(this.model, this.Id, rect);
  }
}

defineEvents(Worksheet.prototype, {
  DataChanged: EventType.sheetChanged,
  Activated: EventType.sheetActivated,
  Deactivated: EventType.sheetDeactivated,
  SelectionChanged: EventType.sheetSelection,
  Calculated: EventType.sheetCalculated,
});

export class WorksheetCollection extends HostCollection<Worksheet> {
  override readonly wireClass = 'WorksheetCollection';

  constructor(readonly model: Model) {
    super();
  }

  get events(): Events {
    return this.model.events;
  }

  readonly eventTarget = wholeWorkbook;

  override items(): Worksheet[] {
    return this.model.sheetIds().map((id) => new Worksheet(this.model, id));
  }

  Add(name: unknown): Worksheet {
    const id = this.model.newId();
    const given = name ?? this.nextName();
    assertSheetName(this.model, given);
    this.model.book.addSheet(id, given, this.items().length);
    this.events.emit(EventType.sheetAdded, [wholeWorkbook], () => ({ worksheetId: id, source: 'Local' }));
    return new Worksheet(this.model, id);
  }

  private nextName(): string {
    let number = this.items().length + 1;
    while (this.model.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.activeSheetId);
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    const first = this.items().find((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
    return first!;
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.items()
      .filter((sheet) => !visibleOnly || sheet.Visibility === 'Visible')
      .at(-1)!;
  }
}

defineEvents(WorksheetCollection.prototype, {
  DataChanged: EventType.sheetChanged,
  Activated: EventType.sheetActivated,
  Deactivated: EventType.sheetDeactivated,
  SelectionChanged: EventType.sheetSelection,
  Calculated: EventType.sheetCalculated,
  Added: EventType.sheetAdded,
  Deleted: EventType.sheetDeleted,
});
