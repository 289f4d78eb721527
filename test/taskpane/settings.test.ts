import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

test('language and theme follow Office until the user chooses, and the choice is kept', async () => {
  const { page, close } = await server.open({ language: 'zh-CN', dark: true });
  await page.getByRole('tab', { name: '设置' }).click();
  await page.getByRole('radio', { name: '英语（English）' }).click();
  await page.getByRole('tab', { name: 'Settings' }).waitFor();
  await page.getByRole('radio', { name: 'Light' }).click();
  const scheme = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).colorScheme);
  expect(await scheme()).toBe('light');
  await page.reload();
  await page.getByRole('tab', { name: 'Settings' }).waitFor();
  expect(await scheme()).toBe('light');
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page
    .getByRole('group', { name: 'Language', exact: true })
    .or(page.getByRole('radiogroup', { name: 'Language', exact: true }))
    .waitFor();
  await page.getByRole('radio', { name: 'As in Excel' }).first().click();
  await page.getByRole('tab', { name: '设置' }).waitFor();
  await close();
});

test('where the browser refuses storage, choices last as long as the pane', async () => {
  const { page, errors, close } = await server.open({});
  await page.evaluate(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Chinese (简体中文)' }).click();
  await page.getByRole('tab', { name: '设置' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('the ribbon opens a page, and its repair runs at once and says what it did', async () => {
  const { page, close } = await server.open({});
  await page.evaluate("navigation.goTo('settings', 'repair')");
  const answer = page.getByText('3 KPI formulas were entered again.');
  await answer.waitFor();
  await page.evaluate("navigation.goTo('import')");
  await page.getByRole('heading', { name: 'Import attendance' }).waitFor();
  expect(await answer.isVisible()).toBe(false);
  await close();
});

test('a workbook without settings says how it gets some', async () => {
  const { page, close } = await server.open({});
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByText('This workbook has no settings yet.').waitFor();
  await page.getByRole('button', { name: 'Start a pack' }).click();
  await page.getByRole('heading', { name: 'Start with a pack' }).waitFor();
  await close();
});

test('settings of the workbook are changed, checked and kept; nothing is written before', async () => {
  const { page, picture, violations, close } = await server.open({ asOf: 46000, height: 1600 });
  await page.getByRole('tab', { name: 'Settings' }).click();
  const save = page.getByRole('button', { name: 'Save changes' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('As-of date').fill('2025-11-30');
  await page.getByLabel('Currency').fill('EUR');
  await page.getByLabel('Week begins on day').selectOption({ label: 'Sunday' });
  await page.getByLabel('Working hours').fill('nine to five');
  await save.click();
  await page.getByText('These hours cannot be read.', { exact: false }).waitFor();
  await picture('settings-problem-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.getByLabel('Working hours').fill('09:00-17:00 Mon-Thu; 09:00-14:00 Fri');
  expect(await page.getByText('These hours cannot be read.').count()).toBe(0);
  await save.click();
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  expect(await page.getByLabel('Currency').inputValue()).toBe('EUR');
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('As-of date').fill('');
  await save.click();
  await page.getByText('Please type a date such as 2026-03-05.').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await page.getByLabel('As-of date').inputValue()).toBe('2025-11-30');
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await page.getByRole('heading', { name: 'As-of date: 2025-11-30' }).waitFor();
  await close();
});

test('days off are listed on their sheet', async () => {
  const { page, close } = await server.open({ asOf: 46000, language: 'zh-CN' });
  await page.getByRole('tab', { name: '设置' }).click();
  await page.getByText('已列出 1 天。').waitFor();
  await page.getByRole('button', { name: '在工作表“设置”中编辑' }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === '设置');
  await close();
});
