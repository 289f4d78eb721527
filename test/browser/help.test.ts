import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { helpPages } from '../../src/functions/help';
import { launchBrowser } from './launchBrowser';

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve('axe-core'), 'utf8');
const pages = helpPages();
let browser: Browser;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'help-'));
  for (const [file, html] of pages) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), html);
  }
  server = createServer(({ url = '' }, response) => {
    const html = pages.get(url.slice(1));
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

const served = (file: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`;
const onDisk = (file: string): string => pathToFileURL(path.join(folder, file)).href;

/** Opens a page, works with it, and sees that nothing else was asked for and nothing went wrong. */
async function open(url: string, use: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const { width = 1200, colorScheme = 'light' } = look;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  try {
    await page.goto(url);
    await use(page);
    expect(asked.filter((each) => !/\.html(?:#.*)?$|favicon/.test(each))).toEqual([]);
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
  }
}

const found = (page: Page): Promise<string[]> =>
  page.$$eval('[data-find]:not([hidden]) code', (all) => all.map((each) => each.textContent ?? ''));
const status = (page: Page): Promise<string | null> => page.textContent('[role=status]');

describe.each([
  ['served', served],
  ['from a file', onDisk],
])('the index, %s', (_, at) => {
  test.each([
    ['en', 'actionrate', ['ACTIONRATE'], '1 of'],
    ['en', '=KPI.ACTIONRATE(', ['ACTIONRATE'], '1 of'],
    ['en', '行动项完成', ['ACTIONRATE'], '1 of'],
    ['zh', 'Share of the action items that are done', ['ACTIONRATE'], '找到 1 个'],
    ['zh', '层次分析法', ['WEIGHTS.AHP'], '找到 1 个'],
    ['en', 'ＷＥＩＧＨＴＳ.ａｈｐｃｒ', ['WEIGHTS.AHPCR'], '1 of'],
  ])('in %s, %s finds %j', async (locale, text, expected, count) => {
    await open(at(`help/${locale}/index.html`), async (page) => {
      await page.fill('input', text);
      expect(await found(page)).toEqual(expected);
      expect(await status(page)).toContain(count);
      expect(await page.$$eval('section:not([hidden])', (all) => all.length)).toBe(1);
    });
  });
});

describe('the index', () => {
  test('says when nothing is found, and shows all again', async () => {
    await open(onDisk('help/en/index.html'), async (page) => {
      const all = await found(page);
      await page.fill('input', 'zeppelin');
      expect([await found(page), await status(page)]).toEqual([[], expect.stringContaining('No function')]);
      await page.fill('input', '');
      expect([await found(page), await status(page)]).toEqual([all, `${all.length} functions`]);
    });
  });

  test('is worked by keys alone', async () => {
    await open(onDisk('help/en/index.html'), async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.querySelector('code')?.textContent ?? 'box');
      await page.keyboard.press('/');
      await page.keyboard.type('overdue');
      const [first, second] = await found(page);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(first);
      if (second !== undefined) {
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(second);
        await page.keyboard.press('ArrowUp');
      }
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('box');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${first}.html`);
      await page.goBack();
      await page.waitForFunction(() =>
        document.querySelector('[role=status]')?.textContent?.includes(' of '),
      );
      expect((await found(page))[0]).toBe(first);
    });
  });

  test('links go to the page, to the other language and back to the family', async () => {
    await open(onDisk('help/en/index.html'), async (page) => {
      await page.click('a[href="WEIGHTS.AHP.html"]');
      await page.click('nav a[lang="zh-Hans"]');
      expect(await page.title()).toMatch(/^KPI\.WEIGHTS\.AHP – \p{Script=Han}/u);
      await page.click('nav a >> nth=0');
      expect(page.url()).toContain('/zh/index.html#scorecards-and-weights');
    });
  });
});

type Violations = { violations: { id: string; nodes: { html: string }[] }[] };

const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<Violations> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test.each([
  ['en/index', 1200, 'light'],
  ['zh/index', 320, 'dark'],
  ['en/ATTENDANCERATE', 450, 'dark'],
  ['zh/ACTIONRATE', 1200, 'light'],
  ['en/CROSSTAB', 320, 'light'],
  ['zh/CROSSTAB', 320, 'dark'],
  ['en/DRIVERS', 450, 'light'],
  ['zh/WEIGHTS.AHP', 320, 'light'],
] as const)('axe finds nothing on %s, %d wide, %s', async (file, width, colorScheme) => {
  await open(onDisk(`help/${file}.html`), async (page) => expect(await violationsIn(page)).toEqual([]), {
    width,
    colorScheme,
  });
});

test('every page fits into 320 pixels', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  const tooWide: string[] = [];
  for (const [file, html] of pages) {
    await page.setContent(html);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) tooWide.push(file);
  }
  await page.close();
  expect(tooWide).toEqual([]);
});

test('what is printed is light, and without what cannot be pressed', async () => {
  await open(
    onDisk('help/en/SCORE.html'),
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('nav')).toBe(false);
      expect(await page.isVisible('.more')).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    },
    { colorScheme: 'dark' },
  );
});
