export type { KpiArgument, KpiUnit, ScorecardKpi } from './scorecardKpi';
export { planScorecard } from './planScorecard';
export type { PlannedScorecard, ScorecardOptions } from './planScorecard';
