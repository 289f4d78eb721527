import type { Text } from '../core/locale';
import { changeFormats } from '../excel/changeFormats';
import { readFacts } from '../excel/readFacts';
import { writeNamed } from '../excel/writeNamed';
import { inCurrency } from '../sheets/kinds';
import { moneyColumns } from '../sheets/moneyColumns';
import { READY_ROWS } from '../sheets/planTable';
import { settingNames } from '../sheets/settingNames';
import type { Action } from './action';
import { Refusal } from './failure';
import { cellsOf, problemsOf, type SettingsChange } from './settings';

const noSettings: Text = {
  en: 'The workbook has no settings (any more). Nothing was changed. Start a pack or add a sheet; the sheet Settings comes with it.',
  zh: '工作簿中没有设置，未作任何更改。请先启用管理方案或添加工作表，“设置”工作表会随之创建。',
};

/** Writes settings into their cells; formulas that read them follow by themselves, formats of amounts are changed. */
export const changeSettings: Action<SettingsChange, void> = {
  id: 'changeSettings',
  title: { en: 'Change settings', zh: '更改设置' },
  icon: 'settings',
  run: async (change, { progress, signal }) => {
    const [problem] = Object.values(problemsOf(change));
    if (problem) throw new Refusal(problem);
    const facts = await readFacts();
    const cells = cellsOf(change);
    const { places } = facts;
    if (Object.keys(cells).some((name) => places[name] === undefined)) throw new Refusal(noSettings);
    const { currency } = change;
    // Before the setting: should that fail, the currency is still to be changed.
    if (currency !== undefined)
      await changeFormats(
        {
          columns: moneyColumns(facts),
          below: READY_ROWS,
          names: [settingNames.acquisitionBudget].filter((name) => places[name] !== undefined),
          to: (format) => inCurrency(format, currency),
        },
        { progress, signal },
      );
    await writeNamed(cells);
  },
};
