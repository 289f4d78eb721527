import type { Text } from '../../core/locale';
import { kpisOf, packs } from '../../packs';
import { columnsOfKpi } from '../../scorecard/crosstabCall';
import { calculable, roleTemplate, type Mapping, type Role } from '../../sheets/adopt';
import { roleOf } from '../../sheets/tableOf';

/** A KPI that a table cannot feed. */
export interface UnfedKpi {
  readonly title: Text;
  /** Headers of the columns that it reads and the table does not have. */
  readonly needs: readonly Text[];
}

export interface TableKpis {
  readonly fed: readonly Text[];
  readonly unfed: readonly UnfedKpi[];
}

/** Typed columns that a column comes from: itself, or what its formula needs and is not there. */
const typedNeeds = (
  role: Role,
  key: string,
  leftOut: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const needs = leftOut.get(key);
  return needs ? needs.flatMap((each) => typedNeeds(role, each, leftOut)) : [key];
};

/** The KPIs of all packs that read a role: those that a table with this mapping feeds, and those it does not. */
export const kpisOfTable = (role: Role, mapping: Mapping): TableKpis => {
  const { columns } = roleTemplate(role);
  const { made, leftOut } = calculable(role, Object.keys(mapping));
  const there = new Set([...Object.keys(mapping), ...made.map(({ key }) => key)]);
  const needsOf = new Map(leftOut.map(({ key, needs }) => [key, needs]));
  const fed: Text[] = [];
  const unfed: UnfedKpi[] = [];
  const seen = new Set<string>();
  const all = packs.flatMap((pack) => kpisOf(pack).map((kpi) => ({ kpi, entity: pack.entity })));
  for (const { kpi, entity } of all) {
    const read = columnsOfKpi(kpi, entity);
    const own = columns.filter(({ key }) => read.includes(roleOf(role, key)));
    if (own.length === 0 || seen.has(kpi.title.en)) continue;
    seen.add(kpi.title.en);
    const absent = own.map(({ key }) => key).filter((key) => !there.has(key));
    const needs = new Set(absent.flatMap((key) => typedNeeds(role, key, needsOf)));
    if (needs.size === 0) fed.push(kpi.title);
    else
      unfed.push({
        title: kpi.title,
        needs: columns.filter(({ key }) => needs.has(key)).map(({ header }) => header),
      });
  }
  return { fed, unfed };
};
