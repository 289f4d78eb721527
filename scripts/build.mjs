// `npm run build`: the add-in in dist/, ready to be served over https, and the workbench page around it in build/workbench/.
// `--url https://…` is where dist/ will be served from; without it the manifest keeps https://localhost:3000.
import webpack from 'webpack';
import { rmSync } from 'node:fs';
import configure from '../webpack.config.js';

rmSync('dist', { recursive: true, force: true });
const at = process.argv.indexOf('--url');
const url = at < 0 ? undefined : process.argv[at + 1];
const compiler = webpack(await configure({ url }, { mode: 'production' }));
compiler.run((error, stats) => {
  if (error) throw error;
  console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
  if (stats.hasErrors()) process.exitCode = 1;
  compiler.close(() => {});
});
