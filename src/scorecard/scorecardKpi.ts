import type { Text } from '../core/locale';

/** What an actual is measured in; it decides its number format and how a change is given. */
export type KpiUnit = 'fraction' | 'index' | 'minutes' | 'perHour';

/** An argument of the KPI function. Columns are named `<sheet>.<column>`, as in bindings. */
export type KpiArgument =
  | { readonly column: string }
  /** A column of numbers in which a true 0 counts. */
  | { readonly numbers: string }
  /** Rows for which every one of these TRUE/FALSE columns is TRUE. */
  | { readonly where: readonly string[] }
  /** Rows whose date is not after the as-of date. */
  | { readonly notAfterAsOf: string }
  | { readonly value: string | number }
  | 'asOf'
  | 'omitted';

/** A KPI of a scorecard with the standards it starts with. */
export interface ScorecardKpi {
  /** Finds the KPI in KPISetup and KPIData; unique on a scorecard. */
  readonly id: string;
  readonly dimension: Text;
  readonly title: Text;
  /** Id of the KPI function. */
  readonly function: string;
  readonly args: readonly KpiArgument[];
  /** Column with the customer numbers of the rows, and the one with their periods. */
  readonly rows: string;
  readonly periods: string;
  readonly unit: KpiUnit;
  /** Share of the scorecard, 0 to 1. */
  readonly weight: number;
  /** Worth 0 points. */
  readonly floor: number;
  /** Worth 100 points; below the floor where lower is better. */
  readonly target: number;
  /** With fewer rows the light is hollow. */
  readonly minimumN: number;
}
