import type { Locale } from '../../core/locale';
import { catalogue, entries, type Entry, type Family } from '../../kpis/index.text';
import { counts, words } from './help.text';
import { escaped, page } from './page';

/** Where a family stands in the index; the same in both languages. */
export const anchorOf = ({ title }: Family): string =>
  title.en
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

/**
 * Finds names and words of both languages, says how many there are, and lets the arrow keys go through them. What
 * the browser has kept in the box (going back) is looked for again.
 */
const SEARCH = `
const form = document.querySelector('form');
const box = form.querySelector('input');
const count = document.querySelector('[role=status]');
const chips = document.querySelector('.chips');
const families = [...document.querySelectorAll('section')];
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[=(),]/g, ' ');
const items = [...document.querySelectorAll('[data-find]')].map((item) => ({
  item,
  text: plain(item.dataset.find + ' ' + item.textContent),
}));
const found = () => items.filter(({ item }) => !item.hidden).map(({ item }) => item.firstElementChild);
function find() {
  const words = plain(box.value).split(/\\s+/).filter(Boolean);
  for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
  for (const family of families) family.hidden = !family.querySelector('li:not([hidden])');
  const { all, some, none } = count.dataset;
  const number = found().length;
  count.textContent = words.length === 0 ? all : number === 0 ? none : some.replace('#', number);
  chips.hidden = words.length > 0;
}
box.addEventListener('input', find);
addEventListener('pageshow', find);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (box.value.trim() !== '') found()[0]?.click();
});
addEventListener('keydown', (event) => {
  const here = document.activeElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && here !== box) {
    event.preventDefault();
    box.select();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const places = [box, ...found()];
  const next = step && places.includes(here) ? places[places.indexOf(here) + step] : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});
`.trim();

function itemOf({ kpi, prose }: Entry, locale: Locale): string {
  const other = locale === 'en' ? 'zh' : 'en';
  const find = `KPI.${kpi.id} ${prose.title[other]} ${prose.summary[other]}`;
  return (
    `<li data-find="${escaped(find)}"><a href="${kpi.id}.html"><code>${kpi.id}</code>` +
    `<b>${escaped(prose.title[locale])}</b><span>${escaped(prose.summary[locale])}</span></a></li>`
  );
}

/** All functions by family, with a search that needs no server. */
export function indexPage(locale: Locale): string {
  const { all, some } = counts(entries.length);
  const chips = catalogue.map(
    (family) => `<li><a href="#${anchorOf(family)}">${escaped(family.title[locale])}</a></li>`,
  );
  const families = catalogue.map((family) => {
    const items = family.entries.map((entry) => itemOf(entry, locale));
    return `<section id="${anchorOf(family)}"><h2>${escaped(family.title[locale])}</h2>
<ul class="functions">${items.join('\n')}</ul></section>`;
  });
  return page({
    locale,
    title: words.index[locale],
    back: '<span></span>',
    file: 'index.html',
    body: [
      `<h1>${words.index[locale]}</h1>`,
      `<p class="lead">${words.lead[locale]}</p>`,
      `<form role="search"><label for="search">${words.search[locale]}</label>`,
      `<input id="search" type="search" spellcheck="false" aria-describedby="keys"></form>`,
      `<p class="soft keys" id="keys">${words.keys[locale]}</p>`,
      `<p role="status" data-all="${all[locale]}" data-some="${some[locale]}" data-none="${words.nothing[locale]}">${all[locale]}</p>`,
      `<ul class="chips" aria-label="${words.families[locale]}">${chips.join('\n')}</ul>`,
      ...families,
      `<script>\n${SEARCH}\n</script>`,
    ],
  });
}
