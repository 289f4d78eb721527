import type { SheetPlan, WorkbookFacts } from './plan';

/** The facts as they will be once these sheets are there: their names are taken for whatever is planned next. */
export const withPlanned = (facts: WorkbookFacts, sheets: readonly SheetPlan[]): WorkbookFacts => ({
  ...facts,
  sheets: [...facts.sheets, ...sheets.map(({ name }) => ({ name, protected: false }))],
  tables: [
    ...facts.tables,
    ...sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, headers, rows }) => ({ name, sheet, headers, rows: Math.max(1, rows.length) })),
    ),
  ],
  names: [...facts.names, ...sheets.flatMap(({ names }) => names.map(({ name }) => name))],
});
