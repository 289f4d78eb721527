import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** Enters formulas, then reads cells. */
const valuesOf = async (
  formulas: Readonly<Record<string, string>>,
  ...addresses: string[]
): Promise<unknown[]> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const ranges = addresses.map((address) => sheet.getRange(address).load('values'));
    await context.sync();
    return ranges.map(({ values }) => values[0]![0] as unknown);
  });
};

test('a spill reaches as far as Excel has rows', async () => {
  expect(await valuesOf({ A5: '=SEQUENCE(3000)' }, 'A5', 'A1004', 'A1005', 'A3004', 'A3005')).toEqual([
    1,
    1000,
    1001,
    3000,
    '',
  ]);
});

test('and columns', async () => {
  expect(await valuesOf({ B1: '=SEQUENCE(1,300)' }, 'B1', 'CZ1', 'DA1', 'KO1', 'KP1')).toEqual([
    1,
    103,
    104,
    300,
    '',
  ]);
});

test('formulas over it have all of it', async () => {
  const formulas = { A1: '=SEQUENCE(3000)', C1: '=SUM(A:A)', D1: '=ROWS(A1#)', E1: '=SUM(A2000:A5000)' };
  expect(await valuesOf(formulas, 'C1', 'D1', 'E1')).toEqual([4_501_500, 3000, 2_502_500]);
});

test('a spill over a spill, each beyond the sheet as it was', async () => {
  expect(
    await valuesOf({ A1: '=SEQUENCE(1500)', B1: '=A1#+SEQUENCE(2500)*0' }, 'B1', 'B1500', 'B2500'),
  ).toEqual([1, 1500, '#N/A']);
});

test('a spill that shrinks leaves nothing behind', async () => {
  await valuesOf({ A1: '=SEQUENCE(3000)' });
  expect(await valuesOf({ A1: '=SEQUENCE(2)' }, 'A1', 'A2', 'A3', 'A1001', 'A3000')).toEqual([
    1,
    2,
    '',
    '',
    '',
  ]);
});

test('no further than that', async () => {
  expect(await valuesOf({ A1048570: '=SEQUENCE(10)', XFA1: '=SEQUENCE(1,10)' }, 'A1048570', 'XFA1')).toEqual([
    '#SPILL!',
    '#SPILL!',
  ]);
});
