import type { Text } from '../core/locale';
import type { SheetKey } from '../sheets';
import type { Entity, ScorecardKpi } from '../scorecard/scorecardKpi';

/** A whole working workbook as data: sheets, KPIs, and the standards they start with. */
export interface Pack {
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: for whom, and what it measures. */
  readonly summary: Text;
  /** Whose performance its scorecard shows. */
  readonly entity: Entity;
  /** Those its KPIs read, and KPISetup. Settings and Lists come by themselves. */
  readonly sheets: readonly SheetKey[];
  /** Weights add up to 1. KPIs of one dimension stand together. */
  readonly kpis: readonly ScorecardKpi[];
  /** KPIs to be shown beside the scorecard; they weigh nothing and read no other sheets. */
  readonly besides: readonly ScorecardKpi[];
}
