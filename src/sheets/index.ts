export { keysWithoutSamples, sheetKeys } from './template';
export type { ColumnKind, ColumnTemplate, SheetKey, SheetTemplate } from './template';
export { templateOf, templates } from './templates';
export { headersOf, tableOf } from './tableOf';
export type { TableOf } from './tableOf';
export { planSheets } from './planSheets';
export type { PlanSheetsOptions } from './planSheets';
