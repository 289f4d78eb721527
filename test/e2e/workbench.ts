import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';

export interface Options {
  readonly language: 'en-US' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
}

export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for that are not this server's. */
  readonly outside: readonly string[];
  /** Errors of the page and of the pane. */
  readonly errors: readonly string[];
  /** Types into a cell of the sheet shown, as a person does: name box, keys, Enter. */
  type(address: string, text: string): Promise<void>;
  /** The values of a range, when nothing is being calculated any more. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  picture(name: string): Promise<void>;
}

export interface Workbench {
  open(options: Options): Promise<Opened>;
  close(): Promise<void>;
}

/** The day of the tests: a browser's clock stands on it. */
export const today = new Date('2026-06-10T09:00:00Z');

const pictures = path.resolve('build/screenshots');

/** The built workbench, served and opened in a real browser. */
export async function startWorkbench(): Promise<Workbench> {
  fs.mkdirSync(pictures, { recursive: true });
  const server = spawn(process.execPath, ['scripts/server.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) =>
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
  );
  const browser: Browser = await launchBrowser();
  return {
    open: (options) => open(browser, url, options),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function open(browser: Browser, url: string, options: Options): Promise<Opened> {
  const { language, theme = 'light', paneWidth = 380 } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript((day) => {
    const Real = Date;
    const shift = day - Real.now();
    // Only the reading of the clock changes: timers and performance are the browser's own.
    window.Date = class extends Real {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [Real.now() + shift]) as []));
      }
      static override now = () => Real.now() + shift;
    } as DateConstructor;
  }, today.getTime());
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) outside.push(address);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${url}/?lang=${language}&theme=${theme}&pane=${paneWidth}`);
  const element = await page.waitForSelector('.pane iframe');
  const pane = (await element.contentFrame())!;
  await pane.waitForSelector('[role=tab]');

  const settled = () => page.evaluate(() => window.workbench.host.settled());
  return {
    page,
    pane,
    outside,
    errors,
    async type(address, text) {
      const box = page.locator('[data-u-comp="defined-name"] input');
      await box.fill(address);
      await box.press('Enter');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !window.workbench.host.editing);
      await settled();
    },
    async values(sheet, address) {
      await settled();
      return pane.evaluate(
        ([name, cells]) =>
          Excel.run(async (excel) => {
            const range = excel.workbook.worksheets.getItem(name!).getRange(cells).load('values');
            await excel.sync();
            return range.values as unknown[][];
          }),
        [sheet, address],
      );
    },
    async picture(name) {
      await settled();
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    },
  };
}
