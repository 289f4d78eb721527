import { asKey } from '../../src/core/asKey';
import { KeyTable } from '../../src/core/keyTable';

const texts = [
  'Acme Ltd',
  'ACME LTD',
  'acme  ltd',
  ' Acme Ltd ',
  'Ａｃｍｅ Ltd',
  'Acme\u200b Ltd',
  'Acme-Ltd',
  'A[cme',
  'a{cme',
  '客户一',
  '客户 一',
  'Müller',
  'MÜLLER',
  'M\u00fcller ',
  '',
  '  ',
  '\u200b',
  '０１',
  '01',
  '1',
];

test('numbers keys in order of first appearance, 0 for a blank text', () => {
  const table = new KeyTable();
  const numbers = new Map([['', 0]]);
  for (const text of texts) {
    const key = asKey(text);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    expect(table.add(text)).toBe(numbers.get(key));
  }
  for (const text of texts) expect(table.find(text)).toBe(numbers.get(asKey(text)));
  expect(table.size).toBe(numbers.size - 1);
  expect(table.texts.map(asKey)).toEqual([...numbers.keys()]);
});

test('finds only what was added', () => {
  const table = new KeyTable();
  table.add('Acme');
  expect(['acme', 'Acm', 'Acmé', 'Beta', ''].map((text) => table.find(text))).toEqual([1, 0, 0, 0, 0]);
});

test('keeps its numbers as it grows', () => {
  const table = new KeyTable();
  const many = Array.from({ length: 5000 }, (_, i) => `Customer ${i}`);
  for (const round of [many, many.map((text) => text.toUpperCase())])
    round.forEach((text, i) => expect(table.add(text)).toBe(i + 1));
  many.forEach((text, i) => expect(table.find(text)).toBe(i + 1));
});

test('tells texts of the same hash apart', () => {
  const table = new KeyTable();
  const many = Array.from({ length: 300_000 }, (_, i) => table.add(`K-${i}`));
  expect(new Set(many).size).toBe(many.length);
});
