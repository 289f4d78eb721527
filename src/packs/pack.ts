import type { Text } from '../core/locale';
import type { SheetKey } from '../sheets';
import type { ScorecardKpi } from '../scorecard';

/** A whole working workbook as data: sheets, KPIs, and the standards they start with. */
export interface Pack {
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: for whom, and what it measures. */
  readonly summary: Text;
  readonly sheets: readonly SheetKey[];
  /** Weights add up to 1. KPIs of one dimension stand together. */
  readonly kpis: readonly ScorecardKpi[];
}
