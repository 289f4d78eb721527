import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { readFacts } from '../../src/excel/readFacts';
import { formula } from '../../src/plan/formula';
import type { SheetPlan } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { longSheet, sheetPlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

/** A card over its data, with names that can be seen, a table, and one sheet between them. */
const sheets = (actual: number, more: Partial<SheetPlan> = {}): SheetPlan[] => [
  sheetPlan({
    name: 'KPIData',
    visibility: 'veryHidden',
    blocks: [{ row: 0, column: 0, cells: [[actual]] }],
    names: [{ name: 'KPI_Actuals', refersTo: cell, visible: false }],
  }),
  sheetPlan({
    name: 'Scorecard',
    blocks: [
      { row: 0, column: 0, cells: [[formula('KPI_Actuals+KPI_Zero')], [formula('SUM(Card[Points])')]] },
    ],
    tables: [{ name: 'Card', row: 3, column: 0, headers: ['Points'], rows: [[actual]] }],
    names: [
      { name: 'KPI_Customer', refersTo: { ...cell, row: actual }, visible: true, comment: `${actual}` },
      { name: 'KPI_Zero', refersTo: formula("0*'KPIData'!$A$1"), visible: true },
    ],
    ...more,
  }),
];
const extraName = { name: 'KPI_Old', refersTo: cell, visible: false };
const notes = sheetPlan({
  name: 'Notes',
  blocks: [{ row: 0, column: 0, cells: [['mine'], [formula('KPI_Customer&"!"')]] }],
});
const [oldData, oldCard] = sheets(10);
const existing = workbookPlan({
  sheets: [oldData!, notes, { ...oldCard!, names: [...oldCard!.names, extraName] }],
  show: 'Scorecard',
});
const plan = workbookPlan({
  sheets: sheets(20),
  replaces: [{ sheet: 'KPIData' }, { sheet: 'Scorecard' }, { sheet: 'Never there' }],
  settings: { pack: 'customerMeetings' },
  show: 'Scorecard',
});

const cardCells = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Scorecard').getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });

test('new sheets take names, places and names that stand on them from the old ones', async () => {
  await applyPlan(existing);
  expect(await applyPlan(plan)).toEqual({ sheets: ['KPIData', 'Scorecard'], rows: [], skipped: [] });
  await book.host.settled();
  expect(await cardCells()).toEqual([[20], [20]]);
  const { order, names, sheets: found } = await snapshot();
  expect(order).toEqual(['Sheet1', 'KPIData', 'Notes', 'Scorecard']);
  expect(found.KPIData).toMatchObject({ visibility: 'VeryHidden', formulas: [[20]] });
  expect(names).toEqual([
    { name: 'KPI_Actuals', formula: '=KPIData!$A$1', visible: false, comment: '' },
    { name: 'KPI_Customer', formula: '=Scorecard!$A$21', visible: true, comment: '20' },
    { name: 'KPI_Zero', formula: expect.stringContaining('KPIData'), visible: true, comment: '' },
  ]);
  expect((await readFacts()).tables).toMatchObject([{ name: 'Card', sheet: 'Scorecard' }]);
});

test('it can be done again and again', async () => {
  await applyPlan(existing);
  for (const actual of [30, 40]) await applyPlan({ ...plan, sheets: sheets(actual) });
  await book.host.settled();
  expect(await cardCells()).toEqual([[40], [40]]);
  expect((await snapshot()).order).toEqual(['Sheet1', 'KPIData', 'Notes', 'Scorecard']);
});

test('sheets that are all hidden or of another name are replaced too', async () => {
  await applyPlan(existing);
  const other = sheetPlan({
    name: 'Summary',
    names: [{ name: 'KPI_Customer', refersTo: cell, visible: true }],
  });
  await applyPlan(
    workbookPlan({ sheets: [other], replaces: [{ sheet: 'KPIData' }, { sheet: 'Scorecard' }] }),
  );
  const { order, names } = await snapshot();
  expect(order).toEqual(['Sheet1', 'Notes', 'Summary']);
  expect(names).toMatchObject([{ name: 'KPI_Customer', formula: '=Summary!$A$1' }]);
});

test('it takes four requests, two of them to look for what people added', async () => {
  await applyPlan(existing);
  await book.host.settled();
  book.host.resetCounters();
  await applyPlan(plan);
  expect(book.host.counters.requests).toBe(4);
});

test('a failure of any action that matters leaves everything as it was', async () => {
  await applyPlan(existing);
  const before = await snapshot();
  let failures = 0;
  for (let action = 2; ; action++) {
    book.host.fail({ request: 4, action, code: 'GeneralException' });
    const outcome = await applyPlan(plan).then(
      () => null,
      (error: ExcelError) => error,
    );
    if (outcome === null) break;
    failures++;
    expect(outcome).toMatchObject({ code: 'GeneralException', takenBack: true });
    expect(await snapshot()).toEqual(before);
  }
  expect(failures).toBeGreaterThan(30);
});

test('the user stopping it leaves everything as it was', async () => {
  await applyPlan(existing);
  const before = await snapshot();
  const stop = new AbortController();
  const long = { ...plan, sheets: [...plan.sheets, longSheet('Long')] };
  const stopped = applyPlan(long, { signal: stop.signal, progress: (done) => done === 1 && stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'Cancelled', takenBack: true });
  expect(await snapshot()).toEqual(before);
});

test('an old sheet that Excel does not delete is told, and the new ones are there', async () => {
  await applyPlan(existing);
  const long = { ...plan, sheets: [...plan.sheets, longSheet('Long')] };
  book.host.fail({ request: 6, code: 'GeneralException' });
  const { skipped } = await applyPlan(long);
  expect(skipped).toContainEqual({
    en: 'Deleting the old sheet “Scorecard (old)”',
    zh: '删除旧工作表“Scorecard (old)”',
  });
  expect((await snapshot()).order).toEqual([
    'Sheet1',
    'KPIData (old)',
    'Notes',
    'Scorecard (old)',
    'KPIData',
    'Scorecard',
    'Long',
  ]);
});

test('a name that stands elsewhere is not taken', async () => {
  await applyPlan(existing);
  await Excel.run(async (context) => {
    context.workbook.names.getItem('KPI_Customer').formula = '=Notes!$A$1';
    await context.sync();
  });
  const before = await snapshot();
  await expect(applyPlan(plan)).rejects.toMatchObject({ code: 'NameTaken', takenBack: true });
  expect(await snapshot()).toEqual(before);
});
