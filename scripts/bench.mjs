/**
 * Bundles the benchmarks as the functions are bundled, and runs them: all, or those whose names begin with one of
 * the words given. The trace of an error would quote the whole bundle.
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
const outfile = join(folder, 'bench.mjs');
try {
  await build({
    entryPoints: [fileURLToPath(new URL('../bench/run.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    outfile,
  });
  await import(pathToFileURL(outfile).href);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
