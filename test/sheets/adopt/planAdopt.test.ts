import { kpisOf, packs } from '../../../src/packs';
import type { TableFacts, WorkbookFacts } from '../../../src/plan/plan';
import { columnsOfKpi } from '../../../src/scorecard/crosstabCall';
import { adoptableTables, proposeMapping } from '../../../src/sheets/adopt/adoptable';
import { calculable } from '../../../src/sheets/adopt/calculable';
import { columnsUsed } from '../../../src/sheets/adopt/columnsUsed';
import { planAdopt, type Adoption } from '../../../src/sheets/adopt/planAdopt';
import { requiredOf, roles } from '../../../src/sheets/adopt/roles';
import { lostColumns } from '../../../src/sheets/adopt/unmapped';
import { roleOf } from '../../../src/sheets/tableOf';
import { blankFacts } from '../../plan/blankFacts';
import { faultsOf } from '../../plan/checkPlan';

const asOf = 46000;
const table: TableFacts = {
  name: 'Todo',
  sheet: 'Mine',
  headers: ["Client's [A]", 'Task', 'Deadline', 'State', 'IsOpen'],
  rows: 3,
};
const facts: WorkbookFacts = { ...blankFacts, tables: [table] };
const adoption: Adoption = {
  role: 'Actions',
  table: 'Todo',
  mapping: { customer: "Client's [A]", action: 'Task', due: 'Deadline', status: 'State' },
};

describe('a table in a role', () => {
  const { plan, added, leftOut, entered } = planAdopt(adoption, { locale: 'en', facts, asOf });

  test('has a hidden name on the header of every mapped column', () => {
    expect(plan.bindings).toEqual([
      { name: 'KPI_b_Actions_customer', table: 'Todo', header: "Client's [A]" },
      { name: 'KPI_b_Actions_action', table: 'Todo', header: 'Task' },
      { name: 'KPI_b_Actions_due', table: 'Todo', header: 'Deadline' },
      { name: 'KPI_b_Actions_status', table: 'Todo', header: 'State' },
    ]);
  });

  test('gets the calculated columns, over its own headers, under headers that are free', () => {
    expect(added).toEqual([
      { key: 'customerNo', header: 'CustomerNo' },
      { key: 'periodNo', header: 'PeriodNo' },
      { key: 'isOpen', header: 'IsOpen2' },
    ]);
    const [columns] = plan.columns!;
    expect(columns!.table).toBe('Todo');
    expect(
      columns!.columns.map(({ header, binding, numberFormat }) => [header, binding, numberFormat]),
    ).toEqual([
      ['CustomerNo', 'KPI_b_Actions_customerNo', '0'],
      ['PeriodNo', 'KPI_b_Actions_periodNo', '0'],
      ['IsOpen2', 'KPI_b_Actions_isOpen', undefined],
    ]);
    expect(columns!.columns[0]!.formula.formula).toContain("Todo[[#This Row],[Client''s '[A']]]");
    expect(columns!.columns[1]!.formula.formula).toContain('Todo[[#This Row],[Deadline]]');
    expect([leftOut, entered]).toEqual([[], []]);
  });

  test('brings the settings and lists that its formulas read, and no rows', () => {
    expect(plan.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Settings', 'visible'],
      ['Lists', 'hidden'],
    ]);
    expect(faultsOf(plan.sheets)).toEqual([]);
    const formulas = JSON.stringify(plan.sheets);
    expect(formulas).toContain("Todo[[Client''s '[A']]]");
    expect(plan.rows).toEqual([]);
  });

  test('is remembered with what it does not have', () => {
    expect(plan.settings).toEqual({
      adopted: ['Actions'],
      unmapped: ['Actions.created', 'Actions.meeting', 'Actions.owner', 'Actions.completed', 'Actions.note'],
    });
  });
});

test('headers are in the language given where the workbook has none', () => {
  const { added } = planAdopt(adoption, { locale: 'zh', facts, asOf });
  expect(added.map(({ header }) => header)).toEqual(['客户序号', '期间', '是否未结']);
});

test('calculated columns that need what is not there are left out and told, with those that need them', () => {
  const mapping = { due: 'Deadline', status: 'State' };
  expect(planAdopt({ ...adoption, mapping }, { locale: 'en', facts, asOf }).leftOut).toEqual([
    { key: 'customerNo', needs: ['customer'] },
    { key: 'isOpen', needs: ['action'] },
  ]);
  expect(calculable('Agenda', ['date']).leftOut).toEqual([
    { key: 'customerNo', needs: ['customer'] },
    { key: 'accountManager', needs: ['customerNo'] },
  ]);
});

test('what the user has worked out already is not calculated again', () => {
  const own = ['date', 'customer', 'hours'];
  expect(calculable('Meetings', own).made.map(({ key }) => key)).not.toContain('hours');
});

describe('a table in use', () => {
  const bound = { customer: "Client's [A]", due: 'Deadline', status: 'State', customerNo: 'IsOpen' };
  const inUse: WorkbookFacts = {
    ...facts,
    bindings: {
      ...Object.fromEntries(
        Object.entries(bound).map(([key, header]) => [`Actions.${key}`, { table: 'Todo', header }]),
      ),
      'Actions.action': null,
      'Actions.note': null,
    },
    settings: { adopted: ['Actions'], unmapped: ['Actions.note'] },
  };

  test('is asked for the columns that are lost, save those it is said not to have', () => {
    expect(lostColumns(inUse)).toEqual([
      { role: 'Actions', table: 'Todo', sheet: 'Mine', columns: ['action'] },
    ]);
    const { tables, played } = adoptableTables(inUse);
    expect(tables).toEqual([{ ...table, guesses: [{ role: 'Actions', fit: 1 }], bound, lost: ['action'] }]);
    expect(played).toEqual({ Actions: 'Mine' });
  });

  test('has its columns proposed as they are, and no header twice', () => {
    const [found] = adoptableTables(inUse).tables;
    const proposed = proposeMapping('Actions', found!);
    expect(proposed.find(({ key }) => key === 'action')).toEqual({
      key: 'action',
      header: 'Task',
      certainty: 'synonym',
    });
    expect(proposed.find(({ key }) => key === 'due')).toMatchObject({ header: 'Deadline' });
    const headers = proposed.flatMap(({ header }) => header ?? []);
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('has only what is new bound, and formulas entered again that read it', () => {
    const mapping = { ...adoption.mapping, customer: 'Task', action: "Client's [A]" };
    const { plan, entered } = planAdopt({ ...adoption, mapping }, { locale: 'en', facts: inUse, asOf });
    expect(plan.bindings!.map(({ name, header }) => [name, header])).toEqual([
      ['KPI_b_Actions_customer', 'Task'],
      ['KPI_b_Actions_action', "Client's [A]"],
    ]);
    expect(entered.map(({ header }) => header)).toEqual(['IsOpen']);
    expect(entered[0]!.formula.formula).toContain('Todo[[#This Row],[Task]]');
  });
});

test('a table with a role of ours is not offered, another one is', () => {
  const bindings = { 'Actions.due': { table: 'Todo', header: 'Deadline' } };
  const other = { ...table, name: 'Other' };
  const { tables } = adoptableTables({ ...facts, tables: [table, other], bindings });
  expect(tables.map(({ name }) => name)).toEqual(['Other']);
});

describe('a role cannot do without', () => {
  /** What the scorecard itself reads of the targets agreed with customers. */
  const agreed = ['Goals.kpi', 'Goals.target', 'Goals.validFrom'];
  const read = new Set([
    ...agreed,
    ...packs.flatMap((pack) => kpisOf(pack).flatMap((kpi) => columnsOfKpi(kpi))),
  ]);

  test.each(
    roles.filter(({ key }) => [...read].some((name) => name.startsWith(`${key}.`))).map(({ key }) => key),
  )('%s: what KPIs read, as it is or calculated', (role) => {
    const { columns } = roles.find(({ key }) => key === role)!;
    const within = (key: string): boolean =>
      read.has(roleOf(role, key)) ||
      columns.some((column) => columnsUsed(column).includes(key) && within(column.key));
    expect(requiredOf(role).filter((key) => !within(key))).toEqual([]);
  });
});
