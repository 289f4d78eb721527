import { legible } from './legible';

const UNITS = '分|人|名|位|家|次|场|条|项|个|件|元';
const NUMBER = new RegExp(
  `^[¥$€£]? ?([+\\-−]?) ?[¥$€£]? ?((?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d*)?|\\.\\d+)(e[+-]?\\d+)? ?(%|${UNITS})?$`,
  'i',
);

/**
 * The number that a text stands for, or NaN: `85%` is 0.85, `１２` is 12, `1,234` is 1234, `4.5分` is 4.5. Units
 * that scale (万) or measure time (小时, which may stand in a column of minutes) are not read, nor two numbers in
 * one cell (`12 34`).
 */
export function numberIn(text: string): number {
  const found = NUMBER.exec(legible(text).replace(/\s+/g, ' ').trim());
  if (!found) return NaN;
  const [, sign, digits = '', exponent = '', unit] = found;
  const value = Number(digits.replace(/,/g, '') + exponent) * (sign === '-' || sign === '−' ? -1 : 1);
  if (!Number.isFinite(value)) return NaN;
  return unit === '%' ? value / 100 : value;
}
