import { readFacts } from '../excel/readFacts';
import type { WorkbookFacts } from '../plan/plan';
import { tableOf, templates, type SheetKey } from '../sheets';
import type { Action } from './action';

/** What of ours a workbook holds; the pane shows it and decides by it what to offer. */
export interface WorkbookState {
  /** Name of the sheet a template stands on; absent where the workbook has none. */
  readonly sheets: Readonly<Partial<Record<SheetKey, string>>>;
  /** Name of the sheet with the scorecard of a pack, by pack id. */
  readonly scorecards: Readonly<Partial<Record<string, string>>>;
}

/** The scorecard that was built last, if its sheet is still there. */
const scorecardsIn = ({ settings, sheets }: WorkbookFacts): WorkbookState['scorecards'] => {
  const { pack, scorecard } = settings;
  if (typeof pack !== 'string' || typeof scorecard !== 'object' || scorecard === null) return {};
  const name = 'sheet' in scorecard ? scorecard.sheet : undefined;
  return typeof name === 'string' && sheets.some((sheet) => sheet.name === name) ? { [pack]: name } : {};
};

export const readWorkbook: Action<void, WorkbookState> = {
  id: 'readWorkbook',
  title: { en: 'Look at the workbook', zh: '读取工作簿' },
  icon: 'start',
  run: async () => {
    const facts = await readFacts();
    const places = templates.flatMap(({ key }) => {
      const table = tableOf(key, facts);
      return table ? [[key, table.sheet] as const] : [];
    });
    return { sheets: Object.fromEntries(places), scorecards: scorecardsIn(facts) };
  },
};
