import { isoOf } from '../core/dates';
import { locales, type Locale, type Text } from '../core/locale';
import type { Better, Kpi, Scalar, Unit } from '../kpis/define';
import { argumentIn, run } from '../kpis/example';
import { catalogue, type Entry } from '../kpis/index.text';
import { shownName } from '../kpis/param';
import type { Example } from '../kpis/prose';

/** Where a function's help page lies under the base address. */
export const helpPath = (id: string, locale: Locale): string => `help/${locale}/${id}.html`;

const words = {
  index: { en: 'KPI functions', zh: 'KPI 函数' },
  search: { en: 'Search by name or purpose', zh: '按名称或用途查找' },
  nothing: { en: 'No function matches.', zh: '没有匹配的函数。' },
  syntax: { en: 'Syntax', zh: '语法' },
  parameters: { en: 'Arguments', zh: '参数' },
  optional: { en: 'optional', zh: '可选' },
  computes: { en: 'What is computed', zh: '计算口径' },
  leavesOut: { en: 'Left out by rule: ', zh: '按规则不计入：' },
  excel: { en: 'The same in Excel', zh: '等价的 Excel 公式' },
  source: { en: 'Source', zh: '出处' },
  examples: { en: 'Examples', zh: '示例' },
  result: { en: 'Result: ', zh: '结果：' },
  other: { en: '中文', zh: 'English' },
  grouped: {
    en: 'Also by group and period: use it in KPI.BYGROUP, KPI.CROSSTAB and KPI.DETAIL.',
    zh: '也可按分组与期间计算：用于 KPI.BYGROUP、KPI.CROSSTAB 和 KPI.DETAIL。',
  },
} satisfies Record<string, Text>;

/** What a result is counted in; spills say so themselves. */
const units: Readonly<Partial<Record<Unit, Text>>> = {
  fraction: { en: 'A fraction: 0.85 is 85%.', zh: '以小数表示：0.85 即 85%。' },
  minutes: { en: 'In minutes.', zh: '单位：分钟。' },
  hours: { en: 'In hours.', zh: '单位：小时。' },
  days: { en: 'In days.', zh: '单位：天。' },
  money: { en: 'In the unit of the amounts given.', zh: '单位与所给金额一致。' },
};

const directions: Readonly<Partial<Record<Better, Text>>> = {
  higher: { en: 'Higher is better.', zh: '越高越好。' },
  lower: { en: 'Lower is better.', zh: '越低越好。' },
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE = `
:root{color-scheme:light dark;--ink:#242424;--soft:#5c5c5c;--line:#d6d6d6;--page:#fff;--panel:#f5f5f5;--accent:#0f6c3d}
@media(prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#b5b5b5;--line:#484848;--page:#1b1b1b;--panel:#272727;--accent:#5fc78f}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 "Segoe UI",system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
main,nav{max-width:46rem;margin:auto;padding:0 1rem}
nav{display:flex;justify-content:space-between;padding-top:1rem}
a{color:var(--accent)}
h1{font-size:1.6rem;line-height:1.25;margin:1rem 0 .25rem}
h1 small{display:block;font-size:.95rem;font-weight:400;color:var(--soft)}
h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
code,kbd{font-family:Consolas,ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}
pre{background:var(--panel);border-left:3px solid var(--accent);padding:.6rem .8rem;margin:.5rem 0;white-space:pre-wrap}
dt{font-weight:600;margin-top:.5rem}
dt span{font-weight:400;color:var(--soft)}
dd{margin:0 0 0 1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.92rem;margin:.5rem 0}
th,td{border:1px solid var(--line);padding:.2rem .6rem;text-align:left;white-space:nowrap}
th{background:var(--panel);font-weight:600}
td.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1.25rem 0}
figcaption{margin-bottom:.25rem}
input{width:100%;font:inherit;padding:.5rem .75rem;margin:1rem 0;border:1px solid var(--line);border-radius:4px;background:var(--page);color:inherit}
ul{list-style:none;padding:0}
li{display:grid;grid-template-columns:12rem 1fr;padding:.35rem 0;border-bottom:1px solid var(--line)}
li[hidden]{display:none}
li a{font-weight:600}
@media(max-width:30rem){li{grid-template-columns:1fr}}
`.trim();

const LANGUAGE: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };

const page = (locale: Locale, title: string, navigation: string, body: string): string =>
  `<!doctype html>
<html lang="${LANGUAGE[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<nav>${navigation}</nav>
<main>
${body}
</main>
</body>
</html>
`;

/** A value as a cell would show it. */
function shown(value: Scalar | null, unit: Unit): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (unit === 'date') return isoOf(value);
  if (unit === 'fraction') return `${Number((value * 100).toFixed(2))}%`;
  return String(Number(value.toPrecision(6)));
}

const cell = (value: Scalar | null, unit: Unit): string =>
  `<td${typeof value === 'number' ? ' class="number"' : ''}>${escaped(shown(value, unit))}</td>`;

const grid = (head: readonly string[], rows: readonly (readonly (Scalar | null)[])[], unit: Unit): string => {
  const header = head.length === 0 ? '' : `<tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((each) => cell(each, unit)).join('')}</tr>`).join('');
  return `<div class="scroll"><table>${header}${body}</table></div>`;
};

const columnName = (column: number): string => String.fromCharCode(65 + column);

const literal = (value: Scalar | null): string =>
  value === null ? '' : typeof value === 'string' ? `"${value}"` : shown(value, 'number');

/** The ranges of an example side by side in columns from A, and the formula over them. */
function worked({ kpi }: Entry, example: Example, locale: Locale): { sheet: string; formula: string } {
  const head: string[] = ['<th></th>'];
  const columns: (Scalar | null)[][] = [];
  const names = Object.keys(kpi.params);
  const args = example.args.map((arg, i) => {
    const given = argumentIn(locale, arg);
    if (!Array.isArray(given)) return literal(given as Scalar | null);
    const rows = given as readonly (readonly (Scalar | null)[])[];
    const from = columns.length;
    const width = rows[0]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      head.push(
        `<th>${columnName(columns.length)}<br>${shownName(names[Math.min(i, names.length - 1)]!)}</th>`,
      );
      columns.push(rows.map((row) => row[column] ?? null));
    }
    const last = columnName(columns.length - 1);
    return rows.length === 1 && width === 1
      ? `${columnName(from)}2`
      : `${columnName(from)}2:${last}${rows.length + 1}`;
  });
  const depth = Math.max(0, ...columns.map((column) => column.length));
  const rows = Array.from(
    { length: depth },
    (_, i) =>
      `<tr><th>${i + 2}</th>${columns.map((column) => cell(column[i] ?? null, 'number')).join('')}</tr>`,
  );
  const sheet =
    depth === 0 ? '' : `<div class="scroll"><table><tr>${head.join('')}</tr>${rows.join('')}</table></div>`;
  return { sheet, formula: `=KPI.${kpi.id}(${args.join(',')})` };
}

function resultOf(kpi: Kpi, example: Example, locale: Locale): string {
  const { value, error } = run(kpi, example, locale);
  if (error)
    return `<p>${words.result[locale]}<b>${error.code}</b></p><p>${escaped(error.reason[locale])}</p>`;
  if (Array.isArray(value))
    return grid([], value as readonly (readonly Scalar[])[], kpi.unit === 'date' ? 'date' : 'number');
  return `<p>${words.result[locale]}<b>${escaped(shown(value as Scalar, kpi.unit))}</b></p>`;
}

function exampleOf(entry: Entry, example: Example, locale: Locale): string {
  const { sheet, formula } = worked(entry, example, locale);
  return `<figure><figcaption>${escaped(example.caption[locale])}</figcaption>
${sheet}<pre><code>${escaped(formula)}</code></pre>
${resultOf(entry.kpi, example, locale)}</figure>`;
}

const section = (title: Text, locale: Locale, body: string): string => `<h2>${title[locale]}</h2>\n${body}\n`;

function functionPage(entry: Entry, locale: Locale): string {
  const { kpi, prose } = entry;
  const other = locale === 'en' ? 'zh' : 'en';
  const params = Object.entries(kpi.params);
  const syntax = params
    .map(([key, { optional, repeating }]) => {
      const name = shownName(key) + (repeating ? '…' : '');
      return optional ? `[${name}]` : name;
    })
    .join(', ');
  const list = params.map(
    ([key, { optional }]) =>
      `<dt>${shownName(key)}${optional ? ` <span>${words.optional[locale]}</span>` : ''}</dt>` +
      `<dd>${escaped(prose.params[key]![locale])}</dd>`,
  );
  const counted = [units[kpi.unit], directions[kpi.better]].map((each) => each?.[locale] ?? '');
  const leavesOut = prose.leavesOut && `<p>${words.leavesOut[locale]}${escaped(prose.leavesOut[locale])}</p>`;
  const body = [
    `<h1>${escaped(prose.title[locale])}<small>KPI.${kpi.id}</small></h1>`,
    `<p>${escaped(prose.summary[locale])}</p>`,
    section(words.syntax, locale, `<pre><code>=KPI.${kpi.id}(${syntax})</code></pre>`),
    section(words.parameters, locale, `<dl>${list.join('\n')}</dl>`),
    section(
      words.computes,
      locale,
      `<p>${escaped(prose.computes[locale])}</p>${leavesOut ?? ''}` +
        (counted.some(Boolean) ? `<p>${counted.join(locale === 'en' ? ' ' : '').trim()}</p>` : '') +
        (kpi.bins ? `<p>${words.grouped[locale]}</p>` : ''),
    ),
    prose.excel && section(words.excel, locale, `<pre><code>${escaped(prose.excel)}</code></pre>`),
    prose.source && section(words.source, locale, `<p>${escaped(prose.source[locale])}</p>`),
    section(
      words.examples,
      locale,
      prose.examples.map((example) => exampleOf(entry, example, locale)).join('\n'),
    ),
  ];
  const navigation =
    `<a href="index.html">${words.index[locale]}</a>` +
    `<a href="../${other}/${kpi.id}.html" lang="${LANGUAGE[other]}">${words.other[locale]}</a>`;
  return page(locale, `KPI.${kpi.id} – ${prose.title[locale]}`, navigation, body.filter(Boolean).join('\n'));
}

const SEARCH = `
const box = document.querySelector('input');
const items = [...document.querySelectorAll('li')];
const nothing = document.querySelector('#nothing');
box.addEventListener('input', () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const item of items) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const family of document.querySelectorAll('section'))
    family.hidden = !family.querySelector('li:not([hidden])');
  nothing.hidden = items.some((item) => !item.hidden);
});
`.trim();

function indexPage(locale: Locale): string {
  const other = locale === 'en' ? 'zh' : 'en';
  const families = catalogue.map(({ title, entries }) => {
    const items = entries.map(
      ({ kpi, prose }) =>
        `<li><a href="${kpi.id}.html">${kpi.id}</a><span><b>${escaped(prose.title[locale])}</b> ` +
        `${escaped(prose.summary[locale])}</span></li>`,
    );
    return `<section><h2>${escaped(title[locale])}</h2><ul>${items.join('\n')}</ul></section>`;
  });
  const body = `<h1>${words.index[locale]}</h1>
<input type="search" aria-label="${words.search[locale]}" placeholder="${words.search[locale]}">
<p id="nothing" hidden>${words.nothing[locale]}</p>
${families.join('\n')}
<script>
${SEARCH}
</script>`;
  const navigation = `<span></span><a href="../${other}/index.html" lang="${LANGUAGE[other]}">${words.other[locale]}</a>`;
  return page(locale, words.index[locale], navigation, body);
}

/** All help pages by their path; they need nothing from elsewhere. */
export function helpPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const locale of locales) {
    pages.set(helpPath('index', locale), indexPage(locale));
    for (const { entries } of catalogue)
      for (const entry of entries) pages.set(helpPath(entry.kpi.id, locale), functionPage(entry, locale));
  }
  return pages;
}
