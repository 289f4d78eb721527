import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { packs } from '../../src/packs';
import { withPlanned } from '../../src/plan/withPlanned';
import type { SheetPlan } from '../../src/plan/plan';
import { planScorecard } from '../../src/scorecard';
import type { ScorecardOptions } from '../../src/scorecard';
import { planTemplates } from '../../src/sheets/planTemplates';
import { blankFacts } from '../plan/blankFacts';

const [pack] = packs;
const { sheets: logs, columns } = planTemplates(pack!.sheets, {
  locale: 'en',
  facts: blankFacts,
  content: {},
});
const facts = withPlanned(blankFacts, logs);
const plan = (options: Partial<ScorecardOptions> = {}) =>
  planScorecard({
    kpis: pack!.kpis,
    title: pack!.title,
    columns,
    locale: 'en',
    facts,
    asOf: serialOf(2026, 3, 20),
    ...options,
  });

const formulasOf = ({ blocks }: SheetPlan): string[] =>
  blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : [])),
  );

test('the only KPI calls are one CROSSTAB per KPI, all on the hidden sheet', () => {
  const [data, ...others] = plan().sheets;
  expect(data!.visibility).toBe('hidden');
  const calls = formulasOf(data!).filter((formula) => formula.includes('KPI.'));
  expect(calls).toHaveLength(pack!.kpis.length);
  for (const call of calls) expect(call).toMatch(/^=KPI\.CROSSTAB\("[A-Z]+:value,n",/);
  for (const sheet of others) for (const formula of formulasOf(sheet)) expect(formula).not.toMatch(/\bKPI\./);
});

test('a call never has a gap', () => {
  for (const formula of formulasOf(plan().sheets[0]!)) expect(formula).not.toMatch(/,,|,\)/);
});

test('the call of a KPI is written out from its data', () => {
  const call = formulasOf(plan().sheets[0]!).find((formula) => formula.includes('ACTIONRATE'));
  expect(call).toBe(
    '=KPI.CROSSTAB("ACTIONRATE:value,n",Actions[CustomerNo],Actions[PeriodNo],$A$7:$A$67,$CL$5:$CY$5,' +
      'Actions[Status],"","",(Actions[Due]<=KPI_AsOf)*1)',
  );
});

test('blocks stand side by side, with the id of the KPI above', () => {
  const [data] = plan().sheets;
  const heads = data!.blocks.slice(2).map(({ row, column, cells }) => [row, column, cells[0]![0]]);
  expect(heads).toEqual(pack!.kpis.map(({ id }, index) => [2, 2 + index * 29, id]));
});

test('no formula is volatile or newer than Excel 2021', () => {
  const refused =
    /\b(TODAY|NOW|OFFSET|INDIRECT|RAND|VSTACK|HSTACK|TAKE|DROP|MAP|BYROW|TOCOL|CHOOSECOLS|GROUPBY)\(/;
  for (const sheet of plan().sheets)
    for (const formula of formulasOf(sheet)) expect(formula).not.toMatch(refused);
});

test('a formula uses only names that the plan or the workbook has', () => {
  const planned = plan();
  const names = [...withPlanned(facts, planned.sheets).names];
  for (const sheet of planned.sheets)
    for (const formula of formulasOf(sheet))
      for (const [name] of formula.replace(/"[^"]*"/g, '').matchAll(/KPI_\w+/g))
        expect(names).toContain(name);
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
  expect(planned.leftOut).toEqual(['satisfaction']);
  expect(planned.kpis).toHaveLength(pack!.kpis.length - 1);
});

test.each(locales)('the card in %s prints on one page wide without its working columns', (locale) => {
  const card = plan({ locale }).sheets.at(-1)!;
  expect(card.page).toMatchObject({ orientation: 'landscape', pagesWide: 1, printArea: { columns: 12 } });
});
