import { ExcelError } from './excelError';

/** A table, or a column of it, is no longer where a plan or a preview found it. */
export const tableChanged = (table: string, header?: string): ExcelError =>
  new ExcelError(
    'TableChanged',
    {
      what:
        header === undefined
          ? { en: `The table “${table}” is no longer there.`, zh: `找不到表格“${table}”。` }
          : {
              en: `The table “${table}” has no column “${header}” any more.`,
              zh: `表格“${table}”中已没有“${header}”列。`,
            },
      advice: {
        en: 'Undo the change in the sheet, or start this step again.',
        zh: '请撤消工作表中的更改，或重新开始此步骤。',
      },
    },
    'untouched',
  );
