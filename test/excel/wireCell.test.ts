import fc from 'fast-check';
import type { Cell } from '../../src/plan/plan';
import { wireCell, wireFormula, wireText } from '../../src/excel/wireCell';

/** What a cell holds after Excel was given a text: a leading apostrophe is taken off. */
const held = (wired: string): string => (wired.startsWith("'") ? wired.slice(1) : wired);

describe('a text that Excel would take for something else is marked as text', () => {
  test.each([
    ['a formula', '=1+1'],
    ['a sum', '+49 30 1234'],
    ['a negative', '-'],
    ['an old function call', '@SUM(A1)'],
    ['a full-width formula', '＝1+1'],
    ['full-width signs', '＋１'],
    ['a full-width minus', '－'],
    ['a full-width at', '＠'],
    ['a formula behind blanks', '  =cmd|x!A0'],
    ['a formula behind a no-break space', '\u00a0=A'],
    ['a formula behind a zero-width space', '\u200b=A'],
    ['a formula behind a control character', '\u0001=A'],
    ['a leading tab', '\tname'],
    ['a leading line feed', '\nname'],
    ['a leading carriage return', '\rname'],
    ['an apostrophe', "'quoted'"],
    ['a number', '007'],
    ['a long number', '1234567890123456'],
    ['full-width digits', '１２'],
    ['a fraction', '1/2'],
    ['a fraction sign', '½'],
    ['a date', '2026-03'],
    ['a Chinese date', '3月5日'],
    ['a time', '9:30'],
    ['a percentage', '12%'],
    ['an amount', '¥5'],
    ['scientific notation', '1E5'],
    ['a truth value', 'true'],
    ['an error', '#N/A'],
  ])('%s', (_, text) => {
    expect(wireText(text, false)).toBe(`'${text}`);
  });
});

test.each([
  ['a word', 'Contoso'],
  ['Chinese', '客户例会'],
  ['a mail address', 'anna@contoso.com'],
  ['a hyphen inside', 'follow-up'],
  ['nothing', ''],
  ['a blank', ' '],
  ['a word that begins like a truth value', 'truely'],
])('%s is given as it is', (_, text) => {
  expect(wireText(text, false)).toBe(text);
});

test.each([
  ['a month', '2026-03', '2026-03'],
  ['a number', '007', '007'],
  ['a formula', '=1+1', "'=1+1"],
  ['an apostrophe', "'a", "''a"],
])('in a cell with text format, %s is marked only where the format does not do', (_, text, wired) => {
  expect(wireText(text, true)).toBe(wired);
});

test('a text longer than a cell holds is cut, not in the middle of a character', () => {
  expect(wireText('x'.repeat(40_000), false)).toHaveLength(32_767);
  expect(wireText('x'.repeat(32_766) + '😀', false)).toBe('x'.repeat(32_766));
  expect(wireText('='.repeat(40_000), false)).toHaveLength(32_768);
});

test('any text arrives as that text and never as a formula', () => {
  const sign = fc.constantFrom(...'=+-@＝＋－＠\'"#\t\r\n\u200b 0A');
  const text = fc
    .tuple(fc.array(sign, { maxLength: 4 }), fc.string({ unit: 'binary' }))
    .map(([signs, rest]) => signs.join('') + rest);
  fc.assert(
    fc.property(text, fc.boolean(), (given, asText) => {
      const wired = wireText(given, asText);
      expect(held(wired)).toBe(given);
      expect(wired).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      if (!asText && given !== '' && !Number.isNaN(Number(given)) && given.trim() !== '')
        expect(wired).toBe(`'${given}`);
    }),
  );
});

test.each<[string, Cell, unknown, unknown]>([
  ['a number', -5, -5, null],
  ['a truth value', true, true, null],
  ['a cell to be left', null, null, null],
  ['a formula', { formula: '=A1' }, null, '=A1'],
  ['a text', '=A1', "'=A1", null],
])('%s is given as a value or entered as a formula, never both', (_, cell, value, formula) => {
  expect(wireCell(cell, false)).toBe(value);
  expect(wireFormula(cell)).toBe(formula);
});

test.each([NaN, Infinity, -Infinity])('%d is refused before anything is written', (number) => {
  expect(() => wireCell(number, false)).toThrow(RangeError);
});
