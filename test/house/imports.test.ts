import { importsOf, sourcesIn } from './sources';

/** What may import what, the folder itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  stats: ['core'],
  kpis: ['core', 'stats'],
  functions: ['core', 'stats', 'kpis'],
  plan: ['core'],
  sheets: ['core', 'plan'],
  importers: ['core', 'plan', 'sheets'],
  scorecard: ['core', 'stats', 'kpis', 'plan', 'sheets'],
  packs: ['core', 'stats', 'kpis', 'plan', 'sheets', 'scorecard'],
  excel: ['core', 'plan'],
  actions: ['core', 'stats', 'kpis', 'plan', 'sheets', 'importers', 'scorecard', 'packs', 'excel'],
  commands: ['core', 'stats', 'kpis', 'plan', 'sheets', 'importers', 'scorecard', 'packs', 'actions'],
  taskpane: ['core', 'stats', 'kpis', 'plan', 'sheets', 'importers', 'scorecard', 'packs', 'actions'],
  'workbench/host': [],
  'workbench/page': ['core', 'workbench/host'],
};

const folderOf = (path: string): string => /^src\/(workbench\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path;

const sources = sourcesIn('src');

test('imports are seen', () => {
  const modules = sources.flatMap(importsOf).map(({ module }) => module);
  expect(modules).toEqual(expect.arrayContaining(['src/core/locale', 'react', 'papaparse']));
});

test('every folder has its place in the order', () => {
  const folders = new Set(sources.map(({ path }) => folderOf(path)));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

test.each(Object.keys(allowed))('%s imports only what it may', (folder) => {
  const own = sources.filter(({ path }) => folderOf(path) === folder);
  const wrong = own.flatMap(importsOf).filter(({ module }) => {
    if (!module.startsWith('src/')) return /^(?:test|scripts|bench)\//.test(module);
    const other = folderOf(module);
    return other !== folder && !allowed[folder]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test('imports carry no file extension', () => {
  const wrong = sources.flatMap(importsOf).filter(({ module }) => /^src\/.*\.tsx?$/.test(module));
  expect(wrong).toEqual([]);
});

test('React only in the pane and in the page of the workbench', () => {
  const wrong = sources
    .filter(({ path }) => !/^src\/(?:taskpane|workbench\/page)\//.test(path))
    .flatMap(importsOf)
    .filter(({ module }) => /^(?:react|react-dom|@fluentui)(?:\/|$)/.test(module));
  expect(wrong).toEqual([]);
});

test('the grid only in the workbench', () => {
  const wrong = sources
    .filter(({ path }) => !path.startsWith('src/workbench/'))
    .flatMap(importsOf)
    .filter(({ module }) => module.startsWith('@univerjs/'));
  expect(wrong).toEqual([]);
});
