import { columnReference, textLiteral } from '../plan/formula';
import type { Columns } from '../sheets/tableOf';
import type { Locale } from '../core/locale';
import { PERIODS } from './blocks';
import type { ScorecardNames } from './names';
import { text } from './scorecard.text';

/** The native formulas that lead from an actual to a score and a light; KPI functions give the same numbers. */
export interface RowFormulas {
  /** Number of the KPI's row in KPISetup that was valid at `periodEnd`; blank where there is none. */
  readonly setupRow: (id: string, periodEnd: string) => string;
  /** What KPISetup holds in a row; blank where the row or the cell is. */
  readonly setup: (column: string, setupRow: string) => string;
  /** What the KPI function gave; the function's own error where it failed. */
  readonly actual: (id: string, periodColumn: string) => string;
  /** How many rows the actual comes from. */
  readonly n: (id: string, periodColumn: string) => string;
  /** `KPI.SCORE`: 0 at the floor, 100 at the target, on a straight line; blank where something is missing. */
  readonly score: (actual: string, floor: string, target: string) => string;
  /** `KPI.RAG` as a symbol and a word: hollow where `hollow` holds, and `none` where there is no score. */
  readonly light: (score: string, none: string, hollow?: string) => string;
  /** The actual of the month before; blank for the first month and for a window. */
  readonly previous: (id: string, periodColumn: string) => string;
}

export const rowFormulas = (columns: Columns, names: ScorecardNames, locale: Locale): RowFormulas => {
  const setupColumn = (key: string): string => {
    const { table, header } = columns[`KPISetup.${key}`]!;
    return columnReference(table, header);
  };
  const mark = (
    key: 'onTarget' | 'watch' | 'warning',
    full: string,
    empty: string,
    hollow?: string,
  ): string => {
    const [fullMark, emptyMark] = [full, empty].map((symbol) =>
      textLiteral(`${symbol} ${text[key][locale]}`),
    );
    return hollow === undefined ? fullMark! : `IF(${hollow},${emptyMark},${fullMark})`;
  };
  const errorOf = (value: string, otherwise = ''): string =>
    `IF(ISERROR(${value}),${value},${textLiteral(otherwise)})`;
  const cell = (id: string, column: string): string => {
    const block = `MATCH(${id},${names.actualIds},0)`;
    const head = `INDEX(${names.actuals},1,${block})`;
    const value = `INDEX(${names.actuals},${names.customerRow},${block}+${column})`;
    return `IF(ISERROR(${head}),${head},${value})`;
  };
  return {
    setupRow: (id, periodEnd) => {
      const [ids, since] = [setupColumn('id'), setupColumn('validFrom')];
      const latest = `MAXIFS(${since},${ids},${id},${since},"<="&${periodEnd})`;
      return `IFERROR(MATCH(1,(${ids}=${id})*(${since}=${latest}),0),"")`;
    },
    setup: (key, setupRow) => {
      const value = `INDEX(${setupColumn(key)},${setupRow})`;
      return `IF(ISNUMBER(${setupRow}),IF(ISBLANK(${value}),"",${value}),"")`;
    },
    actual: (id, periodColumn) => cell(id, `${periodColumn}-1`),
    n: (id, periodColumn) => cell(id, `${periodColumn}+${PERIODS}`),
    score: (actual, floor, target) =>
      `IF(COUNT(${actual},${floor},${target})=3,` +
      `MAX(0,MIN(100,100*((${actual}-${floor})/(${target}-${floor})))),${errorOf(actual)})`,
    light: (score, none, hollow) =>
      `IF(ISNUMBER(${score}),IF(${score}>=${names.greenFrom},${mark('onTarget', '●', '○', hollow)},` +
      `IF(${score}>=${names.amberFrom},${mark('watch', '▲', '△', hollow)},` +
      `${mark('warning', '■', '□', hollow)})),${errorOf(score, none)})`,
    previous: (id, periodColumn) =>
      `IF(OR(${periodColumn}=1,${periodColumn}>${PERIODS}),"",${cell(id, `${periodColumn}-2`)})`,
  };
};
