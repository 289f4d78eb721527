import { KpiError } from '../../src/core/kpiError';
import { custom } from '../../src/functions/translate';
import { byId } from '../../src/kpis';
import type { Kpi, Value } from '../../src/kpis/define';

class FakeError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const globals = globalThis as unknown as Record<string, unknown>;

beforeEach(() => {
  globals.CustomFunctions = {
    Error: FakeError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
});

afterEach(() => {
  delete globals.CustomFunctions;
  delete globals.Office;
});

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

const actionRate = custom(byId.get('ACTIONRATE')!);

const giving = (value: unknown): Kpi => ({ ...byId.get('ACTIONRATE')!, value: () => value as Value });

test('the invocation that Excel adds is not taken for an argument', () => {
  expect(actionRate([['done'], ['open']], null, null, null, { functionName: 'ACTIONRATE' })).toBe(0.5);
});

test('arguments left out may be null or not there', () => {
  expect(actionRate([['done']])).toBe(1);
  expect(actionRate([['done']], undefined, null)).toBe(1);
});

test('a repeating argument arrives as a list of ranges', () => {
  const crosstab = custom(byId.get('CROSSTAB')!);
  const invocation = { functionName: 'CROSSTAB' };
  expect(crosstab('COUNT', [['A']], [[1]], [['A']], [['*']], [[['x']]], invocation)).toEqual([[1]]);
  expect(() => crosstab('COUNT', [['A']], [[1]], [['A']], [['*']], null, invocation)).toThrow(
    expect.objectContaining({ code: '#VALUE!' }),
  );
});

test.each<[string, unknown, string, RegExp]>([
  ['no Office', undefined, '#VALUE!', /^status, row 2: "x" is not a word/],
  ['Office before it is ready', {}, '#VALUE!', /^status, row 2/],
  ['English', { context: { displayLanguage: 'en-US' } }, '#VALUE!', /^status, row 2/],
  ['Chinese', { context: { displayLanguage: 'zh-CN' } }, '#VALUE!', /^status 第 2 行：“x”/],
  ['Chinese of another region', { context: { displayLanguage: 'zh-TW' } }, '#VALUE!', /^status 第 2 行/],
  ['another language', { context: { displayLanguage: 'de-DE' } }, '#VALUE!', /^status, row 2/],
])('an error speaks the language of Office: %s', (_, office, code, message) => {
  globals.Office = office;
  const error = thrownBy(() => actionRate([['done'], ['x']]));
  expect(error).toBeInstanceOf(FakeError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
});

test('the language is asked for at every call', () => {
  globals.Office = { context: { displayLanguage: 'en-US' } };
  expect(thrownBy(() => actionRate([['x']]))).toMatchObject({ message: expect.stringMatching(/^status:/) });
  globals.Office = { context: { displayLanguage: 'zh-CN' } };
  expect(thrownBy(() => actionRate([['x']]))).toMatchObject({ message: expect.stringMatching(/^status：/) });
});

test.each([
  ['en-US', 'below the target'],
  ['zh-CN', '低于目标值'],
])('a result in words speaks the language of Office: %s', (displayLanguage, words) => {
  globals.Office = { context: { displayLanguage } };
  expect(custom(giving({ en: 'below the target', zh: '低于目标值' }))()).toBe(words);
});

test.each<[string, string, readonly string[]]>([
  ['en-US', 'clusters', ['Wilson', 't', 'adjusted Wald']],
  ['zh-CN', '以行为群', ['Wilson', 't', '调整 Wald']],
])('words in a table speak the language of Office: %s', (displayLanguage, clusters, others) => {
  globals.Office = { context: { displayLanguage } };
  const detail = custom(byId.get('DETAIL')!);
  const tens = Array.from({ length: 10 }, (_, i) => [i + 1]);
  const hundreds = tens.map(() => [100]);
  expect(detail('RESPONSERATE:n,method', [tens, hundreds])).toEqual([[10, clusters]]);
  const scores = [[7], [6], [5], [2], [7]];
  const methods = ['agree', 'mean', 'net'].map((way) => detail('CES:method', [scores, [[way]]]));
  expect(methods).toEqual(others.map((word) => [[word]]));
});

test('no data is #N/A', () => {
  expect(thrownBy(() => actionRate([[null]]))).toMatchObject({
    code: '#N/A',
    message: expect.stringMatching(/^No data/),
  });
});

test('an array never holds null, undefined, NaN or Infinity', () => {
  expect(
    custom(
      giving([
        [1, null, undefined],
        [NaN, Infinity, 'a'],
      ]),
    )(),
  ).toEqual([
    [1, '', ''],
    ['', '', 'a'],
  ]);
});

test.each([NaN, Infinity, null, undefined])('a single %p is an error, not a value', (value) => {
  expect(thrownBy(() => custom(giving(value))())).toMatchObject({ code: '#VALUE!' });
});

test('a mistake in a function is not hidden', () => {
  const broken: Kpi = {
    ...byId.get('ACTIONRATE')!,
    value: () => {
      throw new TypeError('broken');
    },
  };
  expect(thrownBy(() => custom(broken)())).toBeInstanceOf(TypeError);
});

test('an error of our own says the same in both languages', () => {
  const { message, reason } = new KpiError('#N/A', { en: 'No data', zh: '无数据' });
  expect([message, reason.zh]).toEqual(['No data', '无数据']);
});
