import type { Rect } from './address';
import { formatRect, intersection } from './address';
import { rangeOf, rectOf } from './book';
import { cellsShifted, contentsChanged } from './changes';
import { HostError, invalidArgument, itemNotFound, notImplemented } from './error';
import type { Events } from './events';
import { EventType, defineEvents, wholeWorkbook } from './events';
import type { Model, TableState } from './model';
import { assertName } from './names';
import { HostCollection, HostObject } from './object';
import type { CellMatrix } from './pendingCells';
import { Range, rangeAt } from './range';
import type { Shift } from './structure';
import { shiftCells, shifted } from './structure';
import { tableNameIn, univerTableName } from './tableName';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from './univer';
import { textCell, valueOf } from './values';
import { Worksheet } from './worksheet';

/** The cells above and below the rows of a table stay out of it. */
const below = ({ row, rows, ...across }: Rect, count: number): Rect => ({
  ...across,
  row: row + rows,
  rows: count,
});

const covers = ({ column, columns }: Rect, index: number): boolean =>
  index >= column && index < column + columns;

export class Table extends HostObject {
  override readonly wireClass = 'Table';

  constructor(
    readonly model: Model,
    override readonly id: string,
  ) {
    super();
  }

  get events(): Events {
    return this.model.events;
  }

  get eventTarget(): string {
    return this.id;
  }

  private get table() {
    const table = this.model.book.get(TableManager).getTableById(this.model.book.unitId, this.id);
    if (!table) throw itemNotFound();
    return table;
  }

  private get state(): TableState {
    return this.model.tableState(this.id);
  }

  private change(config: object): void {
    this.model.book.run(SetSheetTableMutation.id, { subUnitId: this.sheetId, tableId: this.id, config });
    this.model.namesChanged();
  }

  private setState(change: Partial<TableState>): void {
    this.model.assertWritable(this.sheetId);
    Object.assign(this.state, change);
  }

  get sheetId(): string {
    return this.table.getSubunitId();
  }

  /** Header and body. */
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

  // What the wire reaches

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return tableNameIn(this.table.getDisplayName());
  }

  set Name(name: unknown) {
    assertName(this.model, name, this.id);
    this.change({ name: univerTableName(name) });
  }

  get Style(): string {
    return this.state.style;
  }

  set Style(value: unknown) {
    if (typeof value !== 'string' || !/^TableStyle(Light|Medium|Dark)\d+$/.test(value))
      throw invalidArgument();
    this.setState({ style: value });
  }

  get ShowBandedRows(): boolean {
    return this.state.bandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.setState({ bandedRows: value === true });
  }

  get ShowFilterButton(): boolean {
    return this.state.filterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.setState({ filterButton: value === true });
  }

  get HighlightFirstColumn(): boolean {
    return this.state.firstColumn;
  }

  set HighlightFirstColumn(value: unknown) {
    this.setState({ firstColumn: value === true });
  }

  get HighlightLastColumn(): boolean {
    return this.state.lastColumn;
  }

  set HighlightLastColumn(value: unknown) {
    this.setState({ lastColumn: value === true });
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(value: unknown) {
    if (value !== false) throw notImplemented('Table.ShowTotals');
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
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

  Resize(where: unknown): void {
    const range = where instanceof Range ? where : rangeAt(this.model, String(where), this.sheetId);
    const { rect } = this;
    const fits = range.sheetId === this.sheetId && range.rect.row === rect.row && range.rect.rows > 1;
    if (!fits || !intersection(range.rect, rect)) throw invalidArgument();
    this.model.assertWritable(this.sheetId);
    const others = new TableCollection(this.model, this.sheetId, range.rect).items();
    if (others.some(({ id }) => id !== this.id))
      throw invalidArgument('A table cannot overlap another table.');
    this.stretch(range.rect);
    if (range.rect.columns !== rect.columns || range.rect.column !== rect.column) this.readHeaders();
  }

  Delete(): void {
    this.model.assertWritable(this.sheetId);
    const range = this.GetRange();
    this.remove();
    range.Clear(null);
  }

  ConvertToRange(): Range {
    this.model.assertWritable(this.sheetId);
    const range = this.GetRange();
    this.remove();
    return range;
  }

  /** Takes the table away and leaves its cells. */
  remove(): void {
    this.model.book.run(DeleteSheetTableMutation.id, { subUnitId: this.sheetId, tableId: this.id });
    this.model.namesChanged();
  }

  // What a table does by itself

  /** Takes up a new size; new rows get the formulas of calculated columns. */
  stretch(rect: Rect): void {
    const before = this.bodyRect;
    const formulas = this.calculatedFormulas();
    const from = rect.column - this.rect.column;
    this.place(
      rect,
      Array.from({ length: rect.columns }, (_, index) => from + index),
    );
    const added = rect.row + rect.rows - (before.row + before.rows);
    if (added <= 0 || rect.column !== before.column) return;
    const cells: CellMatrix = {};
    for (const [column, formula] of formulas) {
      if (column >= rect.columns) continue;
      for (let index = 0; index < added; index++) {
        const row = before.row + before.rows + index;
        if (this.isBlank(row, rect.column + column)) {
          const f = this.model.formulaMoved(formula, before.rows + index);
          (cells[row] ??= {})[rect.column + column] = { f };
        }
      }
    }
    this.model.book.write(this.sheetId, cells);
  }

  /** Follows cells that came in or went; Univer leaves tables as they were where only a part of a row did. */
  shifted(before: Rect, shift: Shift): void {
    const rect = shifted(before, shift);
    if (rect === null) return this.remove();
    if (formatRect(rect) === formatRect(this.rect)) return;
    if (rect.rows < 2) throw notImplemented('deleting all rows of a table');
    const { kind, along, rect: cells } = shift;
    const left = Array.from({ length: before.columns }, (_, index) => index).filter(
      (index) => !(along === 'columns' && kind === 'delete' && covers(cells, before.column + index)),
    );
    if (left.length !== rect.columns) throw notImplemented('inserting columns into a table');
    this.place(rect, left);
  }

  /** Takes up a place; a column is the one that had the index before, or a new one where none had. */
  private place(rect: Rect, columns: readonly number[]): void {
    const { table } = this;
    const { column, columns: width } = this.rect;
    const before = this.headers().map((_, index) => table.getTableColumnByIndex(index)!.toJSON());
    this.model.book.makeRoom(this.sheetId, rect);
    const newRange = rangeOf(rect);
    this.change({ updateRange: { newRange } });
    if (rect.column === column && rect.columns === width) return;
    // Univer loses other columns than those that went.
    table.setColumns(
      columns.map(
        (index, i) =>
          before[index] ?? { ...before[0]!, id: this.model.newId(), displayName: `Column${i + 1}` },
      ),
    );
    this.change({ updateRange: { newRange } });
  }

  /** Follows a change of contents: headers name the columns, a formula alone in its column fills it. */
  follow(changed: Rect): void {
    if (changed.row <= this.rect.row) this.readHeaders();
    const inBody = intersection(changed, this.bodyRect);
    if (!inBody) return;
    for (let column = inBody.column; column < inBody.column + inBody.columns; column++) {
      this.fillColumn(column, inBody);
    }
  }

  private isBlank(row: number, column: number): boolean {
    const cell = this.model.book.stored(this.sheetId, row, column);
    return !cell?.f && (cell?.v === undefined || cell.v === null || cell.v === '');
  }

  private formulaAt(row: number, column: number): string | null {
    return this.model.book.stored(this.sheetId, row, column)?.f ?? null;
  }

  /** Formulas of calculated columns as in the first body row, by column from 0. */
  private calculatedFormulas(): [number, string][] {
    const { row, rows, column, columns } = this.bodyRect;
    return Array.from({ length: columns }, (_, index) => index).flatMap((index): [number, string][] => {
      const first = this.formulaAt(row, column + index);
      const last = this.formulaAt(row + rows - 1, column + index);
      return first && last === this.model.formulaMoved(first, rows - 1) ? [[index, first]] : [];
    });
  }

  /** The last of the formulas entered stands in the whole column, if there is nothing else (office-js#5909). */
  private fillColumn(column: number, entered: Rect): void {
    const { row, rows } = this.bodyRect;
    const end = entered.row + entered.rows;
    for (let r = entered.row; r < end; r++) if (!this.formulaAt(r, column)) return;
    const others = Array.from({ length: rows }, (_, index) => row + index).filter(
      (r) => r < entered.row || r >= end,
    );
    if (others.some((r) => !this.isBlank(r, column))) return;
    const last = this.formulaAt(end - 1, column)!;
    const cells: CellMatrix = {};
    for (let r = row; r < row + rows; r++) {
      const f = this.model.formulaMoved(last, r - (end - 1));
      if (f !== this.formulaAt(r, column)) cells[r] = { [column]: { f, v: null } };
    }
    if (Object.keys(cells).length) this.model.book.write(this.sheetId, cells);
  }

  /** Takes the names of the columns from the header cells, which become text, unique and not blank. */
  readHeaders(): void {
    const { row, column } = this.rect;
    const before = this.headers();
    const headers = uniqueHeaders(
      before.map((_, index) => this.model.book.cell(this.sheetId, row, column + index)),
    );
    writeHeaders(this.GetHeaderRowRange(), headers);
    const renamed = before.flatMap((old, index): [string, string][] =>
      old === headers[index] ? [] : [[old, headers[index]!]],
    );
    if (!renamed.length) return;
    for (const [index, header] of headers.entries()) {
      const named = this.table.getTableColumnByIndex(index);
      if (named) named.displayName = header;
    }
    this.change({ updateRange: { newRange: this.table.getRange() } });
    this.model.book.rewriteFormulas((formula) => renameColumns(formula, this.Name, renamed));
  }
}

defineEvents(Table.prototype, { DataChanged: EventType.tableChanged });

/** The formula with the columns of a table under their new names, as Excel keeps references. */
function renameColumns(formula: string, table: string, renamed: readonly [string, string][]): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  return renamed.reduce(
    (text, [before, after]) =>
      text.replaceAll(`[${before}]`, `[${after}]`).replaceAll(`[@${before}]`, `[@${after}]`),
    formula,
  );
}

function uniqueHeaders(cells: readonly Parameters<typeof valueOf>[0][]): string[] {
  const taken = new Set<string>();
  const named = new Set(cells.map((cell) => String(valueOf(cell)).toLowerCase()));
  let unnamed = 0;
  const next = (): string => (named.has(`column${++unnamed}`) ? next() : `Column${unnamed}`);
  return cells.map((cell) => {
    const given = String(valueOf(cell)) || next();
    let header = given;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${given}${number}`;
    taken.add(header.toLowerCase());
    return header;
  });
}

function writeHeaders(row: Range, headers: readonly string[]): void {
  const { model, sheetId, rect } = row;
  const cells = Object.fromEntries(headers.map((header, index) => [rect.column + index, textCell(header)]));
  model.book.write(sheetId, { [rect.row]: cells });
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
    this.GetHeaderRowRange().enter(name);
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

  /** Cells to the right of the table's rows close up. */
  async Delete(): Promise<void> {
    const { model, sheetId, rect } = this.table;
    if (rect.columns === 1) throw new HostError('InvalidOperation', 'A table must have a column.');
    const shift = { kind: 'delete', along: 'columns', rect: this.GetRange().rect } as const;
    await shiftCells(model, sheetId, shift);
    cellsShifted(this.table.GetRange(), shift, 'ThisLocalAddin');
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
    const named = this.items().find(({ Name }) => Name.toLowerCase() === String(key).toLowerCase());
    return named ?? super.find(key);
  }
}

class TableRow extends HostObject {
  override readonly wireClass = 'TableRow';

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): ReturnType<Range['GetRow']>['Values'] {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.index);
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  override readonly wireClass = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override get Count(): number {
    return this.table.bodyRect.rows;
  }

  override items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }

  /** Adds rows at the end; cells below the table make room. */
  async Add(index: unknown, values: unknown): Promise<TableRow> {
    if (index !== null && index !== -1) throw notImplemented('TableRowCollection.Add in the middle');
    const { model, sheetId, rect } = this.table;
    const rows = Array.isArray(values) ? values.length : 1;
    const added = below(rect, rows);
    if (model.book.used(sheetId, below(rect, 1_000_000 - rect.row), true)) {
      await shiftCells(model, sheetId, { kind: 'insert', along: 'rows', rect: added });
    }
    this.table.stretch({ ...rect, rows: rect.rows + rows });
    const range = new Range(model, sheetId, added);
    if (values !== null) range.enter(values);
    else contentsChanged(range, 'ThisLocalAddin');
    return new TableRow(this.table, this.Count - rows);
  }
}

export class TableCollection extends HostCollection<Table> {
  override readonly wireClass = 'TableCollection';

  /** Without a sheet: the tables of the whole workbook; with a rectangle: those that touch it. */
  constructor(
    readonly model: Model,
    private readonly sheetId?: string,
    private readonly within?: Rect,
  ) {
    super();
  }

  get events(): Events {
    return this.model.events;
  }

  get eventTarget(): string {
    return this.sheetId ?? wholeWorkbook;
  }

  override items(): Table[] {
    return this.model
      .tableIds()
      .map((id) => new Table(this.model, id))
      .filter((table) => this.sheetId === undefined || table.sheetId === this.sheetId)
      .filter((table) => !this.within || intersection(table.rect, this.within));
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.rangeFor(address);
    const { model } = this;
    if (hasHeaders !== true) throw notImplemented('TableCollection.Add without headers');
    model.assertWritable(range.sheetId);
    const rect = range.rect.rows === 1 ? { ...range.rect, rows: 2 } : range.rect;
    if (new TableCollection(model, range.sheetId, rect).items().length) {
      throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    }
    model.book.makeRoom(range.sheetId, rect);
    const { row, column, columns } = rect;
    const header = uniqueHeaders(
      Array.from({ length: columns }, (_, index) => model.book.cell(range.sheetId, row, column + index)),
    );
    writeHeaders(range.GetRow(0), header);
    const tableId = model.newId();
    const params = { subUnitId: range.sheetId, tableId, name: this.nextName(), range: rangeOf(rect), header };
    model.book.run(AddSheetTableMutation.id, { ...params, options: { showHeader: true } });
    model.namesChanged();
    return new Table(model, tableId);
  }

  private rangeFor(address: unknown): Range {
    if (address instanceof Range) return address;
    if (typeof address !== 'string') throw invalidArgument();
    return rangeAt(this.model, address, this.sheetId ?? this.model.activeSheetId);
  }

  private nextName(): string {
    let number = this.model.tableIds().length + 1;
    while (this.model.nameHolder(`Table${number}`)) number++;
    return `Table${number}`;
  }
}

defineEvents(TableCollection.prototype, { DataChanged: EventType.tableChanged });
