import type { Locale, Text } from '../core/locale';
import type { CellBlock, FormatPlan, RulePlan } from '../plan/plan';

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

/** Where something that follows the rows of a table is to stand. */
export interface BesidePlace {
  /** Of the header of the table; its body begins in the next row. */
  readonly headerRow: number;
  /** A line above the header that is free. */
  readonly noticeRow: number;
  /** First column to the right of the table, after a gap. */
  readonly column: number;
  /** Body rows to make ready. */
  readonly rows: number;
  readonly locale: Locale;
  /** All cells of a column of the table. */
  readonly all: (key: string) => string;
}

/** Cells to the right of a table. They spill from the header row, so that they grow with the table. */
export interface Beside {
  /** In characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly rules: readonly RulePlan[];
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
  'Review',
  'Snapshots',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Sheets that have no sample rows: what they hold comes from a scorecard, and invented rows would disagree with it. */
export const keysWithoutSamples: readonly SheetKey[] = ['KPISetup', 'Snapshots'];

export interface SheetTemplate {
  /** Name of the sheet in code, of its role in bindings, and of its table: ASCII letters. */
  readonly key: SheetKey;
  readonly title: Text;
  /** One line above the table: what belongs here and how. */
  readonly guidance: Text;
  readonly columns: readonly ColumnTemplate[];
  readonly rules: readonly RuleTemplate[];
  /** What stands to the right of the table; printed on a page of its own. */
  readonly beside?: (place: BesidePlace) => Beside;
}
