import type { Frame } from 'playwright-core';
import { type, write } from './cells';
import { servePage, type OpenPage, type PageServer } from './openPage';

jest.setTimeout(60_000);

let server: PageServer;
let opened: OpenPage;
beforeAll(async () => {
  server = await servePage();
  opened = await server.open();
});
afterAll(() => server.close());

/** Formulas, values and number formats of cells of the sheet shown. */
const look = (pane: Frame, address: string) =>
  pane.evaluate(
    (range) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange(range);
        cells.load('formulas,values,numberFormat');
        await context.sync();
        return [cells.formulas[0]![0], cells.values[0]![0], cells.numberFormat[0]![0]] as unknown[];
      }),
    address,
  );

test.each([
  ['a word', 'abc', ['abc', 'abc', 'General']],
  ['a date', '2026-03-01', [46082, 46082, 'yyyy-mm-dd']],
  ['a time', '9:30', [9.5 / 24, 9.5 / 24, 'h:mm']],
  ['a percentage', '12%', [0.12, 0.12, '0%']],
  ['a number with separators', '1,234', [1234, 1234, '#,##0']],
  ['a negative number', '-5', [-5, -5, 'General']],
  ['a truth value', 'TRUE', [true, true, 'General']],
  ['text after an apostrophe', "'007", ['007', '007', 'General']],
  ['a formula', '=1+1', ['=1+1', 2, 'General']],
  ['a formula that begins with a plus sign', '+2*3', ['=+2*3', 6, 'General']],
])('%s is read as in Excel', async (_, text, expected) => {
  const { page, pane } = opened;
  await write(pane, 'A1', [['']]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['General']];
      await context.sync();
    }),
  );
  await type(page, 'A1', text);
  expect(await look(pane, 'A1')).toEqual(expected);
});

test('beside a table the table grows, and its formulas need no name of the table', async () => {
  const { page, pane } = opened;
  const table = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem('Log').getRange().load('formulas');
        await context.sync();
        return range.formulas as unknown[][];
      }),
    );
  await write(pane, 'E1:F2', [
    ['Day', 'Hours'],
    [1, 2],
  ]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('E1:F2', true).name = 'Log';
      sheet.getRange('F2').formulas = [['=Log[@Day]*2']];
      await context.sync();
    }),
  );
  await type(page, 'E3', '5');
  await type(page, 'G1', 'More');
  await type(page, 'G2', '=[@Hours]+1');
  await type(page, 'E1', 'Date');
  expect(await table()).toEqual([
    ['Date', 'Hours', 'More'],
    [1, '=Log[@Date]*2', '=Log[@Hours]+1'],
    [5, '=Log[@Date]*2', '=Log[@Hours]+1'],
  ]);
});
