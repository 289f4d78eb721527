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
  /**
   * For `calculated`: the expression, given ways to name this row's cell in another column of the same table, and
   * all cells of a column.
   */
  readonly formula?: (cell: (key: string) => string, all: (key: string) => string) => string;
  /** Number format, where the one of the kind does not do. */
  readonly format?: string;
  readonly from?: number;
  readonly to?: number;
}

/** A conditional format over some columns of a template sheet. */
export interface RuleTemplate {
  readonly columns: readonly string[];
  /** Where it holds, given a way to name this row's cell of a column, and the cell itself. */
  readonly when: (cell: (key: string) => string, own: string) => string;
  readonly look: 'overdue' | 'missing' | 'outOfRange';
}

export const sheetKeys = [
  'Meetings',
  'Attendance',
  'Agenda',
  'Actions',
  'Survey',
  'SurveySent',
  'Feedback',
  'Customers',
  'Contracts',
  'Orders',
  'Tickets',
  'Care',
  'Deals',
  'Costs',
  'Market',
  'Team',
  'Goals',
  'Targets',
  'Plan',
  'Improvements',
  'Measures',
  'KPISetup',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

export interface SheetTemplate {
  /** Name of the sheet in code, of its role in bindings, and of its table: ASCII letters. */
  readonly key: SheetKey;
  readonly title: Text;
  /** One line above the table: what belongs here and how. */
  readonly guidance: Text;
  readonly columns: readonly ColumnTemplate[];
  readonly rules: readonly RuleTemplate[];
}
