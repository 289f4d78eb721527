import type { Locale } from '../core/locale';
import { cellReference, columnReference, formula, rowReference } from '../plan/formula';
import type { Area, Cell, FormatPlan, Formula, RulePlan, SheetPlan, ValidationPlan } from '../plan/plan';
import { kindAligns, kindFormats, refusalOf, ruleOf } from './kinds';
import { look, ruleLooks } from './look';
import type { ColumnTemplate, SheetKey, SheetTemplate } from './template';

/** One row of a template sheet by column key; what is not named stays blank. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows to lay out, and number formats of single cells that differ from their column's. */
export interface Content {
  readonly rows: readonly Row[];
  readonly formats?: readonly { readonly row: number; readonly key: string; readonly format: string }[];
}

const TITLE_ROW = 0;
const GUIDANCE_ROW = 1;
const HEADER_ROW = 3;
const BODY_ROW = HEADER_ROW + 1;

/** Rows below the table that are made ready for typing. */
const READY_ROWS = 200;

/** The hidden name that stands on the header of a column. */
export const bindingName = (key: SheetKey, column: string): string => `KPI_b_${key}_${column}`;

const headerFormats = (template: SheetTemplate): FormatPlan[] => {
  const first = template.columns.findIndex(({ kind }) => kind === 'calculated');
  const typed = first < 0 ? template.columns.length : first;
  const calculated = template.columns.length - typed;
  const header = (column: number, columns: number, fill: string): FormatPlan[] =>
    columns === 0
      ? []
      : [
          {
            area: { row: HEADER_ROW, column, rows: 1, columns },
            bold: true,
            color: look.onAccent,
            fill,
            wrap: true,
            verticalAlign: 'middle',
            align: 'center',
          },
        ];
  return [...header(0, typed, look.accent), ...header(typed, calculated, look.subdued)];
};

const columnFormat = (column: ColumnTemplate, area: Area): FormatPlan => ({
  area,
  numberFormat: column.format ?? kindFormats[column.kind],
  color: column.kind === 'calculated' ? look.subdued : look.input,
  align: kindAligns[column.kind],
  verticalAlign: 'top',
  ...(column.kind === 'longText' ? { wrap: true } : {}),
});

const columnValidation = (column: ColumnTemplate, area: Area, locale: Locale): ValidationPlan => {
  const rule = ruleOf(column);
  const refusal = refusalOf(column, locale);
  return {
    area,
    hint: { title: column.header[locale], message: column.hint[locale] },
    ...(rule && { rule }),
    ...(refusal && { refusal }),
  };
};

/** What the filter button and the edges of a header take, in characters. */
const BESIDE_WORDS = 5;

/** In characters of the default font: a Chinese or full-width one is as wide as two. */
const lengthOf = (word: string): number => word.length + (word.match(/[\u2e80-\uffef]/g) ?? []).length;

/** Wide enough that no word of the header breaks in two. */
const widthOf = ({ header, width }: ColumnTemplate, locale: Locale): number =>
  header[locale].split(' ').reduce((widest, word) => Math.max(widest, lengthOf(word) + BESIDE_WORDS), width);

/** A template sheet with its table, under names that are free. */
export const planTable = (
  template: SheetTemplate,
  { sheet, table, locale, content }: { sheet: string; table: string; locale: Locale; content: Content },
): SheetPlan => {
  const { columns, key } = template;
  const indexOf = (column: string): number => columns.findIndex((candidate) => candidate.key === column);
  const headerOf = (column: string): string => columns[indexOf(column)]!.header[locale];
  const ownRow = (column: string): string => rowReference(table, headerOf(column));
  const allRows = (column: string): string => columnReference(table, headerOf(column));
  const firstRow = (column: string): string => cellReference(BODY_ROW, indexOf(column), 'column');
  const bodyOf = (column: number): Area => ({
    row: BODY_ROW,
    column,
    rows: Math.max(1, content.rows.length) + READY_ROWS,
    columns: 1,
  });
  const calculated: Record<number, Formula> = {};
  columns.forEach((column, index) => {
    if (column.formula) calculated[index] = formula(column.formula(ownRow, allRows));
  });
  const rules: RulePlan[] = template.rules.flatMap((rule) =>
    rule.columns.map((column) => ({
      area: bodyOf(indexOf(column)),
      when: formula(rule.when(firstRow, firstRow(column))).formula,
      ...ruleLooks[rule.look],
    })),
  );
  return {
    name: sheet,
    visibility: 'visible',
    tabColor: look.accent,
    gridlines: false,
    freeze: { rows: BODY_ROW },
    widths: columns.map((column) => widthOf(column, locale)),
    blocks: [
      {
        row: TITLE_ROW,
        column: 0,
        cells: [[template.title[locale]], [template.guidance[locale]]],
      },
    ],
    tables: [
      {
        name: table,
        row: HEADER_ROW,
        column: 0,
        headers: columns.map(({ header }) => header[locale]),
        rows: content.rows.map((row) => columns.map((column) => row[column.key] ?? null)),
        style: 'TableStyleLight1',
        calculated,
      },
    ],
    names: columns.map((column, index) => ({
      name: bindingName(key, column.key),
      refersTo: { row: HEADER_ROW, column: index, rows: 1, columns: 1 },
      visible: false,
    })),
    formats: [
      {
        area: { row: TITLE_ROW, column: 0, rows: 1, columns: 1 },
        bold: true,
        size: 18,
        color: look.accent,
      },
      { area: { row: GUIDANCE_ROW, column: 0, rows: 1, columns: 1 }, color: look.subdued },
      ...headerFormats(template),
      ...columns.map((column, index) => columnFormat(column, bodyOf(index))),
      ...(content.formats ?? []).map(({ row, key: column, format }) => ({
        area: { row: BODY_ROW + row, column: indexOf(column), rows: 1, columns: 1 },
        numberFormat: format,
      })),
    ],
    validations: columns.map((column, index) => columnValidation(column, bodyOf(index), locale)),
    rules,
    charts: [],
    page: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
    },
  };
};
