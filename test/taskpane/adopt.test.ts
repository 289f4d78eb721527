import type { Locator, Page } from 'playwright-core';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

type Options = Parameters<PaneServer['open']>[0];

const openPanel = async (options: Options = {}) => {
  const opened = await server.open({ height: 1400, ...options });
  const chinese = options.language === 'zh-CN';
  await opened.page.getByRole('tab', { name: chinese ? '模板' : 'Templates' }).click();
  await opened.page
    .getByRole('button', { name: chinese ? '使用已有表格' : 'Use a table you already have' })
    .click();
  await opened.page.getByRole('radio').first().waitFor();
  return opened;
};

const fieldOf = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name });

test('a table is chosen, its columns are proposed, checked with the places of what cannot be read, and used', async () => {
  const { page, errors, picture, violations, close } = await openPanel();
  expect(await page.getByText('Sheet “Sales”, 4 rows').count()).toBe(1);
  expect(await fieldOf(page, 'What does it hold?').inputValue()).toBe('Orders');
  expect(await fieldOf(page, 'Customer').inputValue()).toBe('Client');
  expect(await fieldOf(page, 'Amount').inputValue()).toBe('Net amount (EUR)');
  expect(await fieldOf(page, 'Promised').inputValue()).toBe('Delivery dat');
  await page.getByText('Similar name: please check').waitFor();
  await picture('adopt-mapping-en-US-light-320');
  expect(await violations()).toEqual([]);

  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByText('5 cells cannot be read').waitFor();
  const problems = page.getByRole('list', { name: 'Cells' });
  await problems.getByText('Order date: “soon” is not a date.').waitFor();
  await problems.getByText('And 1 more cell like it.').waitFor();
  await problems.getByText('Order date: is empty').waitFor();
  await problems.getByText('Net amount (EUR): “a lot” is not a number.').waitFor();
  await picture('adopt-problems-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Go to Sales!B3' }).click();
  await page.waitForFunction(() => document.body.dataset.cell === 'Sales!B3');

  await page.getByRole('button', { name: 'Use it all the same' }).click();
  await page.getByText('The table on “Sales” is in use').waitFor();
  await page.getByText('Added at its right edge: CustomerNo').waitFor();
  await picture('adopt-done-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Sales', exact: true }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === 'Sales');

  await page.getByRole('button', { name: 'Use another table' }).click();
  await page.getByRole('radio', { name: /表1/, checked: true }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('in Chinese, dark and wider, everything is said in Chinese', async () => {
  const { page, picture, violations, close } = await openPanel({ language: 'zh-CN', dark: true, width: 450 });
  await page.getByRole('radio', { name: /表1/ }).check();
  expect(await fieldOf(page, '表格内容').inputValue()).toBe('Actions');
  expect(await fieldOf(page, '截止日期').inputValue()).toBe('到期日');
  await picture('adopt-mapping-zh-CN-dark-450');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: '检查表格' }).click();
  await page.getByText('所有内容均可读取').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: '使用此表格' }).click();
  await page.getByText('已启用工作表“待办”中的表格').waitFor();
  await picture('adopt-done-zh-CN-dark-450');
  const said = await page.getByRole('tabpanel').innerText();
  expect(said).not.toMatch(/\b(?:the|and|table|column)\b/i);
  await close();
});

test('what is needed is asked for before the table is read, and the field says so', async () => {
  const { page, violations, close } = await openPanel();
  await fieldOf(page, 'Customer').selectOption('(not in this table)');
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByRole('alert').getByText('Say first which columns').waitFor();
  await page.getByText('Needed: choose a column.').waitFor();
  expect(await fieldOf(page, 'Customer').getAttribute('aria-invalid')).toBe('true');
  expect(await violations()).toEqual([]);
  await fieldOf(page, 'Customer').selectOption('Client');
  await page.getByText('Your choice').waitFor();
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByText('cells cannot be read').waitFor();
  await close();
});

test('a header given to one column is taken from the other that had it', async () => {
  const { page, close } = await openPanel();
  await fieldOf(page, 'Delivered')
    .or(page.getByText(/more columns?, not found/))
    .first()
    .waitFor();
  await page.getByText(/more columns?, not found/).click();
  await fieldOf(page, 'Delivered').selectOption('Delivery dat (now for Promised)');
  expect(await fieldOf(page, 'Promised').inputValue()).toBe('');
  expect(await fieldOf(page, 'Delivered').inputValue()).toBe('Delivery dat');
  await close();
});

test('another content can be chosen, and KPIs that would lack columns are told', async () => {
  const { page, close } = await openPanel();
  await page.getByText(/of \d+ KPIs that read such a table/).click();
  await page.getByText('Delivered on time: needs Delivered').waitFor();
  await fieldOf(page, 'What does it hold?').selectOption('Contracts');
  expect(await fieldOf(page, 'Contract end').inputValue()).toBe('');
  expect(await fieldOf(page, 'Customer').inputValue()).toBe('Client');
  await close();
});

test('reading a large table can be stopped, and the choices stay', async () => {
  const { page, violations, close } = await openPanel();
  await page.getByRole('radio', { name: /Archive/ }).check();
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByText('Reading “Archive”').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped. The workbook is as it was before.').waitFor();
  expect(await page.getByRole('radio', { name: /Archive/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByText('Everything can be read').waitFor();
  await close();
});

test('a refusal is said in its words, and the choices stay', async () => {
  const reason = { en: 'The sheet “Sales” is protected.', zh: '工作表“Sales”受保护。' };
  const { page, close } = await openPanel({ failures: { adoptTable: reason } });
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByRole('button', { name: 'Use it all the same' }).click();
  await page.getByText(reason.en).waitFor();
  expect(await fieldOf(page, 'Customer').inputValue()).toBe('Client');
  await page.getByRole('button', { name: 'Use it all the same' }).waitFor();
  await close();
});

test('it can be gone through with the keyboard alone', async () => {
  const { page, close } = await openPanel();
  const tabTo = async (target: Locator) => {
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${String(target)} was not reached.`);
  };
  await tabTo(page.getByRole('button', { name: 'Back to templates' }));
  await tabTo(page.getByRole('radio', { name: /Table3/ }));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: /表1/, checked: true }).waitFor();
  await tabTo(page.getByRole('button', { name: 'Check the table' }));
  await page.keyboard.press('Enter');
  await page.getByText('Everything can be read').waitFor();
  await tabTo(page.getByRole('button', { name: 'Use this table' }));
  await page.keyboard.press('Enter');
  await page.getByText('The table on “待办” is in use').waitFor();
  await close();
});

test('a table in use stays in the list, so that its columns can be changed', async () => {
  const { page, picture, violations, close } = await openPanel();
  await page.getByRole('radio', { name: /表1/ }).check();
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByRole('button', { name: 'Use this table' }).click();
  await page.getByRole('button', { name: 'Use another table' }).click();
  await page.getByText('In use as Actions; its columns can be changed.').click();
  expect(await fieldOf(page, 'What does it hold?').count()).toBe(0);
  const customer = fieldOf(page, 'Customer');
  expect(await customer.getByText('(not in this table)').count()).toBe(0);
  await picture('adopt-in-use-en-US-light-320');
  expect(await violations()).toEqual([]);
  await customer.selectOption('事项 (now for Action)');
  expect(await customer.inputValue()).toBe('事项');
  await close();
});

test('a workbook without a table says how to make one, and there is a way back', async () => {
  const { page, picture, violations, close } = await server.open({ height: 1000 });
  await page.evaluate(() => (document.body.dataset.tables = 'none'));
  await page.getByRole('tab', { name: 'Templates' }).click();
  const entry = page.getByRole('button', { name: 'Use a table you already have' });
  await entry.click();
  await page.getByText('There is no table to use yet').waitFor();
  await page.getByText('press Ctrl+T').waitFor();
  await picture('adopt-none-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.evaluate(() => (document.body.dataset.tables = 'some'));
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('radio', { name: /Table3/ }).waitFor();
  await page.getByRole('button', { name: 'Back to templates' }).click();
  await entry.waitFor();
  await close();
});
