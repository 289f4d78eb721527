import { freeName, freeSheetName } from '../../src/plan/freeName';

test.each([
  ['free', 'Meetings', [], 'Meetings'],
  ['taken', 'Meetings', ['Meetings'], 'Meetings 2'],
  ['taken in other case', 'Meetings', ['MEETINGS'], 'Meetings 2'],
  ['taken twice', 'Meetings', ['meetings', 'Meetings 2'], 'Meetings 3'],
  ['kept by Excel for itself', 'History', [], 'History 2'],
  ['with signs Excel refuses', "'a/b:c'", [], 'a b c'],
  ['too long', 'x'.repeat(40), [], 'x'.repeat(31)],
  ['too long and taken', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
])('a sheet name that is %s', (_, wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test.each([
  ['free', 'Actions', ['Meetings'], 'Actions'],
  ['taken', 'Actions', ['actions'], 'Actions2'],
  ['taken twice', 'Actions', ['ACTIONS', 'Actions2'], 'Actions3'],
])('a table name that is %s', (_, wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});
