// What only real Excel needs: certificates that it trusts, and side-loading. Microsoft's tools for this are large and
// of no use without Excel, so they are fetched when asked for, at fixed versions, with their usage data turned off.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const tool = (name, words) => execSync(`npx --yes ${name} ${words}`, { stdio: 'inherit' });
const quiet = () => tool('office-addin-usage-data@3.0.0', 'off');

/** Key, certificate and authority for https://localhost, made and trusted on first use. */
export function certificates() {
  quiet();
  tool('office-addin-dev-certs@3.0.0', 'install');
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const file = (name) => readFileSync(path.join(folder, name));
  return { key: file('localhost.key'), cert: file('localhost.crt'), ca: file('ca.crt') };
}

/** Opens desktop Excel with the add-in. */
export const sideload = () => tool('office-addin-debugging@7.0.0', 'start manifest.xml desktop --no-debug');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv[2] === 'stop') {
  quiet();
  tool('office-addin-debugging@7.0.0', 'stop manifest.xml');
}
