import { civilOf, isoOf, serialOf } from '../core/dates';
import type { Locale } from '../core/locale';
import type { RowsPlan, WorkbookFacts, WorkbookPlan } from '../plan/plan';
import { withPlanned } from '../plan/withPlanned';
import { cellsOfOthers, findScorecard, isWhole, planScorecard, storedScorecards } from '../scorecard';
import type { Entity, ScorecardKpi } from '../scorecard';
import { setupContent } from '../scorecard/setupContent';
import type { Content } from '../sheets/planTable';
import { planTemplates } from '../sheets/planTemplates';
import { sampleContent, sampleSettings } from '../sheets/sampleContent';
import { asOfOfWorkbook, localeOfWorkbook } from '../sheets/settingsSheet';
import { tableOf, type TableOf } from '../sheets';
import type { Pack } from './pack';

export interface PlanPackOptions {
  /** Language of the sheets where the workbook has none of its own. */
  readonly locale: Locale;
  /** Read with the values of the settings and of the choices of scorecards. */
  readonly facts: WorkbookFacts;
  /** Ids of the KPIs that stand in KPISetup already. */
  readonly setUp?: readonly string[];
  /** Fill the new sheets with a plausible year of rows. */
  readonly samples: boolean;
  /** Excel serial number of the day up to which a new workbook looks. */
  readonly asOf: number;
  /** Whose scorecard; that of the pack where it is left out. */
  readonly entity?: Entity;
}

export interface PlannedPack extends WorkbookPlan {
  /** Name of the sheet to be read. */
  readonly show: string;
  /** KPIs that cannot be computed, because a column is not there. */
  readonly leftOut: readonly ScorecardKpi[];
}

/** The last day of the last month that is over on a day. */
export const endOfLastMonth = (day: number): number => {
  const { year, month } = civilOf(day + 1);
  return serialOf(year, month, 1) - 1;
};

/** In the midst of a month the one before, such as `2026-03`: only whole months have growth and the like. */
const wholeMonth = (asOf: number): { readonly period?: string } => {
  const end = endOfLastMonth(asOf);
  return end === asOf ? {} : { period: isoOf(end).slice(0, 7) };
};

/** Every KPI of a pack: those that weigh something, then those shown for information. */
export const kpisOf = ({ kpis, besides }: Pack): readonly ScorecardKpi[] => [...kpis, ...besides];

/** Rows of KPISetup for KPIs that it does not have yet. */
const setupRows = ({ table, headers }: TableOf, { rows, formats = [] }: Content): RowsPlan => {
  const typed = Object.keys(headers).filter((key) => rows.some((row) => key in row));
  return {
    table,
    headers: typed.map((key) => headers[key]!),
    rows: rows.map((row) => typed.map((key) => row[key] ?? null)),
    formats: formats.flatMap(({ row, key, format }) => {
      const header = headers[key];
      return header === undefined ? [] : [{ row, header, format }];
    }),
  };
};

/**
 * A pack in a workbook: the sheets it does not have yet, rows of KPISetup for KPIs that are new, and the scorecard,
 * which takes the place of one that the pack has already unless it would be the same.
 */
export const planPack = (pack: Pack, options: PlanPackOptions): PlannedPack => {
  const { facts, samples, setUp = [] } = options;
  const locale = localeOfWorkbook(facts, options.locale);
  const asOf = asOfOfWorkbook(facts, options.asOf);
  const kpis = kpisOf(pack);
  const setup = tableOf('KPISetup', facts);
  const { sheets, edits, columns, settings } = planTemplates(pack.sheets, {
    locale,
    facts,
    asOf,
    start: samples ? sampleSettings : {},
    content: {
      ...(samples ? sampleContent(asOf, locale) : {}),
      KPISetup: setupContent(kpis, pack.title, locale),
    },
  });
  const old = findScorecard(pack.id, facts);
  const entity = options.entity ?? old?.entity ?? pack.entity;
  const planned = planScorecard({
    kpis,
    title: pack.title,
    entity,
    columns,
    locale,
    facts: withPlanned(facts, sheets),
    ...(old ? { old } : {}),
    ...(samples ? { choices: wholeMonth(asOf) } : {}),
  });
  const { fingerprint, layouts, replaces } = planned;
  const isSame = old !== null && isWhole(old) && old.fingerprint === fingerprint;
  const missing = kpis.filter(({ id }) => !setUp.includes(id));
  return {
    sheets: isSame ? sheets : [...sheets, ...planned.sheets],
    rows: setup && missing.length > 0 ? [setupRows(setup, setupContent(missing, pack.title, locale))] : [],
    edits,
    ...(isSame ? {} : { replaces, ours: cellsOfOthers(pack.id, facts) }),
    settings: {
      ...settings,
      scorecards: {
        ...storedScorecards(facts),
        [pack.id]: { names: planned.names, entity, kpis: planned.kpis, fingerprint, layouts },
      },
    },
    show: planned.sheet,
    leftOut: planned.leftOut,
  };
};
