import type { Rect } from './address';
import { Book, firstColumns, firstRows, rectOf } from './book';
import { accessDenied, invalidArgument } from './error';
import type { HostObject } from './object';
import type { FUniver, Univer } from './univer';
import { IDefinedNamesService, LexerTreeBuilder, SheetsSelectionsService, TableManager } from './univer';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet has that Univer does not keep. Saved with the workbook. */
export interface SheetState {
  visibility: Visibility;
  protected: boolean;
}

/** The open workbook: Univer's book, and beside it what Excel knows and Univer does not. */
export class Model {
  readonly book: Book;
  readonly sheets = new Map<string, SheetState>();
  private readonly references = new Map<string, HostObject>();
  private readonly formulaReader = new LexerTreeBuilder();
  private serial = 0;

  constructor(
    univer: Univer,
    api: FUniver,
    readonly locale: string,
  ) {
    this.book = new Book(univer, api);
  }

  /** An identity in the form of Excel's, never given twice. */
  newId(): string {
    const number = (++this.serial).toString(16).toUpperCase().padStart(12, '0');
    return `{${'00000000-0001-0000-0000'}-${number}}`;
  }

  /** A workbook with one blank sheet. */
  openBlank(): void {
    this.sheets.clear();
    this.releaseAll();
    const id = this.newId();
    const sheet = { id, name: 'Sheet1', rowCount: firstRows, columnCount: firstColumns };
    this.book.open({ name: 'Book1', sheets: { [id]: sheet }, sheetOrder: [id] });
  }

  sheetState(id: string): SheetState {
    this.book.sheet(id);
    let state = this.sheets.get(id);
    if (!state) this.sheets.set(id, (state = { visibility: 'Visible', protected: false }));
    return state;
  }

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

  isFormula = (formula: string): boolean => {
    if (formula.length > 8192) throw invalidArgument();
    return typeof this.formulaReader.treeBuilder(formula, false) !== 'string';
  };

  sheetIds(): string[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** Id of the sheet of that name, in any case of letters. */
  sheetNamed(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.sheetIds().find((id) => this.book.sheet(id).getName().toLowerCase() === wanted) ?? null;
  }

  tableIds(): string[] {
    return this.book
      .get(TableManager)
      .getTableList(this.book.unitId)
      .map(({ id }) => id);
  }

  /** Id of the table or defined name that has this name, which the other may then not have. */
  nameHolder(name: string): string | null {
    const wanted = name.toLowerCase();
    const tables = this.book.get(TableManager).getTableList(this.book.unitId);
    const names = Object.values(
      this.book.get(IDefinedNamesService).getDefinedNameMap(this.book.unitId) ?? {},
    );
    return [...tables, ...names].find((holder) => holder.name.toLowerCase() === wanted)?.id ?? null;
  }

  selection(): { sheetId: string; rect: Rect } {
    const sheetId = this.book.workbook.getActiveSheet().getSheetId();
    const selected = this.book
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(sheetId)
      .at(-1)?.range;
    return { sheetId, rect: selected ? rectOf(selected) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** Takes a sheet away with all that stands on it. */
  async removeSheet(id: string, remove: () => Promise<boolean>): Promise<void> {
    await remove();
    this.sheets.delete(id);
  }

  assertWritable(sheetId: string): void {
    if (this.sheetState(sheetId).protected) throw accessDenied();
  }
}
