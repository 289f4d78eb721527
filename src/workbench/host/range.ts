import type { Rect } from './address';
import {
  absoluteAddress,
  checkedRect,
  contains,
  formatRect,
  intersection,
  parseRect,
  quotedSheet,
  sheetColumns,
  sheetRows,
  splitAddress,
} from './address';
import { rangeOf } from './book';
import { ConditionalFormatCollection } from './conditional';
import { invalidArgument, itemNotFound, notImplemented } from './error';
import type { Trigger } from './changes';
import { cellsShifted, contentsChanged } from './changes';
import { RangeFormat, applyStyle } from './formats';
import type { Model } from './model';
import { HostObject } from './object';
import type { CellMatrix } from './pendingCells';
import type { Shift } from './structure';
import { shiftCells } from './structure';
import { ofTable } from './tableReferences';
import { TableCollection } from './tables';
import type { ICellData } from './univer';
import { SetSelectionsOperation } from './univer';
import type { CellValue } from './values';
import { cellOf, emptied, matrixOf, textOf, valueOf, valueTypeOf, wrongSize } from './values';
import { DataValidation } from './validation';
import { Worksheet } from './worksheet';

/** Above this many cells Excel on the web gives no values. */
const readableCells = 5_000_000;

/** A rectangle of cells of one sheet. */
export class Range extends HostObject {
  override readonly wireClass: string = 'Range';

  constructor(
    readonly model: Model,
    readonly sheetId: string,
    /** Moves while the client keeps a reference. */
    public rect: Rect,
  ) {
    super();
    checkedRect(rect);
  }

  // References

  _KeepReference(): void {
    this.model.keep(this);
  }

  /** Asked by the client before it sends large values in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw wrongSize();
  }

  // Where it is

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }

  get Address(): string {
    return `${quotedSheet(this.model.book.sheet(this.sheetId).getName())}!${formatRect(this.rect)}`;
  }

  get RowIndex(): number {
    return this.rect.row;
  }

  get ColumnIndex(): number {
    return this.rect.column;
  }

  get RowCount(): number {
    return this.rect.rows;
  }

  get ColumnCount(): number {
    return this.rect.columns;
  }

  get CellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.rect.columns === sheetColumns;
  }

  get IsEntireColumn(): boolean {
    return this.rect.rows === sheetRows;
  }

  /** `Log!$A$1:$B$2`. */
  get absolute(): string {
    return absoluteAddress(this.model.book.sheet(this.sheetId).getName(), this.rect);
  }

  // Contents

  get Values(): Promise<CellValue[][] | null> {
    return this.calculated((row, column) => valueOf(this.model.book.cell(this.sheetId, row, column)));
  }

  set Values(input: unknown) {
    this.enter(input);
  }

  get Formulas(): Promise<CellValue[][] | null> {
    return this.calculated((row, column) => {
      const cell = this.model.book.cell(this.sheetId, row, column);
      return cell?.f || valueOf(cell);
    });
  }

  set Formulas(input: unknown) {
    this.enter(input);
  }

  get Text(): Promise<string[][] | null> {
    return this.calculated((row, column) => {
      const cell = this.model.book.cell(this.sheetId, row, column);
      return textOf(valueOf(cell), this.pattern(row, column), this.model.locale);
    });
  }

  get ValueTypes(): Promise<string[][] | null> {
    return this.calculated((row, column) =>
      valueTypeOf(valueOf(this.model.book.cell(this.sheetId, row, column))),
    );
  }

  get NumberFormat(): string[][] | null {
    return this.each((row, column) => this.pattern(row, column));
  }

  set NumberFormat(input: unknown) {
    if (typeof input === 'string') {
      applyStyle(this, { n: { pattern: input } });
      return;
    }
    const patternAt = matrixOf(input, this.rect.rows, this.rect.columns);
    this.change((row, column) => {
      const pattern = patternAt(row, column);
      if (pattern === null) return null;
      if (typeof pattern !== 'string') throw invalidArgument();
      return { s: { n: { pattern } } };
    });
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  Clear(what: unknown): void {
    const contents = what === null || what === 'All' || what === 'Contents';
    const formats = what === null || what === 'All' || what === 'Formats';
    if (!contents && !formats) throw invalidArgument();
    const area = this.model.book.inside(this.sheetId, this.rect);
    this.at(area).change(() => ({ ...(contents && emptied), ...(formats && { s: null }) }), formats);
    if (formats) this.DataValidation.Clear();
    if (contents) contentsChanged(this.at(area), 'ThisLocalAddin');
  }

  /** Copies contents, looks or both from another range, again and again if this one is bigger. */
  async CopyFrom(source: unknown, what: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    const { model } = this;
    const from = source instanceof Range ? source : rangeAt(model, String(source), this.sheetId);
    if (skipBlanks === true || transpose === true) throw notImplemented('Range.CopyFrom with options');
    if (!['All', 'Formats', 'Formulas', 'Values', null].includes(what as string | null))
      throw invalidArgument();
    if (what !== 'Formats') await model.book.calculate();
    const size = {
      rows: Math.max(this.rect.rows, from.rect.rows),
      columns: Math.max(this.rect.columns, from.rect.columns),
    };
    const target = this.at({ ...this.rect, ...size });
    target.change((row, column) => {
      const r = from.rect.row + (row % from.rect.rows);
      const c = from.rect.column + (column % from.rect.columns);
      const cell = model.book.cell(from.sheetId, r, c);
      const looks = what === 'Formats' || what === 'All' || what === null;
      const f = what === 'Values' ? null : cell?.f;
      const contents = f
        ? { ...emptied, f: model.formulaMoved(f, target.rect.row + row - r, target.rect.column + column - c) }
        : { ...emptied, ...(cell?.v != null && { v: cell.v, t: cell.t ?? null }) };
      return {
        ...(looks && { s: { ...model.book.style(from.sheetId, r, c) } }),
        ...(what !== 'Formats' && contents),
      };
    });
    if (what !== 'Formats') contentsChanged(target, 'ThisLocalAddin');
  }

  Insert(shift: unknown): Promise<Range> {
    return this.shift('insert', shift === 'Down' ? 'rows' : shift === 'Right' ? 'columns' : null);
  }

  async Delete(shift: unknown): Promise<void> {
    await this.shift('delete', shift === 'Up' ? 'rows' : shift === 'Left' ? 'columns' : null);
  }

  private async shift(kind: Shift['kind'], along: Shift['along'] | null): Promise<Range> {
    if (!along) throw invalidArgument();
    const { rect } = this;
    await shiftCells(this.model, this.sheetId, { kind, along, rect });
    cellsShifted(this.at(rect), { kind, along, rect }, 'ThisLocalAddin');
    return this.at(rect);
  }

  /** Shows the sheet and selects the range. */
  Select(): void {
    const { model, sheetId } = this;
    if (model.sheetState(sheetId).visibility !== 'Visible') throw invalidArgument();
    model.activate(sheetId);
    const area = model.book.inside(sheetId, this.rect);
    const range = rangeOf(area);
    const primary = { ...range, endRow: range.startRow, endColumn: range.startColumn };
    model.book.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        { range, primary: { ...primary, actualRow: area.row, actualColumn: area.column }, style: null },
      ],
    });
  }

  GetTables(): TableCollection {
    return new TableCollection(this.model, this.sheetId, this.rect);
  }

  private pattern(row: number, column: number): string {
    return this.model.book.pattern(this.sheetId, row, column);
  }

  private async calculated<T>(read: (row: number, column: number) => T): Promise<T[][] | null> {
    await this.model.book.calculate();
    return this.each(read);
  }

  private each<T>(read: (row: number, column: number) => T): T[][] | null {
    const { row, column, rows, columns } = this.rect;
    if (rows * columns > readableCells) return null;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
    );
  }

  /** Enters values and formulas as if typed; tells who listens, unless `trigger` is null. */
  enter(input: unknown, trigger: Trigger | null = 'ThisLocalAddin'): void {
    const inputAt = matrixOf(input, this.rect.rows, this.rect.columns);
    const oneForAll = typeof input === 'string' && input.startsWith('=');
    const tables = new TableCollection(this.model, this.sheetId, this.rect).items();
    this.change((row, column) => {
      // One formula for many cells is adjusted to each, as if copied there.
      const value = oneForAll ? this.model.formulaMoved(input, row, column) : inputAt(row, column);
      if (value === null) return null;
      const pattern = this.pattern(this.rect.row + row, this.rect.column + column);
      const cell = cellOf(value, pattern, this.model.isFormula);
      const table =
        cell.f && tables.find(({ rect }) => covers(rect, this.rect.row + row, this.rect.column + column));
      return table ? { ...cell, f: ofTable(cell.f!, table.Name) } : cell;
    });
    if (trigger) contentsChanged(this, trigger);
  }

  /** Changes every cell; rows and columns are counted from the corner of the range, `null` leaves a cell. */
  change(cellAt: (row: number, column: number) => ICellData | null, clearing = false): void {
    const { row, column, rows, columns } = this.rect;
    this.model.assertWritable(this.sheetId);
    if (rows * columns > readableCells) throw invalidArgument();
    const cells: CellMatrix = {};
    for (let r = 0; r < rows; r++) {
      const line: Record<number, ICellData> = (cells[row + r] = {});
      for (let c = 0; c < columns; c++) {
        const cell = cellAt(r, c);
        if (cell) line[column + c] = cell;
      }
    }
    this.model.book.makeRoom(this.sheetId, this.rect);
    if (clearing) this.model.book.clear(this.sheetId, cells);
    else this.model.book.write(this.sheetId, cells);
  }

  // Other ranges

  at(rect: Rect): Range {
    return new Range(this.model, this.sheetId, rect);
  }

  GetCell(row: unknown, column: unknown): Range {
    const { row: top, column: left } = this.rect;
    return this.at({ row: top + integer(row), column: left + integer(column), rows: 1, columns: 1 });
  }

  GetRow(index: unknown): Range {
    if (integer(index) < 0 || integer(index) >= this.rect.rows) throw invalidArgument();
    return this.at({ ...this.rect, row: this.rect.row + integer(index), rows: 1 });
  }

  GetColumn(index: unknown): Range {
    if (integer(index) < 0 || integer(index) >= this.rect.columns) throw invalidArgument();
    return this.at({ ...this.rect, column: this.rect.column + integer(index), columns: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.rect.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.rect.columns - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { row, column } = this.rect;
    return this.at({ ...this.rect, row: row + integer(rows), column: column + integer(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { rows: height, columns: width } = this.rect;
    return this.at({ ...this.rect, rows: height + integer(rows), columns: width + integer(columns) });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.rect, rows: integer(rows), columns: integer(columns) });
  }

  GetRowsBelow(count: unknown): Range {
    const rows = count === null ? 1 : integer(count);
    return this.at({ ...this.rect, row: this.rect.row + this.rect.rows, rows });
  }

  GetRowsAbove(count: unknown): Range {
    const rows = count === null ? 1 : integer(count);
    return this.at({ ...this.rect, row: this.rect.row - rows, rows });
  }

  GetColumnsAfter(count: unknown): Range {
    const columns = count === null ? 1 : integer(count);
    return this.at({ ...this.rect, column: this.rect.column + this.rect.columns, columns });
  }

  GetColumnsBefore(count: unknown): Range {
    const columns = count === null ? 1 : integer(count);
    return this.at({ ...this.rect, column: this.rect.column - columns, columns });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.rect, column: 0, columns: sheetColumns });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.rect, row: 0, rows: sheetRows });
  }

  /** The smallest rectangle around this range and another. */
  GetBoundingRect(other: unknown): Range {
    const { rect } = other instanceof Range ? other : rangeAt(this.model, String(other), this.sheetId);
    const row = Math.min(rect.row, this.rect.row);
    const column = Math.min(rect.column, this.rect.column);
    const end = Math.max(rect.row + rect.rows, this.rect.row + this.rect.rows);
    const right = Math.max(rect.column + rect.columns, this.rect.column + this.rect.columns);
    return this.at({ row, column, rows: end - row, columns: right - column });
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const range = other instanceof Range ? other : rangeAt(this.model, String(other), this.sheetId);
    if (range.sheetId !== this.sheetId) return null;
    const common = intersection(this.rect, range.rect);
    return common && this.at(common);
  }

  GetIntersection(other: unknown): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }

  async GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<Range | null> {
    await this.model.book.calculate();
    const used = this.model.book.used(this.sheetId, this.rect, valuesOnly === true);
    return used && this.at(used);
  }

  async GetUsedRange(valuesOnly: unknown): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  // Spilling

  get HasSpill(): Promise<boolean> {
    return this.GetSpillingToRangeOrNullObject().then((range) => range !== null);
  }

  async GetSpillingToRangeOrNullObject(): Promise<Range | null> {
    await this.model.book.calculate();
    if (this.rect.rows * this.rect.columns !== 1) throw invalidArgument();
    const rect = this.model.book.spillOf(this.sheetId, this.rect.row, this.rect.column);
    return rect && this.at(rect);
  }

  contains(other: Range): boolean {
    return this.sheetId === other.sheetId && contains(this.rect, other.rect);
  }
}

const covers = (rect: Rect, row: number, column: number) =>
  contains(rect, { row, column, rows: 1, columns: 1 });

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** The range at an address of a sheet; an address with a sheet of its own goes before. */
export function rangeAt(model: Model, address: string, sheetId: string): Range {
  const { sheet, cells } = splitAddress(address);
  const rect = parseRect(cells);
  const target = sheet === undefined ? sheetId : model.sheetNamed(sheet);
  if (!rect || !target) throw invalidArgument();
  return new Range(model, target, rect);
}
