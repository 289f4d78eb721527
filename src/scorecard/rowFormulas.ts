import { columnReference, textLiteral } from '../plan/formula';
import { listName } from '../sheets/lists';
import { settingNames } from '../sheets/settingNames';
import type { Columns } from '../sheets/tableOf';
import type { Locale } from '../core/locale';
import { aboutKpi } from './aboutKpi';
import { partId, PERIODS } from './blocks';
import type { ScorecardNames } from './names';
import type { Entity, KpiRule, ScorecardKpi } from './scorecardKpi';
import { text } from './scorecard.text';
import { wordPlace } from '../sheets/wordPlace';

/** In the order of the list of rules, so that a rule is found by the place of its word. */
export const rules = ['linear', 'band', 'points'] as const satisfies readonly KpiRule['kind'][];

/** What a score is made from, as expressions. */
export interface Scored {
  readonly actual: string;
  readonly floor: string;
  readonly target: string;
  /** Place of the rule in the list of rules. */
  readonly rule: string;
  readonly tolerance: string;
  readonly bonus: string;
}

/** The native formulas that lead from an actual to a score and a light; KPI functions give the same numbers. */
export interface RowFormulas {
  /** Number of the KPI's row in KPISetup that was valid at `periodEnd`; blank where there is none. */
  readonly setupRow: (id: string, periodEnd: string) => string;
  /** What KPISetup holds in a row; blank where the row or the cell is. */
  readonly setup: (column: string, setupRow: string) => string;
  /** The word for the window that the block of a KPI has; blank where it has none. */
  readonly window: (id: string) => string;
  /** Place of the rule of a row of KPISetup in the list of rules; linear where there is none. */
  readonly rule: (setupRow: string) => string;
  /** What Goals (agreed with the customer) or Targets (planned) hold for whom is shown: an error where they hold nothing, null where they cannot. */
  readonly agreed: (
    kpi: ScorecardKpi,
    of: { readonly id: string; readonly periodEnd: string },
  ) => string | null;
  /**
   * What KPISetup holds, moved as far as the target was, but not below 0 where nothing else is: so an agreed target
   * never turns the direction. The least for points stays the same share of the target.
   */
  readonly floor: (setupRow: string, target: string, rule: string) => string;
  /** What the KPI function gave; the function's own error where it failed. */
  readonly actual: (id: string, periodColumn: string) => string;
  /** How many rows the actual comes from. */
  readonly n: (id: string, periodColumn: string) => string;
  /** Points for whole units above the target, as `KPI.POINTS` gives them. */
  readonly bonus: (
    kpi: ScorecardKpi,
    of: {
      readonly id: string;
      readonly periodColumn: string;
      readonly actual: string;
      readonly target: string;
      readonly setupRow: string;
      readonly rule: string;
    },
  ) => string;
  /** `KPI.SCORE`, `KPI.SCOREBAND` or `KPI.POINTS`, by the rule; blank where something is missing. */
  readonly score: (of: Scored) => string;
  /** `KPI.RAG` as a symbol and a word: hollow where `hollow` holds, and the expression `none` where there is no score. */
  readonly light: (score: string, none: string, hollow?: string) => string;
  /** The actual of the month before; blank for the first month and for a window. */
  readonly previous: (id: string, periodColumn: string) => string;
}

/** What is lost where amounts are subtracted that Excel shows as equal, of 1 or of the amount. */
const ROUNDING = '1E-12';

/** More than a sheet has. */
const MOST_ROWS = '10000000';

/** Place of a rule in the list of rules, counting from 1. */
export const placeOf = (rule: KpiRule['kind']): number => 1 + rules.indexOf(rule);

const isTargetsKpi = ({ measure }: ScorecardKpi): boolean =>
  measure.kind === 'quotient' && measure.by.sheet === 'Targets';

export const rowFormulas = (
  columns: Columns,
  names: ScorecardNames,
  { entity, locale }: { readonly entity: Entity; readonly locale: Locale },
): RowFormulas => {
  const column = (role: string): string => {
    const { table, header } = columns[role]!;
    return columnReference(table, header);
  };
  const setupColumn = (key: string): string => column(`KPISetup.${key}`);
  const isThere = (...roles: readonly string[]): boolean => roles.every((role) => columns[role]);
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
  const errorOf = (value: string, otherwise = '""'): string => `IF(ISERROR(${value}),${value},${otherwise})`;
  const cell = (id: string, periodColumn: string): string => {
    const block = `MATCH(${id},${names.actualIds},0)`;
    const head = `INDEX(${names.actuals},1,${block})`;
    const value = `INDEX(${names.actuals},${names.customerRow},${block}+${periodColumn})`;
    return `IF(ISERROR(${head}),${head},${value})`;
  };
  const part = (id: string, number: 1 | 2, periodColumn: string): string =>
    `N(${cell(`${id}&${textLiteral(partId('', number))}`, `${periodColumn}-1`)})`;
  const setup = (key: string, setupRow: string): string => {
    if (!isThere(`KPISetup.${key}`)) return '""';
    const value = `INDEX(${setupColumn(key)},${setupRow})`;
    return `IF(ISNUMBER(${setupRow}),IF(ISBLANK(${value}),"",${value}),"")`;
  };

  /**
   * Of the rows that hold, the one that began last; of several, the uppermost. An error spoils its own row only. Day
   * and place of a row make one number, so that what holds is asked once; where nothing does there is no such place.
   */
  const latestWhere = (value: string, since: string, conditions: readonly string[]): string => {
    const holds = [`ISNUMBER(${value})`, `ISNUMBER(${since})`, ...conditions].join('*');
    const place = `SEQUENCE(ROWS(${since}))`;
    const ranked = `IF(IFERROR(${holds},0),INT(${since})*${MOST_ROWS}+${MOST_ROWS}-${place},0)`;
    return `INDEX(${value},${MOST_ROWS}-MOD(MAX(${ranked}),${MOST_ROWS}))`;
  };
  const goal = (of: { readonly id: string; readonly periodEnd: string }) => {
    if (entity !== 'customer') return null;
    const keys = ['customer', 'kpi', 'validFrom', 'confirmedOn', 'target'] as const;
    if (!isThere(...keys.map((key) => `Goals.${key}`))) return null;
    const [customer, kpi, since, agreed, target] = keys.map((key) => column(`Goals.${key}`)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    // A row that is not confirmed, or has no number, agrees on nothing: what was agreed before goes on.
    return latestWhere(target, since, [
      `(${customer}&""=${names.customer}&"")`,
      aboutKpi(columns, kpi, of.id),
      `(${since}<=${of.periodEnd})`,
      `ISNUMBER(${agreed})`,
      `(${agreed}<=MIN(${of.periodEnd},${settingNames.asOf}))`,
    ]);
  };
  const planned = (of: { readonly id: string; readonly periodEnd: string }) => {
    const keys = ['start', 'end', 'owner', 'customer', 'kpi', 'target'] as const;
    if (!isThere(...keys.map((key) => `Targets.${key}`))) return null;
    const at = (key: (typeof keys)[number]): string => column(`Targets.${key}`);
    const everyone = `(${names.customerRow}=1)`;
    const whose = `(${at(entity)}&""=IF(${everyone},"",${names.customer}&""))`;
    const other = at(entity === 'customer' ? 'owner' : 'customer');
    return latestWhere(at('target'), at('start'), [
      whose,
      entity === 'customer' ? `IF(${everyone},LEN(${other})=0,TRUE)` : `(LEN(${other})=0)`,
      aboutKpi(columns, at('kpi'), of.id),
      `(${at('start')}<=${of.periodEnd})`,
      `ISNUMBER(${at('end')})`,
      `(${at('end')}>EOMONTH(${of.periodEnd},-1))`,
    ]);
  };

  return {
    setupRow: (id, periodEnd) => {
      const [ids, since] = [setupColumn('id'), setupColumn('validFrom')];
      const latest = `MAXIFS(${since},${ids},${id},${since},"<="&${periodEnd})`;
      return `IFERROR(MATCH(${latest},IF(${ids}=${id},${since},""),0),"")`;
    },
    setup,
    window: (id) =>
      `IFERROR(INDEX(${listName('windows')},INDEX(${names.actualIds},1,MATCH(${id},${names.actualIds},0)+1)),"")`,
    rule: (setupRow) => wordPlace(setup('rule', setupRow), 'rules', 1),
    agreed: (kpi, of) => {
      const found = [goal(of), isTargetsKpi(kpi) ? null : planned(of)].filter((each) => each !== null);
      return found.length === 0 ? null : found.reduceRight((last, each) => `IFERROR(${each},${last})`);
    },
    floor: (setupRow, target, rule) => {
      const [floor, usual] = [setup('floor', setupRow), setup('target', setupRow)];
      const scaled = `${floor}*${target}/${usual}`;
      const shifted = `MAX(${floor}+${target}-${usual},IF(MIN(${floor},${usual})<0,-1E+300,0))`;
      return `IF(COUNT(${floor},${usual},${target})<3,${floor},IF(${target}=${usual},${floor},IF(${rule}=${placeOf('points')},${scaled},${shifted})))`;
    },
    actual: (id, periodColumn) => cell(id, `${periodColumn}-1`),
    n: (id, periodColumn) => cell(id, `${periodColumn}+${PERIODS}`),
    bonus: (kpi, { id, periodColumn, actual, target, setupRow, rule }) => {
      const isQuotient = kpi.measure.kind === 'quotient';
      const reached = isQuotient ? part(id, 1, periodColumn) : `N(${actual})`;
      const above = `${reached}-${isQuotient ? `${part(id, 2, periodColumn)}*` : ''}N(${target})`;
      const each = `N(${setup('bonusEach', setupRow)})`;
      const most = setup('bonusCap', setupRow);
      return `IF(${rule}=${placeOf('points')},MIN(IF(ISNUMBER(${most}),${most},1E+300),${each}*MAX(0,INT(${above}+${ROUNDING}*MAX(1,${reached})))),"")`;
    },
    score: ({ actual, floor, target, rule, tolerance, bonus }) => {
      const linear = `MAX(0,MIN(100,100*((${actual}-${floor})/(${target}-${floor}))))`;
      const outside = `MAX(${floor}-${actual},${actual}-${target},0)`;
      const band = `IF(${floor}>${target},NA(),IF(${outside}=0,100,IF(${outside}>=N(${tolerance}),0,100*(1-${outside}/N(${tolerance})))))`;
      const points = `IF(${target}<=0,NA(),IF(${actual}<N(${floor}),0,100*MIN(1,MAX(0,${actual}/${target}))+N(${bonus})))`;
      const isComplete = `COUNT(${actual},${target})+IF(${rule}=${placeOf('points')},1,COUNT(${floor}))=3`;
      return `IF(${isComplete},CHOOSE(${rule},${linear},${band},${points}),${errorOf(actual)})`;
    },
    light: (score, none, hollow) =>
      `IF(ISNUMBER(${score}),IF(COUNT(${names.greenFrom},${names.amberFrom})<2,"",IF(${score}>=${names.greenFrom},${mark('onTarget', '●', '○', hollow)},` +
      `IF(${score}>=${names.amberFrom},${mark('watch', '▲', '△', hollow)},` +
      `${mark('warning', '■', '□', hollow)}))),${errorOf(score, none)})`,
    previous: (id, periodColumn) =>
      `IF(OR(${periodColumn}=1,${periodColumn}>${PERIODS}),"",${cell(id, `${periodColumn}-2`)})`,
  };
};
