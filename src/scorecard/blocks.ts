/** Shape of the blocks of KPIData. */

/** Months shown, the last of them that of the as-of date. */
export const PERIODS = 13;

/** The months and one window: the last twelve months. */
export const COLUMNS = PERIODS + 1;

/** Customers there is room for, besides the row for all of them. */
export const CUSTOMERS = 60;

/** What CROSSTAB gives for every row and column, side by side. */
export const MEASURES = ['value', 'n'] as const;

/** Width of a block and the empty column after it. */
export const BLOCK_STEP = COLUMNS * MEASURES.length + 1;
