import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { goTo, read, settled, write } from './cells';
import { servePage, type PageServer } from './openPage';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

jest.setTimeout(60_000);

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server.close());

const ribbon = (page: Page) => page.locator('.ribbon');

const width = (page: Page) => page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);

/** What axe finds wrong with the page's own chrome; the grid is Univer's, the frame the add-in's. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ include: ['.workbench-chrome'], exclude: ['iframe'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('grid and pane can be used, and nothing is asked of anyone else', async () => {
  const { outside, errors } = await server.open();
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test('typing in a cell changes what depends on it', async () => {
  const { page, pane } = await server.open();
  await write(pane, 'A1:B1', [[1, '=A1*2']]);
  await goTo(page, 'A1');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await read(pane, 'A1:B1')).toEqual([[21, 42]]);
});

test('while a cell is being edited the add-in is refused, as in Excel, and afterwards served', async () => {
  const { page, pane } = await server.open();
  await goTo(page, 'A1');
  await page.keyboard.type('2');
  await expect(write(pane, 'B1', [[1]])).rejects.toThrow('cell-editing mode');
  await page.keyboard.press('Escape');
  await write(pane, 'B1', [[1]]);
  expect(await read(pane, 'A1:B1')).toEqual([['', 1]]);
});

test('a function of the add-in is calculated by the add-in, and again when its cells change', async () => {
  const { page, pane } = await server.open();
  await write(pane, 'A1:B1', [[4, '=SAMPLE.DOUBLE(A1)']]);
  await settled(page);
  expect(await read(pane, 'B1')).toEqual([[8]]);
  await goTo(page, 'A1');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await read(pane, 'B1')).toEqual([[10]]);
});

test('beside the selected cell stands what a function says of its error', async () => {
  const { page, pane } = await server.open();
  await write(pane, 'A1:B1', [['=SAMPLE.DOUBLE(-3)', '=SAMPLE.DOUBLE(3)']]);
  await settled(page);
  await goTo(page, 'A1');
  const status = page.locator('.status-bar');
  await status.getByText('A1 -3 is below 0.').waitFor();
  expect(await faults(page)).toEqual([]);
  await goTo(page, 'B1');
  await status.getByText('-3 is below 0.').waitFor({ state: 'detached' });
});

test.each([
  ['en', { tab: 'Sample', fill: 'Fill in', tip: 'Fills a few cells.', pane: 'Sample add-in' }],
  ['zh-CN', { tab: '示例', fill: '填入', tip: '填入几个单元格。', pane: '示例加载项' }],
])('the ribbon speaks %s and its buttons run the add-in’s commands', async (language, words) => {
  const { page, pane } = await server.open(`?lang=${language}&theme=light`);
  const button = page.getByRole('button', { name: words.fill });
  expect(await ribbon(page).getByRole('tab', { selected: true }).textContent()).toBe(words.tab);
  expect(await button.getAttribute('title')).toBe(words.tip);
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(words.pane);
  await button.click();
  await settled(page);
  expect(await read(pane, 'A1:B1')).toEqual([[1, 2]]);
});

test('the add-in’s functions are offered, with their words, while a formula is typed', async () => {
  const { page } = await server.open('?lang=zh-CN&theme=light');
  await goTo(page, 'A1');
  await page.keyboard.type('=SAMPLE.D');
  await page.getByText('数值的两倍。').waitFor();
});

test('the first tab holds the grid’s own tools, and arrow keys go from tab to tab', async () => {
  const { page } = await server.open();
  const tools = page.locator('[data-u-comp="ribbon-toolbar"]');
  expect(await tools.isVisible()).toBe(false);
  await ribbon(page).getByRole('tab', { selected: true }).press('ArrowLeft');
  expect(await ribbon(page).getByRole('tab', { selected: true }).textContent()).toBe('Home');
  expect(await tools.isVisible()).toBe(true);
});

test('the pane closes without ending the add-in, and a button shows it again', async () => {
  const { page, pane } = await server.open();
  await page.getByRole('button', { name: 'Close the pane' }).click();
  expect(await page.locator('.pane').isVisible()).toBe(false);
  await write(pane, 'A1', [['still here']]);
  await page.getByRole('button', { name: 'Show pane' }).click();
  expect(await page.locator('.pane').isVisible()).toBe(true);
});

test('the add-in shows and hides its own pane', async () => {
  const { page, pane } = await server.open();
  await pane.evaluate(() => Office.addin.hide());
  expect(await page.locator('.pane').isVisible()).toBe(false);
  await pane.evaluate(() => Office.addin.showAsTaskpane());
  expect(await page.locator('.pane').isVisible()).toBe(true);
});

test('the pane’s edge is moved with the keyboard and with the pointer, within its limits', async () => {
  const { page } = await server.open('?lang=en&theme=light&pane=400');
  const edge = page.getByRole('separator', { name: 'Width of the pane' });
  expect(await width(page)).toBe(400);
  await edge.press('ArrowLeft');
  expect(await width(page)).toBe(416);
  expect(await edge.getAttribute('aria-valuenow')).toBe('416');
  await edge.press('End');
  expect(await width(page)).toBe(600);

  const box = (await edge.boundingBox())!;
  const drag = async (x: number) => {
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(x, box.y + 200, { steps: 4 });
    await page.mouse.up();
  };
  await drag(1280 - 350);
  expect(await width(page)).toBe(350);
});

test('a function that is out when the add-in starts anew is called again', async () => {
  const { page, pane } = await server.open();
  await pane.evaluate(() => CustomFunctions.associate('DOUBLE', () => new Promise(() => undefined)));
  await write(pane, 'A1:B1', [[4, '=SAMPLE.DOUBLE(A1)']]);
  expect(await read(pane, 'B1')).toEqual([['#BUSY!']]);
  await page.getByRole('button', { name: '中文' }).click();
  const renewed = (await (await page.waitForSelector('.pane iframe')).contentFrame())!;
  await renewed.waitForFunction(() => document.getElementById('state')?.textContent === 'zh-CN');
  await settled(page);
  expect(await read(renewed, 'B1')).toEqual([[8]]);
});

test('a change of language starts the add-in anew in that language, with the workbook as it was', async () => {
  const { page, pane } = await server.open();
  await write(pane, 'A1', [['kept']]);
  await page.getByRole('button', { name: '中文' }).click();
  const renewed = (await (await page.waitForSelector('.pane iframe')).contentFrame())!;
  await renewed.waitForFunction(() => document.getElementById('state')?.textContent === 'zh-CN');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await ribbon(page).getByRole('tab').first().textContent()).toBe('开始');
  expect(await read(renewed, 'A1')).toEqual([['kept']]);
});

test('the add-in is told the theme, also after it has been changed', async () => {
  const ground = (frame: Frame) => frame.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
  const { page, pane } = await server.open('?lang=en&theme=dark');
  expect(await ground(pane)).toBe('#292929');
  await page.getByRole('button', { name: 'Dark' }).click();
  const renewed = (await (await page.waitForSelector('.pane iframe')).contentFrame())!;
  await renewed.waitForFunction(() => document.getElementById('state')?.textContent === 'en-US');
  expect(await ground(renewed)).toBe('#ffffff');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

test('a chart is drawn over the grid, said in words, follows its cells and goes when it is deleted', async () => {
  const { page, pane } = await server.open();
  await write(pane, 'A1:B3', [
    ['Month', 'Total'],
    ['Jan', 70],
    ['Feb', '=B2+10'],
  ]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'Trend';
      chart.title.text = 'Total by month';
      chart.setPosition('D2', 'H12');
      await context.sync();
    }),
  );
  await page.getByRole('img', { name: 'Total by month. Total: Jan 70, Feb 80.' }).waitFor();

  await write(pane, 'B2', [[50]]);
  await page.getByRole('img', { name: 'Total: Jan 50, Feb 60.' }).waitFor();

  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem('Trend').delete();
      await context.sync();
    }),
  );
  await page.getByRole('img', { name: /Total by month/ }).waitFor({ state: 'detached' });
});

test('the status bar counts what the add-in asks of the workbook', async () => {
  const { page, pane } = await server.open();
  await page.evaluate(() => window.workbench.host.resetCounters());
  await write(pane, 'A1', [[1]]);
  await page.getByText(/^Requests\s*[12]$/).waitFor();
});

test.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
])('axe finds nothing wrong with the chrome in %s, %s', async (language, theme) => {
  const { page } = await server.open(`?lang=${language}&theme=${theme}`);
  expect(await faults(page)).toEqual([]);
});
