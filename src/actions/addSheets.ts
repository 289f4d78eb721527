import { readFacts } from '../excel/readFacts';
import { kpisOf, packs } from '../packs';
import { planSheets, type SheetKey } from '../sheets';
import { settingValueNames } from '../sheets/settingsSheet';
import type { Action } from './action';
import { make, type Made } from './made';

export interface AddSheetsInput {
  readonly keys: readonly SheetKey[];
  /** Lay out a year of invented rows as well. */
  readonly samples: boolean;
}

/** Template sheets that the workbook does not have yet. */
export const addSheets: Action<AddSheetsInput, Made> = {
  id: 'addSheets',
  title: { en: 'Add template sheets', zh: '添加模板工作表' },
  icon: 'templates',
  run: async ({ keys, samples }, context) => {
    const { locale, today } = context;
    const facts = await readFacts({ values: settingValueNames });
    const { sheets, edits, settings } = planSheets(keys, {
      locale,
      facts,
      samples,
      asOf: today(),
      measured: packs.flatMap(kpisOf),
    });
    const show = sheets.find(({ visibility }) => visibility === 'visible')?.name;
    return make({ sheets, edits, rows: [], settings, ...(show === undefined ? {} : { show }) }, context);
  },
};
