import type { WorkbookFacts } from '../plan/plan';
import { ImportError } from './importError';

/** Columns of the Attendance sheet that an import fills, by their keys there. */
export const attendanceColumns = [
  'date',
  'customer',
  'meeting',
  'person',
  'email',
  'side',
  'status',
  'joined',
  'left',
  'minutes',
  'source',
] as const;
export type AttendanceColumn = (typeof attendanceColumns)[number];

/** Columns that tell the rows of one person and meeting from others; their values are to be read before planning. */
export const identifyingColumns = ['date', 'meeting', 'person', 'email', 'source'] as const;
export type IdentifyingColumn = (typeof identifyingColumns)[number];

/** The Attendance table as it is. */
export interface AttendanceTarget {
  readonly table: string;
  /** The header of each column that is bound, as it stands in the table now. */
  readonly headers: Readonly<Partial<Record<AttendanceColumn, string>>>;
  /** What these columns hold, row by row, as Excel gives it. */
  readonly values: Readonly<Partial<Record<IdentifyingColumn, readonly unknown[]>>>;
}

/**
 * Where an import goes, from the bindings of the role Attendance; the values are still to be read.
 * Null where the workbook has no Attendance sheet.
 * @throws ImportError where the sheet has lost a column without which rows cannot be told apart.
 */
export const attendanceTarget = ({ bindings }: WorkbookFacts): Omit<AttendanceTarget, 'values'> | null => {
  const columns = attendanceColumns.flatMap((key) => {
    const bound = bindings[`Attendance.${key}`];
    return bound === undefined ? [] : [{ key, bound }];
  });
  const table = columns.find(({ bound }) => bound)?.bound?.table;
  if (table === undefined) return null;
  const headers = Object.fromEntries(
    columns.flatMap(({ key, bound }) => (bound?.table === table ? [[key, bound.header]] : [])),
  );
  if (!('date' in headers) || !('person' in headers))
    throw new ImportError('columnLost', {
      en: `The table ${table} has lost its column for the date or the person. Undo its deletion, or add the Attendance sheet anew under Templates.`,
      zh: `表格 ${table} 缺少日期列或参会人列。请撤消删除，或在“模板”中重新添加参会记录工作表。`,
    });
  return { table, headers };
};
