/**
 * Bundles Univer once, for jest (build/univer/headless.cjs) and for the workbench page (build/univer/page.js and
 * page.css), so that neither has to read its 1,700 modules again. What is up to date is left alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { univerSource } from './univerSource.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['src/workbench/host/iteratorHelpers.ts', 'src/workbench/host/univer.ts'];

const bundles = [
  {
    entry: 'src/workbench/host/univer.ts',
    sources,
    outputs: ['headless.cjs'],
    options: { format: 'cjs', platform: 'node', outfile: 'build/univer/headless.cjs' },
  },
  {
    entry: 'src/workbench/page/univer.ts',
    sources: [...sources, 'src/workbench/page/univer.ts'],
    outputs: ['page.js', 'page.css'],
    options: {
      format: 'iife',
      globalName: 'UniverVendor',
      minify: true,
      legalComments: 'none',
      loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
      outfile: 'build/univer/page.js',
    },
  },
];

/** What a bundle depends on: its sources, this script, and the locked version of every package bundled. */
function keyOf({ sources: files }) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const versions = Object.entries(packages)
    .filter(([name]) => /node_modules\/(@univerjs\/[^/]+|react|react-dom|rxjs|esbuild)$/.test(name))
    .map(([name, { version }]) => `${name}@${version}`);
  const hash = createHash('sha256').update(versions.join());
  for (const file of [...files, 'scripts/univer.mjs', 'scripts/univerSource.mjs'])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Builds what is missing or out of date; gives the names of the files that it wrote. */
export default async function bundleUniver() {
  const folder = path.join(root, 'build/univer');
  mkdirSync(folder, { recursive: true });
  const written = [];
  for (const bundle of bundles.filter(({ entry }) => existsSync(path.join(root, entry)))) {
    const stamp = path.join(folder, `${bundle.outputs[0]}.key`);
    const key = keyOf(bundle);
    const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === key;
    if (current && bundle.outputs.every((name) => existsSync(path.join(folder, name)))) continue;
    await build({
      entryPoints: [path.join(root, bundle.entry)],
      absWorkingDir: root,
      bundle: true,
      target: 'es2022',
      logLevel: 'error',
      plugins: [univerSource],
      define: { 'process.env.NODE_ENV': '"production"' },
      ...bundle.options,
    });
    writeFileSync(stamp, key);
    written.push(...bundle.outputs);
  }
  return written;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const written = await bundleUniver();
  console.log(written.length ? `Bundled ${written.join(', ')}.` : 'Univer bundles are up to date.');
}
