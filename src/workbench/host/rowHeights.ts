import type { Book } from './book';
import type { CellMatrix } from './pendingCells';
import { lineCount, lineHeight } from './textSize';
import type { ICellData, IStyleData } from './univer';
import { SetWorksheetRowAutoHeightMutation, WrapStrategy } from './univer';

const defaultSize = 11;
/** Left and right of the text in a cell. */
const padding = 4;
const highest = 546;

const grows = (style: IStyleData | null | undefined | void): boolean =>
  (style?.fs ?? defaultSize) > defaultSize || style?.tb === WrapStrategy.WRAP;

interface RowAutoHeights {
  readonly subUnitId: string;
  readonly rowsAutoHeightInfo: readonly { readonly row: number }[];
}

const isText = (cell: ICellData): boolean => typeof cell.v === 'string' && cell.v !== '';

/** Lets rows without a height of their own grow with the fonts and the wrapped texts in them, as Excel does. */
export class RowHeights {
  private readonly touched = new Map<string, Set<number>>();
  private readonly resized = new Map<string, Set<number>>();

  private fitting = false;

  constructor(private readonly book: Book) {
    book.onWritten((sheetId, cells) => this.written(sheetId, cells));
    book.onCommand(({ id, params }) => {
      if (id === SetWorksheetRowAutoHeightMutation.id && !this.fitting)
        this.changedByGrid(params as RowAutoHeights);
    });
  }

  /** The grid's drop-downs give their rows heights that know nothing of the fonts beside them. */
  private changedByGrid({ subUnitId, rowsAutoHeightInfo }: RowAutoHeights): void {
    for (const { row } of rowsAutoHeightInfo) this.touch(subUnitId, row);
    queueMicrotask(() => this.fit());
  }

  private written(sheetId: string, cells: CellMatrix): void {
    const sheet = this.book.sheet(sheetId);
    const styles = this.book.workbook.getStyles();
    for (const [key, line] of Object.entries(cells)) {
      const row = Number(key);
      const hasGrown = sheet.getRowManager().getRow(row)?.ah !== undefined;
      const isAffected = ([column, cell]: [string, ICellData]) =>
        grows(styles.getStyleByCell(cell)) ||
        grows(styles.getStyleByCell(sheet.getCellRaw(row, Number(column))));
      if (hasGrown || Object.entries(line).some(isAffected)) this.touch(sheetId, row);
    }
  }

  touch(sheetId: string, row: number, rows = 1): void {
    let touched = this.touched.get(sheetId);
    if (!touched) this.touched.set(sheetId, (touched = new Set()));
    for (let index = row; index < row + rows; index++) touched.add(index);
  }

  /** To be told when columns have another width, in which texts wrap differently. */
  columnsChanged(sheetId: string, columns: Iterable<number>): void {
    this.resized.set(sheetId, new Set([...(this.resized.get(sheetId) ?? []), ...columns]));
  }

  private touchWrapped(sheetId: string, columns: ReadonlySet<number>): void {
    const styles = this.book.workbook.getStyles();
    this.book.cells(sheetId).forValue((row, column, cell) => {
      if (cell && columns.has(column) && styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP)
        this.touch(sheetId, row);
    });
  }

  /** Gives all rows that have been touched the height they need. */
  fit(): void {
    this.book.flush();
    const exists = ([sheetId]: readonly [string, unknown]) => this.book.hasSheet(sheetId);
    for (const [sheetId, columns] of [...this.resized].filter(exists)) this.touchWrapped(sheetId, columns);
    for (const [sheetId, rows] of [...this.touched].filter(exists)) this.fitRows(sheetId, rows);
    this.resized.clear();
    this.touched.clear();
  }

  private fitRows(sheetId: string, rows: ReadonlySet<number>): void {
    const sheet = this.book.sheet(sheetId);
    const manager = sheet.getRowManager();
    const rowsAutoHeightInfo = [...rows]
      .filter((row) => row < sheet.getRowCount() && manager.getRow(row)?.ia !== 0)
      .map((row) => ({ row, autoHeight: this.needed(sheetId, row) }))
      .filter(({ row, autoHeight }) => sheet.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return;
    this.fitting = true;
    this.book.run(SetWorksheetRowAutoHeightMutation.id, { subUnitId: sheetId, rowsAutoHeightInfo });
    this.fitting = false;
  }

  private needed(sheetId: string, row: number): number {
    const sheet = this.book.sheet(sheetId);
    const styles = this.book.workbook.getStyles();
    const rowSize = (sheet.getRowStyle(row) as IStyleData | null | undefined)?.fs;
    let height = Math.max(sheet.getConfig().defaultRowHeight, rowSize ? lineHeight(rowSize) : 0);
    for (const [key, cell] of Object.entries(sheet.getCellMatrix().getRow(row) ?? {})) {
      if (!cell) continue;
      const style = styles.getStyleByCell(cell);
      if (!grows(style)) continue;
      const size = style?.fs ?? defaultSize;
      const wraps = style?.tb === WrapStrategy.WRAP && isText(cell);
      const width = sheet.getColumnWidth(Number(key)) - padding;
      const lines = wraps ? lineCount(String(cell.v), { size, bold: style?.bl === 1 }, width) : 1;
      height = Math.max(height, lines * lineHeight(size));
    }
    return Math.min(height, highest);
  }
}
