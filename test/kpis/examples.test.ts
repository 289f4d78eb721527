import { locales, type Locale } from '../../src/core/locale';
import { run } from '../../src/kpis/example';
import { entries } from '../../src/kpis/index.text';
import type { Example } from '../../src/kpis/prose';

const isError = (gives: Example['gives']): gives is { error: '#N/A' | '#VALUE!' } =>
  typeof gives === 'object' && 'error' in gives;

/** The expected result in one language, numbers to nine digits. */
const inLocale = (gives: unknown, locale: Locale): unknown => {
  if (typeof gives === 'number') return expect.closeTo(gives, 9);
  if (Array.isArray(gives)) return gives.map((each) => inLocale(each, locale));
  if (typeof gives === 'object' && gives !== null) return (gives as Record<Locale, string>)[locale];
  return gives;
};

describe.each(entries.map((entry) => [entry.kpi.id, entry] as const))('the examples of %s', (_, entry) => {
  for (const locale of locales)
    test.each(entry.prose.examples.map((example) => [example.caption[locale], example] as const))(
      '%s',
      (_caption, example) => {
        const outcome = run(entry.kpi, example, locale);
        if (isError(example.gives)) expect(outcome.error?.code).toBe(example.gives.error);
        else expect(outcome).toEqual({ value: inLocale(example.gives, locale) });
      },
    );
});
