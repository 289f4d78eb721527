import { readColumns } from '../excel/readColumns';
import { readTablePlace } from '../excel/readTablePlace';
import { cellReference } from '../plan/formula';
import {
  checkTable,
  planAdopt,
  type Adoption,
  type LeftOutColumn,
  type PlannedAdoption,
  type TableProblem,
} from '../sheets/adopt';
import { asOfOfWorkbook, settingsOf } from '../sheets/settingsSheet';
import type { Action } from './action';
import { readForAdoption } from './adoption';

/** Cells of a column that hold the same and cannot be read. */
export interface CellProblem extends Omit<TableProblem, 'rows'> {
  /** How many cells there are of it. */
  readonly count: number;
  /** The first of them, such as `C17`. */
  readonly address: string;
}

/** What using a table would bring; nothing is changed. */
export interface AdoptPreview {
  /** Sheet the table stands on. */
  readonly sheet: string;
  readonly rows: number;
  readonly problems: readonly CellProblem[];
  readonly added: PlannedAdoption['added'];
  readonly leftOut: readonly LeftOutColumn[];
}

/** Words that stand in one cell, separated by commas. */
const wordsIn = (cell: string): string[] =>
  cell
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What of a table could not be read in a role, with the place of each, and what would be added to it. */
export const previewAdopt: Action<Adoption, AdoptPreview> = {
  id: 'previewAdopt',
  title: { en: 'Check the table', zh: '检查表格' },
  icon: 'templates',
  run: async (adoption, { locale, today, progress, signal }) => {
    const { role, table, mapping } = adoption;
    const facts = await readForAdoption(adoption);
    const keys = Object.keys(mapping);
    const columns = keys.map((key) => ({ table, header: mapping[key]! }));
    const values = await readColumns(columns, { progress, signal });
    const place = await readTablePlace(table);
    const { headers } = facts.tables.find(({ name }) => name === table)!;
    const { doneWords, cancelledWords } = settingsOf(facts);
    const problems = checkTable(role, mapping, Object.fromEntries(keys.map((key, i) => [key, values[i]!])), [
      ...wordsIn(doneWords),
      ...wordsIn(cancelledWords),
    ]);
    const { added, leftOut } = planAdopt(adoption, { locale, facts, asOf: asOfOfWorkbook(facts, today()) });
    return {
      sheet: place.sheet,
      rows: values[0]?.length ?? 0,
      problems: problems.map(({ rows, ...problem }) => ({
        ...problem,
        count: rows.length,
        address: cellReference(place.row + rows[0]!, place.column + headers.indexOf(problem.header)),
      })),
      added,
      leftOut,
    };
  },
};
