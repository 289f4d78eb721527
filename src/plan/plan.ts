/**
 * What is to be written to a workbook, as plain data. Planners (sheets, scorecard, importers) make plans;
 * `excel/` applies them; nobody else writes to a workbook. Names in a plan are final: planners are given the
 * names that are already taken (`WorkbookFacts`), so a plan can be shown before it is applied.
 */

/** A rectangle of cells on the plan's own sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula in English with commas, starting with `=`. Only `plan/formula.ts` makes these. It may use any sheet,
 * table or name of the same plan, whichever comes first.
 */
export interface Formula {
  readonly formula: string;
}

/**
 * What a cell is to hold. A string is that text and nothing else: it can never become a formula, a number or a
 * date. `null` leaves the cell as it is. Dates are Excel serial numbers, shown by a number format.
 */
export type Cell = string | number | boolean | null | Formula;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Rectangular: every row has the same number of cells. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface TablePlan {
  /** ASCII, unique in the workbook. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Body rows; at least one row is laid out even if this is empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly style?: string;
  /** Formula of a calculated column, by column number; it fills the whole column. */
  readonly calculated?: Readonly<Record<number, Formula>>;
}

/** A workbook-level name; `area` lies on the plan's own sheet. A hidden name that is there already is moved. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: Area | Formula;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface FormatPlan {
  readonly area: Area;
  /** Excel number format in its English form; `@` is text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A thin line below the area, in this colour. */
  readonly lineBelow?: string;
}

export interface Prompt {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'date'; readonly from: number; readonly to: number }
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationPlan {
  readonly area: Area;
  /** Absent: only the hint is shown. A list's `source` is `=Name` or `=Sheet!$A$2:$A$9`, never a table column. */
  readonly rule?: ValidationRule;
  readonly hint?: Prompt;
  /** Absent: what breaks the rule is accepted all the same; a list is then only an offer. */
  readonly refusal?: Prompt & { readonly style: 'stop' | 'warning' | 'information' };
}

/** A conditional format: where `when` holds (relative to the top left cell of the area), the look applies. */
export interface RulePlan {
  readonly area: Area;
  readonly when: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}

export interface ChartPlan {
  /** Unique on the sheet. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'line' | 'column' | 'bar' | 'stackedBar' | 'radar' | 'columnAndLine';
  /** Header row and label column included; on `sheet`, else on the plan's own sheet. */
  readonly data: Area & { readonly sheet?: string };
  readonly seriesBy: 'columns' | 'rows';
  /** The cells the chart lies over. */
  readonly over: Area;
  readonly valueAxis?: { readonly min?: number; readonly max?: number; readonly format?: string };
  /** One sentence that says what the chart shows, for screen readers and where the API has no place for it. */
  readonly description: string;
}

export interface PagePlan {
  readonly orientation: 'landscape' | 'portrait';
  readonly pagesWide: number;
  /** Rows repeated on every page, counting from 0. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Only this is printed; absent: all. */
  readonly printArea?: Area;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  /** Widths in characters of the default font, from column 0; `null` leaves a column as it is. */
  readonly widths?: readonly (number | null)[];
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly rules: readonly RulePlan[];
  readonly charts: readonly ChartPlan[];
  readonly page?: PagePlan;
}

/** Rows to be added at the end of a table that is already there. Columns not named keep their calculated formula. */
export interface RowsPlan {
  readonly table: string;
  /** Headers as they stand in the table now. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number formats of single cells; `row` counts from the first of the new rows. */
  readonly formats?: readonly { readonly row: number; readonly header: string; readonly format: string }[];
}

/** Cells of a sheet of ours that is there already. What stood there comes back if the plan fails. */
export interface EditPlan {
  readonly sheet: string;
  readonly blocks: readonly CellBlock[];
  /** Made where they are missing, moved where they are there. */
  readonly names: readonly NamePlan[];
}

/** Calculated columns added at the right edge of a table that is there; nothing may stand in their way. */
export interface ColumnsPlan {
  readonly table: string;
  readonly columns: readonly {
    readonly header: string;
    readonly formula: Formula;
    readonly numberFormat?: string;
    /** The hidden name that is to stand on the header. */
    readonly binding: string;
  }[];
}

/** A hidden name on the header of a column that is there; moved where the workbook has it already. */
export interface BindingPlan {
  readonly name: string;
  readonly table: string;
  readonly header: string;
}

/**
 * Rows (or columns) of an old sheet from this one to the next that is told of: in the new sheet they begin at `to`,
 * or are not there any more.
 */
export interface LinesMoved {
  readonly from: number;
  readonly to: number | null;
}

/** A text of ours that nobody is asked to change. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet of ours that a new one takes the place of. */
export interface ReplacePlan {
  readonly sheet: string;
  /** Its cells that are ours; absent: all. */
  readonly ours?: readonly Area[];
  /** Where names of ours stood when it was made: where they do not any more, `ours` cannot be told either. */
  readonly names?: Readonly<Record<string, Area>>;
  /** Texts that stood on it then: where one stands elsewhere in its row or column, the same. */
  readonly texts?: readonly PlacedText[];
  /** In order; rows before the first are where they were. Absent: it is not known where any cell has gone. */
  readonly rows?: readonly LinesMoved[];
  /** The same of columns; absent: all are where they were. */
  readonly columns?: readonly LinesMoved[];
}

/** A whole change of a workbook. Sheets are made in this order; a failure takes back everything. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly rows: readonly RowsPlan[];
  readonly edits?: readonly EditPlan[];
  readonly columns?: readonly ColumnsPlan[];
  readonly bindings?: readonly BindingPlan[];
  /**
   * Sheets of ours that new ones take the place of: their own names and those that stand on them may be used by
   * the plan. They are deleted when all else is done; what people wrote on them goes to the new sheets of the same
   * name, and what people's formulas and names found on them they find there.
   */
  readonly replaces?: readonly ReplacePlan[];
  /** Cells of ours elsewhere that do not point to what is replaced, and so need not be looked through. */
  readonly ours?: readonly { readonly sheet: string; readonly areas: readonly Area[] }[];
  /** Kept in the workbook, JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The sheet to show when all is done. */
  readonly show?: string;
}

export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: number;
}

/** The table column that a hidden binding name stands on now. */
export interface Bound {
  readonly table: string;
  readonly header: string;
}

/** What planners must know of the workbook as it is; read in one request. */
export interface WorkbookFacts {
  readonly sheets: readonly { readonly name: string; readonly protected: boolean }[];
  readonly tables: readonly TableFacts[];
  readonly names: readonly string[];
  /** The sheet that a name of ours (`KPI_…`) stands on; absent where it stands on `#REF!` or on a formula. */
  readonly places: Readonly<Record<string, string>>;
  /** What the cells hold of the names that were asked for, as far as the workbook has them. */
  readonly values: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>;
  /** Binding by `<role>.<column>` (for example `Meetings.date`); `null` where the name stands on `#REF!`. */
  readonly bindings: Readonly<Record<string, Bound | null>>;
  readonly settings: Readonly<Record<string, unknown>>;
}
