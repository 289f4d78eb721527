/**
 * Changes of Univer's source while it is bundled: most only make it faster (a calculation of some thousand formulas
 * takes half the time). Each fails the build if the source is no longer as expected.
 */
import { readFile } from 'node:fs/promises';

function replaced(source, before, after, times = 1) {
  if (source.split(before).length !== times + 1) throw new Error(`Univer has changed: ${before}`);
  return source.replaceAll(before, () => after);
}

/** Fields set by plain assignment instead of a helper function; not those that a class somewhere has as accessors. */
function assignFields(source) {
  const accessors = new Set([...source.matchAll(/\n\t(?:static )?[gs]et (\w+)\(/g)].map(([, name]) => name));
  return source.replace(/^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm, (line, indent, name, value) =>
    accessors.has(name) ? line : `${indent}this.${name} = ${value};`,
  );
}

/** One collator for all comparisons of texts, instead of one for each. */
const keepCollator = (source) =>
  replaced(
    source,
    'function getCompare() {\n\tif (Intl && Intl.Collator) return new Intl.Collator(void 0, { numeric: false }).compare;',
    'const compareTexts = new Intl.Collator(void 0, { numeric: false }).compare;\nfunction getCompare() {\n\tif (Intl && Intl.Collator) return compareTexts;',
  );

/** What a text is read as (a number, a date…), kept for as many texts as a workbook usually holds. */
const keepParsed = (source) =>
  replaced(
    source,
    'const getNumfmtParseValueFilter = (value) => {',
    [
      'const parsedValues = new Map();',
      'const getNumfmtParseValueFilter = (value) => {',
      '\tlet parsed = parsedValues.get(value);',
      '\tif (parsed === void 0) {',
      '\t\tif (parsedValues.size > 5e4) parsedValues.clear();',
      '\t\tparsedValues.set(value, parsed = parseValueAnew(value));',
      '\t}',
      '\treturn parsed && { ...parsed };',
      '};',
      'const parseValueAnew = (value) => {',
    ].join('\n'),
  );

/** Parsed formulas kept for a workbook of many: with fewer, each calculation parsed them all again. */
const keepFormulas = (source) =>
  replaced(source, 'const FORMULA_CACHE_LRU_COUNT = 5e3;', 'const FORMULA_CACHE_LRU_COUNT = 5e4;');

/** A 0 is not equal to the text "": the index of a column's values took 0, "" and a blank cell for the same. */
const tellZeroFromBlankText = (source) =>
  [
    [
      'value === void 0 || value === "") _value = DEFAULT_EMPTY_CELL_KEY;',
      'value === void 0) _value = DEFAULT_EMPTY_CELL_KEY;',
    ],
    [
      'else if (_value === 0 || _value === DEFAULT',
      'else if (_value === 0 || _value === "" || _value === DEFAULT',
    ],
    ['if (rowsForZero) rows.push(', 'if (rowsForZero && _value !== "") rows.push('],
    [
      'if (rowsForEmpty) rows.push(...rowsForEmpty);',
      'if (rowsForEmpty) rows.push(...rowsForEmpty);\n\t\t\tif (_value !== 0) rows.push(...(columnMap.get("") ?? []));',
    ],
  ].reduce((text, [before, after]) => replaced(text, before, after), source);

/** The text of a cell with a list stays on one line, unless the cell wraps. */
const keepOnOneLine = (source) => replaced(source, ': WrapStrategy.WRAP;', ': WrapStrategy.CLIP;', 3);

const changes = {
  core: [keepParsed],
  'engine-formula': [assignFields, keepCollator, keepFormulas, tellZeroFromBlankText],
  'sheets-data-validation-ui': [keepOnOneLine],
};

/** For esbuild. */
export const univerSource = {
  name: 'univer-source',
  setup({ onLoad }) {
    const filter =
      /@univerjs[\\/](core|engine-formula|sheets-data-validation-ui)[\\/]lib[\\/]es[\\/]index\.js$/;
    onLoad({ filter }, async ({ path }) => {
      const [, name] = filter.exec(path);
      const source = await readFile(path, 'utf8');
      return { contents: changes[name].reduce((text, change) => change(text), source), loader: 'js' };
    });
  },
};
