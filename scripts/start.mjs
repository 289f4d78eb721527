// `npm start`: the workbench, the add-in in a browser, with live reload. `--excel` serves the add-in to real Excel.
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configure from '../webpack.config.js';
import { folders } from './server.mjs';

const forExcel = process.argv.includes('--excel');
const port = Number(process.env.PORT ?? (forExcel ? 3000 : 3001));
const configs = await configure({ workbench: !forExcel }, { mode: 'development' });

const options = {
  host: 'localhost',
  port,
  open: !forExcel && !process.env.CI && process.env.BROWSER !== 'none',
  hot: false,
  liveReload: true,
  client: { overlay: { warnings: false } },
  devMiddleware: { stats: 'errors-warnings' },
  static: folders
    .filter(({ url }) => url !== '/')
    .map(({ url, folder }) => ({ directory: folder, publicPath: url, watch: false })),
};
if (forExcel) {
  const { certificates } = await import('./excel.mjs');
  options.server = { type: 'https', options: certificates() };
  options.headers = { 'Access-Control-Allow-Origin': '*' };
}

const compiler = webpack(configs);
const server = new WebpackDevServer(options, compiler);
let announced = false;
compiler.hooks.done.tap('announce', (stats) => {
  if (announced || stats.hasErrors()) return;
  announced = true;
  console.log(`\nKPI Scorecard: ${forExcel ? 'https' : 'http'}://localhost:${port}/  (Ctrl+C ends it)\n`);
});
await server.start();
if (forExcel) {
  const { sideload } = await import('./excel.mjs');
  sideload();
}
