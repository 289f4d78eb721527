import { pages } from '../../src/actions/navigation';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

const looks = [
  { language: 'en-US', dark: false, width: 320 },
  { language: 'zh-CN', dark: false, width: 450 },
  { language: 'en-US', dark: true, width: 450 },
  { language: 'zh-CN', dark: true, width: 320 },
] as const;

describe.each(looks)('$language, dark: $dark, $width px', (look) => {
  test('every page passes axe, fits its width and logs no error', async () => {
    const { page, errors, picture, violations, close } = await server.open({
      ...look,
      sheets: ['Meetings', 'Attendance'],
    });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      look.language === 'zh-CN' ? 'zh-CN' : 'en',
    );
    for (const { id } of pages) {
      await page.locator(`#tab-${id}`).click();
      await page.locator(`#panel-${id}`).waitFor();
      await picture(`${id}-${look.language}-${look.dark ? 'dark' : 'light'}-${look.width}`);
      expect(await violations()).toEqual([]);
      const overflow = await page.evaluate(() => {
        const panel = document.querySelector('[role=tabpanel]:not([hidden])')!;
        return panel.scrollWidth - panel.clientWidth;
      });
      expect(overflow).toBe(0);
    }
    expect(errors).toEqual([]);
    await close();
  });
});
