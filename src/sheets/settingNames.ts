/** The workbook names of the cells on the sheet Settings. Formulas and functions read the settings by these. */
export const settingNames = {
  /** The day up to which everything is looked at: a constant, never TODAY(). */
  asOf: 'KPI_AsOf',
  /** Language of the sheets: `en` or `zh`, shown in words. */
  language: 'KPI_Language',
  currency: 'KPI_Currency',
  /** Month in which the business year begins, 1 to 12. */
  fiscalYearStart: 'KPI_FiscalYearStart',
  /** Day on which the week begins, 1 (Monday) to 7. */
  weekStart: 'KPI_WeekStart',
  /** As KPI functions read it, such as `09:00-18:00 Mon-Fri`. */
  workHours: 'KPI_WorkHours',
  /** A column of dates, blank cells at its end. */
  holidays: 'KPI_Holidays',
  /** Words that mean done, and cancelled, in the place of the known ones: a text with commas. */
  doneWords: 'KPI_DoneWords',
  cancelledWords: 'KPI_CancelledWords',
  /** What winning one new customer may cost. */
  acquisitionBudget: 'KPI_AcquisitionBudget',
} as const;

export type SettingKey = keyof typeof settingNames;
