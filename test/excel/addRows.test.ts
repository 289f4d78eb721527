import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { readColumns } from '../../src/excel/readColumns';
import { formula } from '../../src/plan/formula';
import type { Cell, RowsPlan, TablePlan, WorkbookPlan } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** A log on a sheet of its own, from the second row and column on. */
const log = (rows: TablePlan['rows']): WorkbookPlan =>
  workbookPlan({
    sheets: [
      sheetPlan({
        name: 'Log',
        tables: [
          {
            name: 'Log',
            row: 1,
            column: 1,
            headers: ['Person', 'Phone', 'Minutes', 'Hours', 'Date'],
            rows,
            calculated: { 3: formula('IF(Log[[#This Row],[Minutes]]="","",Log[[#This Row],[Minutes]]/60)') },
          },
        ],
        formats: [
          { area: { row: 2, column: 2, rows: 1, columns: 1 }, numberFormat: '@' },
          { area: { row: 2, column: 5, rows: 1, columns: 1 }, numberFormat: 'yyyy-mm-dd' },
        ],
      }),
    ],
  });

const anna: Cell[] = ['Anna', '+49 1', 30, null, 46_000];
const added: RowsPlan = {
  table: 'Log',
  headers: ['Person', 'Minutes', 'Phone', 'Date'],
  rows: [
    ['=Ben', 60, '0049', 46_001],
    ['Cem', 90, '-1', 46_002],
  ],
};
const adding = (rows: RowsPlan): WorkbookPlan => workbookPlan({ rows: [rows] });

const columns = (...headers: string[]) => readColumns(headers.map((header) => ({ table: 'Log', header })));

const failureOf = (step: Promise<unknown>): Promise<ExcelError> =>
  step.then(
    () => Promise.reject(new Error('It was done, and should have failed.')),
    (error: ExcelError) => error,
  );

const change = (write: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem('Log'));
    await context.sync();
  });

test('rows stand at the end, each value in the column of its header', async () => {
  await applyPlan(log([anna]));
  expect((await applyPlan(adding(added))).rows).toEqual([{ table: 'Log', added: 2 }]);
  expect(await columns('Person', 'Phone', 'Minutes', 'Date')).toEqual([
    ['Anna', '=Ben', 'Cem'],
    ['+49 1', '0049', '-1'],
    [30, 60, 90],
    [46_000, 46_001, 46_002],
  ]);
});

test('calculated columns and number formats follow', async () => {
  await applyPlan(log([anna]));
  await applyPlan(adding(added));
  await book.host.settled();
  expect(await columns('Hours')).toEqual([[0.5, 1, 1.5]]);
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange('B4:F5').load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual(Array(2).fill(['General', '@', 'General', 'General', 'yyyy-mm-dd']));
});

const formatted: RowsPlan = {
  ...added,
  formats: [
    { row: 1, header: 'Minutes', format: '@' },
    { row: 0, header: 'Minutes', format: '0.0%' },
    { row: 0, header: 'Date', format: '@' },
    { row: 1, header: 'Date', format: '@' },
  ],
};

test.each([
  ['a table with rows', [anna], 'B4:F5'],
  ['a fresh table', [], 'B3:F4'],
])('single cells of rows added to %s have formats of their own', async (_, rows, address) => {
  await applyPlan(log(rows));
  await applyPlan(
    adding({
      ...formatted,
      rows: [
        ['Ben', 0.5, '0049', '2026-03'],
        ['Cem', '1/2', '-1', '=D1'],
      ],
    }),
  );
  const [formats, values] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange(address).load('numberFormat,values');
    await context.sync();
    return [range.numberFormat, range.values];
  });
  expect(formats).toEqual([
    ['General', '@', '0.0%', 'General', '@'],
    ['General', '@', '@', 'General', '@'],
  ]);
  expect(values.map((row: unknown[]) => [row[2], row[4]])).toEqual([
    [0.5, '2026-03'],
    ['1/2', '=D1'],
  ]);
});

test('the blank row of a fresh table is filled first', async () => {
  await applyPlan(log([]));
  await applyPlan(adding(added));
  await book.host.settled();
  expect(await columns('Person', 'Hours')).toEqual([
    ['=Ben', 'Cem'],
    [1, 1.5],
  ]);
});

test('one row into a fresh table leaves it one row long', async () => {
  await applyPlan(log([]));
  await applyPlan(adding({ ...added, rows: added.rows.slice(0, 1) }));
  expect(await columns('Person')).toEqual([['=Ben']]);
});

test('adding again stands below what was added', async () => {
  await applyPlan(log([anna]));
  await applyPlan(adding(added));
  await applyPlan(adding({ ...added, rows: [['Dora', 1, '1', 46_003]] }));
  expect(await columns('Person')).toEqual([['Anna', '=Ben', 'Cem', 'Dora']]);
});

test('no rows change nothing', async () => {
  await applyPlan(log([anna]));
  const before = await snapshot();
  await applyPlan(adding({ ...added, rows: [] }));
  expect(await snapshot()).toEqual(before);
});

test('cells beside and further below stay as they are', async () => {
  await applyPlan(log([anna]));
  await change((sheet) => {
    sheet.getRange('A4').values = [['beside']];
    sheet.getRange('B6').values = [['below']];
  });
  await applyPlan(adding(added));
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange('A4:B6').load('values');
    await context.sync();
    return range.values;
  });
  expect(rows).toEqual([
    ['beside', '=Ben'],
    ['', 'Cem'],
    ['', 'below'],
  ]);
});

describe('what stands in the way is told, and the workbook is as it was', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void, RowsPlan, string]>([
    [
      'cells in the rows below',
      'CellsBelow',
      (sheet) => {
        sheet.getRange('D5').values = [[1]];
      },
      added,
      'Below the table “Log”',
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => sheet.protection.protect(),
      added,
      'The sheet “Log” is protected.',
    ],
    [
      'a renamed column',
      'TableChanged',
      (sheet) => {
        sheet.tables.getItem('Log').columns.getItem('Phone').name = 'Mobile';
      },
      added,
      'no column “Phone”',
    ],
    [
      'a table that is gone',
      'TableChanged',
      () => undefined,
      { ...added, table: 'Logs' },
      '“Logs” is no longer there',
    ],
  ])('%s', async (_, code, write, rows, words) => {
    await applyPlan(log([anna]));
    await change(write);
    const before = await snapshot();
    const error = await failureOf(applyPlan(adding(rows)));
    expect(error).toMatchObject({ code, takenBack: true });
    expect(error.reason.en).toContain(words);
    expect(await snapshot()).toEqual(before);
  });
});

test.each([
  ['a table with rows', [anna]],
  ['a fresh table', []],
])('a failure of any action takes the rows back out of %s', async (_, rows) => {
  await applyPlan(log(rows));
  const before = await snapshot();
  let failures = 0;
  // A request of which the first action fails is sent again.
  for (let action = 2; ; action++) {
    book.host.fail({ request: 2, action, code: 'GeneralException' });
    const outcome = await applyPlan(adding(formatted)).then(
      () => null,
      (error: ExcelError) => error,
    );
    if (outcome === null) break;
    failures++;
    expect(outcome).toMatchObject({ code: 'GeneralException', takenBack: true });
    expect(await snapshot()).toEqual(before);
  }
  expect(failures).toBeGreaterThan(10);
});
