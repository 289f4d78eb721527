import type { Text } from '../core/locale';

/** What a column of a template sheet holds. */
export type ColumnKind =
  | 'text'
  | 'longText'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'whole'
  | 'number'
  | 'percent'
  | 'money'
  | 'choice'
  | 'calculated';

export interface ColumnTemplate {
  /** Name of the column in code and in bindings (`KPI_b_<sheet>_<key>`): ASCII letters. */
  readonly key: string;
  readonly header: Text;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  readonly hint: Text;
  /** For `choice`: the list in Lists that the drop-down offers. */
  readonly list?: string;
  /** A choice that is not on the list may be typed all the same (customers, people). */
  readonly open?: boolean;
  /** For `calculated`: the formula, given a way to name this row's cell in another column of the same table. */
  readonly formula?: (cell: (key: string) => string) => string;
  /** Number format of a calculated column. */
  readonly format?: string;
  readonly from?: number;
  readonly to?: number;
}
