import { templates } from '../../src/sheets';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

test('sheets are ticked, added and can be gone to; those that are there are not offered again', async () => {
  const { page, picture, violations, close } = await server.open({ sheets: ['Meetings'], height: 1000 });
  await page.getByRole('tab', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Go to Meetings' }).waitFor();
  await page.getByRole('button', { name: 'Add sheets' }).click();
  await page.getByText('Tick the sheets you want first.').waitFor();
  await page.getByRole('checkbox', { name: 'Actions' }).check();
  await page.getByRole('checkbox', { name: 'Survey', exact: true }).check();
  await page.getByRole('button', { name: 'Add 2 sheets' }).click();
  await page.getByText('Sheets added').waitFor();
  await page.getByRole('button', { name: 'Go to Actions' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Actions' }).count()).toBe(0);
  await picture('templates-added-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Go to Actions' }).click();
  await page.waitForFunction(() => document.body.dataset.sheet === 'Actions');
  await close();
});

test('every template sheet stands in one group, with a picture and its columns to unfold', async () => {
  const { page, picture, violations, close } = await server.open({ height: 1000 });
  await page.getByRole('tab', { name: 'Templates' }).click();
  const shown = await page
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map(({ id }) => id).filter((id) => id.startsWith('template-')));
  expect([...shown].sort()).toEqual(templates.map(({ key }) => `template-${key}`).sort());
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(8);
  const meetings = page.getByRole('listitem').filter({ has: page.locator('#template-Meetings') });
  expect(await meetings.locator('dt').count()).toBe(0);
  await meetings.getByText(/^Columns \(/).click();
  await meetings.getByText('Minutes issued').first().waitFor();
  expect(await meetings.locator('dt').count()).toBe(
    templates.find(({ key }) => key === 'Meetings')!.columns.length,
  );
  await picture('templates-columns-en-US-light-320');
  expect(await violations()).toEqual([]);
  await close();
});

const searches = [
  { search: 'contr', finds: ['Contracts'], by: null },
  { search: '合同', finds: ['Contracts'], by: null },
  { search: 'FUNDS in-place', finds: ['Deals'], by: 'Column: Funds in place' },
  { search: '到位资金', finds: ['Deals'], by: 'Column: Funds in place' },
  { search: 'no such thing', finds: [], by: null },
] as const;

test('a search finds sheets by their names and columns in both languages, and says by which column', async () => {
  const { page, picture, violations, close } = await server.open({});
  await page.getByRole('tab', { name: 'Templates' }).click();
  const box = page.getByRole('searchbox', { name: 'Find a sheet or column' });
  for (const { search, finds, by } of searches) {
    await box.fill(search);
    const status = finds.length === 0 ? 'No sheet and no column' : `${finds.length} sheet found`;
    await page.getByRole('status').filter({ hasText: status }).waitFor();
    const names = await page.locator('[id^=template-][id$=-title]').allTextContents();
    expect(names).toEqual(finds);
    if (by) await page.getByText(by).waitFor();
  }
  await picture('templates-none-en-US-light-320');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await close();
});

test('what was ticked stays ticked while one searches on', async () => {
  const { page, close } = await server.open({});
  await page.getByRole('tab', { name: 'Templates' }).click();
  const box = page.getByRole('searchbox', { name: 'Find a sheet or column' });
  await box.fill('contracts');
  await page.getByRole('checkbox', { name: 'Contracts' }).check();
  await box.fill('orders');
  await page.getByRole('checkbox', { name: 'Orders' }).check();
  await page.getByRole('button', { name: 'Add 2 sheets' }).click();
  await page.getByText('Sheets added').waitFor();
  await close();
});

test('sheets that have no sample rows are named before one adds them with sample rows', async () => {
  const { page, picture, violations, close } = await server.open({});
  await page.getByRole('tab', { name: 'Templates' }).click();
  const note = page.getByText('There are no sample rows for');
  for (const name of ['Review', 'Snapshots', 'KPI setup'])
    await page.getByRole('checkbox', { name, exact: true }).check();
  expect(await note.count()).toBe(0);
  await page.getByRole('checkbox', { name: 'With sample rows' }).check();
  expect(await note.textContent()).toBe('There are no sample rows for: KPI setup, Snapshots.');
  await picture('templates-no-samples-en-US-light-320');
  expect(await violations()).toEqual([]);
  for (const name of ['Snapshots', 'KPI setup'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  expect(await note.count()).toBe(0);
  await close();
});

test("a table of one's own is reached from here, and the way back leads here", async () => {
  const { page, close } = await server.open({});
  await page.getByRole('tab', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Use a table you already have' }).click();
  await page.getByRole('heading', { name: 'Use a table you already have', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('heading', { name: 'Template sheets' }).waitFor();
  await close();
});

test("what was ticked and searched for is still there after a look at one's own tables", async () => {
  const { page, violations, close } = await server.open({});
  await page.getByRole('tab', { name: 'Templates' }).click();
  const box = page.getByRole('searchbox', { name: 'Find a sheet or column' });
  await page.getByRole('checkbox', { name: 'Contracts' }).check();
  await page.getByRole('checkbox', { name: 'With sample rows' }).check();
  await box.fill('orders');
  await page.getByRole('button', { name: 'Use a table you already have' }).click();
  await page.getByRole('radio').first().waitFor();
  expect(await box.isVisible()).toBe(false);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('status').filter({ hasText: '1 sheet found' }).waitFor();
  expect(await box.inputValue()).toBe('orders');
  expect(await page.getByRole('checkbox', { name: 'With sample rows' }).isChecked()).toBe(true);
  await box.fill('');
  expect(await page.getByRole('checkbox', { name: 'Contracts' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Add 1 sheet' }).waitFor();
  await close();
});
