import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

const fixture = (name: string): Buffer => fs.readFileSync(path.resolve('test/fixtures/teams', name));
const report = 'weekly-2022-utf16le.csv';

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

const drop = async (page: Page, name: string) => {
  const bytes = [...fixture(name)];
  const transfer = await page.evaluateHandle(
    ([data, fileName]) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(data)], fileName));
      return given;
    },
    [bytes, name] as [number[], string],
  );
  const zone = page.getByRole('main');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
};

test('a report dropped anywhere on the pane is looked at, its sides chosen, imported, and the second time adds nothing', async () => {
  const { page, errors, picture, violations, close } = await server.open({
    sheets: ['Attendance'],
    height: 1000,
  });
  await drop(page, report);
  await page.getByRole('table').waitFor();
  const people = (await page.getByRole('row').count()) - 1;
  const importButton = page.getByRole('button', { name: `Import ${people} rows` });
  await importButton.click();
  await page.getByText('Say which customer the meeting was held with.').waitFor();
  await page.getByRole('combobox', { name: 'Customer' }).fill('Northwind');
  const domain = page.getByRole('checkbox', { name: /people\)|person\)/ }).first();
  await domain.check();
  expect(await page.getByRole('row').getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(0);
  await page.getByRole('row').nth(1).getByRole('checkbox').click();
  await picture('import-preview-en-US-light-320');
  expect(await violations()).toEqual([]);
  await importButton.click();
  await page.getByText(`${people} rows added.`).waitFor();
  await picture('import-done-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Attendance', exact: true }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === 'Attendance');
  await choose(page, report, fixture(report));
  await page.getByText('Nothing new to import').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('a customer whose name is in the title of the meeting need not be chosen', async () => {
  const { page, close } = await server.open({ sheets: ['Attendance'], customers: ['Contoso', 'Weekly'] });
  await drop(page, report);
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('combobox', { name: 'Customer' }).inputValue()).toBe('Weekly');
  await close();
});

test('without an Attendance sheet the import offers to add it and goes on with the same file', async () => {
  const { page, close } = await server.open({});
  await page.getByRole('tab', { name: 'Import' }).click();
  await choose(page, report, fixture(report));
  await page.getByRole('button', { name: 'Add the Attendance sheet' }).click();
  await page.getByRole('table').waitFor();
  await close();
});

test('an encoding that was guessed can be changed', async () => {
  const { page, picture, violations, close } = await server.open({
    language: 'zh-CN',
    sheets: ['Attendance'],
    width: 450,
    height: 1000,
  });
  await page.getByRole('tab', { name: '导入' }).click();
  await choose(page, 'review.csv', fixture('review-zh-gb18030.csv'));
  const encoding = page.getByRole('combobox', { name: /更换编码/ });
  await encoding.waitFor();
  expect(await encoding.inputValue()).toBe('gb18030');
  await picture('import-encoding-zh-CN-light-450');
  expect(await violations()).toEqual([]);
  const first = page.locator('tbody tr').first();
  const before = await first.innerText();
  expect(before).toMatch(/\p{Script=Han}/u);
  await encoding.selectOption('windows-1252');
  await first.filter({ hasNotText: before }).waitFor();
  expect(await first.innerText()).not.toMatch(/\p{Script=Han}/u);
  await close();
});

test.each([
  ['a PDF with another name', Buffer.from('%PDF-1.7 …'), 'This is a PDF'],
  ['an empty file', Buffer.alloc(0), 'This file is empty'],
  ['some other table', Buffer.from('a,b\n1,2\n'), 'not a report the add-in knows'],
])('%s is refused in words that say what to do', async (_, bytes, words) => {
  const { page, violations, close } = await server.open({ sheets: ['Attendance'] });
  await page.getByRole('tab', { name: 'Import' }).click();
  await choose(page, 'report.csv', bytes);
  await page.getByText(words).waitFor();
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  expect(await violations()).toEqual([]);
  await close();
});

test('a failed import keeps the file and the choices', async () => {
  const reason = { en: 'A sheet or the workbook is protected.', zh: '工作表或工作簿受保护。' };
  const { page, close } = await server.open({ sheets: ['Attendance'], failures: { importReport: reason } });
  await page.getByRole('tab', { name: 'Import' }).click();
  await choose(page, report, fixture(report));
  const customer = page.getByRole('combobox', { name: 'Customer' });
  await customer.fill('Northwind');
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByText(reason.en).waitFor();
  expect(await customer.inputValue()).toBe('Northwind');
  await close();
});
