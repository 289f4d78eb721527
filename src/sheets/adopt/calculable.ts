import type { ColumnTemplate } from '../template';
import { columnsUsed } from './columnsUsed';
import { roleTemplate, type Role } from './roles';

/** A calculated column that cannot be made. */
export interface LeftOutColumn {
  readonly key: string;
  /** Keys of the columns it needs and the table does not have. */
  readonly needs: readonly string[];
}

export interface Calculable {
  /** In an order in which each reads only what is there or comes before it. */
  readonly made: readonly ColumnTemplate[];
  readonly leftOut: readonly LeftOutColumn[];
}

/** Which of a role's calculated columns can be made, given the keys of the columns that a table has. */
export const calculable = (role: Role, there: Iterable<string>): Calculable => {
  const known = new Set(there);
  const made: ColumnTemplate[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const column of roleTemplate(role).columns) {
    if (column.kind !== 'calculated' || known.has(column.key)) continue;
    const needs = columnsUsed(column).filter((key) => !known.has(key));
    if (needs.length > 0) {
      leftOut.push({ key: column.key, needs });
    } else {
      made.push(column);
      known.add(column.key);
    }
  }
  return { made, leftOut };
};
