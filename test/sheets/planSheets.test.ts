import { serialOf } from '../../src/core/dates';
import { type Locale, locales } from '../../src/core/locale';
import { headersOf, keysWithoutSamples, planSheets, sheetKeys, tableOf, templates } from '../../src/sheets';
import { lists } from '../../src/sheets/lists';
import { planTemplates } from '../../src/sheets/planTemplates';
import { sampleColumn } from '../../src/sheets/sampleMark';
import type { SheetKey } from '../../src/sheets/template';
import type { CellBlock, WorkbookFacts } from '../../src/plan/plan';
import { blankFacts } from '../plan/blankFacts';
import { textWidth } from '../../src/workbench/host/textSize';
import { listsFacts } from './listsFacts';
import { faultsOf } from '../plan/checkPlan';

const asOf = serialOf(2026, 3, 20);

/** What a filter button or the arrow of a drop-down takes, with the edges of the cell, in pixels. */
const BUTTON = 26;
const pixelsOf = (characters: number): number => characters * 7 + 5;

test('there is one template for every key', () => {
  expect(templates.map(({ key }) => key)).toEqual(sheetKeys);
});

describe.each(locales)('in %s', (locale) => {
  const { sheets: all } = planSheets(sheetKeys, { locale, facts: blankFacts, samples: true, asOf });

  test('Excel takes every part of the sheets', () => {
    expect(faultsOf(all)).toEqual([]);
  });

  test('every column is bound by a hidden name on its header', () => {
    for (const { key, columns } of templates) {
      const sheet = all.find(({ tables }) => tables.some(({ name }) => name === key))!;
      const [table] = sheet.tables;
      const mark = table!.headers.length > columns.length ? [sampleColumn] : [];
      expect(sheet.names).toEqual(
        [...columns, ...mark].map((column, index) => ({
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

  test('headers are seen whole beside the filter button: on one line, or so long that the row grows for them', () => {
    for (const { tables, widths } of all)
      for (const { headers } of tables)
        headers.forEach((header, column) => {
          const whole = pixelsOf(widths![column]!);
          const bold = (words: string) => textWidth(words, { size: 11, bold: true });
          expect(Math.max(...header.split(' ').map(bold))).toBeLessThanOrEqual(whole - BUTTON);
          expect([header, bold(header) <= whole - BUTTON || bold(header) > whole]).toEqual([header, true]);
        });
  });

  test('what a drop-down offers is seen whole beside its arrow', () => {
    for (const { key, columns } of templates) {
      const { widths } = all.find(({ tables }) => tables.some(({ name }) => name === key))!;
      columns.forEach((column, index) => {
        const list = lists.find((one) => one.key === column.list);
        const words = list && 'words' in list ? list.words.map((word) => word[locale]) : [];
        for (const word of words)
          expect(textWidth(word, { size: 11, bold: false }) + BUTTON).toBeLessThanOrEqual(
            pixelsOf(widths![index]!),
          );
      });
    }
  });

  test('without samples a table has one blank row to type into', () => {
    const { sheets } = planSheets(['Actions'], { locale, facts: blankFacts, samples: false, asOf });
    expect(sheets[0]!.tables[0]!.rows).toEqual([]);
  });

  test('sample rows are in every sheet but those that a scorecard fills', () => {
    const blank = all.filter(({ tables }) => tables[0]?.rows.length === 0);
    expect(blank.map(({ tables }) => tables[0]!.name)).toEqual(keysWithoutSamples);
    for (const { tables, blocks } of blank) {
      expect(tables[0]!.headers).not.toContain(sampleColumn.header[locale]);
      expect(blocks[0]!.cells).toHaveLength(2);
    }
  });

  test('texts keep to the glossary: headers differ and every drop-down has a list', () => {
    for (const { key, columns } of templates) {
      expect(new Set(Object.values(headersOf(key, locale))).size).toBe(columns.length);
      for (const { kind, list } of columns)
        if (kind === 'choice') expect(lists.map((each) => each.key)).toContain(list);
    }
  });
});

const options = { locale: 'en', facts: blankFacts, samples: false, asOf } as const;

/** A workbook with the settings and lists of ours, and tables that have the roles of sheets. */
const factsWith = (...keys: SheetKey[]): WorkbookFacts => ({
  ...listsFacts,
  places: { ...listsFacts.places, KPI_AsOf: 'Settings' },
  tables: keys.map((name) => ({ name, sheet: name, headers: Object.values(headersOf(name, 'en')), rows: 1 })),
  bindings: Object.fromEntries(
    keys.flatMap((key) =>
      Object.entries(headersOf(key, 'en')).map(([column, header]) => [
        `${key}.${column}`,
        { table: key, header },
      ]),
    ),
  ),
});

/** Where names stand no longer. */
const withoutPlaces = (facts: WorkbookFacts, ...names: string[]): WorkbookFacts => ({
  ...facts,
  places: Object.fromEntries(Object.entries(facts.places).filter(([name]) => !names.includes(name))),
});

const tablesIn = (cells: readonly CellBlock[]): Set<string> =>
  new Set(
    cells
      .flatMap((block) => block.cells.flat())
      .flatMap((cell) =>
        typeof cell === 'object'
          ? [...(cell?.formula ?? '').matchAll(/(\w+)\[/g)].map(([, table]) => table!)
          : [],
      ),
  );

test('settings and the hidden lists come last, and once', () => {
  const { sheets } = planSheets(['Actions', 'Survey'], options);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Actions', 'visible'],
    ['Survey', 'visible'],
    ['Settings', 'visible'],
    ['Lists', 'hidden'],
  ]);
  const { sheets: later } = planSheets(['Actions'], { ...options, facts: factsWith() });
  expect(later.map(({ name }) => name)).toEqual(['Actions']);
});

test('customers are gathered from the logs that are there, and no others', () => {
  const { sheets } = planSheets(['Actions'], options);
  expect(tablesIn(sheets.at(-1)!.blocks)).toEqual(new Set(['Actions']));
});

describe('a sheet added later', () => {
  test('is read by the lists that are there', () => {
    const { sheets, edits } = planSheets(['Orders'], { ...options, facts: factsWith('Meetings') });
    expect(sheets.map(({ name }) => name)).toEqual(['Orders']);
    expect(edits.map(({ sheet }) => sheet)).toEqual(['Lists']);
    expect(tablesIn(edits[0]!.blocks)).toEqual(new Set(['Meetings', 'Orders']));
  });

  test('leaves the lists alone where they do not read it', () => {
    expect(planSheets(['Market'], { ...options, facts: factsWith('Meetings') }).edits).toEqual([]);
  });

  test('brings settings and lists back that have been deleted', () => {
    const facts: WorkbookFacts = {
      ...factsWith('Meetings'),
      sheets: blankFacts.sheets,
      places: {},
      names: ['KPI_AsOf', ...listsFacts.names],
    };
    const { sheets, edits } = planSheets([], { ...options, facts });
    expect(sheets.map(({ name }) => name)).toEqual(['Settings', 'Lists']);
    expect(edits).toEqual([]);
  });

  test('brings back the words alone, where only their sheet was deleted', () => {
    const facts = withoutPlaces(factsWith('Meetings'), 'KPI_ListsWords');
    const { sheets, edits } = planSheets([], { ...options, facts });
    const names = sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['KPI_l_status', 'KPI_ListsWords']));
    expect(names).not.toContain('KPI_Customers');
    expect(edits).toEqual([]);
  });

  test('speaks the language of the workbook, whatever that of the pane', () => {
    const facts: WorkbookFacts = {
      ...factsWith(),
      values: { ...listsFacts.values, KPI_Language: [['中文']] },
    };
    expect(planSheets(['Actions'], { ...options, facts }).sheets[0]!.name).toBe('行动项');
  });
});

describe('a workbook of an earlier version', () => {
  /** It did not say where its lists stand, and had neither this list of words nor a name for all of them. */
  const lacking = ['KPI_ListsPlace', 'KPI_ListsWords', 'KPI_l_windows'];
  const now = factsWith('Meetings');
  const earlier: WorkbookFacts = {
    ...withoutPlaces(now, ...lacking),
    values: {},
    names: now.names.filter((name) => !lacking.includes(name)),
  };

  test('gets the workings of its lists anew beside the old ones, of which no cell is written over', () => {
    const { sheets, edits } = planSheets(['Orders'], { ...options, facts: earlier });
    expect(sheets.map(({ name }) => name)).toEqual(['Orders', 'Lists 2']);
    const names = sheets[1]!.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['KPI_ClosedWords', 'KPI_Customers', 'KPI_l_kpis']));
    expect(names.filter((name) => name.startsWith('KPI_l_') && earlier.names.includes(name))).toEqual([
      'KPI_l_customers',
      'KPI_l_customerChoice',
      'KPI_l_people',
      'KPI_l_peopleChoice',
      'KPI_l_kpis',
    ]);
    expect(tablesIn(sheets[1]!.blocks)).toEqual(new Set(['Meetings', 'Orders']));
    expect(faultsOf(sheets)).toEqual([]);
    expect(edits).toEqual([
      {
        sheet: 'Lists',
        blocks: [],
        names: [expect.objectContaining({ name: 'KPI_ListsWords', visible: false })],
      },
    ]);
  });

  test('gets the workings alone where it lacks no words', () => {
    const facts = { ...earlier, names: [...earlier.names, 'KPI_l_windows'] };
    const { sheets } = planSheets(['Orders'], { ...options, facts });
    const names = sheets[1]!.names.map(({ name }) => name);
    expect(names).toContain('KPI_Customers');
    expect(names).not.toContain('KPI_l_windows');
    expect(faultsOf(sheets)).toEqual([]);
    for (const { area } of sheets[1]!.formats) expect(area.columns).toBeGreaterThan(0);
  });

  test('gets only the list of words that it lacks with a sheet that its lists do not read', () => {
    const { sheets, edits } = planSheets(['Market'], { ...options, facts: earlier });
    expect(sheets.map(({ name }) => name)).toEqual(['Market', 'Lists 2']);
    expect(sheets[1]!.names.map(({ name }) => name)).toEqual(['KPI_l_windows']);
    expect(edits).toEqual([]);
  });
});

test('a table that is given a role by the same plan is read by the lists and not laid out', () => {
  const { sheets, edits, columns } = planTemplates(['Orders', 'Survey'], {
    ...options,
    facts: factsWith(),
    content: {},
    adopted: { 'Orders.customer': { table: 'Sales', header: 'Account [key]' } },
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Survey']);
  expect(tablesIn(edits[0]!.blocks)).toEqual(new Set(['Sales', 'Survey']));
  expect(columns['Orders.customer']).toEqual({ table: 'Sales', header: 'Account [key]' });
});

describe('amounts', () => {
  const moneyIn = (facts: WorkbookFacts, locale: Locale): unknown[] => {
    const { sheets } = planSheets(['Costs'], { ...options, locale, facts });
    const formats = sheets[0]!.formats.map(({ numberFormat }) => numberFormat);
    return [...new Set(formats.filter((format) => format?.includes('#,##0')))];
  };

  test.each([
    ['', '#,##0'],
    ['CNY', '"¥"#,##0'],
    ['eur', '"€"#,##0'],
    ['NOK', '"NOK "#,##0'],
    ['₽', '"₽"#,##0'],
  ])('in the currency %j are shown as %s', (currency, format) => {
    expect(moneyIn({ ...factsWith(), values: { KPI_Currency: [[currency]] } }, 'zh')).toEqual([format]);
  });

  test('of a new workbook are in the currency that its settings start with', () => {
    expect(moneyIn(blankFacts, 'en')).toEqual(['#,##0']);
    expect(moneyIn(blankFacts, 'zh')).toEqual(['"¥"#,##0']);
  });
});

test('fingerprints of sample rows are kept beside those that are kept already', () => {
  const facts: WorkbookFacts = { ...factsWith('Meetings'), settings: { samples: { Meetings: ['x'] } } };
  const { settings } = planSheets(['Orders'], { ...options, facts, samples: true });
  expect(settings).toEqual({
    samples: { Meetings: ['x'], Orders: expect.arrayContaining([expect.any(String)]) as unknown },
  });
  expect(planSheets(['Orders'], { ...options, facts }).settings).toEqual({});
});

test('names in use get a number, and formulas follow', () => {
  const facts: WorkbookFacts = {
    ...blankFacts,
    sheets: [{ name: 'actions', protected: false }],
    tables: [{ name: 'Actions', sheet: 'actions', headers: ['x'], rows: 1 }],
  };
  const [sheet] = planSheets(['Actions'], { ...options, facts }).sheets;
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
    const { sheets } = planSheets(['Actions'], { ...options, facts, samples: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Settings', 'Lists']);
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
    expect(planSheets(['Actions'], { ...options, facts: gone }).sheets[0]!.name).toBe('Actions');
  });
});
