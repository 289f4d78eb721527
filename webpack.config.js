const fs = require('fs');
const path = require('path');
const { gzipSync } = require('zlib');
const { pathToFileURL } = require('url');
const esbuild = require('esbuild');
const TerserPlugin = require('terser-webpack-plugin');
const { Compilation, WebpackError, sources } = require('webpack');

const at = (...names) => path.join(__dirname, ...names);
const developmentUrl = 'https://localhost:3000';
const functionsBudget = 60 * 1024;
const script = (src, attributes = '') => `<script${attributes} src="${src}"></script>`;

/** Adds files that are made, not compiled: `make(watch)` gives their contents and tells `watch` what they came from. */
class Files {
  constructor(name, make) {
    this.name = name;
    this.make = make;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(this.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: this.name, stage }, async () => {
        const files = await this.make((file) => compilation.fileDependencies.add(file));
        for (const [name, content] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}

/** Fails the build when an asset, zipped, outgrows what it may weigh. */
class Budget {
  constructor(asset, bytes) {
    this.asset = asset;
    this.bytes = bytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Budget', stage }, (assets) => {
        const size = gzipSync(assets[this.asset].buffer()).length;
        if (size > this.bytes)
          compilation.errors.push(
            new WebpackError(`${this.asset} is ${size} bytes zipped; it may be ${this.bytes}.`),
          );
      });
    });
  }
}

/** Metadata and help pages, made by running the definitions themselves. */
const definitions = (url) =>
  new Files('Definitions', async (watch) => {
    const result = await esbuild.build({
      entryPoints: [at('src/functions/emit.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    for (const file of Object.keys(result.metafile.inputs)) watch(at(file));
    const module = { exports: {} };
    new Function('module', 'exports', 'require', result.outputFiles[0].text)(module, module.exports, require);
    return Object.fromEntries(module.exports.emit(url));
  });

const readAll = (folder, watch) =>
  Object.fromEntries(
    fs.readdirSync(at(folder)).map((name) => {
      watch(at(folder, name));
      return [`${folder}/${name}`, fs.readFileSync(at(folder, name))];
    }),
  );

/** The manifest for where the add-in is served from, and its pictures. */
const manifest = (url) =>
  new Files('Manifest', (watch) => {
    watch(at('manifest.xml'));
    const text = fs.readFileSync(at('manifest.xml'), 'utf8').replaceAll(developmentUrl, url);
    return { 'manifest.xml': text, ...readAll('assets', watch) };
  });

/** The pane's page: the same everywhere but for where office.js comes from. */
const pane = (officeScripts) =>
  new Files('Pane', (watch) => {
    const template = at('src/taskpane/taskpane.html');
    watch(template);
    return {
      'taskpane.html': fs.readFileSync(template, 'utf8').replace('<!-- office.js -->', officeScripts),
    };
  });

const page = (name, file) =>
  new Files('Page', (watch) => {
    watch(at(file));
    return { [name]: fs.readFileSync(at(file)) };
  });

/** The grid is bundled ahead by esbuild: its twelve megabytes would take webpack a minute. */
class Univer {
  apply(compiler) {
    compiler.hooks.beforeCompile.tapPromise('Univer', async () => {
      const { default: bundleUniver } = await import(pathToFileURL(at('scripts/univer.mjs')).href);
      await bundleUniver();
    });
  }
}

const fromUniver = ({ request }, done) => {
  const react = /^(react|react-dom\/client|react\/jsx-runtime)$/.test(request);
  return react || request.endsWith('/univer') ? done(null, 'var UniverVendor') : done();
};

module.exports = async ({ workbench = false, url = developmentUrl } = {}, { mode = 'production' } = {}) => {
  const production = mode === 'production';
  const base = (name) => ({
    name,
    mode,
    context: __dirname,
    devtool: production ? false : 'cheap-module-source-map',
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: at('build/cache'),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }],
    },
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
    performance: { hints: false },
    infrastructureLogging: { level: 'error' },
  });
  const out = (folder) => ({ path: at(folder), publicPath: '', clean: production });

  return [
    {
      ...base('functions'),
      entry: './src/functions/index.ts',
      output: { ...out('dist'), filename: 'functions.js', clean: false },
      plugins: [definitions(url), ...(production ? [new Budget('functions.js', functionsBudget)] : [])],
    },
    {
      ...base('addin'),
      entry: { taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
      output: { ...out('dist'), filename: '[name].js', chunkFilename: '[name].js', clean: false },
      plugins: [
        manifest(url),
        ...(workbench ? [] : [pane(script('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'))]),
      ],
    },
    {
      ...base('workbench'),
      entry: './src/workbench/page/index.tsx',
      output: { ...out('build/workbench'), filename: 'workbench.js' },
      externals: [fromUniver],
      plugins: [
        new Univer(),
        page('index.html', 'src/workbench/page/index.html'),
        page('workbench.css', 'src/workbench/page/workbench.css'),
        pane(`<script>parent.attachExcel(window)</script>${script('/office/office.js')}`),
      ],
    },
  ];
};
