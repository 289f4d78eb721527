import { formatRect } from './address';
import { HostError, invalidArgument } from './error';
import type { Model } from './model';
import { HostObject } from './object';
import { Range, integer, rangeAt } from './range';
import { SetFrozenMutation } from './univer';

export class FreezePanes extends HostObject {
  override readonly wireClass = 'WorksheetFreezePanes';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    this.model.book.run(SetFrozenMutation.id, {
      subUnitId: this.sheetId,
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  FreezeRows(count: unknown): void {
    this.freeze(integer(count), 0);
  }

  FreezeColumns(count: unknown): void {
    this.freeze(0, integer(count));
  }

  FreezeAt(where: unknown): void {
    const range = where instanceof Range ? where : rangeAt(this.model, String(where), this.sheetId);
    const { row, column, rows, columns } = range.rect;
    this.freeze(range.IsEntireColumn ? 0 : row + rows, range.IsEntireRow ? 0 : column + columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.model.book.sheet(this.sheetId).getFreeze();
    if (!ySplit && !xSplit) return null;
    const corner = new Range(this.model, this.sheetId, {
      row: 0,
      column: 0,
      rows: Math.max(1, ySplit),
      columns: Math.max(1, xSplit),
    });
    if (!xSplit) return corner.GetEntireRow();
    return ySplit ? corner : corner.GetEntireColumn();
  }
}

/** Page set-up. */
export interface PageState {
  orientation: 'Portrait' | 'Landscape';
  zoom: object;
  centerHorizontally: boolean;
  titleRows: string | null;
  printArea: string | null;
}

export const firstPage = (): PageState => ({
  orientation: 'Portrait',
  zoom: { scale: 100 },
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
});

export class PageLayout extends HostObject {
  override readonly wireClass = 'PageLayout';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page(): PageState {
    return this.model.sheetState(this.sheetId).page;
  }

  /** A machine without a printer refuses page set-up. */
  private change(change: Partial<PageState>): void {
    if (!this.model.hasPrinter) throw new HostError('GeneralException', 'No printer is installed.');
    Object.assign(this.page, change);
  }

  private rangeAt(address: string | null): Range | null {
    return address === null ? null : rangeAt(this.model, address, this.sheetId);
  }

  private address(where: unknown): string {
    const range = where instanceof Range ? where : rangeAt(this.model, String(where), this.sheetId);
    return formatRect(range.rect);
  }

  get Orientation(): string {
    return this.page.orientation;
  }

  set Orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument();
    this.change({ orientation: value });
  }

  get Zoom(): object {
    return this.page.zoom;
  }

  set Zoom(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    this.change({ zoom: value });
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.change({ centerHorizontally: value });
  }

  SetPrintTitleRows(rows: unknown): void {
    this.change({ titleRows: this.address(rows) });
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeAt(this.page.titleRows);
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: this.address(area) });
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.rangeAt(this.page.printArea);
  }
}

/** Protection of a sheet: while it is on, every change of the sheet is refused with AccessDenied. */
export class WorksheetProtection extends HostObject {
  override readonly wireClass = 'WorksheetProtection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.model.sheetState(this.sheetId).protection !== null;
  }

  Protect(_options: unknown, password: unknown): void {
    this.model.assertWritable(this.sheetId);
    this.model.sheetState(this.sheetId).protection = {
      password: typeof password === 'string' ? password : '',
    };
  }

  Unprotect(password: unknown): void {
    const state = this.model.sheetState(this.sheetId);
    const expected = state.protection?.password;
    if (expected && expected !== password) {
      throw new HostError('AccessDenied', 'The password you supplied is not correct.');
    }
    state.protection = null;
  }
}

/** The structure of the emulated workbook is never protected. */
export class WorkbookProtection extends HostObject {
  override readonly wireClass = 'WorkbookProtection';
  readonly Protected = false;
}
