import { helpPages, helpPath } from '../../src/functions/help';
import { locales } from '../../src/core/locale';
import { entries } from '../../src/kpis/index.text';

const pages = helpPages();

test('paths are stable', () => {
  expect(helpPath('ACTIONRATE', 'en')).toBe('help/en/ACTIONRATE.html');
  expect(helpPath('WEIGHTS.EQUAL', 'zh')).toBe('help/zh/WEIGHTS.EQUAL.html');
  expect(pages.has('help/en/index.html')).toBe(true);
});

test.each([...pages])('%s needs nothing from elsewhere, and its links lead somewhere', (path, html) => {
  expect(html).not.toMatch(/https?:|\/\/|<link|<img|src=/);
  for (const [, href] of html.matchAll(/href="([^"]+)"/g)) {
    const target = new URL(href!, `https://example.test/${path}`).pathname.slice(1);
    expect([...pages.keys()]).toContain(target);
  }
});

describe.each(locales)('in %s', (locale) => {
  test.each(entries.map((entry) => [entry.kpi.id, entry] as const))(
    'the page of %s has all its examples, each with a result',
    (id, { prose }) => {
      const html = pages.get(helpPath(id, locale))!;
      expect(html.match(/<figure>/g)).toHaveLength(prose.examples.length);
      expect(html.match(new RegExp(`=KPI\\.${id.replace('.', '\\.')}\\(`, 'g'))).toHaveLength(
        prose.examples.length + 1,
      );
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('the index names every function', () => {
    const html = pages.get(helpPath('index', locale))!;
    for (const { kpi, prose } of entries) {
      expect(html).toContain(`href="${kpi.id}.html"`);
      expect(html).toContain(prose.title[locale]);
    }
  });
});

test('an example shows its cells, its formula and its result', () => {
  const html = pages.get('help/en/ATTENDANCERATE.html')!;
  expect(html).toContain('=KPI.ATTENDANCERATE(A2:A3,B2:B3)');
  expect(html).toContain('<th>A<br>attended</th>');
  expect(html).toContain('<p>Result: <b>65%</b></p>');
});

test('a page says what the result is counted in, and which way is better', () => {
  expect(pages.get('help/en/ATTENDANCERATE.html')).toContain(
    '<p>A fraction: 0.85 is 85%. Higher is better.</p>',
  );
  expect(pages.get('help/zh/ACTIONAGE.html')).toContain('<p>单位：天。越低越好。</p>');
  expect(pages.get('help/en/PERIOD.html')).not.toContain('is better');
});

test('an example that is refused shows the message in the language of the page', () => {
  expect(pages.get('help/zh/ATTENDANCERATE.html')).toContain('实到 12 人，多于应到的 10 人。');
});
