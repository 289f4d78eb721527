import { ExcelError } from './excelError';

/** A sheet is no longer where a plan found it. */
export const sheetGone = (sheet: string): ExcelError =>
  new ExcelError(
    'SheetGone',
    {
      what: { en: `The sheet “${sheet}” is no longer there.`, zh: `找不到工作表“${sheet}”。` },
      advice: {
        en: 'Undo the change in the workbook, or start this step again.',
        zh: '请撤消工作簿中的更改，或重新开始此步骤。',
      },
    },
    'untouched',
  );

/** Nothing can be written to a sheet. */
export const sheetProtected = (sheet: string): ExcelError =>
  new ExcelError(
    'AccessDenied',
    {
      what: { en: `The sheet “${sheet}” is protected.`, zh: `工作表“${sheet}”受保护。` },
      advice: {
        en: 'Take the protection off (Review > Unprotect Sheet), then try again.',
        zh: '请在“审阅”中撤消工作表保护，然后重试。',
      },
    },
    'untouched',
  );
