const typescript = { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false }] };

/** Pure code: no window, no Excel. */
const pure = {
  displayName: 'pure',
  testEnvironment: 'node',
  transform: typescript,
  testMatch: [
    '<rootDir>/test/{core,stats,kpis,functions,plan,sheets,importers,scorecard,packs,house}/**/*.test.ts',
  ],
};

/** Microsoft's office.js client in jsdom over the emulated host. */
const excel = {
  displayName: 'excel',
  globalSetup: '<rootDir>/scripts/univer.mjs',
  testEnvironment: '<rootDir>/test/office/environment.js',
  transform: typescript,
  moduleNameMapper: { '/univer$': '<rootDir>/build/univer/headless.cjs' },
  testMatch: ['<rootDir>/test/{excel,actions,commands,workbench/host}/**/*.test.ts'],
};

/** The built workbench in real Chromium. */
const browser = {
  displayName: 'browser',
  testEnvironment: 'node',
  transform: typescript,
  testMatch: ['<rootDir>/test/{browser,taskpane,workbench/page,e2e}/**/*.test.ts'],
};

module.exports = { projects: [pure, excel, browser] };
