import { repair, repairCells, type KpiCell } from '../../src/excel/repair';
import { repairWhenReady } from '../../src/excel/repairWhenReady';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  for (const id of ['ONE', 'TWO', 'THREE']) CustomFunctions.associate(id, (number: number) => number * 2);
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** Functions stay registered from test to test, so each test has its own. */
const register = (id: string): void =>
  book.host.registerFunctions({
    functions: [{ id, name: id, parameters: [{ name: 'number', type: 'number' }] }],
  });

const write = (cells: string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:A${cells.length}`).formulas = cells.map((cell) => [cell]);
    await context.sync();
  });

const cellsOf = (...formulas: string[]): KpiCell[] =>
  formulas.map((formula, row) => ({ sheet: 'Sheet1', row, column: 0, formula }));

const values = async (rows: number): Promise<unknown[]> => {
  await book.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).load('values');
    await context.sync();
    return range.values.flat();
  });
};

test('formulas entered before the functions were registered are entered anew', async () => {
  await write([
    '=KPI.ONE(2)',
    '=A1+1',
    '=1+1',
    'KPI.ONE(2)',
    '=NoSuchName',
    '=IF(A1=1,"KPI.ONE",NoSuchName)',
  ]);
  const unknown = ['#NAME?', '#NAME?', 2, 'KPI.ONE(2)', '#NAME?', '#NAME?'];
  expect(await values(6)).toEqual(unknown);
  register('ONE');
  expect(await values(6)).toEqual(unknown);
  expect(await repair()).toEqual({ found: 1, repaired: 1 });
  expect(await values(5)).toEqual([4, 5, 2, 'KPI.ONE(2)', '#NAME?']);
});

test('formulas in the form of a file without the add-in are entered anew', async () => {
  register('TWO');
  await write(['=_xldudf_KPI_TWO(3)']);
  expect(await repair()).toEqual({ found: 1, repaired: 1 });
  expect(await values(1)).toEqual([6]);
});

test('a blank workbook has nothing to repair', async () => {
  expect(await repair()).toEqual({ found: 0, repaired: 0 });
});

test('formulas that Excel still does not know are counted as such', async () => {
  await write(['=KPI.NEVER(1)']);
  expect(await repair()).toEqual({ found: 1, repaired: 0 });
});

test('repairing waits for the functions, and no longer than it must', async () => {
  const formulas = ['=KPI.THREE(1)', '=KPI.THREE(2)'];
  await write(formulas);
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses++;
    if (pauses === 2) register('THREE');
  };
  expect(await repairWhenReady(cellsOf(...formulas), {}, pause)).toEqual({ found: 2, repaired: 2 });
  expect(pauses).toBe(2);
});

test('repairing gives up at last', async () => {
  await write(['=KPI.NEVER(1)']);
  let pauses = 0;
  const pause = async (): Promise<void> => void pauses++;
  expect(await repairWhenReady(cellsOf('=KPI.NEVER(1)'), {}, pause, 3)).toEqual({ found: 1, repaired: 0 });
  expect(pauses).toBe(2);
});

test('cells that are known are looked at in one request when nothing is wrong with them', async () => {
  await write(['=1+1', '=2+2']);
  book.host.resetCounters();
  expect(await repairCells(cellsOf('=1+1', '=2+2'))).toEqual({ found: 0, repaired: 0 });
  expect(book.host.counters.requests).toBe(1);
});
