import type { Locale } from '../core/locale';
import type { WorkbookFacts } from '../plan/plan';
import { measureRows, type MeasuredKpi } from './measureLibrary';
import { planTemplates, type PlannedTemplates } from './planTemplates';
import { sampleContent } from './sampleContent';
import { asOfOfWorkbook, localeOfWorkbook } from './settingsSheet';
import type { SheetKey } from './template';

export interface PlanSheetsOptions {
  /** Language of a workbook that has none of its own. */
  readonly locale: Locale;
  readonly facts: WorkbookFacts;
  /** Fill the new sheets with a plausible year of rows. */
  readonly samples: boolean;
  /** Excel serial number of the day that a workbook without settings looks up to; the sample year ends with it. */
  readonly asOf: number;
  /** What the sheet Measures has ways to raise; those of the sample rows where it is left out. */
  readonly measured?: readonly MeasuredKpi[];
}

/** The chosen template sheets, as far as the workbook does not have them, with the settings and lists they need. */
export const planSheets = (
  keys: readonly SheetKey[],
  { locale: given, facts, samples, asOf, measured }: PlanSheetsOptions,
): PlannedTemplates => {
  const locale = localeOfWorkbook(facts, given);
  return planTemplates(keys, {
    locale: given,
    facts,
    asOf,
    content: {
      ...(samples ? sampleContent(asOfOfWorkbook(facts, asOf), locale) : {}),
      ...(measured ? { Measures: { rows: measureRows(measured, locale) } } : {}),
    },
  });
};
