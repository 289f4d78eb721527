import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import type { SheetPlan } from '../../src/plan/plan';
import { planSheets, sheetKeys, templates } from '../../src/sheets';
import { bindingName } from '../../src/sheets/planTable';
import { settingNames } from '../../src/sheets/settingNames';
import { blankFacts } from '../plan/blankFacts';

const asOf = serialOf(2026, 3, 20);

const formulasOf = ({ blocks, tables, rules, names, validations }: SheetPlan): string[] => [
  ...[...blocks.map(({ cells }) => cells), ...tables.map(({ rows }) => rows)].flatMap((rows) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
    ),
  ),
  ...tables.flatMap(({ calculated }) => Object.values(calculated ?? {}).map(({ formula }) => formula)),
  ...rules.map(({ when }) => when),
  ...names.flatMap(({ refersTo }) => ('formula' in refersTo ? [refersTo.formula] : [])),
  ...validations.flatMap(({ rule }) => (rule?.kind === 'custom' ? [rule.formula] : [])),
];

/** What a name refers to without quoted texts, so that words in them are not taken for names. */
const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '""');

/** Excel would read such a name as a cell: `A1` to `XFD1048576`, or `R1C1` and its short forms. */
const isAddress = (name: string): boolean => {
  const [, letters = '', row = ''] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (letters !== '' && column <= 16384 && Number(row) <= 1048576) || /^(?:r\d*)?(?:c\d*)?$/i.test(name);
};

test.each(['A1', 'XFD1048576', 'R1C1', 'r', 'C', 'RC', 'R5', 'c12'])('%s would be read as cells', (name) => {
  expect(isAddress(name)).toBe(true);
});

test.each(['XFE1', 'A1048577', 'KPI_1', 'Orders', 'Care', 'Rates'])('%s would not', (name) => {
  expect(isAddress(name)).toBe(false);
});

describe.each(locales)('in %s', (locale) => {
  describe.each([true, false])('with sample rows: %s', (samples) => {
    const { sheets } = planSheets(sheetKeys, { locale, facts: blankFacts, samples, asOf });
    const names = sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name }) => name),
      ...sheet.tables.map(({ name }) => name),
    ]);

    test('no formula goes by the clock', () => {
      for (const formula of sheets.flatMap(formulasOf))
        expect(withoutTexts(formula)).not.toMatch(/\b(?:TODAY|NOW)\(/i);
    });

    test('no formula needs a function that Excel 2021 does not have', () => {
      for (const formula of sheets.flatMap(formulasOf))
        expect(withoutTexts(formula)).not.toMatch(
          /\b(?:VSTACK|HSTACK|TAKE|DROP|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|LAMBDA|TEXTSPLIT|TOCOL|TOROW|WRAPROWS|CHOOSECOLS|CHOOSEROWS|EXPAND)\(/i,
        );
    });

    test('every name that a formula uses is in the plan', () => {
      const known = new Set(names);
      for (const formula of sheets.flatMap(formulasOf))
        for (const [name] of withoutTexts(formula).matchAll(/\bKPI_\w+/g)) expect(known).toContain(name);
    });

    test('names and tables differ, in small letters too, and none is an address', () => {
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(isAddress(name)).toBe(false);
        expect(name).toMatch(/^[A-Za-z_][\w.]{0,254}$/);
      }
    });

    test('what people type into is blue, what is calculated grey', () => {
      for (const { tables, formats } of sheets)
        for (const { row, headers, calculated } of tables)
          headers.forEach((_, column) => {
            const body = formats.find(
              ({ area, color }) =>
                color !== undefined && area.row === row + 1 && area.column === column && area.columns === 1,
            );
            expect(body!.color).toBe(calculated && column in calculated ? '#6E6E6E' : '#0B3FB3');
          });
    });
  });
});

test('what happens by a date is judged by the as-of date', () => {
  const judged = templates.filter(({ rules }) =>
    rules.some(({ look, when }) => look === 'overdue' && when(String, '').includes(settingNames.asOf)),
  );
  expect(judged.map(({ key }) => key)).toEqual(
    templates.filter(({ rules }) => rules.some(({ look }) => look === 'overdue')).map(({ key }) => key),
  );
});

test('bindings tell sheets and columns apart whatever their letters', () => {
  const bindings = templates.flatMap(({ key, columns }) =>
    columns.map((column) => bindingName(key, column.key)),
  );
  expect(new Set(bindings.map((name) => name.toLowerCase())).size).toBe(bindings.length);
});
