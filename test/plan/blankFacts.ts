import type { WorkbookFacts } from '../../src/plan/plan';

/** A new workbook. */
export const blankFacts: WorkbookFacts = {
  sheets: [{ name: 'Sheet1', protected: false }],
  tables: [],
  names: [],
  places: {},
  values: {},
  bindings: {},
  settings: {},
};
