import type { KpiCall, KpiMeasure, ScorecardKpi } from './scorecardKpi';

/** Shape of the blocks of KPIData. */

/** Months shown, the last of them that of the as-of date. */
export const PERIODS = 13;

/** The months and one window: the last twelve months. */
export const COLUMNS = PERIODS + 1;

/** Customers or owners there is room for, besides the row for all of them. */
export const ENTITIES = 60;

/** What CROSSTAB gives for every row and column, side by side. */
export const MEASURES = ['value', 'n'] as const;

/** Width of a block and the empty column after it. */
export const BLOCK_STEP = COLUMNS * MEASURES.length + 1;

/** The keys that a call looks up: as they are, whole months only, or the same months a year before. */
export type Keys = 'plain' | 'whole' | 'yearBefore';

/** A call that needs a block of its own beside that of its KPI. */
export interface Part {
  readonly id: string;
  readonly kpi: ScorecardKpi;
  readonly call: KpiCall;
  readonly keys: Keys;
}

/** Id of the first or second part of a KPI. */
export const partId = (id: string, part: 1 | 2): string => `${id}#${part}`;

const wholeIf = ({ wholeMonths }: KpiCall): Keys => (wholeMonths ? 'whole' : 'plain');

const callsOf = (measure: KpiMeasure): readonly (readonly [KpiCall, Keys])[] => {
  switch (measure.kind) {
    case 'call':
    case 'complement':
      return [[measure.call, wholeIf(measure.call)]];
    case 'quotient':
      return [
        [measure.of, wholeIf(measure.of)],
        [measure.by, wholeIf(measure.by)],
      ];
    case 'growth':
    case 'retained':
      return [
        [measure.call, 'whole'],
        [measure.call, 'yearBefore'],
      ];
  }
};

/** The calls of a KPI, each once. */
export const kpiCalls = ({ measure }: ScorecardKpi): readonly KpiCall[] => [
  ...new Set(callsOf(measure).map(([call]) => call)),
];

/** The blocks of calls a KPI needs: its own where it is nothing but a call, else one for each part. */
export const partsOf = (kpi: ScorecardKpi): readonly Part[] =>
  callsOf(kpi.measure).map(([call, keys], index) => ({
    id: kpi.measure.kind === 'call' ? kpi.id : partId(kpi.id, index === 0 ? 1 : 2),
    kpi,
    call,
    keys,
  }));
