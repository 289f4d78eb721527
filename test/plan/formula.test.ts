import {
  areaReference,
  cellReference,
  columnLetters,
  columnReference,
  keepBlanks,
  kpiCall,
  rowReference,
  sideBySide,
  textArray,
  textLiteral,
} from '../../src/plan/formula';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['both', '$C$2'],
  ['row', 'C$2'],
  ['column', '$C2'],
  ['none', 'C2'],
] as const)('a cell with %s fixed is %s', (fixed, address) => {
  expect(cellReference(1, 2, fixed)).toBe(address);
});

test.each([
  ['an area', { row: 0, column: 0, rows: 3, columns: 2 }, undefined, '$A$1:$B$3'],
  ['one cell', { row: 4, column: 1, rows: 1, columns: 1 }, undefined, '$B$5'],
  ['on a sheet', { row: 0, column: 0, rows: 1, columns: 2 }, '会议 记录', "'会议 记录'!$A$1:$B$1"],
  ['with an apostrophe', { row: 0, column: 0, rows: 1, columns: 1 }, "Q1's", "'Q1''s'!$A$1"],
])('a reference to %s', (_, area, sheet, address) => {
  expect(areaReference(area, sheet)).toBe(address);
});

test.each([
  ['Customer', 'T[Customer]', 'T[[#This Row],[Customer]]'],
  ['是否 客户方', 'T[是否 客户方]', 'T[[#This Row],[是否 客户方]]'],
  ['Total $', 'T[[Total $]]', 'T[[#This Row],[Total $]]'],
  ["a[b]#'@c", "T[[a'[b']'#'''@c]]", "T[[#This Row],[a'[b']'#'''@c]]"],
])('the column %s', (header, column, row) => {
  expect(columnReference('T', header)).toBe(column);
  expect(rowReference('T', header)).toBe(row);
});

test.each([
  ['plain words', 'done', '"done"'],
  ['quotes', 'say "no"', '"say ""no"""'],
  ['nothing', '', '""'],
  ['a leading equals sign', '=1+1', '"=1+1"'],
])('a text of %s', (_, text, literal) => {
  expect(textLiteral(text)).toBe(literal);
});

test('a text longer than 255 characters is joined from parts that Excel takes', () => {
  const literal = textLiteral('我'.repeat(600));
  const parts = literal.split('&').map((part) => part.slice(1, -1));
  expect(parts.map((part) => part.length)).toEqual([255, 255, 90]);
  expect(parts.join('')).toBe('我'.repeat(600));
});

test('a pair of code units is never torn apart', () => {
  for (const part of textLiteral(`${'a'.repeat(254)}😀b`).split('&')) expect(part).not.toMatch(/[\ud83d]"$/);
});

test.each([
  ['no gap between arguments', ['A', null, null, 'B'], 'KPI.X(A,"","",B)'],
  ['no arguments left out at the end', ['A', null], 'KPI.X(A)'],
  ['no arguments', [], 'KPI.X()'],
])('a KPI call with %s', (_, args, call) => {
  expect(kpiCall('X', args)).toBe(call);
});

test('words become an array constant', () => {
  expect(textArray(['late', '迟到'])).toBe('{"late","迟到"}');
});

test('blank cells of a column of numbers are handed over as text', () => {
  expect(keepBlanks('T[n]')).toBe('IF(ISBLANK(T[n]),"",T[n])');
});

test.each([
  ['one column', ['T[a]'], 'CHOOSE({1},IF(ISBLANK(T[a]),"",T[a]))'],
  ['two columns', ['T[b]', 'T[a]'], 'CHOOSE({1,2},IF(ISBLANK(T[b]),"",T[b]),IF(ISBLANK(T[a]),"",T[a]))'],
])('%s side by side', (_, references, expression) => {
  expect(sideBySide(references)).toBe(expression);
});
