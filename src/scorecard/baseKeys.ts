import { areaReference, cellReference, formula } from '../plan/formula';
import type { Cell } from '../plan/plan';
import { settingNames } from '../sheets/settingNames';
import { COLUMNS, PERIODS, type Keys } from './blocks';
import type { KpiWindow } from './scorecardKpi';

const { asOf } = settingNames;

/** In the order of the list of windows, so that a row is found by the place of the word. */
export const windows = ['period', 'rolling12', 'asOf'] as const satisfies readonly KpiWindow[];

const variants = ['plain', 'whole', 'yearBefore'] as const satisfies readonly Keys[];

/** The last month is over on the as-of date. */
const isWhole = `DAY(${asOf}+1)=1`;

const monthNumber = (day: string): string => `YEAR(${day})*100+MONTH(${day})`;
/** A day of the month so many months before. Ends of months, because not every program knows that 31 March has no EDATE in February. */
const monthsBefore = (months: number, day: string = asOf): string =>
  months === 0 ? day : `EOMONTH(${day},-${months})`;
const YEAR_OF_MONTHS = 12;
const twelveMonths = (last: string, back: number): string =>
  `${monthNumber(monthsBefore(back + YEAR_OF_MONTHS - 1, last))}&":"&${monthNumber(monthsBefore(back, last))}`;

/** The state on the as-of date is that of the last month and of the window; earlier states are not known. */
export const everything = (column: number): Cell => (column < PERIODS - 1 ? formula('""') : '*');

/** The keys of one kind of window: thirteen columns, one a month, then that for the last twelve months. */
const keysOf = (variant: Keys, window: KpiWindow): Cell[] =>
  Array.from({ length: COLUMNS }, (_, column): Cell => {
    if (window === 'asOf' && variant === 'plain') return everything(column);
    const back = Math.max(0, PERIODS - 1 - column) + (variant === 'yearBefore' ? YEAR_OF_MONTHS : 0);
    const last = variant === 'plain' ? asOf : `IF(${isWhole},${asOf},${monthsBefore(1)})`;
    if (column === PERIODS) return formula(twelveMonths(last, back));
    const key = window === 'period' ? monthNumber(monthsBefore(back)) : twelveMonths(asOf, back);
    return formula(variant !== 'plain' && column === PERIODS - 1 ? `IF(${isWhole},${key},"")` : key);
  });

/** Nine rows of keys: for every variant one for each window. */
export const baseKeys = (): Cell[][] =>
  variants.flatMap((variant) => windows.map((window) => keysOf(variant, window)));

/** The key of a column of a block, as an expression: that of the base rows for the window, whose place stands in a cell. */
export const keyOf = (
  base: { readonly row: number; readonly column: number },
  { keys, column, window }: { readonly keys: Keys; readonly column: number; readonly window: string },
): string => {
  const row = base.row + variants.indexOf(keys) * windows.length;
  return `INDEX(${areaReference({ row, column: base.column + column, rows: windows.length, columns: 1 })},${window})`;
};

/** The label of a month's column, from the base row with the months. */
export const monthLabel = (base: { readonly row: number; readonly column: number }, column: number): Cell =>
  formula(`TEXT(${cellReference(base.row, base.column + column)},"0000-00")`);
