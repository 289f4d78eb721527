import { useMemo, useState } from 'react';
import {
  missingOf,
  proposeMapping,
  type AdoptableTable,
  type AdoptableTables,
  type Adoption,
  type Certainty,
  type Role,
} from '../../sheets/adopt';

/** Which header a column has, and how sure that is; `bound` where it is in use, `chosen` by the person. */
export interface MappedColumn {
  readonly key: string;
  readonly header: string | null;
  readonly certainty: Certainty | 'bound' | 'chosen';
}

/** What a person has said so far of a table that is to play a role. */
export interface AdoptionState {
  readonly table: AdoptableTable;
  readonly role: Role;
  readonly columns: readonly MappedColumn[];
  readonly adoption: Adoption;
  /** Keys of the columns that the role cannot do without and that have no header. */
  readonly missing: readonly string[];
  readonly chooseTable: (name: string) => void;
  readonly chooseRole: (role: Role) => void;
  /** Gives a column a header, or none; another column that had it gives it up. */
  readonly chooseHeader: (key: string, header: string | null) => void;
}

type Choices = Readonly<Record<string, string | null>>;

const bestRole = (table: AdoptableTable, { played }: AdoptableTables): Role =>
  (table.guesses.find(({ role }) => table.lost.length > 0 || played[role] === undefined) ?? table.guesses[0]!)
    .role;

/** The choices of the form, with a proposal for everything not chosen yet. */
export const useAdoption = (found: AdoptableTables): AdoptionState => {
  const [name, setName] = useState(found.tables[0]!.name);
  const [chosenRole, setChosenRole] = useState<Role | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const table = found.tables.find((each) => each.name === name)!;
  const role = chosenRole ?? bestRole(table, found);
  const proposal = useMemo(() => proposeMapping(role, table), [role, table]);
  const columns = proposal.map((match): MappedColumn => {
    const choice = choices[match.key];
    if (choice !== undefined)
      return { key: match.key, header: choice, certainty: choice === null ? 'none' : 'chosen' };
    return table.bound[match.key] === undefined ? match : { ...match, certainty: 'bound' };
  });
  const mapping = Object.fromEntries(
    columns.flatMap(({ key, header }) => (header === null ? [] : [[key, header] as const])),
  );
  return {
    table,
    role,
    columns,
    adoption: { role, table: table.name, mapping },
    missing: missingOf(role, mapping),
    chooseTable: (next) => {
      setName(next);
      setChosenRole(null);
      setChoices({});
    },
    chooseRole: (next) => {
      setChosenRole(next);
      setChoices({});
    },
    chooseHeader: (key, header) => {
      const loser = columns.find(
        (column) => header !== null && column.header === header && column.key !== key,
      );
      setChoices((before) => ({ ...before, ...(loser && { [loser.key]: null }), [key]: header }));
    },
  };
};
