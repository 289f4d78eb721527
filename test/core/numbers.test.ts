import * as fc from 'fast-check';
import { numberIn } from '../../src/core/numbers';

test.each<[string, number]>([
  ['85%', 0.85],
  ['８５％', 0.85],
  ['１２', 12],
  ['1,234', 1234],
  ['1,234,567.8', 1234567.8],
  ['4.5分', 4.5],
  ['4.5 分', 4.5],
  ['85 %', 0.85],
  ['− 3', -3],
  ['￥１，２００元', 1200],
  ['\u200e12\u200b', 12],
  ['12人', 12],
  ['¥1,200', 1200],
  ['-3', -3],
  ['-¥3', -3],
  [' 7 ', 7],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
])('%s is %d', (text, value) => expect(numberIn(text)).toBe(value));

test.each([
  '',
  'abc',
  '1,23',
  '12,3456',
  '1 of 2',
  '3万',
  '30 分钟',
  '2小时',
  '12 34',
  '1e999',
  'Infinity',
  '0x10',
  '五',
  '4,5',
  '--3',
  '1.2.3',
  '2026-03-05',
  '9:30',
  '%',
  '(5)',
])('%j is no number', (text) => expect(numberIn(text)).toBeNaN());

test('every number is read back from its own text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberIn(String(value)) === value).toBe(true);
    }),
  );
});

test('full-width digits mean the same as half-width ones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
      const wide = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      expect(numberIn(wide)).toBe(value);
    }),
  );
});
