import type { Text } from '../core/locale';
import type { SheetKey } from '../sheets';
import type { SettingKey } from '../sheets/settingNames';

/** What an actual is measured in; it decides its number format and how a change is given. */
export type KpiUnit = 'fraction' | 'index' | 'minutes' | 'hours' | 'days' | 'perHour' | 'number';

/** Whose performance a scorecard shows: one row of KPIData each. */
export type Entity = 'customer' | 'owner';

/**
 * The columns that a template sheet has from the first to the second, side by side. A table of the user's own may
 * lack those between the two, and have others there: these are no part of it.
 */
export interface ColumnSpan {
  readonly from: string;
  readonly to: string;
}

/** An argument of a KPI function. Columns are named `<sheet>.<column>`, as in bindings. */
export type KpiArgument =
  | { readonly column: string }
  /** A column of numbers in which a true 0 counts. */
  | { readonly numbers: string }
  | ColumnSpan
  /** Rows for which every one of these TRUE/FALSE columns is TRUE. */
  | { readonly where: readonly string[] }
  /** Rows whose date is not after the as-of date, and for which all of `where` is TRUE. */
  | { readonly notAfterAsOf: string; readonly where?: readonly string[] }
  /** Rows of Targets or Goals that are about this KPI. */
  | { readonly aboutThis: string }
  | { readonly value: string | number }
  /** A cell of the sheet Settings. */
  | { readonly setting: SettingKey }
  /** The words of a drop-down, or one of them by its place, counting from 1. */
  | { readonly list: string; readonly place?: number }
  | 'asOf'
  | 'omitted';

/** One CROSSTAB: a function of the catalogue, or COUNT, SUM, DISTINCT, over the rows of one sheet. */
export interface KpiCall {
  readonly function: string;
  readonly args: readonly KpiArgument[];
  readonly sheet: SheetKey;
  /**
   * Column that puts the rows into months; `none` for functions that take the period themselves, `always` where the
   * same rows count in every period.
   */
  readonly period: string | 'none' | 'always';
  /** Compares periods: a month that is not over yet has no value. */
  readonly wholeMonths?: true;
  /** What is different counts once in a month: the months of a year do not add up, so it has a value for single months only. */
  readonly singleMonths?: true;
  /** Says something of many customers or owners only, so that one of them has no value. */
  readonly allOnly?: true;
}

/** How an actual comes about. Everything but the calls is native formulas. */
export type KpiMeasure =
  | { readonly kind: 'call'; readonly call: KpiCall }
  /** One minus the call. */
  | { readonly kind: 'complement'; readonly call: KpiCall }
  /** First call ÷ second, and ÷ a setting where one is named. A numerator without rows is 0. */
  | {
      readonly kind: 'quotient';
      readonly of: KpiCall;
      readonly by: KpiCall;
      readonly per?: SettingKey;
    }
  /** The call in the period against the same period a year before, less one. Whole months only. */
  | { readonly kind: 'growth'; readonly call: KpiCall }
  /** What those with revenue a year before bring now ÷ what they brought then (as `KPI.NRR`). Whole months only. */
  | { readonly kind: 'retained'; readonly call: KpiCall };

/** From an actual to a score. */
export type KpiRule =
  /** 0 at the floor, 100 at the target (`KPI.SCORE`). */
  | { readonly kind: 'linear' }
  /** 100 from floor to target, falling to 0 at the tolerance outside (`KPI.SCOREBAND`). */
  | { readonly kind: 'band'; readonly tolerance: number }
  /** Share of the target; nothing below the floor; a bonus for whole units above (`KPI.POINTS`). */
  | { readonly kind: 'points'; readonly bonusEach: number; readonly bonusCap: number };

/** The months an actual looks at: that of the period, the twelve that end with it, or all up to the as-of date. */
export type KpiWindow = 'period' | 'rolling12' | 'asOf';

/** A KPI of a scorecard with the standards it starts with. */
export interface ScorecardKpi {
  /** Finds the KPI in KPISetup and KPIData; unique in a workbook. */
  readonly id: string;
  readonly dimension: Text;
  readonly title: Text;
  readonly measure: KpiMeasure;
  readonly unit: KpiUnit;
  readonly window: KpiWindow;
  /** Share of the scorecard, 0 to 1. */
  readonly weight: number;
  /** Worth 0 points. */
  readonly floor: number;
  /** Worth 100 points; below the floor where lower is better. */
  readonly target: number;
  readonly rule: KpiRule;
  /** With fewer rows the light is hollow. */
  readonly minimumN: number;
}
