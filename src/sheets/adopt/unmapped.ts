import type { WorkbookFacts } from '../../plan/plan';
import { roleOf, tableOf } from '../tableOf';
import { roles, type Role } from './roles';

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Columns, by `<sheet>.<column>`, that the user has said a table does not have. */
export const readUnmapped = ({ settings }: WorkbookFacts): readonly string[] => texts(settings.unmapped);

/** The roles that tables of the user's were given. */
export const readAdopted = ({ settings }: WorkbookFacts): readonly string[] => texts(settings.adopted);

/** A table in a role whose columns are not all there any more. */
export interface LostColumns {
  readonly role: Role;
  readonly table: string;
  readonly sheet: string;
  /** Keys of the columns whose header is gone. */
  readonly columns: readonly string[];
}

/** The tables in a role of which a column was deleted, unless the user has said that it is not there. */
export const lostColumns = (facts: WorkbookFacts): readonly LostColumns[] => {
  const unmapped = new Set(readUnmapped(facts));
  return roles.flatMap(({ key: role, columns }) => {
    const there = tableOf(role, facts);
    if (!there) return [];
    const lost = columns
      .map(({ key }) => key)
      .filter((key) => facts.bindings[roleOf(role, key)] === null && !unmapped.has(roleOf(role, key)));
    return lost.length === 0 ? [] : [{ role, table: there.table, sheet: there.sheet, columns: lost }];
  });
};
