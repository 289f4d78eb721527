import type { Rect } from './address';
import { sheetColumns, sheetRows } from './address';
import { Calculation } from './calculation';
import { itemNotFound } from './error';
import type { CellMatrix } from './pendingCells';
import { PendingCells } from './pendingCells';
import type {
  FUniver,
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Injector,
  Univer,
  Workbook,
  Worksheet,
} from './univer';
import {
  FormulaDataModel,
  ICommandService,
  IUniverInstanceService,
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
} from './univer';
import { general, patternOf } from './values';

/** Marks a mutation as the host's own, to tell it from what a person does in the grid. */
const byHost = { byHost: true };

const unitId = 'workbook';
/** A sheet starts this big and grows when something is written outside it. */
export const firstRows = 1000;
export const firstColumns = 104;

/** A sheet with rows and columns as high and wide as Excel's, in pixels. */
export const blankSheet = (id: string, name: string): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: firstRows,
    columnCount: firstColumns,
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
  });

export const rangeOf = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const rectOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

const isFilled = (cell: ICellData | null | undefined | void): boolean =>
  cell != null && (Boolean(cell.f) || (cell.v !== undefined && cell.v !== null && cell.v !== ''));

/** Whether a style differs from that of a fresh cell. */
const hasLooks = (style: IStyleData | null | undefined | void): boolean =>
  Object.entries(style ?? {}).some(([key, value]) => {
    if (key === 'n') return patternOf(style as IStyleData) !== general;
    return value !== null && value !== undefined && value !== 0;
  });

/** A formula that shows an error. */
export interface ErrorPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Whether the formula itself gives #N/A, as charts need it where there is nothing to draw. */
  readonly isMeant: boolean;
}

/** The workbook in Univer, and the only way in which the host reads and changes it. */
export class Book {
  readonly unitId = unitId;
  /** Univer's services. */
  readonly get: Injector['get'];
  readonly calculation: Calculation;
  private commanding = 0;
  private readonly pending = new PendingCells();
  private readonly writeListeners: ((sheetId: string, cells: CellMatrix) => void)[] = [];
  private readonly disposables: IDisposable[] = [];

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    const injector = univer.__getInjector();
    this.get = injector.get.bind(injector) as Injector['get'];
    this.calculation = new Calculation(
      this.get,
      () => this.flush(),
      (sheetId, rect) => this.makeRoom(sheetId, rect),
    );
  }

  private get openWorkbook(): Workbook | null {
    return (
      this.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null
    );
  }

  get workbook(): Workbook {
    const workbook = this.openWorkbook;
    if (!workbook) throw itemNotFound();
    return workbook;
  }

  /** Puts a workbook in the place of the one that is there. */
  open(data: Partial<IWorkbookData>): void {
    this.close();
    this.api.createWorkbook({ ...data, id: unitId });
    this.calculation.takeOver();
  }

  close(): void {
    this.pending.clear();
    if (this.openWorkbook) this.api.disposeUnit(unitId);
  }

  save(): IWorkbookData {
    this.flush();
    const workbook = this.api.getWorkbook(unitId);
    if (!workbook) throw itemNotFound();
    return workbook.save();
  }

  /** The sheet for what does not depend on its cells, of which some may be pending. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** All cells of a sheet. */
  cells(sheetId: string) {
    this.flushSheet(sheetId);
    return this.sheet(sheetId).getCellMatrix();
  }

  hasSheet(id: string): boolean {
    return this.workbook.getSheetBySheetId(id) != null;
  }

  addSheet(id: string, name: string, index: number): void {
    const sheet = blankSheet(id, name);
    this.runInBackground(InsertSheetMutation.id, { index, sheet });
  }

  /** Runs a mutation at once; one that neither reads nor moves cells. */
  run(mutation: string, params: object): void {
    this.get(ICommandService).syncExecuteCommand(mutation, { unitId, ...params }, byHost);
  }

  /** Runs a mutation after which Univer would show another sheet, and leaves the sheet that is shown. */
  runInBackground(mutation: string, params: object): void {
    const options = { ...byHost, fromCollab: true };
    this.get(ICommandService).syncExecuteCommand(mutation, { unitId, ...params }, options);
  }

  /** Runs a command that Univer can run at once. */
  commandNow(id: string, params: object): void {
    this.flush();
    this.commanding++;
    try {
      this.get(ICommandService).syncExecuteCommand(id, { unitId, ...params }, byHost);
    } finally {
      this.commanding--;
    }
  }

  /** Runs a command, which may consist of several mutations and updates formulas, names and tables. */
  async command(id: string, params: object): Promise<boolean> {
    this.flush();
    this.commanding++;
    try {
      return await this.get(ICommandService).executeCommand(id, { unitId, ...params }, byHost);
    } finally {
      this.commanding--;
    }
  }

  /** Calls the listener with what a person does in the grid: not the host's doing, nor a result of calculation. */
  onEdit(listener: (command: Readonly<ICommandInfo>) => void): void {
    const own = (options?: IExecutionOptions) =>
      this.commanding > 0 || options?.['byHost'] || options?.['fromFormula'] || options?.fromCollab;
    this.disposables.push(
      this.get(ICommandService).onCommandExecuted((command, options) => {
        if (!own(options)) listener(command);
      }),
    );
  }

  /** Calls the listener with the cells that the host has written, when Univer has them. */
  onWritten(listener: (sheetId: string, cells: CellMatrix) => void): void {
    this.writeListeners.push(listener);
  }

  /** Calls the listener with every command, whoever runs it. */
  onCommand(listener: (command: Readonly<ICommandInfo>) => void): void {
    this.disposables.push(this.get(ICommandService).onCommandExecuted((command) => listener(command)));
  }

  /** Calls the listener when results of a calculation have come into cells. */
  onResults(listener: () => void): void {
    this.disposables.push(
      this.get(ICommandService).onCommandExecuted(({ id }, options) => {
        if (id === SetRangeValuesMutation.id && options?.['fromFormula']) listener();
      }),
    );
  }

  /** Writes cells; values, formulas and styles are merged into what is there. */
  write(sheetId: string, cells: CellMatrix): void {
    this.pending.add(sheetId, cells);
  }

  /** Takes the looks of cells away, and their contents if asked. */
  clear(sheetId: string, cells: CellMatrix): void {
    this.flushSheet(sheetId);
    this.write(sheetId, cells);
    this.flushSheet(sheetId);
  }

  /** Hands Univer the cells that are pending. */
  flush(): void {
    for (const sheetId of this.pending.sheetIds()) this.flushSheet(sheetId);
  }

  private flushSheet(sheetId: string): void {
    const cellValue = this.pending.take(sheetId);
    if (!cellValue) return;
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
    for (const listener of this.writeListeners) listener(sheetId, cellValue);
  }

  /** The part of a rectangle that Univer holds; at least one cell. */
  inside(sheetId: string, { row, column, rows, columns }: Rect): Rect {
    const sheet = this.sheet(sheetId);
    return {
      row,
      column,
      rows: Math.max(1, Math.min(rows, sheet.getRowCount() - row)),
      columns: Math.max(1, Math.min(columns, sheet.getColumnCount() - column)),
    };
  }

  /** Makes room for a rectangle that reaches beyond the sheet as Univer holds it. */
  makeRoom(sheetId: string, { row, column, rows, columns }: Rect): void {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.getRowCount()) {
      const rowCount = Math.min(sheetRows, Math.ceil((row + rows) / firstRows) * firstRows);
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    }
    if (column + columns > sheet.getColumnCount()) {
      const columnCount = Math.min(sheetColumns, Math.ceil((column + columns) / firstColumns) * firstColumns);
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
    }
  }

  /** The cell as stored or, inside a spilled range, as calculated there. */
  cell(sheetId: string, row: number, column: number): ICellData | null {
    const stored = this.stored(sheetId, row, column);
    return isFilled(stored) ? stored : (this.spilledCells(sheetId)?.[row]?.[column] ?? stored);
  }

  /** The contents of a cell itself. */
  stored(sheetId: string, row: number, column: number): ICellData | null {
    const stored = this.sheet(sheetId).getCellRaw(row, column) ?? null;
    const pending = this.pending.at(sheetId, row, column);
    return pending ? { ...stored, ...pending } : stored;
  }

  /** The look of a cell, with what its row and column give it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const pending = this.pending.at(sheetId, row, column)?.s;
    if (pending === null) this.flushSheet(sheetId);
    const style = this.sheet(sheetId).getComposedCellStyle(row, column);
    return pending && typeof pending === 'object' ? { ...style, ...pending } : style;
  }

  /** The number format of a cell. */
  pattern(sheetId: string, row: number, column: number): string {
    return patternOf(this.style(sheetId, row, column));
  }

  spilledCells(sheetId: string): CellMatrix | undefined {
    const cells = this.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheetId];
    return cells as CellMatrix | undefined;
  }

  /** The range that the formula in a cell spills over, its own cell included. */
  spillOf(sheetId: string, row: number, column: number): Rect | null {
    const range = this.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[sheetId]?.[row]?.[column];
    return range ? rectOf(range) : null;
  }

  /** The smallest rectangle, within the one given, around all cells that hold something (or are formatted). */
  used(sheetId: string, within: Rect, valuesOnly: boolean): Rect | null {
    const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (row: number, column: number) => {
      if (row < within.row || row >= within.row + within.rows) return;
      if (column < within.column || column >= within.column + within.columns) return;
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    };
    const styles = this.workbook.getStyles();
    const formatted = (cell: ICellData) => hasLooks(styles.getStyleByCell(cell));
    this.cells(sheetId).forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s && formatted(cell))) include(row, column);
    });
    for (const [row, line] of Object.entries(this.spilledCells(sheetId) ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) if (isFilled(cell)) include(+row, +column);
    }
    if (bounds.bottom < 0) return null;
    return {
      row: bounds.top,
      column: bounds.left,
      rows: bounds.bottom - bounds.top + 1,
      columns: bounds.right - bounds.left + 1,
    };
  }

  /** Rewrites the formulas of all sheets, where that changes them. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.flush();
    for (const sheet of this.workbook.getSheets()) {
      const cells: CellMatrix = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const f = cell?.f && rewrite(cell.f);
        if (f && f !== cell.f) (cells[row] ??= {})[column] = { f };
      });
      if (Object.keys(cells).length) this.write(sheet.getSheetId(), cells);
    }
  }

  /** The cells, as `sheetId,row,column`, whose formula names a function. */
  formulasNaming(name: string): string[] {
    const found: string[] = [];
    this.flush();
    for (const sheet of this.openWorkbook?.getSheets() ?? []) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f?.toUpperCase().includes(`${name}(`)) found.push([sheet.getSheetId(), row, column].join());
      });
    }
    return found;
  }

  /** The formulas that show one of some errors. */
  formulasShowing(errors: ReadonlySet<unknown>): ErrorPlace[] {
    const found: ErrorPlace[] = [];
    for (const sheet of this.openWorkbook?.getSheets() ?? []) {
      const sheetId = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!(cell?.f || cell?.si) || !errors.has(cell.v)) return;
        found.push({ sheetId, row, column, isMeant: cell.f?.includes('NA()') ?? false });
      });
    }
    return found;
  }

  /** Whether results in cells may not be those of what is in them now. */
  get isCalculating(): boolean {
    return this.calculation.isStale || this.pending.sheetIds().length > 0;
  }

  /** Brings all formulas up to date. Results of custom functions still on their way are not waited for. */
  calculate(): Promise<void> {
    return this.calculation.run();
  }

  dispose(): void {
    this.calculation.dispose();
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
    this.close();
  }
}
