import type { Text } from '../../core/locale';
import type { ScorecardKpi } from '../../scorecard';

export interface Dimension {
  readonly title: Text;
  readonly kpis: readonly ScorecardKpi[];
  /** Share of the scorecard, 0 to 1. */
  readonly weight: number;
}

/** KPIs by dimension, in the order in which the dimensions first come. */
export const dimensionsOf = (kpis: readonly ScorecardKpi[]): readonly Dimension[] => {
  const names = [...new Set(kpis.map(({ dimension }) => dimension.en))];
  return names.map((name) => {
    const own = kpis.filter(({ dimension }) => dimension.en === name);
    return {
      title: own[0]!.dimension,
      kpis: own,
      weight: own.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
};
