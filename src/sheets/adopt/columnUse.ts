/** How a column takes part besides what it holds. */
export interface ColumnUse {
  /** A column of ours calculates with it: native formulas do not read dates and numbers written as text. */
  readonly calculatedWith: boolean;
  /** It puts rows into months: rows in which it must not be blank. */
  readonly neededIn: (row: number) => boolean;
  /** Words for done and cancelled that the workbook has of its own. */
  readonly closedWords: readonly string[];
}
