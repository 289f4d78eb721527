import { packs, planPack } from '../../src/packs';
import { filledAreas } from '../../src/plan/areas';
import type { WorkbookFacts } from '../../src/plan/plan';
import { cellsOfOthers, findScorecard } from '../../src/scorecard';
import { blankFacts } from '../plan/blankFacts';

const [first, second] = packs;
const options = { locale: 'en', samples: false, asOf: 46_000 } as const;
const plan = planPack(first!, { ...options, facts: blankFacts });
/** The workbook with the scorecard of the first pack, whose sheet has been given another name. */
const facts: WorkbookFacts = {
  ...blankFacts,
  settings: plan.settings,
  places: { KPI_Actuals: 'KPIData', KPI_Totals: 'Trend', KPI_Customer: 'Board' },
};
const sheetOf = (name: string) => filledAreas(plan.sheets.find((sheet) => sheet.name === name)!);

test('a scorecard is found whatever its sheets are called', () => {
  expect(findScorecard(first!.id, facts)?.sheets).toEqual({ data: 'KPIData', trend: 'Trend', card: 'Board' });
  expect(findScorecard(second!.id, facts)).toBeNull();
});

test('to a pack the cells of the others are told, and not its own', () => {
  expect(cellsOfOthers(second!.id, facts)).toEqual([
    { sheet: 'KPIData', areas: sheetOf('KPIData') },
    { sheet: 'Trend', areas: sheetOf('Trend') },
    { sheet: 'Board', areas: sheetOf('Scorecard') },
  ]);
  expect(cellsOfOthers(first!.id, facts)).toEqual([]);
});

test('of a scorecard that was made without a layout no cells are told', () => {
  const { scorecards } = plan.settings as { scorecards: Record<string, object> };
  const stored = { [first!.id]: { ...scorecards[first!.id], layouts: undefined } };
  expect(cellsOfOthers(second!.id, { ...facts, settings: { scorecards: stored } })).toEqual([]);
});
