import { readColumns } from '../excel/readColumns';
import type { Watch } from '../excel/watch';
import { attendanceTarget, identifyingColumns, type AttendanceTarget } from '../importers';
import type { WorkbookFacts } from '../plan/plan';

/** The Attendance table with what tells its rows apart, or `null` where the workbook has none. */
export const readAttendance = async (
  facts: WorkbookFacts,
  watch: Watch,
): Promise<AttendanceTarget | null> => {
  const target = attendanceTarget(facts);
  if (!target) return null;
  const { table, headers } = target;
  const bound = identifyingColumns.flatMap((key) => {
    const header = headers[key];
    return header === undefined ? [] : [{ key, table, header }];
  });
  const values = await readColumns(bound, watch);
  return { ...target, values: Object.fromEntries(bound.map(({ key }, i) => [key, values[i]])) };
};
