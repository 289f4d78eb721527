import type { WorkbookFacts } from '../plan/plan';
import { sheetKeys, type SheetKey } from '../sheets';

/** The column that marks the sample rows of a sheet. */
export interface SampleMark {
  readonly key: SheetKey;
  readonly table: string;
  /** Header of the column. */
  readonly header: string;
}

/** The tables that were laid out with sample rows and still have their marks. */
export const sampleMarks = ({ bindings }: WorkbookFacts): SampleMark[] =>
  sheetKeys.flatMap((key) => {
    const bound = bindings[`${key}.sample`];
    return bound ? [{ key, ...bound }] : [];
  });
