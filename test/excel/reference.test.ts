import { sheetOfCells, sheetsIn } from '../../src/excel/reference';

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
