import type { WorkbookState } from '../actions/readWorkbook';

/** What ties a page to the workbook. */
export interface ToWorkbook {
  /** `null` until it has been read. */
  readonly workbook: WorkbookState | null;
  readonly onGoToSheet: (sheet: string) => void;
  /** The page has changed the workbook. */
  readonly onChanged: () => void;
}
