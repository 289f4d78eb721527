import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { kpisOf, packs, type Pack } from '../../src/packs';
import { withPlanned } from '../../src/plan/withPlanned';
import type { CellBlock, SheetPlan } from '../../src/plan/plan';
import { planScorecard } from '../../src/scorecard';
import type { PlannedScorecard, ScorecardOptions } from '../../src/scorecard';
import { planTemplates } from '../../src/sheets/planTemplates';
import { blankFacts } from '../plan/blankFacts';
import { faultsOf } from '../plan/checkPlan';

const allSheets = [...new Set(packs.flatMap(({ sheets }) => sheets))];
const { sheets: logs, columns } = planTemplates(allSheets, {
  locale: 'en',
  facts: blankFacts,
  asOf: serialOf(2026, 3, 20),
  content: {},
});
const facts = withPlanned(blankFacts, logs);
const optionsOf = (pack: Pack): ScorecardOptions => ({
  kpis: kpisOf(pack),
  title: pack.title,
  entity: pack.entity,
  columns,
  locale: 'en',
  facts,
});
const [pack] = packs;
const plan = (options: Partial<ScorecardOptions> = {}) => planScorecard({ ...optionsOf(pack!), ...options });
/** Every plan that has to keep the rules, by the pack it is of. */
const plans = packs.flatMap((each) =>
  (['customer', 'owner'] as const).map(
    (entity) => [`${each.id} by ${entity}`, planScorecard({ ...optionsOf(each), entity })] as const,
  ),
);

const formulasOf = ({ blocks }: SheetPlan): string[] =>
  blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : [])),
  );

describe.each(plans)('%s', (_, planned) => {
  const [data, ...others] = planned.sheets;
  const calls = formulasOf(data!).filter((formula) => formula.includes('KPI.'));

  test('the only KPI calls are CROSSTABs on the hidden sheet', () => {
    expect(data!.visibility).toBe('hidden');
    expect(calls.length).toBeGreaterThanOrEqual(planned.kpis.length);
    for (const call of calls) expect(call).toMatch(/^=KPI\.CROSSTAB\("[A-Z]+:value,n",/);
    for (const sheet of others)
      for (const formula of formulasOf(sheet)) expect(formula).not.toMatch(/\bKPI\./);
  });

  test('a call never has a gap', () => {
    for (const call of calls) expect(call).not.toMatch(/,,|,\)/);
  });

  test('no formula is volatile or newer than Excel 2021', () => {
    const refused =
      /\b(TODAY|NOW|OFFSET|INDIRECT|RAND|VSTACK|HSTACK|TAKE|DROP|MAP|BYROW|TOCOL|CHOOSECOLS|GROUPBY)\(/;
    for (const sheet of planned.sheets)
      for (const formula of formulasOf(sheet)) expect(formula).not.toMatch(refused);
  });

  test('a formula uses only names that the plan or the workbook has', () => {
    const names = [...withPlanned(facts, planned.sheets).names];
    for (const sheet of planned.sheets)
      for (const formula of formulasOf(sheet))
        for (const [name] of formula.replace(/"[^"]*"/g, '').matchAll(/KPI_\w+/g))
          expect(names).toContain(name);
  });

  test('Excel takes every part of it', () => {
    expect(faultsOf([...logs, ...planned.sheets])).toEqual([]);
  });

  test('no two blocks of KPIData overlap', () => {
    const columns = data!.blocks
      .filter(({ row, column }) => row === 2 && column > 2)
      .map(({ column }) => column)
      .sort((a, b) => a - b);
    for (let i = 1; i < columns.length; i++) expect(columns[i]! - columns[i - 1]!).toBe(29);
  });
});

const headOf = (id: string, { sheets }: PlannedScorecard): CellBlock =>
  sheets[0]!.blocks.find(({ row, cells }) => row === 2 && cells[0]![0] === id)!;
const callOf = (id: string, planned: PlannedScorecard): string =>
  formulasOf({ ...planned.sheets[0]!, blocks: [headOf(id, planned)] }).find((formula) =>
    formula.includes('KPI.'),
  )!;
const planOf = (id: string): PlannedScorecard =>
  planScorecard(optionsOf(packs.find((each) => each.id === id)!));

describe('the call of a KPI is written out from its data', () => {
  test.each([
    [
      'a rate of what is due',
      'customerMeetings',
      'actionCompletion',
      /^=KPI\.CROSSTAB\("ACTIONRATE:value,n",Actions\[CustomerNo\],Actions\[PeriodNo\],\$A\$7:\$A\$67,[$A-Z0-9:]+,Actions\[Status\],KPI_DoneWords,KPI_CancelledWords,\(Actions\[Due\]<=KPI_AsOf\)\*1\)$/,
    ],
    [
      'targets of this KPI, by owner',
      'investment',
      'investment.tasksDone#2',
      /^=KPI\.CROSSTAB\("SUM:value,n",Targets\[Owner\],Targets\[PeriodNo\],.*IF\(ISBLANK\(Targets\[Target\]\),"",Targets\[Target\]\),\(ISNUMBER\(MATCH\(Targets\[KPI\],IF\(KPISetup\[KPI id\]="investment\.tasksDone",KPISetup\[KPI\],""\),0\)\)\+\(Targets\[KPI\]="investment\.tasksDone"\)>0\)\*\(LEN\(Targets\[Owner\]\)>0\)\)$/,
    ],
    [
      'periods that the function takes itself',
      'investment',
      'investment.retention',
      /^=KPI\.CROSSTAB\("RETENTIONSTATUS:value,n",Customers\[Account manager\],"",.*Customers\[Started\],Customers\[Lost on\]\)$/,
    ],
    [
      'columns side by side',
      'investment',
      'investment.recordsComplete',
      /COMPLETENESS:value,n.*,CHOOSE\(\{1,2,3,4,5,6,7,8\},IF\(ISBLANK\(Customers\[Customer\]\),"",Customers\[Customer\]\),.*IF\(ISBLANK\(Customers\[Started\]\),"",Customers\[Started\]\)\)\)$/,
    ],
  ])('%s', (_, id, kpi, call) => {
    expect(callOf(kpi, planOf(id))).toMatch(call);
  });
});

test('a second scorecard takes sheets and names of its own', () => {
  const first = plan();
  const second = plan({ facts: withPlanned(facts, first.sheets) });
  expect(second.sheets.map(({ name }) => name)).toEqual(['KPIData 2', 'Trend 2', 'Scorecard 2']);
  const names = [...first.sheets, ...second.sheets].flatMap((sheet) => sheet.names.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('a KPI whose column is not there is left out and named', () => {
  const without = Object.entries(columns).filter(([role]) => role !== 'Survey.overall');
  const planned = plan({ columns: Object.fromEntries(without) });
  expect(planned.leftOut.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['satisfaction', 'satisfiedCustomers']),
  );
  expect(planned.kpis).toHaveLength(kpisOf(pack!).length - planned.leftOut.length);
});

test('what is chosen on a card does not make it another one, but a KPI more does', () => {
  const first = plan();
  const old = {
    names: first.names,
    entity: 'customer' as const,
    kpis: first.kpis,
    fingerprint: first.fingerprint,
    sheets: { data: 'KPIData', trend: 'Trend', card: 'Scorecard' },
    choices: { customer: 'Orion', period: '2026-01', greenFrom: 85 },
  };
  const again = plan({ facts: withPlanned(facts, first.sheets), old });
  expect(again.fingerprint).toBe(first.fingerprint);
  expect(again.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  expect(JSON.stringify(again.sheets[2])).toContain('"Orion"');
  expect(plan({ kpis: pack!.kpis.slice(1) }).fingerprint).not.toBe(first.fingerprint);
});

test.each(locales)('the card in %s prints on one page wide without its working columns', (locale) => {
  const card = plan({ locale }).sheets.at(-1)!;
  expect(card.page).toMatchObject({ orientation: 'landscape', pagesWide: 1, printArea: { columns: 13 } });
});
