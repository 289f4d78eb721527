import { CellError, countOf, eachCell, isBlank, plain, widthOf } from '../../src/core/cells';

test.each<[string, unknown, unknown]>([
  ['a number', 3, 3],
  ['text', 'a', 'a'],
  ['TRUE', true, true],
  ['an empty cell', null, null],
  ['a missing cell', undefined, null],
  ['a rich number', { type: 'Double', basicValue: 4.5 }, 4.5],
  ['a formatted number', { type: 'FormattedNumber', basicValue: 0.85, numberFormat: '0%' }, 0.85],
  ['a rich text', { type: 'String', basicValue: 'a' }, 'a'],
  ['a rich blank', { type: 'Empty', basicValue: '' }, ''],
  ['a rich TRUE', { type: 'Boolean', basicValue: true }, true],
  [
    'a rich text inside a rich value',
    { type: 'String', basicValue: { type: 'String', basicValue: 'a' } },
    'a',
  ],
  ['an entity', { type: 'Entity', text: 'A', basicType: 'Error', basicValue: '#VALUE!' }, 'A'],
  ['a linked entity', { type: 'LinkedEntity', text: 'A', basicType: 'Error', basicValue: '#VALUE!' }, 'A'],
  ['a picture', { type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' }, new CellError('#VALUE!')],
  ['a list', [1], null],
  ['a word of JavaScript', '__proto__', '__proto__'],
  ['an error as the runtime gives it', { code: '#REF!', message: '' }, new CellError('#REF!')],
  ['a rich error', { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }, new CellError('#N/A')],
  ['a rich error without a value', { type: 'Error' }, new CellError('#VALUE!')],
])('%s', (_, cell, expected) => expect(plain(cell)).toEqual(expected));

test.each<[unknown, boolean]>([
  [null, true],
  ['', true],
  ['  ', true],
  ['\u00a0\u3000', true],
  ['\u200b\ufeff', true],
  [0, false],
  [false, false],
  ['0', false],
])('%j is blank: %j', (cell, expected) => expect(isBlank(plain(cell))).toBe(expected));

test('cells are visited row by row', () => {
  const seen: [unknown, number][] = [];
  const cells = [
    [1, 2],
    [3, 4],
  ];
  eachCell(cells, (cell, i) => seen.push([cell, i]));
  expect(seen).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
  expect([countOf(cells), widthOf(cells), countOf([])]).toEqual([4, 2, 0]);
});
