import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import { activeCell, show } from '../../src/excel/selection';
import { readColumns, readTyped } from '../../src/excel/readColumns';
import { formula } from '../../src/plan/formula';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, workbookPlan } from './plans';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** A table on a sheet whose name needs quoting, with a bound column. */
const plan = workbookPlan({
  sheets: [
    sheetPlan({
      name: "Anna's log",
      tables: [
        {
          name: 'Log',
          row: 2,
          column: 1,
          headers: ['Person', 'Minutes'],
          rows: [
            ['Anna', 5],
            ['Ben', 7],
          ],
        },
      ],
      names: [
        { name: 'KPI_b_Log_minutes', refersTo: { row: 2, column: 2, rows: 1, columns: 1 }, visible: false },
      ],
    }),
  ],
  settings: { pack: 'customerMeetings' },
});

const change = (write: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem("Anna's log"));
    await context.sync();
  });

test('a blank workbook takes one request', async () => {
  book.host.resetCounters();
  expect(await readFacts()).toEqual({
    sheets: [{ name: 'Sheet1', protected: false }],
    tables: [],
    names: [],
    places: {},
    values: {},
    bindings: {},
    settings: {},
  });
  expect(book.host.counters.requests).toBe(1);
});

test('sheets, tables, names, bindings and settings', async () => {
  await applyPlan(plan);
  await change((sheet) => sheet.protection.protect());
  expect(await readFacts()).toEqual({
    sheets: [
      { name: 'Sheet1', protected: false },
      { name: "Anna's log", protected: true },
    ],
    tables: [{ name: 'Log', sheet: "Anna's log", headers: ['Person', 'Minutes'], rows: 2 }],
    names: ['KPI_b_Log_minutes'],
    places: { KPI_b_Log_minutes: "Anna's log" },
    values: {},
    bindings: { 'Log.minutes': { table: 'Log', header: 'Minutes' } },
    settings: { pack: 'customerMeetings' },
  });
});

describe('places and values of names', () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const named = workbookPlan({
    sheets: [
      sheetPlan({
        name: "Anna's settings",
        blocks: [{ row: 0, column: 0, cells: [[46_000], ['007'], [true]] }],
        names: [
          { name: 'KPI_AsOf', refersTo: cell, visible: true },
          { name: 'KPI_All', refersTo: { ...cell, rows: 4 }, visible: false },
          { name: 'KPI_Rate', refersTo: formula('0.5'), visible: true },
          { name: 'KPI_Sum', refersTo: formula("SUM('Anna''s settings'!$A$1:$A$3)"), visible: true },
          { name: 'Mine', refersTo: cell, visible: true },
        ],
      }),
      sheetPlan({
        name: 'Gone',
        names: [{ name: 'KPI_Gone', refersTo: cell, visible: true }],
      }),
    ],
  });
  const all = ['KPI_AsOf', 'KPI_All', 'KPI_Gone', 'KPI_Never'];

  test('only names of ours on cells have a place, under the name that the sheet has now', async () => {
    await applyPlan(named);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Anna's settings").name = '设置 (2026)';
      context.workbook.worksheets.getItem('Gone').getRange('A:A').delete('Left');
      await context.sync();
    });
    expect((await readFacts()).places).toEqual({ KPI_AsOf: '设置 (2026)', KPI_All: '设置 (2026)' });
  });

  test('values are those of the areas asked for that the workbook has, in the same request', async () => {
    await applyPlan(named);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gone').getRange('A:A').delete('Left');
      await context.sync();
    });
    book.host.resetCounters();
    expect((await readFacts({ values: all })).values).toEqual({
      KPI_AsOf: [[46_000]],
      KPI_All: [[46_000], ['007'], [true], ['']],
    });
    expect(book.host.counters.requests).toBe(1);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, { table: string; header: string } | null]>([
  [
    'a renamed column',
    (sheet) => {
      sheet.getRange('C3').values = [['Time']];
    },
    { table: 'Log', header: 'Time' },
  ],
  [
    'a renamed table',
    (sheet) => {
      sheet.tables.getItem('Log').name = 'Attendance';
    },
    { table: 'Attendance', header: 'Minutes' },
  ],
  [
    'a renamed sheet',
    (sheet) => {
      sheet.name = '参会 (2026)';
    },
    { table: 'Log', header: 'Minutes' },
  ],
  [
    'rows inserted above',
    (sheet) => {
      sheet.getRange('1:2').insert('Down');
    },
    { table: 'Log', header: 'Minutes' },
  ],
  [
    'the column deleted',
    (sheet) => {
      sheet.getRange('C:C').delete('Left');
    },
    null,
  ],
])('a binding follows %s', async (_, write, bound) => {
  await applyPlan(plan);
  await change(write);
  expect((await readFacts()).bindings).toEqual({ 'Log.minutes': bound });
});

test('columns are read from the table they are bound to', async () => {
  await applyPlan(plan);
  const { bindings } = await readFacts();
  expect(await readColumns([bindings['Log.minutes']!])).toEqual([[5, 7]]);
  expect(await readColumns([])).toEqual([]);
});

test('of what is read as typed, cells with a formula are blank', async () => {
  await applyPlan(plan);
  const bound = { table: 'Log', header: 'Minutes' };
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Log').columns.getItem('Minutes').getDataBodyRange();
    body.getCell(0, 0).formulas = [['=2+3']];
    await context.sync();
  });
  expect(await readColumns([bound])).toEqual([[5, 7]]);
  expect(await readTyped([bound])).toEqual([['', 7]]);
});

test.each([
  ['table', { table: 'Nothing', header: 'Minutes' }, 'The table “Nothing” is no longer there.'],
  ['column', { table: 'Log', header: 'Nothing' }, 'The table “Log” has no column “Nothing” any more.'],
])('a %s that is gone is told', async (_, bound, words) => {
  await applyPlan(plan);
  await expect(readColumns([bound])).rejects.toMatchObject({
    code: 'TableChanged',
    reason: { en: expect.stringContaining(words) },
  });
});

test('an answer that is too long is asked for in halves', async () => {
  await applyPlan(plan);
  book.host.fail({ request: 2, code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await readColumns([{ table: 'Log', header: 'Person' }])).toEqual([['Anna', 'Ben']]);
});

test('a sheet is shown, and a cell of it selected', async () => {
  await applyPlan(plan);
  await show("Anna's log", 'C4');
  expect(await activeCell()).toEqual({ sheet: "Anna's log", address: 'C4', formula: '5' });
  await show('Sheet1');
  expect((await activeCell()).sheet).toBe('Sheet1');
});

test('a long column is read in parts, and how far it is is told', async () => {
  const rows = Array.from({ length: 50_001 }, (_, i) => [i]);
  const tables = [{ name: 'Long', row: 0, column: 0, headers: ['Number'], rows }];
  await applyPlan(workbookPlan({ sheets: [sheetPlan({ name: 'Long', tables })] }));
  const steps: [number, number][] = [];
  const [numbers] = await readColumns([{ table: 'Long', header: 'Number' }], {
    progress: (done, of) => steps.push([done, of]),
  });
  expect(numbers).toEqual(rows.flat());
  expect(steps).toEqual([
    [0, 50_001],
    [50_000, 50_001],
  ]);
}, 60_000);
