export type {
  Entity,
  KpiArgument,
  KpiCall,
  KpiMeasure,
  KpiRule,
  KpiUnit,
  KpiWindow,
  ScorecardKpi,
} from './scorecardKpi';
export { kpiCalls } from './blocks';
export { cellsOfOthers, choiceNames, findScorecard, isWhole, storedScorecards } from './findScorecard';
export type { FoundScorecard, StoredScorecard } from './findScorecard';
export { planScorecard } from './planScorecard';
export type { PlannedScorecard, ScorecardOptions } from './planScorecard';
