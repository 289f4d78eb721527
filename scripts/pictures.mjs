// `npm run pictures`: the README's pictures, taken from the built workbench (`npm run build` first). Each names what
// must be visible in it, and is not taken without.
import { mkdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const folder = 'docs/images';
const day = Date.UTC(2026, 5, 10, 9);

const pictures = [
  {
    name: 'workbench-en',
    language: 'en-US',
    theme: 'light',
    make: 'Start with sample rows',
    visible: ['Your workbook is ready', 'Import a report'],
  },
  {
    name: 'workbench-zh',
    language: 'zh-CN',
    theme: 'dark',
    make: '启用并填入示例数据',
    visible: ['工作簿已就绪', '导入参会报告'],
  },
];

const setClock = (now) => {
  const Real = Date;
  const shift = now - Real.now();
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + shift]));
    }
    static now = () => Real.now() + shift;
  };
};

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await launch();
for (const { name, language, theme, make, visible } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1480, height: 1040 },
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(setClock, day);
  const page = await context.newPage();
  await page.goto(`${server.url}/?lang=${language}&theme=${theme}&pane=340`);
  const pane = await (await page.waitForSelector('.pane iframe')).contentFrame();
  await pane.getByRole('button', { name: make }).first().click();
  for (const text of visible) await pane.getByText(text).first().waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.workbench.host.settled());
  const total = await pane.evaluate(() =>
    Excel.run(async (excel) => {
      const cell = excel.workbook.worksheets.getActiveWorksheet().getRange('E5').load('values');
      await excel.sync();
      return cell.values[0][0];
    }),
  );
  if (typeof total !== 'number')
    throw new Error(`${name}: the scorecard's total must be visible; there is ${total}.`);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
  await context.close();
}
await browser.close();
server.close();
