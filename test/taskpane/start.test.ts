import type { Page } from 'playwright-core';
import { packs } from '../../src/packs';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

const focused = 'document.activeElement?.textContent ?? ""';

/** The first pack's part of the page. */
const card = (page: Page, name = 'Customer meetings') => page.getByRole('region', { name, exact: true });

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
  await press('Tab');
  expect(await page.evaluate(focused)).toBe('Start with sample rows');
  await press('Tab');
  expect(await page.evaluate(focused)).toBe('Start empty');
  await press('Enter');
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

test.each(['en', 'zh'] as const)(
  'every pack shows in %s what it measures and is started from its own card',
  async (locale) => {
    const { page, close } = await server.open({ language: locale === 'en' ? 'en-US' : 'zh-CN' });
    for (const pack of packs) {
      const own = card(page, pack.title[locale]);
      const shares = await own.getByRole('list').getByRole('listitem').allTextContents();
      const sum = shares.reduce((total, words) => total + Number(/(\d+)%/.exec(words)?.[1]), 0);
      expect(sum).toBe(100);
      expect(await own.getByRole('button').count()).toBe(2);
    }
    expect(await page.getByRole('region').count()).toBe(packs.length);
    await close();
  },
);

test('a pack that reads no attendance does not lead to the import of it', async () => {
  const { page, close } = await server.open({});
  await card(page, 'Key accounts').getByRole('button', { name: 'Start empty' }).click();
  await page.getByText('Your workbook is ready').waitFor();
  await page.getByText(/^Next: type into the sheets/).waitFor();
  expect(await page.getByRole('button', { name: 'Import a report' }).count()).toBe(0);
  await close();
});

test('progress shows what is being made, and cancelling says that nothing stays', async () => {
  const { page, picture, violations, close } = await server.open({ endless: true });
  const make = card(page).getByRole('button', { name: 'Start with sample rows' });
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
  const make = card(page, '客户例会').getByRole('button', { name: '启用空白方案' });
  await make.click();
  await page.getByText(reason.zh).waitFor();
  expect(await page.evaluate(focused)).toContain(reason.zh);
  await picture('start-failed-zh-CN-light-320');
  expect(await violations()).toEqual([]);
  expect(await make.isVisible()).toBe(true);
  await close();
});

test('a pack that is there leads to its scorecard, and what is missing can be added', async () => {
  const { page, close } = await server.open({ scorecard: true, sheets: ['Meetings'], asOf: 46000 });
  const own = card(page);
  await own.getByText('This workbook has this pack').waitFor();
  expect(await own.getByRole('button', { name: /^Start/ }).count()).toBe(0);
  await own.getByRole('button', { name: 'Go to the scorecard' }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === 'Scorecard');
  await own.getByText(/^Missing: Attendance, Agenda/).waitFor();
  await own.getByRole('button', { name: 'Add what is missing' }).click();
  await own.getByText('Your workbook is ready').waitFor();
  expect(await own.getByText(/^Missing:/).count()).toBe(0);
  await close();
});

test('sample rows go with one click and another to be sure, and what was kept is named', async () => {
  const { page, picture, violations, close } = await server.open({
    scorecard: true,
    sheets: ['Meetings', 'Actions'],
    samples: ['Meetings', 'Actions'],
    asOf: 46000,
  });
  await page.getByText('They are marked in the last column of Meetings, Actions.').waitFor();
  await page.getByRole('button', { name: 'Remove sample rows' }).click();
  expect(await page.evaluate(focused)).toContain('Remove the sample rows?');
  await picture('samples-sure-en-US-light-320');
  expect(await violations()).toEqual([]);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Remove sample rows' }).waitFor();
  for (const key of ['Tab', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByText('412 sample rows removed.').waitFor();
  await page
    .getByText('2 sample rows had been changed and were kept, on Actions.', { exact: false })
    .waitFor();
  expect(await page.evaluate(focused)).toContain('Sample rows removed');
  await picture('samples-removed-en-US-light-320');
  expect(await violations()).toEqual([]);
  expect(await page.getByRole('button', { name: 'Remove sample rows' }).count()).toBe(0);
  await close();
});

test('lost columns are named, and lead to where they are mapped again', async () => {
  const { page, close } = await server.open({
    sheets: ['Meetings'],
    lost: [{ key: 'Meetings', columns: ['date', 'customer'] }],
  });
  await page.getByText('Meetings: Date, Customer').waitFor();
  await page.getByRole('button', { name: 'Map the columns again' }).click();
  await page.getByRole('heading', { name: 'Use a table you already have' }).waitFor();
  expect(await page.evaluate('document.activeElement.closest("#panel-templates") !== null')).toBe(true);
  await close();
});

test('a workbook that cannot be read says why', async () => {
  const reason = { en: 'This workbook was set up with a newer version.', zh: '此工作簿由更新版本创建。' };
  const { page, close } = await server.open({ failures: { readWorkbook: reason } });
  await page.getByText(reason.en).waitFor();
  await close();
});
