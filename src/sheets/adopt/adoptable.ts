import type { TableFacts, WorkbookFacts } from '../../plan/plan';
import { roleOf, tableOf } from '../tableOf';
import { guessRole, type RoleGuess } from './guessRole';
import { mappableColumns, matchHeaders, type HeaderMatch } from './matchHeaders';
import { roles, roleTemplate, type Role } from './roles';
import { lostColumns } from './unmapped';

/** A table that could play a role, or whose role has lost columns. */
export interface AdoptableTable extends TableFacts {
  /** Roles by how well they fit, best first. For a table that has its role already, that one alone. */
  readonly guesses: readonly RoleGuess[];
  /** Column keys that are to be mapped again; empty for a table without a role. */
  readonly lost: readonly string[];
}

/** What the workbook has to be adopted. */
export interface AdoptableTables {
  readonly tables: readonly AdoptableTable[];
  /** The sheets that play a role already, by role. */
  readonly played: Readonly<Partial<Record<Role, string>>>;
}

/** The tables that are not ours, and those of ours that have lost columns, which come first. */
export const adoptableTables = (facts: WorkbookFacts): AdoptableTables => {
  const played = roles.flatMap(({ key }) => {
    const there = tableOf(key, facts);
    return there ? [[key, there.sheet] as const] : [];
  });
  const ours = new Set(Object.values(facts.bindings).map((bound) => bound?.table));
  const losing = lostColumns(facts).map(({ role, table, columns }): AdoptableTable => ({
    ...facts.tables.find(({ name }) => name === table)!,
    guesses: [{ role, fit: 1 }],
    lost: columns,
  }));
  const others = facts.tables
    .filter(({ name }) => !ours.has(name))
    .map((table): AdoptableTable => ({
      ...table,
      guesses: guessRole(table.headers, [table.name, table.sheet]),
      lost: [],
    }));
  return { tables: [...losing, ...others], played: Object.fromEntries(played) };
};

/** The proposed mapping of a table to a role; what is bound already stays as it is. */
export const proposeMapping = (
  role: Role,
  { name, headers }: TableFacts,
  { bindings }: Pick<WorkbookFacts, 'bindings'>,
): readonly HeaderMatch[] => {
  const template = roleTemplate(role);
  const kept = new Map(
    template.columns.flatMap(({ key }) => {
      const bound = bindings[roleOf(role, key)];
      return bound?.table === name ? [[key, bound.header] as const] : [];
    }),
  );
  const inUse = new Set(kept.values());
  const open = { ...template, columns: template.columns.filter(({ key }) => !kept.has(key)) };
  const matches = matchHeaders(
    open,
    headers.filter((header) => !inUse.has(header)),
  );
  return mappableColumns(template).map(({ key }): HeaderMatch => {
    const header = kept.get(key);
    if (header !== undefined) return { key, header, certainty: 'exact' };
    return matches.find((match) => match.key === key)!;
  });
};
