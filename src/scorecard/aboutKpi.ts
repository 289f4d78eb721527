import { columnReference } from '../plan/formula';
import type { Columns } from '../sheets/tableOf';

/** Which cells name a KPI, by its id or by a title that it has, or has had, in KPISetup: TRUE and FALSE, as an expression. */
export const aboutKpi = (columns: Columns, cells: string, id: string): string => {
  const [ids, titles] = ['id', 'title'].map((key) => {
    const found = columns[`KPISetup.${key}`];
    return found && columnReference(found.table, found.header);
  });
  const byTitle = ids && titles ? `ISNUMBER(MATCH(${cells},IF(${ids}=${id},${titles},""),0))+` : '';
  return `(${byTitle}(${cells}=${id})>0)`;
};
