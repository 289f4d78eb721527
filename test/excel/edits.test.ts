import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { formula } from '../../src/plan/formula';
import type { Cell, WorkbookPlan } from '../../src/plan/plan';
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

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const table = (name: string, people: readonly string[]) => ({
  name,
  row: 0,
  column: 0,
  headers: ['Person'],
  rows: people.map((person): Cell[] => [person]),
});
const people = (name: string): string => `SORT(UNIQUE(FILTER(${name}[Person],${name}[Person]<>"")))`;

/** A list that spills over what a log holds, and cells beside it. */
const existing = workbookPlan({
  sheets: [
    sheetPlan({ name: 'Log', tables: [table('Log', ['Cem', 'Anna', 'Ben', 'Anna'])] }),
    sheetPlan({
      name: 'Lists',
      visibility: 'hidden',
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            ['People', 'Words'],
            [formula(people('Log')), "'007"],
            [null, '=no formula'],
            [null, 12],
            [null, true],
          ],
        },
      ],
      names: [
        { name: 'KPI_People', refersTo: { row: 1, column: 0, rows: 9, columns: 1 }, visible: false },
        { name: 'KPI_Words', refersTo: { ...cell, row: 1, column: 1 }, visible: true, comment: 'Words' },
      ],
    }),
  ],
});

/** Another log, and the list over that one. */
const plan = workbookPlan({
  sheets: [sheetPlan({ name: 'Visits', tables: [table('Visits', ['Emil', 'Dora', 'Cem', 'Ben', 'Anna'])] })],
  edits: [
    {
      sheet: 'Lists',
      blocks: [
        { row: 1, column: 0, cells: [[formula(people('Visits'))]] },
        { row: 1, column: 1, cells: [['=text'], [formula('KPI_Count*2')], [null], ['1/2']] },
        { row: 0, column: 2, cells: [['New'], [formula('COUNTA(Visits[Person])')]] },
      ],
      names: [
        { name: 'KPI_Count', refersTo: formula('COUNTA(Visits[Person])'), visible: false },
        { name: 'KPI_Words', refersTo: { row: 1, column: 1, rows: 4, columns: 1 }, visible: true },
        { name: 'KPI_New', refersTo: { ...cell, row: 1, column: 2 }, visible: false },
      ],
    },
  ],
});

const lists = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Lists').getRange('A1:C8').load('values');
    await context.sync();
    return range.values;
  });

const nameFormulas = (): Promise<Record<string, string>> =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula: text }) => [name, String(text)]));
  });

const failureOf = (step: Promise<unknown>): Promise<ExcelError> =>
  step.then(
    () => Promise.reject(new Error('It was done, and should have failed.')),
    (error: ExcelError) => error,
  );

test('cells of a sheet that is there are written, others stay, and a list grows over what is new', async () => {
  await applyPlan(existing);
  expect((await lists()).slice(0, 5)).toEqual([
    ['People', 'Words', ''],
    ['Anna', "'007", ''],
    ['Ben', '=no formula', ''],
    ['Cem', 12, ''],
    ['', true, ''],
  ]);
  await applyPlan(plan);
  expect(await lists()).toEqual([
    ['People', 'Words', 'New'],
    ['Anna', '=text', 5],
    ['Ben', 10, ''],
    ['Cem', 12, ''],
    ['Dora', '1/2', ''],
    ['Emil', '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('a list shrinks to what is left', async () => {
  await applyPlan(existing);
  await applyPlan(
    workbookPlan({
      edits: [
        {
          sheet: 'Lists',
          blocks: [
            { row: 1, column: 0, cells: [[formula('UNIQUE(FILTER(Log[Person],Log[Person]="Ben"))')]] },
          ],
          names: [],
        },
      ],
    }),
  );
  expect((await lists()).map(([person]) => person)).toEqual(['People', 'Ben', '', '', '', '', '', '']);
});

test('names are moved where they are there, visible ones too, and made where they are not', async () => {
  await applyPlan(existing);
  await applyPlan(plan);
  expect(await nameFormulas()).toEqual({
    KPI_People: '=Lists!$A$2:$A$10',
    KPI_Words: '=Lists!$B$2:$B$5',
    KPI_Count: '=COUNTA(Visits[Person])',
    KPI_New: '=Lists!$C$2',
  });
});

test('it takes two requests', async () => {
  await applyPlan(existing);
  await book.host.settled();
  book.host.resetCounters();
  await applyPlan(plan);
  expect(book.host.counters.requests).toBe(2);
});

/** Writes over cells that a formula above them fills. */
const over: WorkbookPlan = workbookPlan({
  edits: [{ sheet: 'Lists', blocks: [{ row: 2, column: 0, cells: [['Zoe'], ['Yan'], ['Xia']] }], names: [] }],
  settings: { pack: 'customerMeetings' },
});

test.each([
  ['cells, lists and names', plan, 20],
  ['cells that a formula elsewhere fills', over, 2],
])('a failure of any action puts %s back', async (_, change, atLeast) => {
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
  expect(failures).toBeGreaterThan(atLeast);
});

describe('what stands in the way is told, and the workbook is as it was', () => {
  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a sheet that is gone', 'SheetGone', ({ workbook }) => workbook.worksheets.getItem('Lists').delete()],
    [
      'a protected sheet',
      'AccessDenied',
      ({ workbook }) => workbook.worksheets.getItem('Lists').protection.protect(),
    ],
    [
      'a table with the name',
      'NameTaken',
      ({ workbook }) => {
        workbook.tables.getItem('Log').name = 'KPI_New';
      },
    ],
  ])('%s', async (_, code, change) => {
    await applyPlan(existing);
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    const before = await snapshot();
    expect(await failureOf(applyPlan(plan))).toMatchObject({ code, takenBack: true });
    expect(await snapshot()).toEqual(before);
  });
});
