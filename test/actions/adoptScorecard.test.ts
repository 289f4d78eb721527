import { adoptTable } from '../../src/actions/adoptTable';
import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import { metadata } from '../../src/functions/metadata';
import { packs, planPack } from '../../src/packs';
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
afterAll(() => book.dispose());

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

test('a scorecard reads a table of the user’s like a sheet of ours', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('To do');
    const range = sheet.getRangeByIndexes(4, 2, rows.length + 1, headers.length);
    range.values = [headers, ...rows];
    sheet.tables.add(range, true).name = 'Aufgaben';
    await context.sync();
  });
  const mapping = { customer: 'Client', action: 'What', due: 'Deadline', status: 'State' };
  await adoptTable.run({ role: 'Actions', table: 'Aufgaben', mapping }, contextOf());
  const facts = await readFacts({ values: settingValueNames });
  const plan = planPack(packs[0]!, { locale: 'en', facts, samples: false, asOf });
  expect(plan.sheets.map(({ name }) => name)).not.toContain('Actions');
  await applyPlan(withoutLooks(plan));
  expect(await actualOf('Action completion')).toBeCloseTo(2 / 3, 10);
}, 120_000);
