import { ExcelError } from './excelError';

/** The workbook setting that holds all of ours. */
export const settingsKey = 'KPI';

/** Raised when what is kept changes its shape; a workbook with a higher number is left alone. */
const schema = 1;

/** What is kept of ours in a workbook, as `values` of one setting. */
export type Settings = Readonly<Record<string, unknown>>;

interface Stored {
  readonly schema: number;
  readonly values: Settings;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  typeof value.schema === 'number' &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null;

/** What the stored value holds; `{}` where nothing is stored. Throws `NewerSettings` for a later schema. */
export const readSettings = (stored: unknown): Settings => {
  if (!isStored(stored)) return {};
  if (stored.schema > schema)
    throw new ExcelError(
      'NewerSettings',
      {
        what: {
          en: 'This workbook was set up with a newer version of the add-in.',
          zh: '此工作簿由更新版本的加载项创建。',
        },
        advice: {
          en: 'Close and reopen Excel to get the newest version.',
          zh: '请关闭并重新打开 Excel，以获取最新版本。',
        },
      },
      'untouched',
    );
  return stored.values;
};

/** The value to store. */
export const storeSettings = (values: Settings): Stored => ({ schema, values });
