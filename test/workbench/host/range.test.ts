import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

test('values are written, calculated and read back in one request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['Customer', 'Meetings'],
      ['Ying', 3],
    ];
    sheet.getRange('C2').formulas = [['=B2*2']];
    const range = sheet.getRange('A1:C2').load('values,formulas,valueTypes,address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:C2');
    expect(range.values).toEqual([
      ['Customer', 'Meetings', ''],
      ['Ying', 3, 6],
    ]);
    expect(range.formulas[1]).toEqual(['Ying', 3, '=B2*2']);
    expect(range.valueTypes[1]).toEqual(['String', 'Double', 'Double']);
  });
});

test('a sheet with a table is made in one request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Log');
    sheet.getRange('A1:B3').values = [
      ['Status', 'Days'],
      ['Done', 2],
      ['Open', 5],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Logs';
    sheet.getRange('D1').formulas = [['=SUM(Logs[Days])']];
    const total = sheet.getRange('D1').load('values');
    table.load('name');
    table.columns.load('items/name');
    await context.sync();
    expect(table.name).toBe('Logs');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Status', 'Days']);
    expect(total.values).toEqual([[7]]);
  });
});
