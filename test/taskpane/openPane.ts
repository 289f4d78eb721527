import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { source as axe } from 'axe-core';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import type { PageOptions } from './page';

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

const pictures = path.resolve('build/screenshots');

export interface OpenedPane {
  readonly page: Page;
  readonly errors: readonly string[];
  picture(name: string): Promise<void>;
  /** What axe has to say against the page; empty if all is well. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export interface PaneServer {
  open(options: Partial<PageOptions> & { width?: number; height?: number }): Promise<OpenedPane>;
  close(): Promise<void>;
}

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
}

/** The pane with actions in memory, bundled once and served to a real browser. */
export const servePane = async (): Promise<PaneServer> => {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve('test/taskpane/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const template = fs.readFileSync(path.resolve('src/taskpane/taskpane.html'), 'utf8');
  const html = template
    .replace('<script src="functions.js"></script>', '')
    .replace('</head>', '<link rel="icon" href="data:," /></head>');
  const server = http.createServer((request, response) => {
    const script = request.url === '/taskpane.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? outputFiles[0]!.text : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();

  return {
    open: async ({ width = 320, height = 720, ...options }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      const hash = encodeURIComponent(JSON.stringify({ language: 'en-US', dark: false, ...options }));
      await page.goto(`http://127.0.0.1:${port}/#${hash}`);
      await page.waitForSelector('[role=tab]');
      return {
        page,
        errors,
        picture: async (name) => {
          fs.mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: path.join(pictures, `pane-${name}.png`) });
        },
        violations: async () => {
          await page.evaluate(axe);
          const { violations } = await page.evaluate<AxeResult>(
            'axe.run({ exclude: [["[data-tabster-dummy]"]] })',
          );
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
          );
        },
        close: () => context.close(),
      };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
