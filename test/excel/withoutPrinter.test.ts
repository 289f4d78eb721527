import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, wholePlan } from './plans';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ hasPrinter: false });
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const second = sheetPlan({
  name: 'Second',
  page: { orientation: 'portrait', pagesWide: 1 },
  freeze: { columns: 1 },
});

test('a machine without a printer leaves out the page set-up of each sheet and nothing else', async () => {
  book.host.resetCounters();
  const { skipped } = await applyPlan({
    ...wholePlan,
    sheets: [...wholePlan.sheets, second],
    show: 'Second',
  });
  expect(skipped).toEqual([
    { en: 'Page set-up of sheet “Meetings”', zh: '工作表“Meetings”的页面设置' },
    { en: 'Page set-up of sheet “Second”', zh: '工作表“Second”的页面设置' },
  ]);
  expect(book.host.counters.requests).toBe(3);
  expect((await readFacts()).sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'Lists',
    'Meetings',
    'Second',
  ]);
  const [charts, frozen, active] = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const charts = worksheets.getItem('Meetings').charts.load('items/name');
    const frozen = worksheets.getItem('Second').freezePanes.getLocationOrNullObject().load('address');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [charts.items.map(({ name }) => name), frozen.address, active.name];
  });
  expect([charts, frozen, active]).toEqual([['Minutes'], 'Second!A:A', 'Second']);
});
