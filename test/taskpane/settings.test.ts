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
    .getByRole('group', { name: 'Language' })
    .or(page.getByRole('radiogroup', { name: 'Language' }))
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
