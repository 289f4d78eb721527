import type { Page } from 'playwright-core';
import { read, settled, type, write } from './cells';
import { servePage, type OpenPage, type PageServer } from './openPage';

jest.setTimeout(60_000);

let server: PageServer;
let opened: OpenPage;
beforeAll(async () => {
  server = await servePage();
  opened = await server.open();
  const { pane } = opened;
  await write(pane, 'E1:E4', [['Anna'], ['Ben'], ['Mei'], ['']]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const formula = '=Sheet1!$E$1:INDEX(Sheet1!$E$1:$E$4,COUNTA(Sheet1!$E$1:$E$4))';
      context.workbook.names.add('People', formula);
      context.workbook.names.add('Days', sheet.getRange('E1:E2'));
      const rule = (address: string, source: string, style: Excel.DataValidationAlertStyle | 'Stop') => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.errorAlert = { title: 'No', message: 'Choose from the list.', style, showAlert: true };
      };
      rule('A1', '=People', 'Stop');
      rule('A2', '=Days', 'Stop');
      rule('A3', 'Open,Done', 'Stop');
      await context.sync();
    }),
  );
});
afterAll(() => server.close());

/** Clicks the arrow at the right of a cell. */
async function drop(page: Page, address: string) {
  const { right, top, bottom } = await page.evaluate((cell) => {
    const rect = window.workbench.api.getActiveWorkbook()!.getActiveSheet().getRange(cell).getCellRect();
    return { right: rect.right, top: rect.top, bottom: rect.bottom };
  }, address);
  const boxes = await Promise.all(
    (await page.locator('.grid canvas').all()).map((item) => item.boundingBox()),
  );
  const grid = boxes.reduce((a, b) => ((b?.height ?? 0) > (a?.height ?? 0) ? b : a))!;
  await page.mouse.click(grid.x + right - 8, grid.y + (top + bottom) / 2);
}

test.each([
  ['a name that stands for a formula', 'A1', 'Mei'],
  ['a name of cells', 'A2', 'Ben'],
  ['entries of its own', 'A3', 'Done'],
])('a list of %s drops down, and what is clicked is in the cell', async (_, address, entry) => {
  const { page, pane } = opened;
  await drop(page, address);
  await page.getByText(entry, { exact: true }).click();
  await settled(page);
  expect(await read(pane, address)).toEqual([[entry]]);
});

test('what is not on the list is refused in the words of the rule', async () => {
  const { page, pane } = opened;
  await write(pane, 'A1', [['Anna']]);
  await type(page, 'A1', 'Nobody');
  await page.getByText('Choose from the list.').waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
  expect(await read(pane, 'A1')).toEqual([['Anna']]);
});
