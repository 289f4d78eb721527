import { readFacts } from '../excel/readFacts';
import { packs } from '../packs';
import type { WorkbookFacts } from '../plan/plan';
import { findScorecard, type Entity } from '../scorecard';
import { tableOf, templates, type SheetKey } from '../sheets';
import { lostColumns } from '../sheets/adopt';
import { settingNames } from '../sheets/settingNames';
import { hasSettings, settingsOf, settingValueNames, type Settings } from '../sheets/settingsSheet';
import type { Action } from './action';
import { sampleMarks } from './sampleMarks';

/** Columns that formulas of ours read and that are not found any more. */
export interface LostColumns {
  readonly key: SheetKey;
  /** Their keys. */
  readonly columns: readonly string[];
}

/** The settings of a workbook, and the sheet they stand on. */
export interface SettingsThere extends Settings {
  readonly sheet: string;
}

/** What of ours a workbook holds; the pane shows it and decides by it what to offer. */
export interface WorkbookState {
  /** Name of the sheet a template stands on; absent where the workbook has none. */
  readonly sheets: Readonly<Partial<Record<SheetKey, string>>>;
  /** Name of the sheet with the scorecard of a pack, by pack id. */
  readonly scorecards: Readonly<Partial<Record<string, string>>>;
  /** Whose performance these scorecards show, by pack id. */
  readonly entities: Readonly<Partial<Record<string, Entity>>>;
  /** The template sheets that have sample rows. */
  readonly samples: readonly SheetKey[];
  readonly lost: readonly LostColumns[];
  /** `null` where the workbook has none yet. */
  readonly settings: SettingsThere | null;
}

const scorecardsIn = (facts: WorkbookFacts): Pick<WorkbookState, 'scorecards' | 'entities'> => {
  const found = packs.flatMap(({ id }) => {
    const { sheets, entity } = findScorecard(id, facts) ?? {};
    return sheets?.card !== undefined && entity ? [{ id, sheet: sheets.card, entity }] : [];
  });
  return {
    scorecards: Object.fromEntries(found.map(({ id, sheet }) => [id, sheet])),
    entities: Object.fromEntries(found.map(({ id, entity }) => [id, entity])),
  };
};

const settingsIn = (facts: WorkbookFacts): SettingsThere | null => {
  const sheet = facts.places[settingNames.asOf];
  return hasSettings(facts) && sheet !== undefined ? { ...settingsOf(facts), sheet } : null;
};

/** One look at the workbook: two requests at most. */
export const readWorkbook: Action<void, WorkbookState> = {
  id: 'readWorkbook',
  title: { en: 'Look at the workbook', zh: '读取工作簿' },
  icon: 'start',
  run: async () => {
    const facts = await readFacts({ values: settingValueNames });
    const places = templates.flatMap(({ key }) => {
      const table = tableOf(key, facts);
      return table ? [[key, table.sheet] as const] : [];
    });
    return {
      sheets: Object.fromEntries(places),
      ...scorecardsIn(facts),
      samples: sampleMarks(facts).map(({ key }) => key),
      lost: lostColumns(facts).map(({ role, columns }) => ({ key: role, columns })),
      settings: settingsIn(facts),
    };
  },
};
