import type { Locale } from '../core/locale';
import { areaReference, cellReference, formula } from '../plan/formula';
import type { Area, Cell, CellBlock, SheetPlan } from '../plan/plan';
import { all, CUSTOMERS as CUSTOMER_LIST } from '../sheets/lists';
import { look } from '../sheets/look';
import type { Columns } from '../sheets/tableOf';
import { BLOCK_STEP, COLUMNS, CUSTOMERS, PERIODS } from './blocks';
import { crosstabCall } from './crosstabCall';
import type { ScorecardNames } from './names';
import type { ScorecardKpi } from './scorecardKpi';
import { text } from './scorecard.text';

const ID_ROW = 2;
const KEY_ROW = 4;
const LABEL_ROW = 5;
const BODY_ROW = 6;
const KEY_COLUMN = 0;
const NAME_COLUMN = 1;
const FIRST_BLOCK = 2;
const BODY_ROWS = 1 + CUSTOMERS;

const keyArea = (column: number): Area => ({ row: KEY_ROW, column, rows: 1, columns: COLUMNS });
const labelArea: Area = { row: LABEL_ROW, column: FIRST_BLOCK, rows: 1, columns: COLUMNS };

/** Year and month some months before that of the as-of date, such as 202603. */
const monthKey = (asOf: string, monthsBack: number): Cell => {
  const day = monthsBack === 0 ? asOf : `EDATE(${asOf},-${monthsBack})`;
  return formula(`YEAR(${day})*100+MONTH(${day})`);
};

/** Keys of the first block: thirteen months, and the twelve of them that end with the last. */
const firstKeys = (asOf: string): Cell[] => {
  const months = Array.from({ length: PERIODS }, (_, index) => monthKey(asOf, PERIODS - 1 - index));
  const from = cellReference(KEY_ROW, FIRST_BLOCK + 1);
  const to = cellReference(KEY_ROW, FIRST_BLOCK + PERIODS - 1);
  return [...months, formula(`${from}&":"&${to}`)];
};

const labels = (locale: Locale): Cell[] => [
  ...Array.from({ length: PERIODS }, (_, index) =>
    formula(`TEXT(${cellReference(KEY_ROW, FIRST_BLOCK + index)},"0000-00")`),
  ),
  text.window[locale],
];

/** The keys and names of the rows: all customers, then one after the other as far as there are any. */
const rowKeys = (locale: Locale): Cell[][] => [
  ['*', all[locale]],
  ...Array.from({ length: CUSTOMERS }, (_, index) => {
    const name = cellReference(BODY_ROW + 1 + index, NAME_COLUMN);
    return [
      formula(`IF(LEN(${name})=0,"",${index + 1})`),
      formula(`INDEX(${CUSTOMER_LIST},${index + 1})&""`),
    ];
  }),
];

const sameAsFirst = (row: number): Cell[] =>
  Array.from({ length: COLUMNS }, (_, index) => formula(cellReference(row, FIRST_BLOCK + index, 'both')));

/** The sheet with the only KPI calls of a scorecard: one block per KPI, side by side, with nothing below. */
export const planData = (
  sheet: string,
  kpis: readonly ScorecardKpi[],
  {
    columns,
    names,
    locale,
  }: { readonly columns: Columns; readonly names: ScorecardNames; readonly locale: Locale },
): SheetPlan => {
  const block = (kpi: ScorecardKpi, index: number): CellBlock => {
    const column = FIRST_BLOCK + index * BLOCK_STEP;
    const row = (first: readonly Cell[], second: readonly Cell[]): Cell[] => [...first, ...second];
    const blank = Array.from({ length: COLUMNS }, (): Cell => null);
    const head = (cell: Cell): Cell[] => [cell, ...blank.slice(1)];
    const call = crosstabCall(kpi, {
      columns,
      asOf: names.asOf,
      rowKeys: areaReference({ row: BODY_ROW, column: KEY_COLUMN, rows: BODY_ROWS, columns: 1 }),
      columnKeys: areaReference(keyArea(column)),
    });
    const isFirst = index === 0;
    return {
      row: ID_ROW,
      column,
      cells: [
        row(head(kpi.id), blank),
        row(head(kpi.title[locale]), head(text.n[locale])),
        row(isFirst ? firstKeys(names.asOf) : sameAsFirst(KEY_ROW), blank),
        row(isFirst ? labels(locale) : sameAsFirst(LABEL_ROW), sameAsFirst(LABEL_ROW)),
        row(head(formula(call)), blank),
      ],
    };
  };
  const width = kpis.length * BLOCK_STEP;
  const name = (key: keyof ScorecardNames, refersTo: Area) => ({
    name: names[key],
    refersTo,
    visible: false,
  });
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: BODY_ROW, columns: FIRST_BLOCK },
    widths: [6, 18],
    blocks: [
      { row: 0, column: 0, cells: [[text.data[locale]], [text.dataGuidance[locale]]] },
      { row: BODY_ROW, column: KEY_COLUMN, cells: rowKeys(locale) },
      ...kpis.map(block),
    ],
    tables: [],
    names: [
      name('actuals', { row: BODY_ROW, column: FIRST_BLOCK, rows: BODY_ROWS, columns: width }),
      name('actualIds', { row: ID_ROW, column: FIRST_BLOCK, rows: 1, columns: width }),
      name('actualCustomers', { row: BODY_ROW, column: NAME_COLUMN, rows: BODY_ROWS, columns: 1 }),
      name('periodLabels', labelArea),
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: 16, color: look.accent },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, color: look.subdued },
      {
        area: { row: ID_ROW, column: FIRST_BLOCK, rows: 2, columns: width },
        bold: true,
        color: look.accent,
      },
      { area: { row: KEY_ROW, column: FIRST_BLOCK, rows: 1, columns: width }, color: look.subdued },
      {
        area: { row: LABEL_ROW, column: 0, rows: 1, columns: FIRST_BLOCK + width },
        bold: true,
        lineBelow: look.accent,
      },
      {
        area: { row: BODY_ROW, column: FIRST_BLOCK, rows: BODY_ROWS, columns: width },
        numberFormat: '0.0##',
        color: look.text,
      },
    ],
    validations: [],
    rules: [],
    charts: [],
  };
};
