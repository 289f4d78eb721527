import { enterFormulas } from '../excel/enterFormulas';
import { planAdopt, type Adoption } from '../sheets/adopt';
import { asOfOfWorkbook } from '../sheets/settingsSheet';
import type { Action } from './action';
import { readForAdoption } from './adoption';
import { make, type Made } from './made';

/** What became of a table. */
export interface Adopted extends Made {
  /** Sheet the table stands on. */
  readonly sheet: string;
  /** Headers of the columns that were added to it. */
  readonly columns: readonly string[];
}

/** Lets a table of the user's play the role of a template sheet. */
export const adoptTable: Action<Adoption, Adopted> = {
  id: 'adoptTable',
  title: { en: 'Use this table', zh: '使用此表格' },
  icon: 'templates',
  run: async (adoption, context) => {
    const facts = await readForAdoption(adoption);
    const asOf = asOfOfWorkbook(facts, context.today());
    const { plan, entered, added } = planAdopt(adoption, { locale: context.locale, facts, asOf });
    // Before the plan: should that fail, the columns are asked for again, and are the better for it.
    await enterFormulas(adoption.table, entered);
    const made = await make(plan, context);
    const { sheet } = facts.tables.find(({ name }) => name === adoption.table)!;
    return { ...made, sheet, columns: added.map(({ header }) => header) };
  },
};
