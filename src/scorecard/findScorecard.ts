import type { WorkbookFacts, WorkbookPlan } from '../plan/plan';
import type { SheetLayout } from './layout';
import type { ScorecardNames } from './names';
import type { Choices } from './planCard';
import type { Entity } from './scorecardKpi';

/** What the workbook's settings keep of a scorecard, by pack. */
export interface StoredScorecard {
  readonly names: ScorecardNames;
  readonly entity: Entity;
  readonly kpis: readonly string[];
  /** Of the plan it was made from, so that the same plan is not made again. */
  readonly fingerprint: string;
  /** Where everything stood on its sheets when they were made; absent in workbooks of earlier versions. */
  readonly layouts?: Readonly<Record<CardSheet, SheetLayout>>;
}

/** A scorecard that was made in the workbook, whatever its sheets are called by now. */
export interface FoundScorecard extends StoredScorecard {
  /** Names of its sheets; of those that were deleted there is none. */
  readonly sheets: Readonly<Partial<Record<CardSheet, string>>>;
  readonly choices: Partial<Choices>;
}

/** The sheets of a scorecard by the name that stands on each. */
const sheetNames = { data: 'actuals', trend: 'totals', card: 'customer' } as const satisfies Readonly<
  Record<string, keyof ScorecardNames>
>;
export type CardSheet = keyof typeof sheetNames;

const choiceKeys = [
  'customer',
  'period',
  'greenFrom',
  'amberFrom',
  'minimumCoverage',
] as const satisfies readonly (keyof Choices)[];

/** Scorecards of a workbook have numbered names; there are no more packs and entities than this. */
const MOST = 9;
const numbered = (name: string): readonly string[] =>
  Array.from({ length: MOST }, (_, index) => (index === 0 ? name : `${name}${index + 1}`));

/** The names whose cells hold what people chose, for `readFacts`. */
export const choiceNames: readonly string[] = [
  'KPI_Customer',
  'KPI_Owner',
  'KPI_Period',
  'KPI_GreenFrom',
  'KPI_AmberFrom',
  'KPI_MinimumCoverage',
].flatMap(numbered);

const isStored = (value: unknown): value is StoredScorecard =>
  typeof value === 'object' && value !== null && 'names' in value && 'entity' in value && 'kpis' in value;

/** What is kept of all scorecards, by pack id. */
export const storedScorecards = ({ settings }: WorkbookFacts): Readonly<Record<string, StoredScorecard>> => {
  const { scorecards } = settings;
  if (typeof scorecards !== 'object' || scorecards === null) return {};
  return Object.fromEntries(Object.entries(scorecards).filter(([, value]) => isStored(value)));
};

/** The sheets of a scorecard, by what they are called now. */
const sheetsOf = (
  { names }: StoredScorecard,
  { places }: WorkbookFacts,
): readonly (readonly [CardSheet, string])[] =>
  Object.entries(sheetNames).flatMap(([sheet, key]) => {
    const place = places[names[key]];
    return place === undefined ? [] : [[sheet as CardSheet, place] as const];
  });

/** The cells that scorecards of other packs fill. */
export const cellsOfOthers = (pack: string, facts: WorkbookFacts): NonNullable<WorkbookPlan['ours']> =>
  Object.entries(storedScorecards(facts)).flatMap(([id, stored]) =>
    id === pack || !stored.layouts
      ? []
      : sheetsOf(stored, facts).map(([key, sheet]) => ({ sheet, areas: stored.layouts![key].ours })),
  );

/** The scorecard of a pack, found by the names that stand on its sheets; null where it was never made. */
export const findScorecard = (pack: string, facts: WorkbookFacts): FoundScorecard | null => {
  const stored = storedScorecards(facts)[pack];
  if (!stored) return null;
  const { values } = facts;
  const sheets = sheetsOf(stored, facts);
  const choices = choiceKeys.flatMap((key) => {
    const value = values[stored.names[key]]?.[0]?.[0];
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  return { ...stored, sheets: Object.fromEntries(sheets), choices: Object.fromEntries(choices) };
};

/** Whether nothing of a scorecard was deleted. */
export const isWhole = ({ sheets }: FoundScorecard): boolean =>
  Object.keys(sheetNames).every((sheet) => sheet in sheets);
