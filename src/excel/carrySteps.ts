import { areasOf, type CellPlace } from '../plan/areas';
import type { Area, Cell, CellBlock } from '../plan/plan';
import type { CarriedCell } from './carryOver';
import { formulaSteps, valueSteps } from './cellSteps';
import { rangeOf } from './format';
import type { FormulaCell } from './readAdded';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { wireSize } from './wireSize';

/** What people wrote on a sheet whose place a new one takes. */
export interface CarriedSheet {
  readonly name: string;
  /** What the old sheet is called now. */
  readonly meanwhile: string;
  readonly cells: readonly CarriedCell[];
}

/** A formula of people on another sheet. */
export interface FollowingFormula extends Omit<FormulaCell, 'formula'> {
  readonly before: string;
  readonly after: string;
}

/** A name of people. */
export interface FollowingName {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What people added, on the way from the old sheets to the new ones. */
export interface CarriedOver {
  readonly sheets: readonly CarriedSheet[];
  readonly formulas: readonly FollowingFormula[];
  readonly names: readonly FollowingName[];
}

const keyOf = ({ row, column }: CellPlace): string => `${row},${column}`;

/** Cells in rectangles. */
const blocksOf = (cells: readonly (CellPlace & { readonly content: Cell })[]): CellBlock[] => {
  const contents = new Map(cells.map((cell) => [keyOf(cell), cell.content]));
  return areasOf(cells).map(({ row, column, rows, columns }) => ({
    row,
    column,
    cells: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => contents.get(keyOf({ row: row + i, column: column + j }))!),
    ),
  }));
};

const groupBy = <Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group) group.push(item);
    else groups.set(keyOfItem(item), [item]);
  }
  return [...groups.values()];
};

const carrySheet = ({ name, meanwhile, cells }: CarriedSheet): Step[] => {
  const what = {
    en: `What you added to sheet “${name}”`,
    zh: `您在工作表“${name}”中添加的内容`,
  };
  const place = { sheet: name, what };
  const together = groupBy(cells, ({ from, to }) => `${to.row - from.row},${to.column - from.column}`);
  return together.flatMap((group) => {
    const [{ from, to }] = group as [CarriedCell];
    const blocks = blocksOf(group.map((cell) => ({ ...cell.to, content: cell.content })));
    return blocks.flatMap((block) => {
      const target: Area = {
        row: block.row,
        column: block.column,
        rows: block.cells.length,
        columns: block.cells[0]!.length,
      };
      const source = {
        ...target,
        row: target.row - to.row + from.row,
        column: target.column - to.column + from.column,
      };
      return [
        ...valueSteps(place, block, () => false),
        ...formulaSteps(place, block),
        // After the contents: in the format `@` a formula or a number would become a text.
        {
          what,
          size: 4 * actionSize,
          queue: ({ sheet }: Request) =>
            rangeOf(sheet(name), target).copyFrom(rangeOf(sheet(meanwhile), source), 'Formats'),
        },
      ];
    });
  });
};

const followSteps = (formulas: readonly FollowingFormula[], key: 'before' | 'after'): Step[] =>
  groupBy(formulas, ({ sheet }) => sheet).flatMap((group) => {
    const { sheet } = group[0]!;
    const what = { en: `Formulas on sheet “${sheet}”`, zh: `工作表“${sheet}”中的公式` };
    const cells = group.map((cell) => ({ ...cell, content: { formula: cell[key] } }));
    return blocksOf(cells).flatMap((block) => formulaSteps({ sheet, what }, block));
  });

const nameSteps = (names: readonly FollowingName[], key: 'before' | 'after'): Step[] =>
  names.map((item) => ({
    what: { en: `Name “${item.name}”`, zh: `名称“${item.name}”` },
    size: actionSize + wireSize(item),
    queue: ({ workbook }) => {
      workbook.names.getItem(item.name).formula = item[key];
    },
  }));

/** The steps that bring what people added to the new sheets, when these are there and the old ones still are. */
export const carrySteps = ({ sheets, formulas, names }: CarriedOver): Step[] => [
  ...sheets.flatMap(carrySheet),
  ...nameSteps(names, 'after'),
  ...followSteps(formulas, 'after'),
];

/** Queues giving names and formulas their texts back, when the old sheets have their names back. */
export const takeFollowersBack = (request: Request, { formulas, names }: CarriedOver): void => {
  for (const step of [...nameSteps(names, 'before'), ...followSteps(formulas, 'before')]) step.queue(request);
};
