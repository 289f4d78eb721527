import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { headersOf, planSheets, sheetKeys, tableOf, templates } from '../../src/sheets';
import { lists } from '../../src/sheets/lists';
import type { WorkbookFacts } from '../../src/plan/plan';
import { blankFacts } from '../plan/blankFacts';
import { faultsOf } from '../plan/checkPlan';

const today = serialOf(2026, 3, 20);

test('there is one template for every key', () => {
  expect(templates.map(({ key }) => key)).toEqual(sheetKeys);
});

describe.each(locales)('in %s', (locale) => {
  const all = planSheets(sheetKeys, { locale, facts: blankFacts, samples: true, today });

  test('Excel takes every part of the sheets', () => {
    expect(faultsOf(all)).toEqual([]);
  });

  test('every column is bound by a hidden name on its header', () => {
    for (const { key, columns } of templates) {
      const sheet = all.find(({ tables }) => tables.some(({ name }) => name === key))!;
      const [table] = sheet.tables;
      expect(sheet.names).toEqual(
        columns.map((column, index) => ({
          name: `KPI_b_${key}_${column.key}`,
          refersTo: { row: table!.row, column: index, rows: 1, columns: 1 },
          visible: false,
        })),
      );
    }
  });

  test('a formula names only columns of its own table', () => {
    for (const { tables } of all)
      for (const { name, headers, calculated } of tables)
        for (const { formula } of Object.values(calculated ?? {}))
          for (const [, table, header] of formula.matchAll(/(\w+)\[\[#This Row\],\[([^\]]+)\]\]/g)) {
            expect(table).toBe(name);
            expect(headers).toContain(header);
          }
  });

  test('no word of a header breaks in two beside the filter button', () => {
    for (const { tables, widths } of all)
      for (const { headers } of tables)
        headers.forEach((header, column) => {
          const lengths = header
            .split(' ')
            .map((word) => [...word].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0));
          expect(widths![column]).toBeGreaterThanOrEqual(Math.max(...lengths) + 5);
        });
  });

  test('without samples a table has one blank row to type into', () => {
    const sheets = planSheets(['Actions'], { locale, facts: blankFacts, samples: false, today });
    expect(sheets[0]!.tables[0]!.rows).toEqual([]);
  });

  test('texts keep to the glossary: headers differ and every drop-down has a list', () => {
    for (const { key, columns } of templates) {
      expect(new Set(Object.values(headersOf(key, locale))).size).toBe(columns.length);
      for (const { kind, list } of columns)
        if (kind === 'choice') expect(lists.map((each) => each.key)).toContain(list);
    }
  });
});

test('the lists behind the drop-downs come last, hidden, and once', () => {
  const sheets = planSheets(['Actions', 'Survey'], {
    locale: 'en',
    facts: blankFacts,
    samples: false,
    today,
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Actions', 'visible'],
    ['Survey', 'visible'],
    ['Lists', 'hidden'],
  ]);
  const facts = { ...blankFacts, names: ['KPI_Customers'] };
  expect(planSheets(['Actions'], { locale: 'en', facts, samples: false, today })).toHaveLength(1);
});

test('customers are gathered from the logs that are there, and no others', () => {
  const [, list] = planSheets(['Actions'], { locale: 'en', facts: blankFacts, samples: false, today });
  const formulas = list!.blocks
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => typeof cell === 'object');
  const tables = formulas.flatMap((cell) =>
    [...(cell?.formula ?? '').matchAll(/(\w+)\[/g)].map(([, table]) => table),
  );
  expect(new Set(tables)).toEqual(new Set(['Actions']));
});

test('names in use get a number, and formulas follow', () => {
  const facts: WorkbookFacts = {
    ...blankFacts,
    sheets: [{ name: 'actions', protected: false }],
    tables: [{ name: 'Actions', sheet: 'actions', headers: ['x'], rows: 1 }],
  };
  const [sheet] = planSheets(['Actions'], { locale: 'en', facts, samples: false, today });
  const [table] = sheet!.tables;
  expect([sheet!.name, table!.name]).toEqual(['Actions 2', 'Actions2']);
  for (const { formula } of Object.values(table!.calculated!))
    expect(formula).toContain('Actions2[[#This Row]');
});

describe('a table that has the role of a sheet', () => {
  const facts: WorkbookFacts = {
    ...blankFacts,
    tables: [{ name: 'Log', sheet: 'Mine', headers: ['Who', 'When'], rows: 3 }],
    bindings: {
      'Actions.customer': { table: 'Log', header: 'Who' },
      'Actions.due': { table: 'Log', header: 'When' },
      'Actions.status': null,
    },
  };

  test('is used as it is and not laid out again', () => {
    expect(planSheets(['Actions'], { locale: 'en', facts, samples: true, today })).toEqual([]);
  });

  test('tells its columns as far as they are there', () => {
    expect(tableOf('Actions', facts)).toEqual({
      table: 'Log',
      sheet: 'Mine',
      headers: { customer: 'Who', due: 'When' },
    });
    expect(tableOf('Survey', facts)).toBeNull();
  });

  test('is laid out anew once it is gone', () => {
    const gone = { ...facts, tables: [], bindings: { 'Actions.customer': null } };
    expect(planSheets(['Actions'], { locale: 'en', facts: gone, samples: false, today })).toHaveLength(2);
  });
});
