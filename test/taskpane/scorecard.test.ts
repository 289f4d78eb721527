import { kpisOf, packs } from '../../src/packs';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

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

test('pack and entity are chosen; the entity is that of the pack until someone says otherwise', async () => {
  const { page, picture, violations, close } = await server.open({ scorecard: true, asOf: 46000 });
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  const pack = page.getByRole('combobox', { name: 'Pack' });
  const customer = page.getByRole('radio', { name: 'Customer', exact: true });
  const owner = page.getByRole('radio', { name: 'Owner', exact: true });
  expect(await pack.inputValue()).toBe(packs[0]!.id);
  for (const { id, title, entity } of packs.slice(1)) {
    await pack.selectOption(id);
    expect(await (entity === 'customer' ? customer : owner).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Build the scorecard' }).waitFor();
    expect(title.en).not.toBe('');
  }
  await pack.selectOption('investment');
  await customer.check();
  await page.getByRole('button', { name: 'Build the scorecard' }).click();
  await page.getByRole('button', { name: 'Rebuild the scorecard' }).waitFor();
  expect(await customer.isChecked()).toBe(true);
  await picture('scorecard-investment-en-US-light-320');
  expect(await violations()).toEqual([]);
  await close();
});

test.each(['en', 'zh'] as const)('every KPI of every pack says in %s what it reads', async (locale) => {
  const { page, errors, close } = await server.open({ language: locale === 'en' ? 'en-US' : 'zh-CN' });
  await page.locator('#tab-scorecard').click();
  for (const pack of packs) {
    await page.getByRole('combobox').selectOption(pack.id);
    const reads = page.getByText(locale === 'en' ? /^Reads \w/ : /^取自./);
    expect(await reads.count()).toBe(kpisOf(pack).length);
  }
  expect(errors).toEqual([]);
  await close();
});

test('the as-of date is brought up to date', async () => {
  const { page, close } = await server.open({ scorecard: true, asOf: 45999 });
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await page.getByRole('heading', { name: 'As-of date: 2025-12-08' }).waitFor();
  await page.getByRole('button', { name: 'Bring up to date' }).click();
  await page.getByRole('heading', { name: 'As-of date: 2025-12-09 (today)' }).waitFor();
  expect(await page.getByRole('button', { name: 'Bring up to date' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Another day' }).click();
  await page.getByRole('textbox', { name: 'As-of date' }).waitFor();
  await close();
});
