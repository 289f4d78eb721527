import { applyPlan } from '../../src/excel/applyPlan';
import { readColumns } from '../../src/excel/readColumns';
import { readFacts } from '../../src/excel/readFacts';
import { removeColumns, removeRows } from '../../src/excel/removeRows';
import { formula } from '../../src/plan/formula';
import type { Cell } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

const people = ['Anna', 'Ben', 'Cem', 'Dora', 'Emil', 'Fay'];

/** A log with a calculated column, its sample mark bound, and formulas over it; something stands below. */
const plan = workbookPlan({
  sheets: [
    sheetPlan({
      name: 'Log',
      blocks: [
        { row: 0, column: 0, cells: [[formula('COUNTA(Log[Person])'), formula('SUM(Log[Hours])')]] },
        { row: 12, column: 1, cells: [['below']] },
      ],
      tables: [
        {
          name: 'Log',
          row: 2,
          column: 1,
          headers: ['Person', 'Minutes', 'Sample', 'Hours'],
          rows: people.map((person, i): Cell[] => [person, 60 * (i + 1), i % 2 === 0 ? 'Sample' : '', null]),
          calculated: { 3: formula('Log[[#This Row],[Minutes]]/60') },
        },
        {
          name: 'Other',
          row: 2,
          column: 8,
          headers: ['Day', 'Mark'],
          rows: [
            [1, 'Sample'],
            [2, 'Sample'],
          ],
        },
      ],
      names: [
        { name: 'KPI_b_Log_sample', refersTo: { row: 2, column: 3, rows: 1, columns: 1 }, visible: false },
        { name: 'KPI_b_Log_hours', refersTo: { row: 2, column: 4, rows: 1, columns: 1 }, visible: false },
      ],
      formats: [{ area: { row: 3, column: 2, rows: 6, columns: 1 }, numberFormat: '0.0' }],
      validations: [
        { area: { row: 3, column: 1, rows: 6, columns: 1 }, rule: { kind: 'custom', formula: '=LEN(B4)<9' } },
      ],
    }),
  ],
});

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(async () => {
  await book.reset();
  await applyPlan(plan);
  await book.host.settled();
  book.host.resetCounters();
});
afterAll(() => book.dispose());

const log = (...headers: string[]) => readColumns(headers.map((header) => ({ table: 'Log', header })));
const totals = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange('A1:B1').load('values');
    await context.sync();
    return range.values[0]!;
  });

test.each<[string, number[], string[]]>([
  ['one row', [2], ['Anna', 'Ben', 'Dora', 'Emil', 'Fay']],
  ['rows apart, in any order', [4, 0, 2], ['Ben', 'Dora', 'Fay']],
  ['rows beside one another', [1, 2, 3], ['Anna', 'Emil', 'Fay']],
  ['the last rows', [5, 4], ['Anna', 'Ben', 'Cem', 'Dora']],
  ['all but one', [0, 1, 2, 3, 4], ['Fay']],
])('%s', async (_, rows, left) => {
  await removeRows([{ table: 'Log', rows, expected: 6 }]);
  expect(book.host.counters.requests).toBe(2);
  expect(await log('Person', 'Hours')).toEqual([left, left.map((person) => people.indexOf(person) + 1)]);
  expect((await totals())[0]).toBe(left.length);
  expect((await readFacts()).tables).toMatchObject([{ name: 'Log', rows: left.length }, { rows: 2 }]);
});

test('of all rows one is left, blank but for its formulas', async () => {
  await removeRows([
    { table: 'Log', rows: [0, 1, 2, 3, 4, 5], expected: 6 },
    { table: 'Other', rows: [0, 1], expected: 2 },
  ]);
  expect(book.host.counters.requests).toBe(2);
  expect(await log('Person', 'Minutes', 'Sample', 'Hours')).toEqual([[''], [''], [''], [0]]);
  expect((await readFacts()).tables).toMatchObject([{ rows: 1 }, { rows: 1 }]);
  await applyPlan(workbookPlan({ rows: [{ table: 'Log', headers: ['Minutes'], rows: [[30], [90]] }] }));
  await book.host.settled();
  expect(await log('Hours')).toEqual([[0.5, 1.5]]);
});

test('looks and drop-downs stay with the rows that are left', async () => {
  await removeRows([{ table: 'Log', rows: [0, 1, 3], expected: 6 }]);
  const found = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Log').getDataBodyRange();
    const minutes = body.getColumn(1).load('numberFormat');
    const person = body.getColumn(0).dataValidation.load('type');
    await context.sync();
    return [minutes.numberFormat, person.type];
  });
  expect(found).toEqual([[['0.0'], ['0.0'], ['0.0']], 'Custom']);
});

test('nothing to remove asks nothing of Excel', async () => {
  await removeRows([{ table: 'Log', rows: [], expected: 6 }]);
  await removeColumns([]);
  expect(book.host.counters.requests).toBe(0);
});

describe('what has changed meanwhile is told, and nothing is removed', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['rows', 'RowsChanged', (sheet) => void sheet.tables.getItem('Log').rows.add(-1, [['Gil', 1, '', '']])],
    ['protection', 'AccessDenied', (sheet) => sheet.protection.protect()],
    [
      'the name of the table',
      'TableChanged',
      (sheet) => {
        sheet.tables.getItem('Log').name = 'Logs';
      },
    ],
  ])('%s', async (_, code, change) => {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Log'));
      await context.sync();
    });
    const before = await snapshot();
    const removals = [
      { table: 'Other', rows: [0], expected: 2 },
      { table: 'Log', rows: [0], expected: 6 },
    ];
    await expect(removeRows(removals)).rejects.toMatchObject({ code, takenBack: true });
    expect(await snapshot()).toEqual(before);
  });

  test('the header of a column', async () => {
    const gone = removeColumns([
      { table: 'Other', header: 'Mark' },
      { table: 'Log', header: 'Mark' },
    ]);
    await expect(gone).rejects.toMatchObject({ code: 'TableChanged', takenBack: true });
    expect((await readFacts()).tables).toMatchObject([{}, { headers: ['Day', 'Mark'] }]);
  });
});

test('a failure says what became of the rest', async () => {
  book.host.fail({ request: 2, code: 'GeneralException' });
  await expect(removeRows([{ table: 'Log', rows: [0], expected: 6 }])).rejects.toMatchObject({
    kept: 'partly',
    takenBack: false,
  });
});

test('columns go with their names, and what stands beside them and over them follows', async () => {
  await removeColumns([
    { table: 'Log', header: 'Sample' },
    { table: 'Other', header: 'Mark' },
  ]);
  expect(book.host.counters.requests).toBe(2);
  await book.host.settled();
  const { tables, names, bindings } = await readFacts();
  expect(tables).toMatchObject([
    { name: 'Log', headers: ['Person', 'Minutes', 'Hours'], rows: 6 },
    { name: 'Other', headers: ['Day'], rows: 2 },
  ]);
  expect(names).toEqual(['KPI_b_Log_hours']);
  expect(bindings).toEqual({ 'Log.hours': { table: 'Log', header: 'Hours' } });
  expect(await log('Person', 'Minutes', 'Hours')).toEqual([
    people,
    people.map((_, i) => 60 * (i + 1)),
    people.map((_, i) => i + 1),
  ]);
  expect(await totals()).toEqual([6, 21]);
});

test('what stands beside a table stays in its place when its last column goes', async () => {
  const values = (address: string): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Log').getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').getRange('L3:L4').values = [['beside'], ['too']];
    await context.sync();
  });
  await removeColumns([{ table: 'Other', header: 'Mark' }]);
  expect(await values('I3:L4')).toEqual([
    ['Day', '', '', 'beside'],
    [1, '', '', 'too'],
  ]);
});
