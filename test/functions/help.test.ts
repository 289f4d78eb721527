import { helpPages, helpPath } from '../../src/functions/help';
import { locales } from '../../src/core/locale';
import { catalogue, entries } from '../../src/kpis/index.text';

const pages = helpPages();

test('paths are stable', () => {
  expect(helpPath('ACTIONRATE', 'en')).toBe('help/en/ACTIONRATE.html');
  expect(helpPath('WEIGHTS.EQUAL', 'zh')).toBe('help/zh/WEIGHTS.EQUAL.html');
  expect(pages.has('help/en/index.html')).toBe(true);
});

test.each([...pages])('%s needs nothing from elsewhere, and its links lead somewhere', (path, html) => {
  expect(html).not.toMatch(/https?:|\/\/|<link|<img|src=|url\(|@import/);
  for (const [, href] of html.matchAll(/href="([^"]+)"/g)) {
    const { pathname, hash } = new URL(href!, `https://example.test/${path}`);
    const target = pages.get(pathname.slice(1));
    expect(target).toBeDefined();
    if (hash !== '') expect(target).toContain(`id="${hash.slice(1)}"`);
  }
});

describe.each(locales)('in %s', (locale) => {
  test.each(entries.map((entry) => [entry.kpi.id, entry] as const))(
    'the page of %s says all there is, and has its examples, each with a result',
    (id, { kpi, prose }) => {
      const html = pages.get(helpPath(id, locale))!;
      expect(html).toContain(`<title>KPI.${id} – ${prose.title[locale]}</title>`);
      expect(html).toContain(`lang="${locale === 'en' ? 'en' : 'zh-Hans'}"`);
      for (const key of Object.keys(kpi.params))
        expect(html).toContain(`<dt><code>${key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`);
      expect(html.match(/<figure class="sheet">/g)).toHaveLength(prose.examples.length);
      expect(html.match(/class="[^"]*\bresult at\b/g)).toHaveLength(prose.examples.length);
      expect(html.match(new RegExp(`=KPI\\.${id.replace('.', '\\.')}\\(`, 'g'))).toHaveLength(
        prose.examples.length + 1,
      );
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('a page leads to all functions of its family', () => {
    for (const family of catalogue)
      for (const { kpi } of family.entries)
        for (const related of family.entries)
          expect(pages.get(helpPath(kpi.id, locale))).toContain(`href="${related.kpi.id}.html"`);
  });

  test('the index names every function', () => {
    const html = pages.get(helpPath('index', locale))!;
    for (const { kpi, prose } of entries) {
      expect(html).toContain(`href="${kpi.id}.html"`);
      expect(html).toContain(prose.title[locale]);
    }
  });
});

/** The cells of the first example, row by row, without their looks. */
const sheetIn = (path: string): string[][] => {
  const [, table = ''] = /<table>(.*?)<\/table>/s.exec(pages.get(path)!) ?? [];
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!),
  );
};

test('an example shows its cells, its formula and its result, as Excel would', () => {
  expect(pages.get('help/en/ATTENDANCERATE.html')).toContain(
    '<b>D2</b><code>=KPI.ATTENDANCERATE(A2:A3,B2:B3)</code>',
  );
  expect(sheetIn('help/en/ATTENDANCERATE.html')).toEqual([
    ['', 'A', 'B', 'C', 'D'],
    ['1', 'attended', 'expected', '', 'Result'],
    ['2', '8', '10', '', '65%'],
    ['3', '18', '30', '', ''],
  ]);
});

test('a result that needs room stands below, and arguments that are handed on have their own names', () => {
  const sheet = sheetIn('help/zh/CROSSTAB.html');
  expect(pages.get('help/zh/CROSSTAB.html')).toContain('<b>A8</b>');
  expect(sheet[1]).toEqual(['1', 'row_keys', 'column_keys', 'rows', 'columns', '', '', 'status']);
  expect(sheet[7]!.slice(0, 3)).toEqual(['7', '结果', '']);
  expect(sheet[8]!.slice(0, 4)).toEqual(['8', '0.5', '0.666667', '0.6']);
});

test('a result in another unit than usual is shown in its own', () => {
  expect(pages.get('help/en/COMPLAINTRATE.html')).toContain('>12.5</td>');
  expect(pages.get('help/en/CSAT.html')).toContain('>66.67%</td>');
});

test('a formula of Excel has the words of the language, and says which data and cases it is for', () => {
  expect(pages.get('help/en/OVERDUERATE.html')).toContain('&quot;open&quot;');
  expect(pages.get('help/zh/OVERDUERATE.html')).toContain('&quot;进行中&quot;');
  expect(pages.get('help/en/SCORE.html')).toMatch(/For plain data: .*Without a stretch\./);
});

test('an example that is refused shows the message in the language of the page', () => {
  expect(pages.get('help/zh/ATTENDANCERATE.html')).toContain('实到 12 人，多于应到的 10 人。');
});
