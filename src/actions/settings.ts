import type { Text } from '../core/locale';
import { weekIn } from '../core/workHours';
import type { Cell } from '../plan/plan';
import { EARLIEST, LATEST } from '../sheets/kinds';
import { settingNames, type SettingKey } from '../sheets/settingNames';
import { languageWords, type Settings } from '../sheets/settingsSheet';
import { settingText } from '../sheets/settingsSheet.text';

export type { Settings } from '../sheets/settingsSheet';

/** What can be changed from the pane; days off are typed on the sheet. */
export type SettingsChange = Partial<Omit<Settings, 'holidays'>>;

/** The cell that holds a setting. */
export const nameOf = (key: keyof SettingsChange): string =>
  settingNames[(key === 'locale' ? 'language' : key) satisfies SettingKey];

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** Longer ones leave no room for the amounts. */
const LONGEST_CURRENCY = 8;

interface Check {
  readonly holds: (value: unknown) => boolean;
  readonly words: Text;
}

const inOneLine: Check = {
  holds: (value) => !String(value).includes('\n'),
  words: { en: 'Write the words in one line, with commas.', zh: '请在一行内填写，用逗号分隔。' },
};

/** What the sheet Settings says where it refuses the same. */
const refusalOf = (key: SettingKey): Text => settingText[key].refusal!;

const checks: Readonly<Record<keyof SettingsChange, Check>> = {
  asOf: { holds: (value) => isWhole(value, EARLIEST, LATEST), words: refusalOf('asOf') },
  locale: { holds: (value) => value !== null, words: refusalOf('language') },
  currency: {
    holds: (value) => String(value).length <= LONGEST_CURRENCY && !/[\d"]/.test(String(value)),
    words: {
      en: 'Write a currency code or sign, such as CNY or €.',
      zh: '请填写货币代码或符号，例如 CNY 或 €。',
    },
  },
  fiscalYearStart: { holds: (value) => isWhole(value, 1, 12), words: refusalOf('fiscalYearStart') },
  weekStart: { holds: (value) => isWhole(value, 1, 7), words: refusalOf('weekStart') },
  workHours: {
    holds: (value) => weekIn(String(value)) !== undefined,
    words: {
      en: 'These hours cannot be read. Write them like 09:00-18:00 Mon-Fri; other hours follow after a semicolon.',
      zh: '无法识别该工作时间。请按“09:00-18:00 周一至周五”的形式填写，不同时段用分号隔开。',
    },
  },
  doneWords: inOneLine,
  cancelledWords: inOneLine,
  acquisitionBudget: {
    holds: (value) => value === null || (Number.isFinite(value) && Number(value) >= 0),
    words: refusalOf('acquisitionBudget'),
  },
};

export type SettingsProblems = Readonly<Partial<Record<keyof SettingsChange, Text>>>;

/** What is wrong with the settings that are to be written, in words; empty if all is well. */
export const problemsOf = (change: SettingsChange): SettingsProblems =>
  Object.fromEntries(
    Object.entries(change).flatMap(([key, value]) => {
      const { holds, words } = checks[key as keyof SettingsChange];
      return holds(value) ? [] : [[key, words]];
    }),
  );

/** What the named cells are to hold; blank is the empty text. */
export const cellsOf = (change: SettingsChange): Record<string, Cell> =>
  Object.fromEntries(
    (Object.keys(change) as (keyof SettingsChange)[]).map((key) => [
      nameOf(key),
      key === 'locale' ? languageWords[change.locale!] : (change[key] ?? ''),
    ]),
  );
