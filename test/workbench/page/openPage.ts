import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launchBrowser';

const root = path.resolve(__dirname, '../../..');
const at = (...names: string[]) => path.join(root, ...names);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** React and everything that ends in `/univer` come from the vendor script, as in the product's build. */
const fromVendor: Plugin = {
  name: 'from-vendor',
  setup({ onResolve, onLoad }) {
    const filter = /^(react|react-dom\/client|react\/jsx-runtime)$|\/univer$/;
    onResolve({ filter }, () => ({ path: 'vendor', namespace: 'vendor' }));
    onLoad({ filter: /./, namespace: 'vendor' }, () => ({ contents: 'module.exports = UniverVendor' }));
  },
};

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('src/workbench/page/index.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    plugins: [fromVendor],
  });
  return outputFiles[0]!.text;
}

const folders = [
  ['/office/', at('node_modules/@microsoft/office-js/dist')],
  ['/univer/', at('build/univer')],
  ['/', at('src/workbench/page')],
  ['/', at('test/workbench/page/addIn')],
] as const;

const fileAt = (address: string): string | undefined =>
  folders
    .filter(([url]) => address.startsWith(url))
    .map(([url, folder]) => path.join(folder, address.slice(url.length)))
    .find((file) => existsSync(file) && statSync(file).isFile());

async function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/workbench.js') {
      response.writeHead(200, { 'Content-Type': types['.js'] }).end(script);
      return;
    }
    const file = fileAt(pathname === '/' ? '/index.html' : pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return server;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for elsewhere than on the test's own server. */
  readonly outside: readonly string[];
  /** Errors of the page and of the pane. */
  readonly errors: readonly string[];
}

export interface PageServer {
  /** Opens the page afresh; the one that was open before is closed. */
  open(query?: string): Promise<OpenPage>;
  close(): Promise<void>;
}

/** The workbench page, built from its source as it stands, around a small add-in of the tests' own. */
export async function servePage(): Promise<PageServer> {
  execFileSync(process.execPath, [at('scripts/univer.mjs')], { cwd: root });
  const server = await serve(await bundlePage());
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  return {
    async open(query = '?lang=en&theme=light') {
      for (const earlier of browser.contexts()) await earlier.close();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const outside: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
          outside.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(url + query);
      await page.locator('.grid canvas').first().waitFor();
      const frame = await page.waitForSelector('.pane iframe');
      const pane = (await frame.contentFrame())!;
      await pane.waitForFunction(() => /^(en|zh)-/.test(document.getElementById('state')?.textContent ?? ''));
      return { page, pane, outside, errors };
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
