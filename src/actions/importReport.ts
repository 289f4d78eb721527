import type { Text } from '../core/locale';
import { applyPlan } from '../excel/applyPlan';
import { readFacts } from '../excel/readFacts';
import { planImport, type AttendanceReport, type ImportChoices, type LeftOut } from '../importers';
import type { Action } from './action';
import { Refusal } from './failure';
import { readAttendance } from './readAttendance';

export interface ReportImport {
  readonly report: AttendanceReport;
  readonly choices: ImportChoices;
}

export interface Imported {
  readonly added: number;
  /** Rows that were in the sheet already. */
  readonly same: number;
  readonly leftOut: readonly LeftOut[];
  /** Where the rows are. */
  readonly sheet: string;
}

const noSheet: Text = {
  en: 'The Attendance sheet is gone, so nothing was imported. Add it again under Templates, then import.',
  zh: '参会记录工作表已不存在，未导入任何数据。请在“模板”中重新添加后再导入。',
};

/** Adds the rows of a report to the Attendance sheet; what is there already is looked up again at this moment. */
export const importReport: Action<ReportImport, Imported> = {
  id: 'importReport',
  title: { en: 'Import a report', zh: '导入报告' },
  icon: 'import',
  run: async ({ report, choices }, { progress, signal }) => {
    const facts = await readFacts();
    const target = await readAttendance(facts, { progress, signal });
    const sheet = facts.tables.find(({ name }) => name === target?.table)?.sheet;
    if (!target || sheet === undefined) throw new Refusal(noSheet);
    const { rows, added, same, leftOut } = planImport(report, choices, target);
    if (added.length > 0)
      await applyPlan(
        { sheets: [], rows: [rows], settings: { ownDomains: choices.ownDomains } },
        { progress, signal },
      );
    return { added: added.length, same: same.length, leftOut, sheet };
  },
};
