import type { Locale, Text } from '../core/locale';
import { columnReference } from '../plan/formula';
import { freeSheetName } from '../plan/freeName';
import type { ReplacePlan, SheetPlan, WorkbookFacts } from '../plan/plan';
import type { SheetKey } from '../sheets';
import type { Columns } from '../sheets/tableOf';
import { kpiCalls } from './blocks';
import { columnsOfKpi, entityColumn } from './crosstabCall';
import type { CardSheet, FoundScorecard } from './findScorecard';
import { layoutOf, replacement, type SheetLayout } from './layout';
import { scorecardNames, type ScorecardNames } from './names';
import { planCard, type Choices } from './planCard';
import { planData } from './planData';
import { planTrend } from './planTrend';
import { rowFormulas } from './rowFormulas';
import { text } from './scorecard.text';
import type { Entity, ScorecardKpi } from './scorecardKpi';

export interface ScorecardOptions {
  readonly kpis: readonly ScorecardKpi[];
  /** Of the pack; stands in the heading. */
  readonly title: Text;
  readonly entity: Entity;
  /** Every column there is or will be, by `<sheet>.<column>`; those of KPISetup among them. */
  readonly columns: Columns;
  readonly locale: Locale;
  /** The workbook with everything planned before. */
  readonly facts: WorkbookFacts;
  /** The scorecard whose place the new one takes: it keeps its names, its sheets' names and what people chose. */
  readonly old?: FoundScorecard;
  /** What is chosen at first. */
  readonly choices?: Partial<Choices>;
}

/** What people chose; whom they chose is no choice any more where the card shows others. */
const keptChoices = (old: FoundScorecard | undefined, entity: Entity): Partial<Choices> => {
  if (!old) return {};
  if (old.entity === entity) return old.choices;
  return Object.fromEntries(Object.entries(old.choices).filter(([key]) => key !== 'customer'));
};

export interface PlannedScorecard {
  readonly sheets: readonly SheetPlan[];
  /** Name of the sheet to be read. */
  readonly sheet: string;
  readonly names: ScorecardNames;
  /** A short text that is the same for plans that write the same, whatever people have chosen on the card. */
  readonly fingerprint: string;
  /** Ids of the KPIs on it. */
  readonly kpis: readonly string[];
  readonly layouts: Readonly<Record<CardSheet, SheetLayout>>;
  /** The sheets of the old scorecard. */
  readonly replaces: readonly ReplacePlan[];
  /** Those left out because a column they read is not there. */
  readonly leftOut: readonly ScorecardKpi[];
}

/** Counts the rows of all logs whose month could not be told. */
const unreadableDatesOf = (kpis: readonly ScorecardKpi[], columns: Columns): string => {
  const roles = kpis
    .flatMap(kpiCalls)
    .filter(({ period }) => period !== 'none' && period !== 'always')
    .map(({ sheet, period }) => `${sheet}.${period}`);
  return (
    [...new Set(roles)]
      .map((role) => columns[role]!)
      .map(({ table, header }) => `COUNTIF(${columnReference(table, header)},"~?")`)
      .join('+') || '0'
  );
};

/** Rows of these sheets may well be about nobody in particular. */
const mayBeAnybodys: ReadonlySet<SheetKey> = new Set(['Costs', 'Market', 'Plan', 'Targets', 'Team']);

/** Counts the rows with a month that belong to nobody of the list: each sheet by the first column that dates it. */
const unassignedOf = (kpis: readonly ScorecardKpi[], columns: Columns, entity: Entity): string => {
  const dated = kpis
    .flatMap(kpiCalls)
    .filter(({ sheet, period }) => period !== 'none' && period !== 'always' && !mayBeAnybodys.has(sheet))
    .map(({ sheet, period }) => [sheet, `${sheet}.${period}`] as const);
  const reference = (role: string): string => columnReference(columns[role]!.table, columns[role]!.header);
  return (
    [...new Map(dated.reverse())]
      .map(
        ([sheet, period]) =>
          `SUMPRODUCT(ISNUMBER(${reference(period)})*(LEN(${reference(entityColumn(sheet, entity))})=0))`,
      )
      .join('+') || '0'
  );
};

const fingerprintOf = (sheets: readonly SheetPlan[]): string => {
  const text = JSON.stringify(sheets);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
};

/** Revenue is retained by customers: of an owner it cannot be told who brought it a year before. */
const isKnownOf = (entity: Entity, { measure }: ScorecardKpi): boolean =>
  entity === 'customer' || measure.kind !== 'retained';

/** The sheets KPIData, Trend and Scorecard over the columns of a workbook. */
export const planScorecard = ({
  kpis: wanted,
  title,
  entity,
  columns,
  locale,
  facts,
  old,
  choices = {},
}: ScorecardOptions): PlannedScorecard => {
  const computable = (kpi: ScorecardKpi): boolean =>
    isKnownOf(entity, kpi) && columnsOfKpi(kpi, entity).every((role) => columns[role]);
  const kpis = wanted.filter(computable);
  const names = old?.names ?? scorecardNames(facts, entity);
  const taken = facts.sheets.map(({ name }) => name);
  const nameOf = (key: 'data' | 'trend' | 'card', wish: string): string => {
    const name = old?.sheets[key] ?? freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const dataName = nameOf('data', text.data[locale]);
  const trendName = nameOf('trend', text.trend[locale]);
  const cardName = nameOf('card', text.scorecard[locale]);
  const rows = rowFormulas(columns, names, { entity, locale });
  const trend = planTrend(trendName, kpis, { title, names, rows, locale });
  const data = planData(dataName, kpis, { columns, names, rows, entity, locale });
  const unreadableDates = unreadableDatesOf(kpis, columns);
  const unassigned = unassignedOf(kpis, columns, entity);
  const cardWith = (chosen: Partial<Choices>): SheetPlan =>
    planCard(cardName, {
      title,
      kpis,
      names,
      rows,
      trend,
      unreadableDates,
      unassigned,
      entity,
      choices: chosen,
      locale,
    });
  const card = cardWith({ ...choices, ...keptChoices(old, entity) });
  const ids = kpis.map(({ id }) => id);
  const layouts = {
    data: layoutOf(data, ids),
    trend: layoutOf(trend.sheet, ids),
    card: layoutOf(card, ids),
  };
  return {
    sheets: [data, trend.sheet, card],
    sheet: cardName,
    names,
    fingerprint: fingerprintOf([data, trend.sheet, cardWith({})]),
    kpis: ids,
    layouts,
    replaces: Object.entries(old?.sheets ?? {}).map(([key, sheet]) =>
      replacement(sheet, old?.layouts?.[key as CardSheet], layouts[key as CardSheet]),
    ),
    leftOut: wanted.filter((kpi) => !computable(kpi)),
  };
};
