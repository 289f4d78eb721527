import type { Locale } from '../core/locale';
import { cellReference, columnReference, formula, rowReference } from '../plan/formula';
import type { Area, Cell, FormatPlan, Formula, RulePlan, SheetPlan, ValidationPlan } from '../plan/plan';
import { kindAligns, kindFormats, refusalOf, ruleOf } from './kinds';
import { lists } from './lists';
import { look, ruleLooks } from './look';
import { sampleColumn, sampleNotice, sampleWord } from './sampleMark';
import type { ColumnTemplate, SheetKey, SheetTemplate } from './template';

/** One row of a template sheet by column key; what is not named stays blank. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows to lay out, and number formats of single cells that differ from their column's. */
export interface Content {
  readonly rows: readonly Row[];
  /** The rows are invented: each is marked in a column of its own, and a line above the table says so. */
  readonly samples?: boolean;
  readonly formats?: readonly { readonly row: number; readonly key: string; readonly format: string }[];
}

const TITLE_ROW = 0;
const GUIDANCE_ROW = 1;
const NOTICE_ROW = 2;
const HEADER_ROW = 3;
const BODY_ROW = HEADER_ROW + 1;

/** Rows below the table that are made ready for typing. */
export const READY_ROWS = 200;

/** Characters between a table and what stands beside it. */
const GAP = 3;

/** The hidden name that stands on the header of a column. */
export const bindingName = (key: SheetKey, column: string): string => `KPI_b_${key}_${column}`;

const headerFormats = (columns: readonly ColumnTemplate[]): FormatPlan[] =>
  columns.flatMap(({ kind }, column): FormatPlan[] => {
    const isCalculated = kind === 'calculated';
    if (column > 0 && (columns[column - 1]!.kind === 'calculated') === isCalculated) return [];
    const end = columns.findIndex(
      (other, index) => index > column && (other.kind === 'calculated') !== isCalculated,
    );
    return [
      {
        area: {
          row: HEADER_ROW,
          column,
          rows: 1,
          columns: (end < 0 ? columns.length : end) - column,
        },
        bold: true,
        color: look.onAccent,
        fill: isCalculated ? look.subdued : look.accent,
        wrap: true,
        verticalAlign: 'middle',
        align: 'center',
      },
    ];
  });

/** Text stands off numbers on its left, so that the two are not read as one. */
const columnFormat = (
  column: ColumnTemplate,
  before: ColumnTemplate | undefined,
  area: Area,
): FormatPlan => ({
  area,
  numberFormat: column.format ?? kindFormats[column.kind],
  color: column.kind === 'calculated' ? look.subdued : look.input,
  align: kindAligns[column.kind],
  verticalAlign: 'top',
  ...(column.kind === 'longText' ? { wrap: true } : {}),
  ...(before && kindAligns[before.kind] === 'right' && kindAligns[column.kind] === 'left'
    ? { indent: 1 }
    : {}),
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

/** What the filter button and the edges of a header take, in characters; the same for the arrow of a drop-down. */
const BESIDE_WORDS = 5;

/** A title stands over the first column and is not to be cut at its edge. */
const FIRST_WIDTH = 14;

/** Headers up to this length stand on one line, in characters; longer ones may wrap. */
const ONE_LINE = 16;

/** How wide a letter in bold is, in characters of the default font. */
const widthOfLetter = (letter: string): number => {
  if (/[\u2e80-\uffef]/.test(letter)) return 2;
  if (/[ fijlrtI()]/.test(letter)) return 0.6;
  return /[mwMW]/.test(letter) ? 1.7 : 1.2;
};

const lengthOf = (word: string): number =>
  Math.ceil([...word].reduce((length, letter) => length + widthOfLetter(letter), 0));

/** What a drop-down offers by itself. */
const wordsOf = ({ list }: ColumnTemplate, locale: Locale): readonly string[] => {
  const own = lists.find(({ key }) => key === list);
  return own && 'words' in own ? own.words.map((word) => word[locale]) : [];
};

/**
 * Wide enough that the header is seen whole beside its button, and what is chosen from a list beside its arrow. A
 * header that would just fit without the button gets the room for it: rows grow for words that wrap, not for buttons.
 */
const widthOf = (column: ColumnTemplate, index: number, locale: Locale): number => {
  const header = column.header[locale];
  const words = [...header.split(' '), ...wordsOf(column, locale)];
  const width = Math.max(
    index === 0 ? FIRST_WIDTH : 0,
    column.width,
    ...words.map((word) => lengthOf(word) + BESIDE_WORDS),
  );
  const whole = lengthOf(header);
  return whole <= Math.max(ONE_LINE, width) ? Math.max(width, whole + BESIDE_WORDS) : width;
};

/** A template sheet with its table, under names that are free. */
export const planTable = (
  template: SheetTemplate,
  { sheet, table, locale, content }: { sheet: string; table: string; locale: Locale; content: Content },
): SheetPlan => {
  const { key } = template;
  const samples = content.samples === true;
  const columns = samples ? [...template.columns, sampleColumn] : template.columns;
  const marked = samples ? { [sampleColumn.key]: sampleWord[locale] } : {};
  const indexOf = (column: string): number => columns.findIndex((candidate) => candidate.key === column);
  const headerOf = (column: string): string => columns[indexOf(column)]!.header[locale];
  const ownRow = (column: string): string => rowReference(table, headerOf(column));
  const allRows = (column: string): string => columnReference(table, headerOf(column));
  const firstRow = (column: string): string => cellReference(BODY_ROW, indexOf(column), 'column');
  const readyRows = Math.max(1, content.rows.length) + READY_ROWS;
  const bodyOf = (column: number): Area => ({ row: BODY_ROW, column, rows: readyRows, columns: 1 });
  const beside = template.beside?.({
    headerRow: HEADER_ROW,
    noticeRow: NOTICE_ROW,
    column: columns.length + 1,
    rows: readyRows,
    locale,
    all: allRows,
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
    widths: [
      ...columns.map((column, index) => widthOf(column, index, locale)),
      ...(beside === undefined ? [] : [GAP, ...beside.widths]),
    ],
    blocks: [
      {
        row: TITLE_ROW,
        column: 0,
        cells: [
          [template.title[locale]],
          [template.guidance[locale]],
          ...(samples ? [[sampleNotice(table, locale)]] : []),
        ],
      },
      ...(beside?.blocks ?? []),
    ],
    tables: [
      {
        name: table,
        row: HEADER_ROW,
        column: 0,
        headers: columns.map(({ header }) => header[locale]),
        rows: content.rows.map((row) => {
          const cells = { ...row, ...marked };
          return columns.map((column) => cells[column.key] ?? null);
        }),
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
      ...(samples ? [{ area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 }, color: look.amber }] : []),
      ...headerFormats(columns),
      ...columns.map((column, index) => columnFormat(column, columns[index - 1], bodyOf(index))),
      ...(content.formats ?? []).map(({ row, key: column, format }) => ({
        area: { row: BODY_ROW + row, column: indexOf(column), rows: 1, columns: 1 },
        numberFormat: format,
      })),
      ...(beside?.formats ?? []),
    ],
    validations: columns.map((column, index) => columnValidation(column, bodyOf(index), locale)),
    rules: [...rules, ...(beside?.rules ?? [])],
    charts: [],
    page: {
      orientation: 'landscape',
      pagesWide: beside === undefined ? 1 : 2,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
    },
  };
};
