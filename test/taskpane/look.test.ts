import { pages } from '../../src/actions/navigation';
import { servePane, type PaneServer } from './openPane';

let server: PaneServer;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());

const begun = { sheets: ['Meetings', 'Attendance'] } as const;
const full = {
  scorecard: true,
  sheets: ['Meetings', 'Attendance', 'Agenda', 'Actions', 'Survey', 'KPISetup'],
  samples: ['Meetings', 'Actions'],
  lost: [{ key: 'Attendance', columns: ['status', 'side'] }],
  asOf: 45900,
} as const;

const looks = [
  { language: 'en-US', dark: false, width: 320, workbook: begun },
  { language: 'en-US', dark: false, width: 320, workbook: full },
  { language: 'zh-CN', dark: false, width: 450, workbook: full },
  { language: 'en-US', dark: true, width: 450, workbook: full },
  { language: 'zh-CN', dark: true, width: 320, workbook: full },
] as const;

test.each(looks)(
  'every page passes axe, fits its width and logs no error ($language, dark: $dark, $width px)',
  async ({ workbook, ...look }) => {
    const { page, errors, picture, violations, close } = await server.open({ ...look, ...workbook });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      look.language === 'zh-CN' ? 'zh-CN' : 'en',
    );
    const kind = workbook === full ? 'full' : 'begun';
    for (const { id } of pages) {
      await page.locator(`#tab-${id}`).click();
      await page.locator(`#panel-${id}`).waitFor();
      await picture(`${kind}-${id}-${look.language}-${look.dark ? 'dark' : 'light'}-${look.width}`);
      expect(await violations()).toEqual([]);
      const overflow = await page.evaluate(() => {
        const panel = document.querySelector('[role=tabpanel]:not([hidden])')!;
        return panel.scrollWidth - panel.clientWidth;
      });
      expect(overflow).toBe(0);
    }
    expect(errors).toEqual([]);
    await close();
  },
);
