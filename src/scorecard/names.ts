import { freeName } from '../plan/freeName';
import type { WorkbookFacts } from '../plan/plan';
import type { Entity } from './scorecardKpi';

const wanted = (entity: Entity) =>
  ({
    /** The customer or owner, and the period chosen. */
    customer: entity === 'customer' ? 'KPI_Customer' : 'KPI_Owner',
    period: 'KPI_Period',
    /** The row of the customer and the column of the period in every block of KPIData. */
    customerRow: 'KPI_CustomerRow',
    periodColumn: 'KPI_PeriodColumn',
    /** Last day of the period. */
    periodEnd: 'KPI_PeriodEnd',
    greenFrom: 'KPI_GreenFrom',
    amberFrom: 'KPI_AmberFrom',
    minimumCoverage: 'KPI_MinimumCoverage',
    /** What the KPI functions gave, the ids above their blocks, and the customers beside them. */
    actuals: 'KPI_Actuals',
    actualIds: 'KPI_ActualIds',
    actualCustomers: 'KPI_ActualCustomers',
    /** Labels of the columns of a block. */
    periodLabels: 'KPI_PeriodLabels',
    /** Total by period, for the customer chosen. */
    totals: 'KPI_Totals',
    periodChoice: 'KPI_l_periods',
  }) as const;

export type ScorecardNames = Readonly<Record<keyof ReturnType<typeof wanted>, string>>;

/** The workbook names of a new scorecard; numbered where a workbook has one already. */
export const scorecardNames = ({ names, tables }: WorkbookFacts, entity: Entity): ScorecardNames => {
  const taken = [...names, ...tables.map(({ name }) => name)];
  const free = Object.entries(wanted(entity)).map(([key, name]) => [key, freeName(name, taken)] as const);
  return Object.fromEntries(free) as Record<keyof ScorecardNames, string>;
};
