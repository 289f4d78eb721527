import type { Rect } from './address';
import { intersection, sheetColumns, sheetRows } from './address';
import { Book, blankSheet, rectOf } from './book';
import type { ChartRecord, ChartState } from './charts';
import { chartState } from './charts';
import { HostError, accessDenied, invalidArgument, itemNotFound } from './error';
import type { Events } from './events';
import { EventType, wholeWorkbook } from './events';
import { Listeners } from './listeners';
import type { HostObject } from './object';
import { RowHeights } from './rowHeights';
import type { SheetObjectRecord } from './sheetObjects';
import type { Shift } from './structure';
import { shifted } from './structure';
import { tableNameIn } from './tableName';
import type { FUniver, Univer } from './univer';
import {
  IDefinedNamesService,
  LexerTreeBuilder,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  TableManager,
} from './univer';
import type { PageState } from './view';
import { firstPage } from './view';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet has that Univer does not keep. Saved with the workbook. */
export interface SheetState {
  visibility: Visibility;
  protection: { readonly password: string } | null;
  readonly page: PageState;
  readonly charts: ChartRecord[];
  readonly objects: SheetObjectRecord[];
}

/** What a table has that Univer does not keep. Saved with the workbook. */
export interface TableState {
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

/** An object that moves with its cells. */
interface Placed extends HostObject {
  readonly sheetId: string;
  rect: Rect;
}
const isPlaced = (object: HostObject): object is Placed => object.wireClass === 'Range';

const newSheet = (): SheetState => ({
  visibility: 'Visible',
  protection: null,
  page: firstPage(),
  charts: [],
  objects: [],
});

const newTable = (): TableState => ({
  style: 'TableStyleMedium2',
  bandedRows: true,
  filterButton: true,
  firstColumn: false,
  lastColumn: false,
});

export interface ModelOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly locale: string;
  /** Without a printer, Excel refuses page set-up. */
  readonly hasPrinter: boolean;
  readonly events: Events;
}

/** The open workbook: Univer's book, and beside it what Excel knows and Univer does not. */
export class Model {
  readonly book: Book;
  readonly rowHeights: RowHeights;
  readonly locale: string;
  readonly hasPrinter: boolean;
  readonly events: Events;
  readonly settings = new Map<string, unknown>();
  calculationMode = 'Automatic';
  /** Another sheet is active only for a command of Univer's. */
  isElsewhere = false;
  private sheets = new Map<string, SheetState>();
  private readonly tables = new Map<string, TableState>();
  private readonly references = new Map<string, HostObject>();
  private readonly chartListeners = new Listeners<[]>();
  private readonly lexer = new LexerTreeBuilder();
  /** Formulas of which the syntax has been checked; the same stands in many cells. */
  private readonly goodFormulas = new Set<string>();
  private chartNews = false;
  private serial = 0;

  constructor({ univer, api, locale, hasPrinter, events }: ModelOptions) {
    this.book = new Book(univer, api);
    this.rowHeights = new RowHeights(this.book);
    this.book.onResults(() => this.chartsChanged());
    this.locale = locale;
    this.hasPrinter = hasPrinter;
    this.events = events;
  }

  /** An identity in the form of Excel's, never given twice. */
  newId(): string {
    const number = (++this.serial).toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0001-0000-0000-${number}}`;
  }

  // The workbook as a file

  /** A workbook with one blank sheet. */
  openBlank(): void {
    this.clientGone();
    this.sheets.clear();
    this.tables.clear();
    this.settings.clear();
    this.calculationMode = 'Automatic';
    const id = this.newId();
    this.book.open({ name: 'Book1', sheets: { [id]: blankSheet(id, 'Sheet1') }, sheetOrder: [id] });
    this.chartsChanged();
  }

  /** Saves and opens again: sheets get new ids, and nothing that the client kept is known any more. */
  reopen(): void {
    const renamed = new Map(this.sheetIds().map((id) => [id, this.newId()]));
    const saved = JSON.stringify([this.book.save(), [...this.sheets]]);
    const text = [...renamed].reduce((all, [before, after]) => all.replaceAll(before, after), saved);
    const [data, sheets] = JSON.parse(text) as [ReturnType<Book['save']>, [string, SheetState][]];
    this.clientGone();
    this.sheets = new Map(sheets);
    this.book.open(data);
    this.book.calculation.dirtyAll();
    this.chartsChanged();
  }

  /** What the client kept or listens to is gone with it. */
  clientGone(): void {
    this.references.clear();
    this.events.clear();
  }

  // Sheets

  sheetIds(): string[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** Id of the sheet of that name, in any case of letters. */
  sheetNamed(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.sheetIds().find((id) => this.book.sheet(id).getName().toLowerCase() === wanted) ?? null;
  }

  sheetState(id: string): SheetState {
    if (!this.book.hasSheet(id)) throw itemNotFound();
    let state = this.sheets.get(id);
    if (!state) this.sheets.set(id, (state = newSheet()));
    return state;
  }

  get activeSheetId(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  /** Runs a command of Univer that only knows the active sheet; nobody is told that another one is for a moment. */
  async onSheet<T>(sheetId: string, run: () => Promise<T>): Promise<T> {
    const active = this.activeSheetId;
    if (active === sheetId) return run();
    this.isElsewhere = true;
    this.activate(sheetId);
    try {
      return await run();
    } finally {
      this.activate(active);
      this.isElsewhere = false;
    }
  }

  /** To be told when a sheet is gone. */
  sheetRemoved(id: string): void {
    this.sheets.delete(id);
    this.events.emit(EventType.sheetDeleted, [wholeWorkbook], () => ({ worksheetId: id, source: 'Local' }));
    this.chartsChanged();
  }

  assertWritable(sheetId: string): void {
    if (this.sheetState(sheetId).protection) throw accessDenied();
  }

  selection(): { sheetId: string; rect: Rect } {
    const sheetId = this.activeSheetId;
    const selected = this.book
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(sheetId)
      .at(-1)?.range;
    return { sheetId, rect: selected ? rectOf(selected) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  // Tables and names

  private tableList() {
    return this.book.get(TableManager).getTableList(this.book.unitId);
  }

  tableIds(): string[] {
    return this.tableList().map(({ id }) => id);
  }

  tableState(id: string): TableState {
    let state = this.tables.get(id);
    if (!state) this.tables.set(id, (state = newTable()));
    return state;
  }

  /** Id of the table or defined name that has this name, which the other may then not have. */
  nameHolder(name: string): string | null {
    const wanted = name.toLowerCase();
    const names = Object.values(
      this.book.get(IDefinedNamesService).getDefinedNameMap(this.book.unitId) ?? {},
    );
    const tables = this.tableList().map((table) => ({ id: table.id, name: tableNameIn(table.name) }));
    return [...tables, ...names].find((holder) => holder.name.toLowerCase() === wanted)?.id ?? null;
  }

  /** Refuses to push cells through a part of a table. */
  assertTablesAllow(sheetId: string, { along, rect }: Shift, whole: boolean): void {
    if (whole) return;
    const path: Rect =
      along === 'rows'
        ? { ...rect, rows: sheetRows - rect.row }
        : { ...rect, columns: sheetColumns - rect.column };
    for (const table of this.tableList()) {
      if (table.subUnitId !== sheetId) continue;
      const common = intersection(rectOf(table.range as never), path);
      const width = along === 'rows' ? 'columns' : 'rows';
      if (common && common[width] !== rectOf(table.range as never)[width]) {
        throw new HostError('InvalidOperation', 'The operation would shift cells in a table.');
      }
    }
  }

  /** Univer keeps formulas as it parsed them, names resolved: that has to go when a name has changed or moved. */
  namesChanged(): void {
    this.book.calculation.dirtyAll();
  }

  // References

  /** Keeps an object for the client, which asks for it by the id given. */
  keep(object: HostObject): string {
    object.referenceId ??= `ref${++this.serial}`;
    this.references.set(object.referenceId, object);
    return object.referenceId;
  }

  kept = (id: string): HostObject | undefined => this.references.get(id);

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  // Formulas

  isFormula = (formula: string): boolean => {
    if (formula.length > 8192) throw invalidArgument();
    if (this.goodFormulas.has(formula)) return true;
    const isGood = typeof this.lexer.treeBuilder(formula, false) !== 'string';
    if (isGood && this.goodFormulas.size < 10_000) this.goodFormulas.add(formula);
    return isGood;
  };

  /** The formula as it reads when copied so many rows further down and columns to the right. */
  formulaMoved(formula: string, rows: number, columns = 0): string {
    const stays =
      (rows === 0 && columns === 0) || !/\$?[A-Z]{1,3}\$?\d|\d:\$?\d|[A-Z]:\$?[A-Z]/i.test(formula);
    return stays ? formula : this.lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  // Charts

  charts(): ChartState[] {
    return this.sheetIds().flatMap((id) =>
      (this.sheets.get(id)?.charts ?? []).map((chart) => chartState(this, id, chart)),
    );
  }

  onChartsChanged(listener: () => void): () => void {
    return this.chartListeners.add(listener);
  }

  /** Tells those who draw charts; once for all that happens at the same time. */
  chartsChanged(): void {
    if (this.chartNews || this.chartListeners.isEmpty) return;
    this.chartNews = true;
    setTimeout(() => {
      this.chartNews = false;
      this.chartListeners.tell();
    }, 0);
  }

  // Changes

  /** To be told when cells have moved: what stands on them follows. */
  shifted(sheetId: string, shift: Shift): void {
    for (const object of this.references.values()) {
      if (isPlaced(object) && object.sheetId === sheetId)
        object.rect = shifted(object.rect, shift) ?? object.rect;
    }
    for (const { charts } of this.sheets.values()) {
      for (const [index, chart] of charts.entries()) {
        if (chart.sourceId !== sheetId) continue;
        const categories = chart.categories && shifted(chart.categories, shift);
        const series = chart.series.flatMap((one) => {
          const values = shifted(one.values, shift);
          const cell =
            typeof one.name === 'string' ? null : shifted({ ...one.name, rows: 1, columns: 1 }, shift);
          const name = typeof one.name === 'string' ? one.name : (cell ?? '');
          return values ? [{ ...one, values, name }] : [];
        });
        charts[index] = { ...chart, categories, series };
      }
    }
    this.namesChanged();
    this.chartsChanged();
  }
}
