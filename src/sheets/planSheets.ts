import type { Locale } from '../core/locale';
import type { SheetPlan, WorkbookFacts } from '../plan/plan';
import { planTemplates } from './planTemplates';
import { sampleContent } from './sampleContent';
import type { SheetKey } from './template';

export interface PlanSheetsOptions {
  readonly locale: Locale;
  readonly facts: WorkbookFacts;
  /** Fill the new sheets with a plausible year of rows. */
  readonly samples: boolean;
  /** Excel serial number of the day on which the sample year ends. */
  readonly today: number;
}

/** The chosen template sheets, as far as the workbook does not have them, with the lists they need. */
export const planSheets = (
  keys: readonly SheetKey[],
  { locale, facts, samples, today }: PlanSheetsOptions,
): SheetPlan[] => [
  ...planTemplates(keys, { locale, facts, content: samples ? sampleContent(today, locale) : {} }).sheets,
];
