import { civilOf, isoOf, serialOf } from '../core/dates';
import type { Locale } from '../core/locale';
import type { WorkbookFacts, WorkbookPlan } from '../plan/plan';
import { withPlanned } from '../plan/withPlanned';
import { planScorecard } from '../scorecard';
import { setupContent } from '../scorecard/setupContent';
import { planTemplates } from '../sheets/planTemplates';
import { sampleContent } from '../sheets/sampleContent';
import type { Pack } from './pack';

export interface PlanPackOptions {
  readonly locale: Locale;
  readonly facts: WorkbookFacts;
  /** Fill the new sheets with a plausible year of rows. */
  readonly samples: boolean;
  /** Excel serial number of the day up to which the scorecard looks. */
  readonly asOf: number;
}

/** Up to this day of a month its sample rows are few. */
const MID_MONTH = 15;

/** The last month that the sample rows fill, such as `2026-03`. */
const lastFullMonth = (asOf: number): string => {
  const { year, month, day } = civilOf(asOf);
  return isoOf(serialOf(year, day <= MID_MONTH ? month - 1 : month, 1)).slice(0, 7);
};

/** A pack in a workbook: the sheets it does not have yet, the scorecard over them, and the scorecard shown. */
export const planPack = (pack: Pack, { locale, facts, samples, asOf }: PlanPackOptions): WorkbookPlan => {
  const { sheets, columns } = planTemplates(pack.sheets, {
    locale,
    facts,
    content: {
      ...(samples ? sampleContent(asOf, locale) : {}),
      KPISetup: setupContent(pack.kpis, locale),
    },
  });
  const scorecard = planScorecard({
    kpis: pack.kpis,
    title: pack.title,
    columns,
    locale,
    facts: withPlanned(facts, sheets),
    asOf,
    ...(samples ? { period: lastFullMonth(asOf) } : {}),
  });
  return {
    sheets: [...sheets, ...scorecard.sheets],
    rows: [],
    settings: { pack: pack.id, scorecard: { sheet: scorecard.sheet, kpis: scorecard.kpis } },
    show: scorecard.sheet,
  };
};
