import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = path.resolve(__dirname, '../..');

/** A headless browser, found as the test command finds it, that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, [path.join(root, 'scripts/browser.mjs')], {
    encoding: 'utf8',
  });
  const options: unknown = JSON.parse(found.trim().split('\n').at(-1)!);
  return chromium.launch(options as Parameters<typeof chromium.launch>[0]);
}
