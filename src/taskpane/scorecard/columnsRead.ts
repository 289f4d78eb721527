import type { Text } from '../../core/locale';
import type { KpiArgument, ScorecardKpi } from '../../scorecard';
import { templateOf, type SheetKey } from '../../sheets';

const rolesOf = (argument: KpiArgument): readonly string[] => {
  if (typeof argument === 'string') return [];
  if ('column' in argument) return [argument.column];
  if ('numbers' in argument) return [argument.numbers];
  if ('where' in argument) return argument.where;
  if ('notAfterAsOf' in argument) return [argument.notAfterAsOf];
  return [];
};

/** The sheet a KPI reads, and the headers of its columns there. */
export const columnsRead = ({ args, rows }: ScorecardKpi): { sheet: Text; columns: readonly Text[] } => {
  const template = templateOf(rows.split('.')[0] as SheetKey);
  const keys = new Set(args.flatMap(rolesOf).map((role) => role.split('.')[1]));
  return {
    sheet: template.title,
    columns: template.columns.filter(({ key }) => keys.has(key)).map(({ header }) => header),
  };
};
