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

test('a scorecard is built from its page', async () => {
  const { page, violations, close } = await server.open({});
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await page.getByText('Customer satisfaction index').waitFor();
  await page.getByRole('button', { name: 'Build the scorecard' }).click();
  await page.getByText('The scorecard is ready').waitFor();
  await page.getByRole('button', { name: 'Rebuild the scorecard' }).waitFor();
  expect(await violations()).toEqual([]);
  await close();
});
