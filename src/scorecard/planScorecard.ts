import type { Locale, Text } from '../core/locale';
import { columnReference } from '../plan/formula';
import { freeSheetName } from '../plan/freeName';
import type { SheetPlan, WorkbookFacts } from '../plan/plan';
import type { Columns } from '../sheets/tableOf';
import { columnsOfKpi } from './crosstabCall';
import { scorecardNames } from './names';
import { planCard } from './planCard';
import { planData } from './planData';
import { planTrend } from './planTrend';
import { rowFormulas } from './rowFormulas';
import { text } from './scorecard.text';
import type { ScorecardKpi } from './scorecardKpi';

export interface ScorecardOptions {
  readonly kpis: readonly ScorecardKpi[];
  /** Of the pack; stands in the heading. */
  readonly title: Text;
  /** Every column there is or will be, by `<sheet>.<column>`; those of KPISetup among them. */
  readonly columns: Columns;
  readonly locale: Locale;
  /** The workbook with everything planned before. */
  readonly facts: WorkbookFacts;
  /** Excel serial number of the day up to which everything is looked at. */
  readonly asOf: number;
  /** The period shown first, such as `2026-03`; the latest month where it is left out. */
  readonly period?: string;
}

export interface PlannedScorecard {
  readonly sheets: readonly SheetPlan[];
  /** Name of the sheet to be read. */
  readonly sheet: string;
  /** Ids of the KPIs on it. */
  readonly kpis: readonly string[];
  /** Ids of those left out because a column they read is not there. */
  readonly leftOut: readonly string[];
}

/** Counts the rows of all logs whose month could not be told. */
const unreadableDatesOf = (kpis: readonly ScorecardKpi[], columns: Columns): string =>
  [...new Set(kpis.map(({ periods }) => periods))]
    .map((role) => columns[role]!)
    .map(({ table, header }) => `COUNTIF(${columnReference(table, header)},"~?")`)
    .join('+') || '0';

/** The sheets KPIData, Trend and Scorecard over the columns of a workbook. */
export const planScorecard = ({
  kpis: wanted,
  title,
  columns,
  locale,
  facts,
  asOf,
  period = text.latest[locale],
}: ScorecardOptions): PlannedScorecard => {
  const computable = (kpi: ScorecardKpi): boolean => columnsOfKpi(kpi).every((role) => columns[role]);
  const kpis = wanted.filter(computable);
  const names = scorecardNames(facts);
  const taken = facts.sheets.map(({ name }) => name);
  const [dataName, trendName, cardName] = (['data', 'trend', 'scorecard'] as const).map((key) => {
    const name = freeSheetName(text[key][locale], taken);
    taken.push(name);
    return name;
  }) as [string, string, string];
  const rows = rowFormulas(columns, names, locale);
  const trend = planTrend(trendName, kpis, { names, rows, locale });
  const unreadableDates = unreadableDatesOf(kpis, columns);
  return {
    sheets: [
      planData(dataName, kpis, { columns, names, locale }),
      trend.sheet,
      planCard(cardName, { title, kpis, names, rows, trend, unreadableDates, asOf, period, locale }),
    ],
    sheet: cardName,
    kpis: kpis.map(({ id }) => id),
    leftOut: wanted.filter((kpi) => !computable(kpi)).map(({ id }) => id),
  };
};
