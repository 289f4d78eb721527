import type { Area, Formula, WorkbookFacts } from '../../src/plan/plan';
import { CUSTOMERS, LISTS_PLACE } from '../../src/sheets/lists';
import { planLists } from '../../src/sheets/planLists';
import { blankFacts } from '../plan/blankFacts';

const { blocks, names, widths } = planLists('Lists', {}, 'en');

const areaOf = (name: string): Area => names.find((each) => each.name === name)!.refersTo as Area;

/** The column in which the workings begin. */
export const start = areaOf(CUSTOMERS).column;

const { row, column } = areaOf(LISTS_PLACE);
const cell = blocks.find((block) => block.row === row && block.column === column)!.cells[0]![0] as Formula;
const [, order] = /&" (\w+)"$/.exec(cell.formula)!;

/** What the cell says that tells where the workings are, after rows or columns were inserted. */
export const placeOfLists = ({ above = 0, before = 0, within = 0 } = {}): string =>
  `${row + above + 1} ${column + before + 1} ${widths!.length - start + within} ${order}`;

/** A new workbook with the lists as they are laid out now. */
export const listsFacts: WorkbookFacts = {
  ...blankFacts,
  sheets: [...blankFacts.sheets, { name: 'Lists', protected: false }],
  names: names.map(({ name }) => name),
  places: Object.fromEntries(
    names.flatMap(({ name, refersTo }) => ('formula' in refersTo ? [] : [[name, 'Lists']])),
  ),
  values: { [LISTS_PLACE]: [[placeOfLists()]] },
};
