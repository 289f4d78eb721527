import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { readColumns } from '../../src/excel/readColumns';
import { readFacts } from '../../src/excel/readFacts';
import { formula } from '../../src/plan/formula';
import { workbookPlan, sheetPlan } from './plans';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { snapshot } from './snapshot';

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const existing = workbookPlan({
  sheets: [
    sheetPlan({
      name: "Anna's log",
      blocks: [{ row: 0, column: 5, cells: [['above']] }],
      tables: [
        {
          name: 'Log',
          row: 2,
          column: 1,
          headers: ['Person', 'Minutes'],
          rows: [
            ['Anna', 30],
            ['Ben', 90],
          ],
        },
      ],
      names: [
        { name: 'KPI_b_Log_person', refersTo: { row: 2, column: 2, rows: 1, columns: 1 }, visible: false },
        { name: 'KPI_b_Log_hours', refersTo: { row: 2, column: 2, rows: 1, columns: 1 }, visible: false },
      ],
    }),
  ],
});

const hours = {
  header: 'Hours: all',
  formula: formula('Log[[#This Row],[Minutes]]/KPI_PerHour'),
  numberFormat: '0.0',
  binding: 'KPI_b_Log_hours',
};
const long = { header: '长', formula: formula('Log[[#This Row],[Hours: all]]>1'), binding: 'KPI_b_Log_long' };

/** Two columns beside the table, the second of the first, and a name that the first one reads. */
const plan = workbookPlan({
  sheets: [
    sheetPlan({
      name: 'Lists',
      names: [{ name: 'KPI_PerHour', refersTo: formula('60'), visible: false }],
    }),
  ],
  columns: [{ table: 'Log', columns: [hours, long] }],
  bindings: [
    { name: 'KPI_b_Log_person', table: 'Log', header: 'Person' },
    { name: 'KPI_b_Log_minutes', table: 'Log', header: 'Minutes' },
  ],
});

const failureOf = (step: Promise<unknown>): Promise<ExcelError> =>
  step.then(
    () => Promise.reject(new Error('It was done, and should have failed.')),
    (error: ExcelError) => error,
  );

test('columns stand beside the table, filled, formatted and bound', async () => {
  await applyPlan(existing);
  await applyPlan(plan);
  await book.host.settled();
  const { tables, bindings } = await readFacts();
  expect(tables).toMatchObject([
    { name: 'Log', headers: ['Person', 'Minutes', 'Hours: all', '长'], rows: 2 },
  ]);
  expect(bindings).toEqual({
    'Log.person': { table: 'Log', header: 'Person' },
    'Log.minutes': { table: 'Log', header: 'Minutes' },
    'Log.hours': { table: 'Log', header: 'Hours: all' },
    'Log.long': { table: 'Log', header: '长' },
  });
  expect(await readColumns([bindings['Log.hours']!, bindings['Log.long']!])).toEqual([
    [0.5, 1.5],
    [false, true],
  ]);
  const formats = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Log').getDataBodyRange().load('numberFormat');
    await context.sync();
    return body.numberFormat;
  });
  expect(formats).toEqual(Array(2).fill(['General', 'General', '0.0', 'General']));
});

test('rows added later have the formulas too', async () => {
  await applyPlan(existing);
  await applyPlan(plan);
  await applyPlan(
    workbookPlan({ rows: [{ table: 'Log', headers: ['Person', 'Minutes'], rows: [['Cem', 120]] }] }),
  );
  await book.host.settled();
  expect(await readColumns([{ table: 'Log', header: 'Hours: all' }])).toEqual([[0.5, 1.5, 2]]);
});

test('it takes two requests', async () => {
  await applyPlan(existing);
  await book.host.settled();
  book.host.resetCounters();
  await applyPlan(plan);
  expect(book.host.counters.requests).toBe(2);
});

test.each([
  ['columns and bindings', plan],
  [
    'columns and rows',
    { ...plan, rows: [{ table: 'Log', headers: ['Minutes'], rows: [[5], [6]] }], bindings: [] },
  ],
])('a failure of any action takes %s away again', async (_, change) => {
  await applyPlan(existing);
  const before = await snapshot();
  let failures = 0;
  for (let action = 2; ; action++) {
    book.host.fail({ request: 2, action, code: 'GeneralException' });
    const outcome = await applyPlan(change).then(
      () => null,
      (error: ExcelError) => error,
    );
    if (outcome === null) break;
    failures++;
    expect(outcome).toMatchObject({ code: 'GeneralException', takenBack: true });
    expect(await snapshot()).toEqual(before);
  }
  expect(failures).toBeGreaterThan(20);
});

describe('what stands in the way is told, and the workbook is as it was', () => {
  test.each<[string, string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'cells beside the table',
      'CellsBeside',
      'in the next 2 columns',
      (sheet) => {
        sheet.getRange('E5').values = [[1]];
      },
    ],
    [
      'a header of the same name',
      'HeaderTaken',
      '“Hours: all”',
      (sheet) => {
        sheet.getRange('B3').values = [['hours: ALL']];
      },
    ],
    ['a protected sheet', 'AccessDenied', "“Anna's log”", (sheet) => sheet.protection.protect()],
    [
      'a renamed table',
      'TableChanged',
      '“Log” is no longer there',
      (sheet) => {
        sheet.tables.getItem('Log').name = 'Other';
      },
    ],
    [
      'a renamed column that is to be bound',
      'TableChanged',
      'no column “Person”',
      (sheet) => {
        sheet.getRange('B3').values = [['Who']];
      },
    ],
    [
      'a visible name that is to be bound',
      'NameTaken',
      '“KPI_b_Log_person”',
      (sheet) => {
        sheet.context.workbook.names.getItem('KPI_b_Log_person').visible = true;
      },
    ],
  ])('%s', async (_, code, words, write) => {
    await applyPlan(existing);
    await Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem("Anna's log"));
      await context.sync();
    });
    const before = await snapshot();
    const error = await failureOf(applyPlan(plan));
    expect(error).toMatchObject({ code, takenBack: true });
    expect(error.reason.en).toContain(words);
    expect(await snapshot()).toEqual(before);
  });
});
