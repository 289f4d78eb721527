import { columnReference, keepBlanks, kpiCall, textLiteral } from '../plan/formula';
import type { Columns } from '../sheets/tableOf';
import { MEASURES } from './blocks';
import type { KpiArgument, ScorecardKpi } from './scorecardKpi';

const columnsIn = (argument: KpiArgument): readonly string[] => {
  if (typeof argument === 'string' || 'value' in argument) return [];
  if ('where' in argument) return argument.where;
  if ('column' in argument) return [argument.column];
  return ['numbers' in argument ? argument.numbers : argument.notAfterAsOf];
};

/** Every column a KPI reads, as `<sheet>.<column>`. */
export const columnsOfKpi = ({ args, rows, periods }: ScorecardKpi): readonly string[] => [
  ...new Set([rows, periods, ...args.flatMap(columnsIn)]),
];

/** The one call that computes a KPI for all customers and periods. Every column it reads has to be there. */
export const crosstabCall = (
  kpi: ScorecardKpi,
  {
    columns,
    asOf,
    rowKeys,
    columnKeys,
  }: {
    readonly columns: Columns;
    readonly asOf: string;
    readonly rowKeys: string;
    readonly columnKeys: string;
  },
): string => {
  const reference = (role: string): string => {
    const { table, header } = columns[role]!;
    return columnReference(table, header);
  };
  const argumentOf = (argument: KpiArgument): string | null => {
    if (argument === 'omitted') return null;
    if (argument === 'asOf') return asOf;
    if ('column' in argument) return reference(argument.column);
    if ('numbers' in argument) return keepBlanks(reference(argument.numbers));
    if ('where' in argument) return argument.where.map(reference).join('*');
    if ('notAfterAsOf' in argument) return `(${reference(argument.notAfterAsOf)}<=${asOf})*1`;
    return typeof argument.value === 'string' ? textLiteral(argument.value) : String(argument.value);
  };
  return kpiCall('CROSSTAB', [
    textLiteral(`${kpi.function}:${MEASURES.join(',')}`),
    reference(kpi.rows),
    reference(kpi.periods),
    rowKeys,
    columnKeys,
    ...kpi.args.map(argumentOf),
  ]);
};
