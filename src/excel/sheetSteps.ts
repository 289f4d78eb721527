import type { Area, CellBlock, NamePlan, SheetPlan, TablePlan } from '../plan/plan';
import { formulaSteps, valueSteps } from './cellSteps';
import { everywhere, rangeOf, setFormat, setWidth } from './format';
import type { Moved } from './nameSteps';
import { nameStep } from './nameSteps';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { setValidation } from './validation';
import { wireSize } from './wireSize';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const tableCells = ({ row, column, headers, rows }: TablePlan): CellBlock => ({
  row,
  column,
  cells: [headers, ...rows],
});

/** Excel gives every table a body row. */
const bodyRows = ({ rows }: TablePlan): number => Math.max(rows.length, 1);

/** The steps of a sheet, or of a change of one; a later list may refer to what the earlier lists of all have made. */
export interface SheetSteps {
  /** The sheet, looks, values, tables, names on cells. */
  readonly lay: readonly Step[];
  /** Names that stand for formulas. */
  readonly name: readonly Step[];
  /** Formulas, and what the cells accept. */
  readonly link: readonly Step[];
}

/** The steps that make a sheet. */
export const sheetSteps = (plan: SheetPlan, moved: Moved): SheetSteps => {
  const what = { en: `Sheet “${plan.name}”`, zh: `工作表“${plan.name}”` };
  const place = { sheet: plan.name, what };
  const step = (content: unknown, queue: (sheet: Excel.Worksheet, request: Request) => void): Step => ({
    what,
    size: 4 * actionSize + wireSize(content),
    queue: (request) => queue(request.sheet(plan.name), request),
  });

  const textAreas = plan.formats.filter(({ numberFormat }) => numberFormat === '@').map(({ area }) => area);
  const isText = (row: number, column: number): boolean => textAreas.some((area) => holds(area, row, column));
  const blocks = [...plan.blocks, ...plan.tables.map(tableCells)];

  const make: Step = {
    ...step(plan.name, () => undefined),
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.add(plan.name);
      sheet.visibility = visibilities[plan.visibility];
      sheet.showGridlines = plan.gridlines;
    },
  };

  const addTable = (table: TablePlan): Step =>
    step(table.name, (sheet, { workbook }) => {
      const { row, column, headers } = table;
      const range = rangeOf(sheet, { row, column, rows: 1 + bodyRows(table), columns: headers.length });
      const made = workbook.tables.add(range, true);
      made.name = table.name;
      if (table.style !== undefined) made.style = table.style;
    });

  const calculate = (table: TablePlan): Step[] =>
    Object.entries(table.calculated ?? {}).map(([column, { formula }]) =>
      step(formula, (sheet) => {
        const area = {
          row: table.row + 1,
          column: table.column + Number(column),
          rows: bodyRows(table),
          columns: 1,
        };
        rangeOf(sheet, area).formulas = everywhere(formula);
      }),
    );

  const setName = (name: NamePlan): Step => nameStep(name, plan.name, moved, what);

  const widthSteps = (plan.widths ?? []).flatMap((width, column) =>
    width === null ? [] : [step(width, (sheet) => setWidth(sheet, column, width))],
  );

  return {
    lay: [
      make,
      ...widthSteps,
      ...plan.formats.map((format) => step(format, (sheet) => setFormat(sheet, format))),
      ...blocks.flatMap((block) => valueSteps(place, block, isText)),
      ...plan.tables.map(addTable),
      ...plan.names.filter(({ refersTo }) => !('formula' in refersTo)).map(setName),
    ],
    name: plan.names.filter(({ refersTo }) => 'formula' in refersTo).map(setName),
    link: [
      ...plan.tables.flatMap(calculate),
      ...blocks.flatMap((block) => formulaSteps(place, block)),
      ...plan.validations.map((validation) => step(validation, (sheet) => setValidation(sheet, validation))),
    ],
  };
};
