import type { Rect } from './address';
import { intersection } from './address';
import { rangeOf, rectOf } from './book';
import { invalidArgument, itemNotFound } from './error';
import type { Model } from './model';
import { HostCollection, HostObject } from './object';
import { Range, rangeAt } from './range';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from './univer';
import { cellOf, valueOf } from './values';
import { Worksheet } from './worksheet';

const cellLike = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** Refuses what Excel does not take as a table name; `except` is the table that is to be renamed. */
function assertTableName(model: Model, name: unknown, except?: string): asserts name is string {
  const wrong =
    typeof name !== 'string' ||
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    cellLike.test(name);
  if (wrong) throw invalidArgument();
  const taken = model.nameHolder(name);
  if (taken && taken !== except) throw invalidArgument();
}

export class Table extends HostObject {
  override readonly wireClass = 'Table';

  constructor(
    readonly model: Model,
    override readonly id: string,
  ) {
    super();
  }

  private get table() {
    const table = this.model.book.get(TableManager).getTableById(this.model.book.unitId, this.id);
    if (!table) throw itemNotFound();
    return table;
  }

  private set(config: object): void {
    this.model.book.run(SetSheetTableMutation.id, { subUnitId: this.sheetId, tableId: this.id, config });
  }

  get sheetId(): string {
    return this.table.getSubunitId();
  }

  /** All of the table: header, body and totals. */
  get rect(): Rect {
    return rectOf(this.table.getRange());
  }

  get bodyRect(): Rect {
    const { row, rows, ...across } = this.rect;
    return { ...across, row: row + 1, rows: rows - 1 };
  }

  headers(): string[] {
    return Array.from({ length: this.rect.columns }, (_, index) => this.table.getColumnNameByIndex(index));
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.table.getDisplayName();
  }

  set Name(name: unknown) {
    assertTableName(this.model, name, this.id);
    this.set({ name });
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }

  GetRange(): Range {
    return new Range(this.model, this.sheetId, this.rect);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    return new Range(this.model, this.sheetId, this.bodyRect);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  Delete(): void {
    this.model.assertWritable(this.sheetId);
    const range = this.GetRange();
    this.ConvertToRange();
    range.Clear(null);
  }

  ConvertToRange(): Range {
    this.model.assertWritable(this.sheetId);
    const range = this.GetRange();
    this.model.book.run(DeleteSheetTableMutation.id, { subUnitId: this.sheetId, tableId: this.id });
    return range;
  }
}

export class TableColumn extends HostObject {
  override readonly wireClass = 'TableColumn';

  override readonly id: string;

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
    this.id = String(index + 1);
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.table.headers()[this.index] ?? '';
  }

  set Name(name: unknown) {
    this.GetHeaderRowRange().Values = name;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  override readonly wireClass = 'TableColumnCollection';

  constructor(readonly table: Table) {
    super();
  }

  override items(): TableColumn[] {
    return this.table.headers().map((_, index) => new TableColumn(this.table, index));
  }

  override find(key: unknown): TableColumn | null {
    if (typeof key === 'number') return this.items().find(({ Id }) => Id === key) ?? null;
    return super.find(key);
  }
}

export class TableCollection extends HostCollection<Table> {
  override readonly wireClass = 'TableCollection';

  /** Without a sheet: the tables of the whole workbook. */
  constructor(
    readonly model: Model,
    readonly sheetId?: string,
  ) {
    super();
  }

  override items(): Table[] {
    return this.model
      .tableIds()
      .map((id) => new Table(this.model, id))
      .filter((table) => this.sheetId === undefined || table.sheetId === this.sheetId);
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.rangeFor(address);
    if (hasHeaders !== true)
      throw invalidArgument('Only tables with headers are part of the emulated Excel.');
    this.model.assertWritable(range.sheetId);
    if (
      new TableCollection(this.model, range.sheetId).items().some((t) => intersection(t.rect, range.rect))
    ) {
      throw invalidArgument('A table cannot overlap another table.');
    }
    const rect = range.rect.rows === 1 ? { ...range.rect, rows: 2 } : range.rect;
    this.model.book.makeRoom(range.sheetId, rect);
    const header = this.writeHeaders(range.GetRow(0));
    const tableId = this.model.newId();
    const params = { subUnitId: range.sheetId, tableId, name: this.nextName(), range: rangeOf(rect), header };
    this.model.book.run(AddSheetTableMutation.id, { ...params, options: { showHeader: true } });
    return new Table(this.model, tableId);
  }

  private rangeFor(address: unknown): Range {
    if (address instanceof Range) return address;
    if (typeof address !== 'string') throw invalidArgument();
    const sheet = this.sheetId ?? this.model.book.workbook.getActiveSheet().getSheetId();
    return rangeAt(this.model, address, sheet);
  }

  /** Headers become text, unique and not blank, as Excel makes them. */
  private writeHeaders(row: Range): string[] {
    const taken = new Set<string>();
    const headers = Array.from({ length: row.rect.columns }, (_, index) => {
      const cell = this.model.book.cell(row.sheetId, row.rect.row, row.rect.column + index);
      const given = String(valueOf(cell)) || `Column${index + 1}`;
      let header = given;
      for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${given}${number}`;
      taken.add(header.toLowerCase());
      return header;
    });
    row.change((_, column) => cellOf(`'${headers[column]}`, '@', this.model.isFormula));
    return headers;
  }

  private nextName(): string {
    let number = this.model.tableIds().length + 1;
    while (this.model.nameHolder(`Table${number}`)) number++;
    return `Table${number}`;
  }
}
