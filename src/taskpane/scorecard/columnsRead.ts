import type { Text } from '../../core/locale';
import { kpiCalls, type KpiArgument, type ScorecardKpi } from '../../scorecard';
import { templates, type SheetTemplate } from '../../sheets';

/** Columns of one sheet by header, in the order of the sheet. */
export interface Read {
  readonly sheet: Text;
  readonly columns: readonly Text[];
}

const between = (from: string, to: string): readonly string[] => {
  const roles = templates.flatMap(({ key, columns }) => columns.map((column) => `${key}.${column.key}`));
  return roles.slice(roles.indexOf(from), roles.indexOf(to) + 1);
};

const rolesOf = (argument: KpiArgument): readonly string[] => {
  if (typeof argument === 'string') return [];
  if ('column' in argument) return [argument.column];
  if ('numbers' in argument) return [argument.numbers];
  if ('from' in argument) return between(argument.from, argument.to);
  if ('notAfterAsOf' in argument) return [argument.notAfterAsOf, ...(argument.where ?? [])];
  if ('where' in argument) return argument.where;
  if ('aboutThis' in argument) return [argument.aboutThis];
  return [];
};

/** The sheets that a KPI reads, and the headers of its columns there; a sheet without columns is only counted. */
export const columnsRead = (kpi: ScorecardKpi): readonly Read[] => {
  const calls = kpiCalls(kpi);
  const sheets = new Set(calls.map(({ sheet }) => sheet));
  const roles = new Set(calls.flatMap(({ args }) => args.flatMap(rolesOf)));
  const read = ({ key, title, columns }: SheetTemplate): Read => ({
    sheet: title,
    columns: columns.filter((column) => roles.has(`${key}.${column.key}`)).map(({ header }) => header),
  });
  return templates.filter(({ key }) => sheets.has(key)).map(read);
};
