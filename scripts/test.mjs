// `npm test`: everything that must hold, in the order in which it is quickest to learn of a fault.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browser.mjs';

const require = createRequire(import.meta.url);
const program = (name) => {
  const packageFile = require.resolve(`${name}/package.json`);
  const { bin } = require(packageFile);
  const inside = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return path.join(path.dirname(packageFile), inside);
};
const run = (title, file, args) => {
  const start = Date.now();
  console.log(`\n— ${title}`);
  execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  console.log(`  ${((Date.now() - start) / 1000).toFixed(0)} s`);
};

const totals = { passed: 0, failed: 0 };
const jest = (title, args) => {
  console.log(`\n— ${title}`);
  const output = path.resolve('build/jest.json');
  rmSync(output, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [program('jest'), '--ci', '--json', `--outputFile=${output}`, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(output, 'utf8'),
  );
  totals.passed += numPassedTests;
  totals.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
};

console.log(`Browser: ${findBrowser()}`);
run('Types', program('typescript'), ['-p', '.']);
run('Lint', program('eslint'), ['.', '--max-warnings', '0']);
run('Format', program('prettier'), ['--check', '--log-level', 'warn', '.']);
run('Manifest', 'scripts/validate.mjs', []);
run('Build', 'scripts/build.mjs', []);
jest('Tests of pure code and of the Excel layer', ['--selectProjects', 'pure', 'excel', '--maxWorkers=100%']);
jest('Tests in the browser', ['--selectProjects', 'browser', '--maxWorkers=2']);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
