import { isBlank } from '../../core/cells';
import type { Text } from '../../core/locale';
import { checkColumn, type Value } from './checkColumn';
import { columnsUsed } from './columnsUsed';
import { requiredOf, roleTemplate, type Mapping, type Role } from './roles';

/** Cells of a column that hold the same and are wrong for the same reason. */
export interface TableProblem {
  /** Key of the column. */
  readonly key: string;
  /** Header of the table. */
  readonly header: string;
  readonly value: Value;
  readonly wrong: Text;
  /** Body rows of the table, counting from 0, ascending. */
  readonly rows: readonly number[];
}

const hasValue = (value: Value | undefined): boolean =>
  value !== undefined && !(typeof value === 'string' && isBlank(value));

/** The column whose dates put the rows into months, where every row has to have one. */
const mainDate = (role: Role): string | undefined => {
  const period = roleTemplate(role).columns.find(({ key }) => key === 'periodNo');
  const required = requiredOf(role);
  return period && columnsUsed(period).find((key) => required.includes(key));
};

/**
 * What of a table could not be read in a role, column by column, the same cells of a column together.
 *
 * @param values Body cells by column key, for every mapped column.
 * @param closedWords Words for done and cancelled that the workbook has of its own.
 */
export const checkTable = (
  role: Role,
  mapping: Mapping,
  values: Readonly<Record<string, readonly Value[]>>,
  closedWords: readonly string[] = [],
): readonly TableProblem[] => {
  const { columns } = roleTemplate(role);
  const mapped = columns.filter(({ key }) => mapping[key] !== undefined);
  const used = new Set(
    columns.filter(({ key }) => mapping[key] === undefined).flatMap((column) => columnsUsed(column)),
  );
  const isUsed = (row: number): boolean => mapped.some(({ key }) => hasValue(values[key]?.[row]));
  const main = mainDate(role);
  return mapped.flatMap((column) => {
    const { key } = column;
    const groups = new Map<string, TableProblem & { rows: number[] }>();
    const neededIn = (row: number): boolean => key === main && isUsed(row);
    const use = { calculatedWith: used.has(key), neededIn, closedWords };
    for (const { row, value, wrong } of checkColumn(column, values[key] ?? [], use)) {
      const id = `${typeof value}:${value}`;
      const group = groups.get(id) ?? { key, header: mapping[key]!, value, wrong, rows: [] };
      group.rows.push(row);
      groups.set(id, group);
    }
    return [...groups.values()];
  });
};
