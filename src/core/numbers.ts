const UNITS = '分钟|小时|分|人|名|位|次|条|项|个|天|元';
const NUMBER = new RegExp(
  `^[¥$€]?([+-]?)[¥$€]?((?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d*)?|\\.\\d+)(e[+-]?\\d+)?(%|${UNITS})?$`,
  'i',
);

/**
 * The number that a text stands for, or NaN: `85%` is 0.85, `１２` is 12, `1,234` is 1234, `4.5分` is 4.5.
 * Units that scale (万) are not read.
 */
export function numberIn(text: string): number {
  const found = NUMBER.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!found) return NaN;
  const [, sign, digits = '', exponent = '', unit] = found;
  const value = Number(digits.replace(/,/g, '') + exponent) * (sign === '-' ? -1 : 1);
  return unit === '%' ? value / 100 : value;
}
