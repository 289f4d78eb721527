import type { Rect } from './address';
import { sheetColumns, sheetRows } from './address';
import type { CellMatrix } from './pendingCells';
import { invalidArgument } from './error';
import { HostCollection, HostObject } from './object';
import type { Range } from './range';
import type { IStyleData } from './univer';
import { SetColDataMutation, SetRowDataMutation } from './univer';
import { textOf, valueOf, patternOf } from './values';

/** Screen pixels to points. */
const pointsPerPixel = 0.75;
const indentPixels = 9;
const wrapped = 3;

type Table<Value> = Readonly<Record<string, Value>>;
const horizontal: Table<number> = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4 };
const vertical: Table<number> = { Top: 1, Center: 2, Bottom: 3 };
const weights: Table<number> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const dashes: Table<number> = { Dash: 4, Dot: 3, Double: 7 };

const keyOf = (table: Table<number>, value: number | undefined, otherwise: string) =>
  Object.keys(table).find((key) => table[key] === value) ?? otherwise;

function colorOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = namedColors[value.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
const namedColors: Table<string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

const chosen = (table: Table<number>, value: unknown): number => {
  const found = typeof value === 'string' ? table[value] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
};

const flag = (value: unknown): 0 | 1 => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value ? 1 : 0;
};

/** What all cells of a range have in common, or null: as Excel gives a mixed format. */
function common<T>(range: Range, read: (style: IStyleData) => T): T | null {
  const { book } = range.model;
  const { row, column, rows, columns } = book.inside(range.sheetId, range.rect);
  const first = read(book.style(range.sheetId, row, column));
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (read(book.style(range.sheetId, r, c)) !== first) return null;
    }
  }
  return first;
}

/** Merges a style into all cells; whole columns and rows keep it for cells to come. */
export function applyStyle(range: Range, style: IStyleData): void {
  const { model, sheetId, rect } = range;
  const { book } = model;
  model.assertWritable(sheetId);
  const sheet = book.sheet(sheetId);
  if (rect.rows === sheetRows) {
    const columnData: Record<number, object> = {};
    const { column, columns } = book.inside(sheetId, rect);
    for (let c = column; c < column + columns; c++) {
      columnData[c] = { s: { ...sheet.getColumnStyle(c), ...style } };
    }
    book.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
  } else if (rect.columns === sheetColumns) {
    const rowData: Record<number, object> = {};
    const { row, rows } = book.inside(sheetId, rect);
    for (let r = row; r < row + rows; r++) rowData[r] = { s: { ...sheet.getRowStyle(r), ...style } };
    book.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
    model.rowHeights.touch(sheetId, row, rows);
  } else {
    range.change(() => ({ s: style }));
    return;
  }
  const cells: CellMatrix = {};
  const { row, column, rows, columns } = rect;
  book.cells(sheetId).forValue((r, c, cell) => {
    if (cell && r >= row && r < row + rows && c >= column && c < column + columns)
      (cells[r] ??= {})[c] = { s: style };
  });
  book.write(sheetId, cells);
}

export class RangeFormat extends HostObject {
  override readonly wireClass = 'RangeFormat';

  constructor(private readonly range: Range) {
    super();
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get WrapText(): boolean | null {
    return common(this.range, ({ tb }) => (tb as number | undefined) === wrapped);
  }

  set WrapText(value: unknown) {
    applyStyle(this.range, { tb: flag(value) ? wrapped : 1 });
  }

  get HorizontalAlignment(): string | null {
    return common(this.range, ({ ht }) => keyOf(horizontal, ht ?? 0, 'General'));
  }

  set HorizontalAlignment(value: unknown) {
    applyStyle(this.range, { ht: chosen(horizontal, value) });
  }

  get VerticalAlignment(): string | null {
    return common(this.range, ({ vt }) => keyOf(vertical, vt ?? 3, 'Bottom'));
  }

  set VerticalAlignment(value: unknown) {
    applyStyle(this.range, { vt: chosen(vertical, value) });
  }

  get IndentLevel(): number | null {
    return common(this.range, ({ pd }) => Math.floor((pd?.l ?? 0) / indentPixels));
  }

  set IndentLevel(value: unknown) {
    if (typeof value !== 'number' || value < 0 || value > 250) throw invalidArgument();
    applyStyle(this.range, { pd: { l: value * indentPixels + 2 } });
  }

  /** In points, as in Excel. */
  get ColumnWidth(): number | null {
    const { sheet, column, columns } = this.place();
    const widths = new Set(
      Array.from({ length: columns }, (_, index) => sheet.getColumnWidth(column + index)),
    );
    return widths.size === 1 ? [...widths][0]! * pointsPerPixel : null;
  }

  set ColumnWidth(value: unknown) {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    this.setWidths(() => value / pointsPerPixel);
  }

  get RowHeight(): number | null {
    this.range.model.rowHeights.fit();
    const { sheet, row, rows } = this.place();
    const heights = new Set(Array.from({ length: rows }, (_, index) => sheet.getRowHeight(row + index)));
    return heights.size === 1 ? [...heights][0]! * pointsPerPixel : null;
  }

  set RowHeight(value: unknown) {
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw invalidArgument();
    this.setHeights({ h: value / pointsPerPixel, ia: 0 });
  }

  /** Widths after the longest text in each column. */
  async AutofitColumns(): Promise<void> {
    const { model, sheetId } = this.range;
    await model.book.calculate();
    const { row, rows } = this.place();
    const width = (column: number) => {
      let longest = 0;
      for (let r = row; r < row + rows; r++) {
        const cell = model.book.cell(sheetId, r, column);
        if (!cell) continue;
        const text = textOf(valueOf(cell), patternOf(model.book.style(sheetId, r, column)), model.locale);
        longest = Math.max(longest, ...text.split('\n').map(displayWidth));
      }
      return longest ? longest * 7 + 12 : model.book.sheet(sheetId).getColumnWidth(column);
    };
    this.setWidths(width);
  }

  AutofitRows(): void {
    this.setHeights({ ia: 1 });
    const { row, rows } = this.place();
    this.range.model.rowHeights.touch(this.range.sheetId, row, rows);
  }

  private place() {
    const { model, sheetId, rect } = this.range;
    return { sheet: model.book.sheet(sheetId), ...model.book.inside(sheetId, rect) };
  }

  private setWidths(widthOf: (column: number) => number): void {
    const { model, sheetId, rect } = this.range;
    model.assertWritable(sheetId);
    if (rect.columns < sheetColumns) model.book.makeRoom(sheetId, { ...rect, row: 0, rows: 1 });
    const { column, columns } = this.place();
    const columnData: Record<number, object> = {};
    for (let c = column; c < column + columns; c++) columnData[c] = { w: widthOf(c) };
    model.book.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
    model.rowHeights.columnsChanged(sheetId, Object.keys(columnData).map(Number));
  }

  private setHeights(data: object): void {
    const { model, sheetId, rect } = this.range;
    model.assertWritable(sheetId);
    if (rect.rows < sheetRows) model.book.makeRoom(sheetId, { ...rect, column: 0, columns: 1 });
    const { row, rows } = this.place();
    const rowData: Record<number, object> = {};
    for (let r = row; r < row + rows; r++) rowData[r] = data;
    model.book.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
  }
}

/** In digits of the default font; Chinese characters take two. */
const displayWidth = (text: string) =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

class RangeFont extends HostObject {
  override readonly wireClass = 'RangeFont';

  constructor(private readonly range: Range) {
    super();
  }

  get Bold(): boolean | null {
    return common(this.range, ({ bl }) => bl === 1);
  }

  set Bold(value: unknown) {
    applyStyle(this.range, { bl: flag(value) });
  }

  get Italic(): boolean | null {
    return common(this.range, ({ it }) => it === 1);
  }

  set Italic(value: unknown) {
    applyStyle(this.range, { it: flag(value) });
  }

  get Color(): string | null {
    return common(this.range, ({ cl }) => cl?.rgb ?? '#000000') ?? '';
  }

  set Color(value: unknown) {
    applyStyle(this.range, { cl: { rgb: colorOf(value) } });
  }

  get Size(): number | null {
    return common(this.range, ({ fs }) => fs ?? 11);
  }

  set Size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument();
    applyStyle(this.range, { fs: value });
  }

  get Name(): string | null {
    return common(this.range, ({ ff }) => ff ?? 'Calibri');
  }

  set Name(value: unknown) {
    if (typeof value !== 'string' || !value) throw invalidArgument();
    applyStyle(this.range, { ff: value });
  }
}

class RangeFill extends HostObject {
  override readonly wireClass = 'RangeFill';

  constructor(private readonly range: Range) {
    super();
  }

  /** White where there is no fill; blank where the cells differ. */
  get Color(): string {
    return common(this.range, ({ bg }) => bg?.rgb ?? '#FFFFFF') ?? '';
  }

  set Color(value: unknown) {
    applyStyle(this.range, { bg: { rgb: colorOf(value) } });
  }

  Clear(): void {
    applyStyle(this.range, { bg: null });
  }
}

const sides = {
  EdgeTop: { key: 't', cells: (r: Rect): Rect => ({ ...r, rows: 1 }) },
  EdgeBottom: { key: 'b', cells: (r: Rect): Rect => ({ ...r, row: r.row + r.rows - 1, rows: 1 }) },
  EdgeLeft: { key: 'l', cells: (r: Rect): Rect => ({ ...r, columns: 1 }) },
  EdgeRight: { key: 'r', cells: (r: Rect): Rect => ({ ...r, column: r.column + r.columns - 1, columns: 1 }) },
  InsideHorizontal: {
    key: 'b',
    cells: (r: Rect): Rect | null => (r.rows > 1 ? { ...r, rows: r.rows - 1 } : null),
  },
  InsideVertical: {
    key: 'r',
    cells: (r: Rect): Rect | null => (r.columns > 1 ? { ...r, columns: r.columns - 1 } : null),
  },
} as const;
type Side = keyof typeof sides;

class RangeBorder extends HostObject {
  override readonly wireClass = 'RangeBorder';
  override readonly id: Side;

  constructor(
    private readonly range: Range,
    private readonly side: Side,
  ) {
    super();
    this.id = side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Color(): string {
    return this.line(({ cl }) => cl.rgb ?? '#000000') ?? '';
  }

  set Color(value: unknown) {
    const rgb = colorOf(value);
    this.draw(({ s }) => ({ s: s || 1, cl: { rgb } }));
  }

  get Style(): string | null {
    return this.line(({ s }) => (s ? keyOf(dashes, s, 'Continuous') : 'None'));
  }

  set Style(value: unknown) {
    if (value === 'None') this.draw(() => null);
    else if (value === 'Continuous') this.draw(({ cl }) => ({ s: 1, cl }));
    else this.draw(({ cl }) => ({ s: chosen(dashes, value), cl }));
  }

  get Weight(): string | null {
    return this.line(({ s }) => keyOf(weights, s, 'Thin'));
  }

  set Weight(value: unknown) {
    const s = chosen(weights, value);
    this.draw(({ cl }) => ({ s, cl }));
  }

  private get part(): Range | null {
    const rect = sides[this.side].cells(this.range.rect);
    return rect && this.range.at(rect);
  }

  private line<T>(read: (line: Line) => T): T | null {
    const { key } = sides[this.side];
    return this.part && common(this.part, ({ bd }) => read((bd?.[key] as Line | null | undefined) ?? noLine));
  }

  private draw(change: (line: Line) => Line | null): void {
    const { part } = this;
    if (!part) return;
    const { key } = sides[this.side];
    const { book } = part.model;
    if (part.rect.rows === sheetRows || part.rect.columns === sheetColumns) {
      applyStyle(part, { bd: { [key]: change(noLine) } as never });
      return;
    }
    part.change((row, column) => {
      const { bd } = book.style(part.sheetId, part.rect.row + row, part.rect.column + column);
      return {
        s: { bd: { ...bd, [key]: change((bd?.[key] as Line | null | undefined) ?? noLine) } as never },
      };
    });
  }
}

interface Line {
  readonly s: number;
  readonly cl: { readonly rgb?: string | null };
}
const noLine: Line = { s: 0, cl: { rgb: '#000000' } };

class RangeBorderCollection extends HostCollection<RangeBorder> {
  override readonly wireClass = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override items(): RangeBorder[] {
    return (Object.keys(sides) as Side[]).map((side) => new RangeBorder(this.range, side));
  }
}
