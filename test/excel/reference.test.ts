import { movedReference, sheetOfCells, sheetsIn, withReferences } from '../../src/excel/reference';

test.each([
  ['=Lists!$A$1', ['Lists']],
  ["='Anna''s log'!$A$1:INDEX('Anna''s log'!$A$1:$A$9,3)", ["Anna's log", "Anna's log"]],
  ['=SUM(参会记录!A1,Other!B:B)*2', ['参会记录', 'Other']],
  ['="Lists!A1"&Log[Person]', []],
  ['=#REF!', []],
  ['=#REF!$A$1', []],
  ['=Rate', []],
])('%s names the sheets %j', (formula, sheets) => {
  expect(sheetsIn(formula)).toEqual(sheets);
});

test.each([
  ['=Lists!$A$1', 'Lists'],
  ["='Anna''s log'!$A$1:$B$9", "Anna's log"],
  ['=设置!$B$4', '设置'],
  ['=Lists!$A$1:INDEX(Lists!$A$1:$A$9,3)', null],
  ['=#REF!', null],
  ['=#REF!$A$1', null],
  ['=Lists!#REF!', null],
  ['=0.5', null],
])('%s stands on cells of %s', (formula, sheet) => {
  expect(sheetOfCells(formula)).toBe(sheet);
});

test.each<[string, string[]]>([
  ['=A1+$B$2*B$3', ['A1', '$B$2', 'B$3']],
  ['=SUM(A1:B2,C:C,4:5)', ['A1:B2', 'C:C', '4:5']],
  ['=Card!A1&"Card!A1"', ['Card!A1']],
  ["='Anna''s ''card'''!$A$1:$B$2+卡!A1", ["Anna's 'card'!$A$1:$B$2", '卡!A1']],
  ['=Card!A1:Card!B2', ['Card!A1', 'Card!B2']],
  ['=Card!A1#', ['Card!A1']],
  ["=[Book2.xlsx]Card!A1+'[Book2.xlsx]Card'!A1", ['[Book2.xlsx]Card!A1']],
  ["=Log[Q1]+Log[[#This Row],[A1]]+Log['[A1]", []],
  ['=LOG10(2)+KPI.A1(3)+my_A1+A1_my+数A1+1E5+2.5', []],
  ['=Card!Total+Total', []],
])('%s refers to %j', (formula, expected) => {
  const found: string[] = [];
  withReferences(formula, (cells, sheet) => {
    found.push(sheet === null ? cells : `${sheet}!${cells}`);
    return null;
  });
  expect(found).toEqual(expected);
});

test('references are put in the place of others, and all else stays', () => {
  expect(withReferences('=IF(A1="A1",Card!B2,  LOG10(C3))', (cells) => `<${cells}>`)).toBe(
    '=IF(<A1>="A1",<B2>,  LOG10(<C3>))',
  );
});

/** Row 3 is gone, those below have moved up by one, and the cell C5 to column E. */
const row = (from: number): number | null => (from === 2 ? null : from < 2 ? from : from - 1);
const cell = (place: { row: number; column: number }) => {
  const to = row(place.row);
  if (place.row === 4 && place.column === 2) return { row: 3, column: 4 };
  return to === null ? null : { row: to, column: place.column };
};
test.each<[string, string | null]>([
  ['A1', 'A1'],
  ['$A$4', '$A$3'],
  ['A$4', 'A$3'],
  ['$A4', '$A3'],
  ['C5', 'E4'],
  ['$C$5', '$E$4'],
  ['A3', null],
  ['A3:B3', null],
  ['A3:B5', 'A3:B4'],
  ['$A$1:$B$3', '$A$1:$B$2'],
  ['C:D', 'C:D'],
  ['4:5', '3:4'],
  ['$4:5', '$3:4'],
  ['YTD2026', 'YTD2026'],
])('%s is %s when cells have moved', (reference, moved) => {
  expect(movedReference(reference, { row, cell, column: (from) => from })).toBe(moved);
});

test.each([
  ['areas whose rows have changed places are named from top to bottom', '$A1:B$2', '$A1:B$2'],
  ['the last row of a sheet stays it', 'A3:A1048576', 'A4:A1048576'],
])('%s', (_, reference, moved) => {
  const lower = (from: number): number => (from === 0 ? 1 : from === 1 ? 0 : from + 1);
  const moves = { row: lower, cell: () => null, column: (from: number) => from };
  expect(movedReference(reference, moves)).toBe(moved);
});

/** Column B is gone, those behind it have moved up by one. */
const column = (from: number): number | null => (from === 1 ? null : from < 1 ? from : from - 1);
test.each<[string, string | null]>([
  ['A1', 'A1'],
  ['$D$4', '$C$4'],
  ['B3', null],
  ['$A$1:$D4', '$A$1:$C4'],
  ['$B1:C$2', '$B1:B$2'],
  ['B:B', null],
  ['A:$D', 'A:$C'],
  ['4:$5', '4:$5'],
])('%s is %s when columns have moved', (reference, moved) => {
  const columnMoves = {
    row: (from: number) => from,
    column,
    cell: (place: { row: number; column: number }) => {
      const to = column(place.column);
      return to === null ? null : { ...place, column: to };
    },
  };
  expect(movedReference(reference, columnMoves)).toBe(moved);
});
