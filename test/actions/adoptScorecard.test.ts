import { adoptTable } from '../../src/actions/adoptTable';
import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import { metadata } from '../../src/functions/metadata';
import { packs, planPack, type Pack } from '../../src/packs';
import type { WorkbookPlan } from '../../src/plan/plan';
import { settingValueNames } from '../../src/sheets/settingsSheet';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

const asOf = serialOf(2026, 3, 20);
const headers = ['Client', 'What', 'Deadline', 'State'];
const due = serialOf(2026, 3, 5);
const rows = [
  ['Contoso', 'call', due, 'Closed'],
  ['Contoso', 'write', due, 'In progress'],
  ['Adatum', 'visit', due, 'Done'],
  ['Adatum', 'offer', due, 'Cancelled'],
  ['Adatum', 'send', due - 31, 'Open'],
];

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000/') });
  await import('../../src/functions');
}, 120_000);
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** A pack with nothing but one of its KPIs. */
const oneOf = (pack: string, kpi: string): Pack => {
  const found = packs.find(({ id }) => id === pack)!;
  return { ...found, sheets: ['KPISetup'], kpis: found.kpis.filter(({ id }) => id === kpi), besides: [] };
};

/** The same without looks, which are not calculated and take their time; only texts stay texts. */
const withoutLooks = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    formats: sheet.formats.filter(({ numberFormat }) => numberFormat === '@'),
    validations: [],
    rules: [],
    charts: [],
  })),
});

const actualOf = async (title: string): Promise<unknown> => {
  await book.host.settled();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Scorecard').getUsedRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const head = cells.find((row) => row.includes('Actual'))!;
  return cells.find((row) => row[head.indexOf('KPI')] === title)?.[head.indexOf('Actual')];
};

/** A table as a person makes one: on a sheet of theirs, not in its corner. */
const makeTable = (name: string, cells: readonly (readonly (string | number)[])[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`My ${name}`);
    const range = sheet.getRangeByIndexes(4, 2, cells.length, cells[0]!.length);
    range.values = cells.map((row) => [...row]);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });

const start = async (pack: Pack): Promise<readonly string[]> => {
  const facts = await readFacts({ values: settingValueNames });
  const plan = planPack(pack, { locale: 'en', facts, samples: false, asOf });
  await applyPlan(withoutLooks(plan));
  return plan.sheets.map(({ name }) => name);
};

test('a scorecard reads a table of the user’s like a sheet of ours', async () => {
  await makeTable('Aufgaben', [headers, ...rows]);
  const mapping = { customer: 'Client', action: 'What', due: 'Deadline', status: 'State' };
  await adoptTable.run({ role: 'Actions', table: 'Aufgaben', mapping }, contextOf());
  expect(await start(packs[0]!)).not.toContain('Actions');
  expect(await actualOf('Action completion')).toBeCloseTo(2 / 3, 10);
}, 120_000);

test('columns of the user’s that are no part of the role do not count as records', async () => {
  const mapping = { customer: 'Name', started: 'Since', segment: 'Branch', phone: 'Call' };
  await makeTable('Kunden', [
    ['Call', 'Since', 'Remark', 'Mood', 'Branch', 'Credit', 'Name'],
    ['030 1', due, '', '', 'Food', '', 'Contoso'],
    ['', due, 'old', '', '', '', 'Adatum'],
  ]);
  await adoptTable.run({ role: 'Customers', table: 'Kunden', mapping }, contextOf());
  await start(oneOf('workReview', 'workReview.recordsComplete'));
  expect(await actualOf('Records complete')).toBeCloseTo(6 / 8, 10);
}, 120_000);
