import { Application } from './application';
import { itemNotFound } from './error';
import type { Model } from './model';
import { NamedItemCollection } from './names';
import { HostObject } from './object';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorkbookProtection } from './view';
import { WorksheetCollection } from './worksheet';

/** The root of Excel's object model. */
export class ExcelWorkbook extends HostObject {
  override readonly wireClass = 'Workbook';

  constructor(
    readonly model: Model,
    private readonly recalculate: (all: boolean) => Promise<void>,
  ) {
    super();
  }

  _GetObjectByReferenceId(id: string): HostObject | null {
    return this.model.kept(id) ?? null;
  }

  _RemoveReference(id: string): void {
    this.model.release(id);
  }

  _RemoveAllReferences(): void {
    this.model.releaseAll();
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.model);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }

  get Application(): Application {
    return new Application(this.model, this.recalculate);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection();
  }

  get Name(): string {
    return 'Book1.xlsx';
  }

  /** The range of a changed event. */
  _GetRangeForEventByReferenceId(id: string): HostObject {
    const range = this.model.kept(id);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject | null {
    return this.model.kept(id) ?? null;
  }

  GetSelectedRange(): Range {
    const { sheetId, rect } = this.model.selection();
    return new Range(this.model, sheetId, rect);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
