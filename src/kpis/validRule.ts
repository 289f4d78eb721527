import { asKey } from '../core/asKey';
import { countOf, eachCell, isBlank, type Cells } from '../core/cells';
import { dateIn, LAST_SERIAL } from '../core/dates';
import { folded } from '../core/folded';
import { legible } from '../core/legible';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import { isOmitted, required, type Param } from './param';
import { holdsWords, Source } from './source';

/** A filled cell. */
export type Filled = number | string | boolean;

export type Rule = (cell: Filled) => boolean;

/** The number or date that a cell stands for; NaN for anything else. */
function valueOf(cell: Filled): number {
  if (typeof cell !== 'string') return typeof cell === 'number' ? cell : NaN;
  const number = numberIn(cell);
  return Number.isNaN(number) ? dateIn(cell) : number;
}

const EMAIL = /^[^\s@,;]+@[^\s@.,;]+(?:\.[^\s@.,;]+)+$/;
const PHONE = /^\+?[\d\s().-]+$/;
const FEWEST_DIGITS = 7;
/** E.164. */
const MOST_DIGITS = 15;

const isDate: Rule = (cell) => {
  const serial = typeof cell === 'string' ? dateIn(cell) : Number(cell);
  return typeof cell !== 'boolean' && serial >= 1 && serial < LAST_SERIAL + 1;
};

const isPhone: Rule = (cell) => {
  const text = legible(String(cell)).trim();
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
};

const rules: ReadonlyMap<string, Rule> = new Map([
  ['date', isDate],
  [
    'number',
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && !Number.isNaN(numberIn(cell))),
  ],
  ['email', (cell) => EMAIL.test(legible(String(cell)).trim())],
  ['phone', isPhone],
]);

const comparisons: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['>=', (order) => order >= 0],
  ['<=', (order) => order <= 0],
  ['<>', (order) => order !== 0],
  ['>', (order) => order > 0],
  ['<', (order) => order < 0],
  ['=', (order) => order === 0],
]);

const COMPARISON = /^(>=|<=|<>|>|<|=)(.+)$/;

const NO_RULE: Text = {
  en: 'is not a rule. Write date, number, email, phone, a comparison such as >=0, or a list of values.',
  zh: '不是规则。请填 date、number、email、phone、比较式（如 >=0），或允许值的列表。',
};

function ruleIn(text: string): Rule | undefined {
  const known = rules.get(folded(text));
  if (known !== undefined) return known;
  const written = legible(text).replace(/≥/g, '>=').replace(/≤/g, '<=').replace(/≠/g, '<>').trim();
  const [, sign = '', than = ''] = COMPARISON.exec(written) ?? [];
  const holds = comparisons.get(sign);
  const limit = valueOf(than);
  if (holds === undefined || Number.isNaN(limit)) return undefined;
  return (cell) => {
    const value = valueOf(cell);
    return !Number.isNaN(value) && holds(value - limit);
  };
}

/** The values that are allowed: the cells of a range, or the parts of a text separated by commas. */
function valuesIn(cells: Cells, source: Source): ReadonlySet<string> {
  const isText = countOf(cells) === 1;
  const zeroIsBlank = holdsWords(cells);
  const values = new Set<string>();
  eachCell(cells, (cell, i) => {
    const given = source.plain(cell, i);
    if (given === 0 && zeroIsBlank) return;
    for (const value of isText ? String(given).split(/[,，、;；]/) : [given])
      if (!isBlank(value)) values.add(asKey(String(value)));
  });
  return values;
}

/** A rule by its name, a comparison, or a list of at least two values, which cannot be a slip of the pen. */
export const rule: Param<Rule> = required('range', (cells, { name }) => {
  if (isOmitted(cells)) throw refusal.missing(name);
  const source = new Source(cells, name);
  const given = source.plain(cells[0]![0], 0);
  const isText = countOf(cells) === 1;
  const named = isText ? ruleIn(String(given)) : undefined;
  if (named !== undefined) return named;
  const values = valuesIn(cells, source);
  if (values.size === 0) throw refusal.missing(name);
  if (isText && values.size < 2) return source.refuse(given, 0, NO_RULE);
  const known = new Map<Filled, boolean>();
  return (cell) => {
    let isAllowed = known.get(cell);
    if (isAllowed === undefined) {
      isAllowed = values.has(asKey(String(cell)));
      known.set(cell, isAllowed);
    }
    return isAllowed;
  };
});

/** Cells as they stand; rows with a blank one are left out. */
export const filledCells: Param<readonly Filled[]> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const zeroIsBlank = holdsWords(cells);
  const found = new Array<Filled>(mask.rows).fill('');
  eachCell(cells, (cell, i) => {
    const given = source.plain(cell, i);
    if (isBlank(given) || (given === 0 && zeroIsBlank)) mask.leaveBlank(i);
    else found[i] = given;
  });
  return found;
});
