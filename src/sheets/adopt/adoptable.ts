import type { TableFacts, WorkbookFacts } from '../../plan/plan';
import { tableOf } from '../tableOf';
import { guessRole, type RoleGuess } from './guessRole';
import { mappableColumns, matchHeaders, type HeaderMatch } from './matchHeaders';
import { roles, roleTemplate, type Mapping, type Role } from './roles';
import { lostColumns, readAdopted } from './unmapped';

/** A table that could play a role, or plays one and can be mapped again. */
export interface AdoptableTable extends TableFacts {
  /** Roles by how well they fit, best first. For a table that has its role already, that one alone. */
  readonly guesses: readonly RoleGuess[];
  /** Headers that are bound in its role now; empty for a table without a role. */
  readonly bound: Mapping;
  /** Column keys that are to be mapped again; empty for a table without a role. */
  readonly lost: readonly string[];
}

/** What the workbook has to be adopted. */
export interface AdoptableTables {
  readonly tables: readonly AdoptableTable[];
  /** The sheets that play a role already, by role. */
  readonly played: Readonly<Partial<Record<Role, string>>>;
}

/** Tables that have lost columns of their role; then those that are not ours; then those in use. */
export const adoptableTables = (facts: WorkbookFacts): AdoptableTables => {
  const played = roles.flatMap(({ key }) => {
    const there = tableOf(key, facts);
    return there ? [[key, there.sheet] as const] : [];
  });
  const ours = new Set(Object.values(facts.bindings).map((bound) => bound?.table));
  const lost = new Map(lostColumns(facts).map(({ role, columns }) => [role, columns]));
  const playing = (role: Role): AdoptableTable[] => {
    const there = tableOf(role, facts);
    const table = facts.tables.find(({ name }) => name === there?.table);
    if (!there || !table) return [];
    return [{ ...table, guesses: [{ role, fit: 1 }], bound: there.headers, lost: lost.get(role) ?? [] }];
  };
  const adopted = roles
    .map(({ key }) => key)
    .filter((role) => readAdopted(facts).includes(role) && !lost.has(role));
  const others = facts.tables
    .filter(({ name }) => !ours.has(name))
    .map((table): AdoptableTable => ({
      ...table,
      guesses: guessRole(table.headers, [table.name, table.sheet]),
      bound: {},
      lost: [],
    }));
  const tables = [...[...lost.keys()].flatMap(playing), ...others, ...adopted.flatMap(playing)];
  return { tables, played: Object.fromEntries(played) };
};

/** The proposed mapping of a table to a role; what is bound already stays as it is. */
export const proposeMapping = (
  role: Role,
  { headers, bound }: Pick<AdoptableTable, 'headers' | 'bound'>,
): readonly HeaderMatch[] => {
  const template = roleTemplate(role);
  const inUse = new Set(Object.values(bound));
  const open = { ...template, columns: template.columns.filter(({ key }) => bound[key] === undefined) };
  const matches = matchHeaders(
    open,
    headers.filter((header) => !inUse.has(header)),
  );
  return mappableColumns(template).map(({ key }): HeaderMatch => {
    const header = bound[key];
    if (header !== undefined) return { key, header, certainty: 'exact' };
    return matches.find((match) => match.key === key)!;
  });
};
