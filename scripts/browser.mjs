// Finds a browser for the tests and the screenshots: CHROME_PATH, an installed Chrome, Edge or Chromium, or, as root
// on Debian, Chromium installed from Debian's packages. It never falls back to leaving the browser tests out.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);
const candidates = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => path.join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: windowsRoots
    .filter(Boolean)
    .flatMap((root) => [
      path.join(root, 'Google/Chrome/Application/chrome.exe'),
      path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
      path.join(root, 'Chromium/Application/chrome.exe'),
    ]),
};
const isRoot = process.getuid?.() === 0;

function installOnDebian() {
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  console.log('No browser found: installing chromium and fonts-noto-cjk from Debian.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execSync('apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk', {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** The path of a browser that can be driven. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, and there is no such file.`);
  }
  const find = () => (candidates[process.platform] ?? []).find((file) => existsSync(file));
  const found = find();
  if (found) return found;
  installOnDebian();
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Google Chrome, Microsoft Edge or Chromium. Install one of them, or set CHROME_PATH to its program.',
  );
}

/** How to launch a headless browser that asks nothing of the network by itself. */
export const launchOptions = () => ({
  executablePath: findBrowser(),
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export const launch = () => chromium.launch(launchOptions());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(launchOptions()));
