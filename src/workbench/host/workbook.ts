import type { Model } from './model';
import { HostObject } from './object';
import { Range } from './range';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet';

/** The root of Excel's object model. */
export class ExcelWorkbook extends HostObject {
  override readonly wireClass = 'Workbook';

  constructor(readonly model: Model) {
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

  GetSelectedRange(): Range {
    const { sheetId, rect } = this.model.selection();
    return new Range(this.model, sheetId, rect);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
