import { build } from 'esbuild';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { locales } from '../../src/core/locale';
import { kpis } from '../../src/kpis';
import { entries } from '../../src/kpis/index.text';

const BUDGET = 60 * 1024;

let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, '../../src/functions/index.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  script = outputFiles[0]!.text;
});

test('stays within 60 KB when compressed', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(BUDGET);
});

test('needs nothing but CustomFunctions, and associates every function', () => {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  class CustomError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const CustomFunctions = {
    associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
    Error: CustomError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(script, createContext({ CustomFunctions }));
  expect([...associated.keys()].sort()).toEqual(kpis.map(({ id }) => id).sort());
  expect(associated.get('ACTIONRATE')!([['done'], ['未完成']])).toBe(0.5);
  expect(() => associated.get('ACTIONRATE')!([['x']])).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/^status:/) }),
  );
});

test.each(entries.map((entry) => [entry.kpi.id, entry.prose] as const))(
  'holds no word of the help page of %s',
  (_, { title, summary, params, computes, examples, source }) => {
    const texts = [summary, computes, ...Object.values(params), ...(source ? [source] : [])];
    for (const locale of locales) {
      for (const text of texts) expect(script).not.toContain(text[locale]);
      for (const { caption } of examples) expect(script).not.toContain(caption[locale]);
    }
    expect(script).not.toContain(`"${title.en}"`);
  },
);
