import { isoOf } from '../../core/dates';
import type { Locale } from '../../core/locale';
import { byId } from '../../kpis';
import type { Kpi, Scalar, Unit } from '../../kpis/define';
import { argumentIn, run } from '../../kpis/example';
import type { Entry } from '../../kpis/index.text';
import { shownName } from '../../kpis/param';
import type { Example } from '../../kpis/prose';
import { words } from './help.text';
import { escaped } from './page';

type Cell = Scalar | null;
type Rows = readonly (readonly Cell[])[];

/** As a cell shows it: percentages with up to two decimals, other numbers as in a column of usual width. */
function shown(value: Cell, unit: Unit): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (unit === 'date') return isoOf(value);
  if (unit === 'fraction') return `${Number((value * 100).toFixed(2))}%`;
  return String(Number(Math.abs(value) < 1e5 ? value.toPrecision(6) : value.toFixed(2)));
}

const LONG = 40;

/** Numbers stand on the right, TRUE and FALSE in the middle, texts on the left. */
function tableCell(value: Cell, unit: Unit, role = ''): string {
  const text = shown(value, unit);
  const side = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'middle' : '';
  const classes = [side, role, text.length > LONG ? 'long' : ''].filter(Boolean).join(' ');
  return `<td${classes && ` class="${classes}"`}>${escaped(text)}</td>`;
}

const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const literal = (value: Cell): string => (typeof value === 'string' ? `"${value}"` : shown(value, 'number'));

/** The names of the arguments; those that are handed on have the names of the function that takes them. */
function namesOf(kpi: Kpi, example: Example): readonly string[] {
  const own = Object.entries(kpi.params).filter(([, { repeating }]) => !repeating);
  const [first] = example.args;
  const named = kpi.params[own[0]![0]]?.namesFunction && byId.get(String(first).split(':')[0]!.trim());
  return [...own.map(([key]) => key), ...(named ? Object.keys(named.params) : [])].map(shownName);
}

interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The ranges of an example side by side in columns from A, with a row of names, and the formula over them. */
function sheetOf({ kpi }: Entry, example: Example, locale: Locale): { columns: Column[]; formula: string } {
  const columns: Column[] = [];
  const names = namesOf(kpi, example);
  const args = example.args.map((arg, i) => {
    const given = argumentIn(locale, arg);
    if (!Array.isArray(given)) return literal(given as Cell);
    const rows = given as Rows;
    const width = rows[0]?.length ?? 0;
    const from = columns.length;
    for (let column = 0; column < width; column++)
      columns.push({
        name: column === 0 ? (names[i] ?? '') : '',
        cells: rows.map((row) => row[column] ?? null),
      });
    const first = `${columnName(from)}2`;
    const last = `${columnName(from + width - 1)}${rows.length + 1}`;
    return first === last ? first : `${first}:${last}`;
  });
  while (args.at(-1) === '') args.pop();
  return { columns, formula: `=KPI.${kpi.id}(${args.join(',')})` };
}

/** How many letters data and result may take beside each other on a small screen, before the result goes below. */
const BESIDE = 40;
const NARROWEST = 5;

const widthOf = (texts: readonly string[]): number =>
  Math.max(NARROWEST, ...texts.map((text) => Math.min(LONG, text.length)));

/** In letters, with a column between data and result. */
const lettersOf = (columns: readonly Column[], results: Rows, unit: Unit): number =>
  columns.reduce(
    (sum, { name, cells }) => sum + widthOf([name, ...cells.map((cell) => shown(cell, 'number'))]),
    NARROWEST,
  ) +
  results[0]!.reduce<number>(
    (sum, _, c) => sum + widthOf(results.map((row) => shown(row[c] ?? null, unit))),
    0,
  );

const grid = (letters: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>
<tr><td class="corner"></td>${letters.map((letter) => `<th scope="col">${letter}</th>`).join('')}</tr>
${rows.map((cells, row) => `<tr><th scope="row">${row + 1}</th>${cells.join('')}</tr>`).join('\n')}
</table>`;

const EMPTY = '<td></td>';
const head = (name: string): string => (name === '' ? EMPTY : `<td class="head">${name}</td>`);
const wide = (cells: readonly string[], width: number): readonly string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => EMPTY),
];

/** An example as a small sheet: the data, the formula, the cells that it fills, and why where it is refused. */
export function workedExample(entry: Entry, example: Example, locale: Locale): string {
  const { kpi } = entry;
  const { columns, formula } = sheetOf(entry, example, locale);
  const { value, error } = run(kpi, example, locale);
  const results = error ? [[error.code]] : Array.isArray(value) ? (value as Rows) : [[value as Scalar]];
  const unit = example.unit ?? kpi.unit;
  const filled = results.map((line, row) =>
    line.map((cell, c) =>
      tableCell(cell, unit, `result${row + c === 0 ? ' at' : ''}${error ? ' middle' : ''}`),
    ),
  );
  const across = results[0]!.length;
  const depth = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const data = [
    columns.map(({ name }) => head(name)),
    ...Array.from({ length: depth }, (_, row) =>
      columns.map(({ cells }) => tableCell(cells[row] ?? null, 'number')),
    ),
  ];
  const titled = [[head(words.gives[locale])], ...filled];
  const beside = columns.length > 0 && lettersOf(columns, results, unit) <= BESIDE;
  const width = beside ? columns.length + 1 + across : Math.max(columns.length, across);
  const rows = beside
    ? Array.from({ length: Math.max(data.length, titled.length) }, (_, row) => [
        ...wide(data[row] ?? [], columns.length + 1),
        ...wide(titled[row] ?? [], across),
      ])
    : [...(depth === 0 ? [] : data), ...titled].map((cells) => wide(cells, width));
  const letters = Array.from({ length: width }, (_, c) => columnName(c));
  const place = beside ? `${letters[columns.length + 1]}2` : `A${rows.length - results.length + 1}`;
  const caption = escaped(example.caption[locale]);
  const why = error ? `<p class="why"><b>${error.code}</b>${escaped(error.reason[locale])}</p>` : '';
  return `<figure class="sheet"><figcaption>${caption}</figcaption>
<div><p class="bar"><b>${place}</b><code>${escaped(formula)}</code></p>
<div class="scroll" role="group" tabindex="0" aria-label="${caption}">${grid(letters, rows)}</div>
${why}</div></figure>`;
}
