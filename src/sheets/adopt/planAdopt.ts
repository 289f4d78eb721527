import type { Locale } from '../../core/locale';
import { columnReference, formula, rowReference } from '../../plan/formula';
import { freeName } from '../../plan/freeName';
import type { BindingPlan, Bound, ColumnsPlan, WorkbookFacts, WorkbookPlan } from '../../plan/plan';
import { bindingName } from '../planTable';
import { planTemplates } from '../planTemplates';
import { roleOf } from '../tableOf';
import type { ColumnTemplate } from '../template';
import { columnsUsed } from './columnsUsed';
import { roleTemplate, type Mapping, type Role } from './roles';
import { readUnmapped } from './unmapped';

/** A table of the user's that is to play a role. */
export interface Adoption {
  readonly role: Role;
  readonly table: string;
  /** Headers of the table as they stand there now. */
  readonly mapping: Mapping;
}

/** A calculated column that cannot be made. */
export interface LeftOutColumn {
  readonly key: string;
  /** Keys of the columns it needs and the table does not have. */
  readonly needs: readonly string[];
}

export interface PlannedAdoption {
  readonly plan: WorkbookPlan;
  /** Calculated columns that are added to the table. */
  readonly added: readonly { readonly key: string; readonly header: string }[];
  readonly leftOut: readonly LeftOutColumn[];
}

interface AddedColumn {
  readonly key: string;
  readonly plan: ColumnsPlan['columns'][number];
}

/** The calculated columns that the known headers allow; each may read those before it. */
const planColumns = (
  columns: readonly ColumnTemplate[],
  { role, table }: Adoption,
  known: Map<string, string>,
  taken: string[],
  locale: Locale,
): { added: AddedColumn[]; leftOut: LeftOutColumn[] } => {
  const added: AddedColumn[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const column of columns) {
    const { key, format } = column;
    const needs = columnsUsed(column).filter((each) => !known.has(each));
    if (needs.length > 0) {
      leftOut.push({ key, needs });
      continue;
    }
    const header = freeName(column.header[locale], taken);
    const expression = column.formula!(
      (each) => rowReference(table, known.get(each)!),
      (each) => columnReference(table, known.get(each)!),
    );
    added.push({
      key,
      plan: {
        header,
        formula: formula(expression),
        ...(format !== undefined && { numberFormat: format }),
        binding: bindingName(role, key),
      },
    });
    known.set(key, header);
    taken.push(header);
  }
  return { added, leftOut };
};

/** Columns of the role that are bound to this table already, by key. */
const boundHeaders = ({ role, table }: Adoption, { bindings }: WorkbookFacts): Map<string, string> =>
  new Map(
    roleTemplate(role).columns.flatMap(({ key }) => {
      const bound = bindings[roleOf(role, key)];
      return bound?.table === table ? [[key, bound.header] as const] : [];
    }),
  );

/** The columns of the role that the table will not have, so that nobody asks for them again. */
const unmappedWith = (
  role: Role,
  known: ReadonlyMap<string, string>,
  facts: WorkbookFacts,
): readonly string[] => {
  const { columns } = roleTemplate(role);
  const ofRole = new Set(columns.map(({ key }) => roleOf(role, key)));
  const absent = columns.filter(({ key }) => !known.has(key)).map(({ key }) => roleOf(role, key));
  return [...readUnmapped(facts).filter((name) => !ofRole.has(name)), ...absent];
};

/**
 * A table of the user's in the role of a template sheet: hidden names on its headers, our calculated columns at its
 * right edge, and the lists and settings that they read. Nothing typed is changed. Columns that are bound already
 * stay as they are.
 */
export const planAdopt = (
  adoption: Adoption,
  { locale, facts, asOf }: { readonly locale: Locale; readonly facts: WorkbookFacts; readonly asOf: number },
): PlannedAdoption => {
  const { role, table, mapping } = adoption;
  const { columns } = roleTemplate(role);
  const bound = boundHeaders(adoption, facts);
  const known = new Map([...bound, ...Object.entries(mapping)]);
  const bindings: BindingPlan[] = Object.entries(mapping)
    .filter(([key, header]) => bound.get(key) !== header)
    .map(([key, header]) => ({ name: bindingName(role, key), table, header }));
  const wanted = columns.filter(({ key, kind }) => kind === 'calculated' && !known.has(key));
  const taken = [...(facts.tables.find(({ name }) => name === table)?.headers ?? [])];
  const { added, leftOut } = planColumns(wanted, adoption, known, taken, locale);
  const adopted = Object.fromEntries(
    Array.from(known, ([key, header]): [string, Bound] => [roleOf(role, key), { table, header }]),
  );
  const { sheets, edits } = planTemplates([], { locale, facts, asOf, adopted, content: {} });
  return {
    plan: {
      sheets,
      edits,
      rows: [],
      bindings,
      columns: added.length === 0 ? [] : [{ table, columns: added.map(({ plan }) => plan) }],
      settings: { unmapped: unmappedWith(role, known, facts) },
    },
    added: added.map(({ key, plan: { header } }) => ({ key, header })),
    leftOut,
  };
};
