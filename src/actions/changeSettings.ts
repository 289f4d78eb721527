import type { Text } from '../core/locale';
import { readFacts } from '../excel/readFacts';
import { writeNamed } from '../excel/writeNamed';
import type { Action } from './action';
import { Refusal } from './failure';
import { cellsOf, problemsOf, type SettingsChange } from './settings';

const noSettings: Text = {
  en: 'The workbook has no settings (any more). Nothing was changed. Start a pack or add a sheet; the sheet Settings comes with it.',
  zh: '工作簿中没有设置，未作任何更改。请先启用管理方案或添加工作表，“设置”工作表会随之创建。',
};

/** Writes settings into their cells; formulas that read them follow by themselves. */
export const changeSettings: Action<SettingsChange, void> = {
  id: 'changeSettings',
  title: { en: 'Change settings', zh: '更改设置' },
  icon: 'settings',
  run: async (change) => {
    const [problem] = Object.values(problemsOf(change));
    if (problem) throw new Refusal(problem);
    const { places } = await readFacts();
    const cells = cellsOf(change);
    if (Object.keys(cells).some((name) => places[name] === undefined)) throw new Refusal(noSettings);
    await writeNamed(cells);
  },
};
