// `npm run validate`: checks manifest.xml without network, and lets Microsoft's reader have a look at it.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { OfficeAddinManifest } from 'office-addin-manifest';

const at = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const outfile = at('build/manifestProblems.mjs');
await build({
  entryPoints: [at('scripts/manifest/manifestProblems.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
});
const { manifestProblems } = await import(pathToFileURL(outfile).href);

const read = (file) => {
  try {
    return readFileSync(at(file));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

const problems = manifestProblems(readFileSync(at('manifest.xml'), 'utf8'), read);
for (const problem of problems) console.error(problem);
const { displayName, version } = await OfficeAddinManifest.readManifestFile(at('manifest.xml'));
if (problems.length > 0) {
  console.error(`manifest.xml: ${problems.length} problems.`);
  process.exitCode = 1;
} else console.log(`manifest.xml: ${displayName} ${version} is in order.`);
