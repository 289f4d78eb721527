import type { Locale } from '../../core/locale';
import { columnReference, formula, rowReference } from '../../plan/formula';
import { freeName } from '../../plan/freeName';
import type { Bound, ColumnsPlan, Formula, WorkbookFacts, WorkbookPlan } from '../../plan/plan';
import { bindingName } from '../planTable';
import { localeOfWorkbook } from '../settingsSheet';
import { planTemplates } from '../planTemplates';
import { roleOf } from '../tableOf';
import type { ColumnTemplate } from '../template';
import { calculable, type LeftOutColumn } from './calculable';
import { columnsUsed } from './columnsUsed';
import { roleTemplate, type Mapping, type Role } from './roles';
import { readAdopted, readUnmapped } from './unmapped';

/** A table of the user's that is to play a role. */
export interface Adoption {
  readonly role: Role;
  readonly table: string;
  /** Headers of the table as they stand there now. */
  readonly mapping: Mapping;
}

export interface PlannedAdoption {
  readonly plan: WorkbookPlan;
  /** Calculated columns that are there and read a column that is now another one: their formulas are entered again. */
  readonly entered: readonly { readonly header: string; readonly formula: Formula }[];
  /** Calculated columns that are added to the table. */
  readonly added: readonly { readonly key: string; readonly header: string }[];
  readonly leftOut: readonly LeftOutColumn[];
}

interface AddedColumn {
  readonly key: string;
  readonly plan: ColumnsPlan['columns'][number];
}

/** The formula of a calculated column over the user's headers. */
const formulaOf = (
  { formula: write }: ColumnTemplate,
  table: string,
  headers: ReadonlyMap<string, string>,
): Formula =>
  formula(
    write!(
      (key) => rowReference(table, headers.get(key)!),
      (key) => columnReference(table, headers.get(key)!),
    ),
  );

/** Calculated columns under headers that are free; adds them to the known headers. */
const planColumns = (
  columns: readonly ColumnTemplate[],
  { role, table }: Adoption,
  known: Map<string, string>,
  { headers, locale }: { readonly headers: readonly string[]; readonly locale: Locale },
): AddedColumn[] => {
  const taken = [...headers];
  return columns.map((column): AddedColumn => {
    const { key, format } = column;
    const header = freeName(column.header[locale], taken);
    const formula = formulaOf(column, table, known);
    known.set(key, header);
    taken.push(header);
    return {
      key,
      plan: {
        header,
        formula,
        ...(format !== undefined && { numberFormat: format }),
        binding: bindingName(role, key),
      },
    };
  });
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
  const bound = boundHeaders(adoption, facts);
  const known = new Map([...bound, ...Object.entries(mapping)]);
  const moved = new Set(Object.keys(mapping).filter((key) => bound.get(key) !== mapping[key]));
  const entered = roleTemplate(role)
    .columns.filter((column) => bound.has(column.key) && !moved.has(column.key))
    .filter((column) => column.kind === 'calculated' && mapping[column.key] === undefined)
    .filter((column) => columnsUsed(column).some((key) => moved.has(key)))
    .filter((column) => columnsUsed(column).every((key) => known.has(key)))
    .map((column) => ({ header: bound.get(column.key)!, formula: formulaOf(column, table, known) }));
  const { made, leftOut } = calculable(role, known.keys());
  const added = planColumns(made, adoption, known, {
    headers: facts.tables.find(({ name }) => name === table)?.headers ?? [],
    locale: localeOfWorkbook(facts, locale),
  });
  const adopted = Object.fromEntries(
    Array.from(known, ([key, header]): [string, Bound] => [roleOf(role, key), { table, header }]),
  );
  const { sheets, edits, settings } = planTemplates([], { locale, facts, asOf, adopted, content: {} });
  return {
    plan: {
      sheets,
      edits,
      rows: [],
      bindings: [...moved].map((key) => ({ name: bindingName(role, key), table, header: mapping[key]! })),
      columns: added.length === 0 ? [] : [{ table, columns: added.map(({ plan }) => plan) }],
      settings: {
        ...settings,
        adopted: [...new Set([...readAdopted(facts), role])],
        unmapped: unmappedWith(role, known, facts),
      },
    },
    entered,
    added: added.map(({ key, plan: { header } }) => ({ key, header })),
    leftOut,
  };
};
