import type { Locale, Text } from '../../core/locale';
import type { Entry, Family } from '../../kpis/index.text';
import { shownName } from '../../kpis/param';
import type { SameInExcel } from '../../kpis/prose';
import { directions, more, units, words } from './help.text';
import { anchorOf } from './indexPage';
import { escaped, page } from './page';
import { workedExample } from './workedExample';

function sameInExcel({ formula, only }: SameInExcel, locale: Locale): string {
  const plain = `${words.plainData[locale]}${only ? (locale === 'en' ? ' ' : '') + only[locale] : ''}`;
  const code = typeof formula === 'string' ? formula : formula[locale];
  return `<pre><code>${escaped(code)}</code></pre>\n<p>${escaped(plain)}</p>`;
}

/** The page of one function of a family. */
export function functionPage(entry: Entry, family: Family, locale: Locale): string {
  const { kpi, prose } = entry;
  const params = Object.entries(kpi.params);
  const section = (title: Text, body: string): string => `<h2>${escaped(title[locale])}</h2>\n${body}`;
  const paragraphs = (text: Text): string =>
    text[locale]
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n');

  const syntax = params.map(([key, { optional, repeating }]) => {
    const name = shownName(key) + (repeating ? '…' : '');
    return optional ? `<i>[${name}]</i>` : name;
  });
  const list = params.map(
    ([key, { optional }]) =>
      `<dt><code>${shownName(key)}</code>${optional ? `<small>${words.optional[locale]}</small>` : ''}</dt>` +
      `<dd>${escaped(prose.params[key]![locale])}</dd>`,
  );
  const gives = [
    units[kpi.unit],
    directions[kpi.better],
    kpi.spills ? words.spills : undefined,
    kpi.bins ? words.grouped : undefined,
  ].flatMap((text) => (text ? [escaped(text[locale])] : []));
  const related = family.entries.map(
    (each) =>
      `<li><a href="${each.kpi.id}.html"${each === entry ? ' aria-current="page"' : ''}>${each.kpi.id}</a>` +
      `<small>${escaped(each.prose.title[locale])}</small></li>`,
  );

  const leavesOut = prose.leavesOut
    ? `\n<p><b>${words.leavesOut[locale]}</b>${escaped(prose.leavesOut[locale])}</p>`
    : '';

  return page({
    locale,
    title: `KPI.${kpi.id} – ${prose.title[locale]}`,
    back: `<a href="index.html#${anchorOf(family)}">← ${words.index[locale]}</a>`,
    file: `${kpi.id}.html`,
    body: [
      `<h1><code>KPI.${kpi.id}</code>${escaped(prose.title[locale])}</h1>`,
      `<p class="lead">${escaped(prose.summary[locale])}</p>`,
      section(words.syntax, `<pre><code>=KPI.${kpi.id}(${syntax.join(', ')})</code></pre>`),
      section(words.parameters, `<dl class="params">${list.join('\n')}</dl>`),
      section(words.gives, `<p>${gives.join(locale === 'en' ? ' ' : '')}</p>`),
      section(words.computes, paragraphs(prose.computes) + leavesOut),
      prose.excel ? section(words.excel, sameInExcel(prose.excel, locale)) : '',
      section(
        words.examples,
        prose.examples.map((example) => workedExample(entry, example, locale)).join('\n'),
      ),
      section(words.source, paragraphs(prose.source)),
      `<div class="more">${section(more(family.title), `<ul class="links">${related.join('\n')}</ul>`)}</div>`,
    ].filter(Boolean),
  });
}
