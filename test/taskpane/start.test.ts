import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

const focused = 'document.activeElement?.textContent ?? ""';

test('with the keyboard alone: start the pack, read what was made, go to a sheet, go on to the import', async () => {
  const { page, picture, violations, close } = await server.open({});
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab');
  expect(await page.evaluate(focused)).toBe('Start');
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await page.getByRole('heading', { name: 'Scorecard', level: 1 }).waitFor();
  await press('ArrowLeft', 'ArrowLeft', 'Enter', 'Tab', 'Enter');
  await page.getByText('One row per topic of a meeting').waitFor();
  await press('Tab', 'Space');
  expect(await page.getByRole('checkbox', { name: /With sample rows/ }).isChecked()).toBe(false);
  await press('Tab', 'Enter');
  await page.getByText('Your workbook is ready').waitFor();
  expect(await page.evaluate(focused)).toContain('Your workbook is ready');
  await picture('start-made-en-US-light-320');
  expect(await violations()).toEqual([]);
  await press('Tab', 'Enter');
  await page.waitForFunction(() => document.body.dataset.sheet === 'Meetings');
  await page.getByRole('button', { name: 'Import a report' }).focus();
  await press('Enter');
  await page.getByRole('heading', { name: 'Import attendance' }).waitFor();
  await close();
});

test('progress shows what is being made, and cancelling says that nothing stays', async () => {
  const { page, picture, violations, close } = await server.open({ endless: true });
  const make = page.getByRole('button', { name: 'Make the sheets' });
  await make.click();
  await page.getByRole('status').filter({ hasText: 'Attendance' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
  await picture('start-progress-en-US-light-320');
  expect(await violations()).toEqual([]);
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('the workbook is as it was').waitFor();
  expect(await make.getAttribute('aria-disabled')).toBeNull();
  await close();
});

test('a failure says what to do, takes the focus and leaves the button', async () => {
  const reason = {
    en: 'A cell is being edited. Nothing was changed. Press Enter or Esc in the sheet, then try again.',
    zh: '有单元格正在编辑。工作簿未作任何更改。请在工作表中按 Enter 或 Esc 结束编辑，然后重试。',
  };
  const { page, picture, violations, close } = await server.open({
    language: 'zh-CN',
    failures: { startPack: reason },
  });
  await page.getByRole('button', { name: '创建工作表' }).click();
  await page.getByText(reason.zh).waitFor();
  expect(await page.evaluate(focused)).toContain(reason.zh);
  await picture('start-failed-zh-CN-light-320');
  expect(await violations()).toEqual([]);
  expect(await page.getByRole('button', { name: '创建工作表' }).isVisible()).toBe(true);
  await close();
});

test('a workbook that has the pack is not offered it again', async () => {
  const { page, close } = await server.open({ scorecard: true, sheets: ['Meetings'] });
  await page.getByText('This workbook has this pack already').waitFor();
  expect(await page.getByRole('button', { name: 'Make the sheets' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Go to the scorecard' }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === 'Scorecard');
  await close();
});

test('a workbook that cannot be read says why', async () => {
  const reason = { en: 'This workbook was set up with a newer version.', zh: '此工作簿由更新版本创建。' };
  const { page, close } = await server.open({ failures: { readWorkbook: reason } });
  await page.getByText(reason.en).waitFor();
  await close();
});
