import { wholeSheet } from './address';
import { HostError, invalidArgument } from './error';
import type { Model, Visibility } from './model';
import { HostCollection, HostObject } from './object';
import { Range, integer, rangeAt } from './range';
import { TableCollection } from './tables';
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from './univer';

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
    this.change(SetWorksheetHideMutation.id, { hidden: visibility === 'Visible' ? 0 : 1 });
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

  set ShowGridlines(shown: unknown) {
    if (typeof shown !== 'boolean') throw invalidArgument();
    this.change(ToggleGridlinesMutation.id, { showGridlines: shown ? 1 : 0 });
  }

  Activate(): void {
    if (this.Visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet has no view.');
    this.change(SetWorksheetActiveOperation.id, {});
  }

  async Delete(): Promise<void> {
    this.assertNotLastVisible();
    await this.model.removeSheet(this.id, () =>
      this.model.book.command(RemoveSheetCommand.id, { subUnitId: this.id }),
    );
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

  private range(rect: typeof wholeSheet): Range {
    return new Range(this.model, this.Id, rect);
  }
}

export class WorksheetCollection extends HostCollection<Worksheet> {
  override readonly wireClass = 'WorksheetCollection';

  constructor(readonly model: Model) {
    super();
  }

  override items(): Worksheet[] {
    return this.model.sheetIds().map((id) => new Worksheet(this.model, id));
  }

  Add(name: unknown): Worksheet {
    const id = this.model.newId();
    const given = name ?? this.nextName();
    assertSheetName(this.model, given);
    this.model.book.addSheet(id, given, this.items().length);
    return new Worksheet(this.model, id);
  }

  private nextName(): string {
    let number = this.items().length + 1;
    while (this.model.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.book.workbook.getActiveSheet().getSheetId());
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
