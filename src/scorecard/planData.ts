import type { Locale } from '../core/locale';
import { areaReference, cellReference, columnReference, formula, textLiteral } from '../plan/formula';
import type { Area, Cell, CellBlock, SheetPlan } from '../plan/plan';
import { all, CUSTOMERS as CUSTOMER_LIST, LIST_ROWS, PEOPLE } from '../sheets/lists';
import { look } from '../sheets/look';
import { settingNames } from '../sheets/settingNames';
import type { Columns } from '../sheets/tableOf';
import { baseKeys, everything, keyOf, monthLabel, windows } from './baseKeys';
import { BLOCK_STEP, COLUMNS, ENTITIES, kpiCalls, partsOf, PERIODS } from './blocks';
import type { Part } from './blocks';
import { crosstabCall } from './crosstabCall';
import { derivedBlocks, type BlockPlace } from './derivedBlock';
import type { ScorecardNames } from './names';
import type { RowFormulas } from './rowFormulas';
import type { Entity, ScorecardKpi } from './scorecardKpi';
import { text } from './scorecard.text';
import { wordPlace } from '../sheets/wordPlace';

const ID_ROW = 2;
const KEY_ROW = 4;
const LABEL_ROW = 5;
const BODY_ROW = 6;
const KEY_COLUMN = 0;
const NAME_COLUMN = 1;
const BASE = { row: BODY_ROW, column: 2 };
const FIRST_BLOCK = BASE.column + COLUMNS + 1;
const BODY_ROWS = 1 + ENTITIES;

/** One more for all of them. */
const ALL_ROWS = 1 + LIST_ROWS;

const labels = (locale: Locale): Cell[] => [
  ...Array.from({ length: PERIODS }, (_, index) => monthLabel(BASE, index)),
  text.window[locale],
];

/**
 * The keys and names of the rows: all together, then one after the other as far as there are any. Customers go by
 * their number, owners by their name.
 */
const rowKeys = (entity: Entity, locale: Locale): Cell[][] => [
  ['*', all[locale]],
  ...Array.from({ length: LIST_ROWS }, (_, index) => {
    const name = cellReference(BODY_ROW + 1 + index, NAME_COLUMN);
    return [
      formula(entity === 'owner' ? name : `IF(LEN(${name})=0,"",${index + 1})`),
      formula(`INDEX(${entity === 'owner' ? PEOPLE : CUSTOMER_LIST},${index + 1})&""`),
    ];
  }),
];

const labelsAgain = (): Cell[] =>
  Array.from({ length: COLUMNS }, (_, index) =>
    formula(cellReference(LABEL_ROW, BASE.column + index, 'both')),
  );

const filled = (...cells: Cell[]): Cell[] => [
  ...cells,
  ...Array.from({ length: COLUMNS - cells.length }, (): Cell => null),
];

/** Customers of whom a figure is pooled have to be all there; else there is room for so many. */
const rowsOf = ({ kpi }: Part): number => (kpi.measure.kind === 'retained' ? ALL_ROWS : BODY_ROWS);

const rowKeysOf = (part: Part): string => {
  const keys = areaReference({ row: BODY_ROW, column: KEY_COLUMN, rows: rowsOf(part), columns: 1 });
  return part.call.allOnly ? `IF(${keys}="*",${keys},"")` : keys;
};

/** The sheet with the only KPI calls of a scorecard: one block per call, side by side, with nothing below. */
export const planData = (
  sheet: string,
  kpis: readonly ScorecardKpi[],
  {
    columns,
    names,
    rows,
    entity,
    locale,
  }: {
    readonly columns: Columns;
    readonly names: ScorecardNames;
    readonly rows: RowFormulas;
    readonly entity: Entity;
    readonly locale: Locale;
  },
): SheetPlan => {
  const parts = kpis.flatMap(partsOf).filter(({ id, kpi }) => id !== kpi.id);
  const ids = [...kpis, ...parts].map(({ id }) => id);
  const columnOf = (id: string): number => FIRST_BLOCK + ids.indexOf(id) * BLOCK_STEP;
  const placeOf = (id: string, height: number): BlockPlace => ({
    row: BODY_ROW,
    column: columnOf(id),
    rows: height,
  });

  /** A block has one title and one window: those in force in the last month. */
  const ofSetup = (key: string, kpi: ScorecardKpi, otherwise: string): string => {
    const found = columns[`KPISetup.${key}`];
    if (!found) return otherwise;
    const row = rows.setupRow(textLiteral(kpi.id), `EOMONTH(${settingNames.asOf},0)`);
    return `IFERROR(INDEX(${columnReference(found.table, found.header)},${row})&"",${otherwise})`;
  };
  const titleOf = (kpi: ScorecardKpi): string => ofSetup('title', kpi, textLiteral(kpi.title[locale]));
  /** Where no column says when a row counts, there is no other window than that of the KPI. */
  const windowOf = (kpi: ScorecardKpi): Cell => {
    const own = 1 + windows.indexOf(kpi.window);
    const isDated = kpiCalls(kpi).some(({ period }) => period !== 'none' && period !== 'always');
    return isDated ? formula(wordPlace(ofSetup('window', kpi, '""'), 'windows', own)) : own;
  };
  const head = (id: string, kpi: ScorecardKpi): Cell[][] => [
    [...filled(id, windowOf(kpi)), ...filled()],
    [...filled(formula(titleOf(kpi))), ...filled(text.n[locale])],
  ];
  const callBlock = (part: Part): CellBlock => {
    const { id, kpi, call, keys } = part;
    const column = columnOf(id);
    const window = cellReference(ID_ROW, column + 1, 'both');
    const isMonthly = kpiCalls(kpi).some(({ singleMonths }) => singleMonths);
    const keyAt = (index: number): Cell => {
      if (isMonthly && index === PERIODS) return formula('""');
      if (isMonthly) return formula(`IF(${window}=1,${keyOf(BASE, { keys, column: index, window })},"")`);
      if (call.period !== 'always') return formula(keyOf(BASE, { keys, column: index, window }));
      return kpi.window === 'asOf' ? everything(index) : '*';
    };
    const keyCells = Array.from({ length: COLUMNS }, (_, index) => keyAt(index));
    const formulaOfCall = crosstabCall(call, {
      columns,
      entity,
      rowKeys: rowKeysOf(part),
      columnKeys: areaReference({ row: KEY_ROW, column, rows: 1, columns: COLUMNS }),
      id: textLiteral(kpi.id),
    });
    return {
      row: ID_ROW,
      column,
      cells: [
        ...head(id, kpi),
        [...keyCells, ...filled()],
        [...labelsAgain(), ...labelsAgain()],
        [...filled(formula(formulaOfCall)), ...filled()],
      ],
    };
  };
  const blocksOf = (kpi: ScorecardKpi): CellBlock[] => {
    const own = partsOf(kpi);
    if (kpi.measure.kind === 'call') return own.map(callBlock);
    const places = own.map((part) => placeOf(part.id, rowsOf(part)));
    return [
      { row: ID_ROW, column: columnOf(kpi.id), cells: head(kpi.id, kpi) },
      { row: LABEL_ROW, column: columnOf(kpi.id), cells: [[...labelsAgain(), ...labelsAgain()]] },
      ...derivedBlocks(kpi.measure, placeOf(kpi.id, BODY_ROWS), places),
      ...own.map(callBlock),
    ];
  };

  const width = ids.length * BLOCK_STEP;
  const name = (key: keyof ScorecardNames, refersTo: Area) => ({
    name: names[key],
    refersTo,
    visible: false,
  });
  return {
    name: sheet,
    visibility: 'hidden',
    gridlines: true,
    freeze: { rows: BODY_ROW, columns: BASE.column },
    widths: [6, 18],
    blocks: [
      { row: 0, column: 0, cells: [[text.data[locale]], [text.dataGuidance[locale]]] },
      { row: ID_ROW, column: BASE.column, cells: [[text.keys[locale]]] },
      { row: LABEL_ROW, column: BASE.column, cells: [labels(locale)] },
      { row: BASE.row, column: BASE.column, cells: baseKeys() },
      { row: BODY_ROW, column: KEY_COLUMN, cells: rowKeys(entity, locale) },
      ...kpis.flatMap(blocksOf),
    ],
    tables: [],
    names: [
      name('actuals', { row: BODY_ROW, column: FIRST_BLOCK, rows: BODY_ROWS, columns: width }),
      name('actualIds', { row: ID_ROW, column: FIRST_BLOCK, rows: 1, columns: width }),
      name('actualCustomers', { row: BODY_ROW, column: NAME_COLUMN, rows: BODY_ROWS, columns: 1 }),
      name('periodLabels', { row: LABEL_ROW, column: BASE.column, rows: 1, columns: COLUMNS }),
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: 16, color: look.accent },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, color: look.subdued },
      {
        area: { row: ID_ROW, column: BASE.column, rows: 2, columns: FIRST_BLOCK - BASE.column + width },
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
