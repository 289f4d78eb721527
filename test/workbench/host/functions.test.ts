import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';

const functions = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number' },
      ],
    },
    { id: 'ROWS', name: 'ROWS', parameters: [{ name: 'data', type: 'any', dimensionality: 'matrix' }] },
    { id: 'SPILL', name: 'SPILL', parameters: [{ name: 'n', type: 'number' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code', type: 'string' }] },
    {
      id: 'JSON',
      name: 'JSON',
      parameters: [{ name: 'value', type: 'any', dimensionality: 'matrix', repeating: true, optional: true }],
    },
  ],
};

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions });
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  CustomFunctions.associate('ROWS', (data: unknown[][]) => data.length);
  CustomFunctions.associate('SPILL', (n: number) => Array.from({ length: n }, (_, i) => [i, `r${i}`]));
  CustomFunctions.associate('FAIL', (code: string) => {
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, 'because');
  });
  CustomFunctions.associate('JSON', (...values: unknown[]) => JSON.stringify(values.slice(0, -1)));
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

/** Formulas in column A from row 1; gives what they show in the end. */
async function results(formulas: string[], address = `A1:A${formulas.length}`, before: unknown[][] = []) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    if (before.length) {
      sheet.getRangeByIndexes(0, 10, before.length, before[0]!.length).values = before as never;
    }
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await book.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test.each([
  ['a value', '=KPI.ADD(1,2)', 3],
  ['inside other functions', '=IF(KPI.ADD(1,2)>2,"yes","no")', 'yes'],
  ['one in another', '=KPI.ADD(KPI.ADD(1,2),3)', 6],
  ['numeric text for a number', '=KPI.ADD("1",2)', 3],
  ['words for a number', '=KPI.ADD("x",2)', '#VALUE!'],
  ['a missing argument', '=KPI.ADD(1)', '#VALUE!'],
  ['an argument too many', '=KPI.ADD(1,2,3)', '#VALUE!'],
  ['a function that is not registered', '=KPI.NONE(1)', '#NAME?'],
  ['not available', '=KPI.FAIL("#N/A")', '#N/A'],
  ['division by zero', '=KPI.FAIL("#DIV/0!")', '#DIV/0!'],
  ['an invalid value', '=KPI.FAIL("#VALUE!")', '#VALUE!'],
  ['no repeating argument', '=KPI.JSON()', '[null]'],
  ['repeating ranges with blanks, text, booleans and errors', '=KPI.JSON(K1:L2,5)', null],
])('%s', async (_, formula, expected) => {
  const [[value]] = (await results([formula], 'A1', [
    [1, ''],
    ['=1/0', true],
  ])) as [[unknown]];
  if (expected !== null) expect(value).toBe(expected);
  else {
    expect(JSON.parse(String(value))).toMatchObject([
      [
        [
          [1, null],
          [{ code: '#DIV/0!' }, true],
        ],
        [[5]],
      ],
    ]);
  }
});

test('a matrix spills', async () => {
  expect(await results(['=KPI.SPILL(2)'], 'A1:B3')).toEqual([
    [0, 'r0'],
    [1, 'r1'],
    ['', ''],
  ]);
});

/** Counts the batches in which the client hands results of functions over. */
function countResultBatches(): () => number {
  const { _richApiNativeBridge: bridge } = window as unknown as {
    _richApiNativeBridge: { sendMessageToHost(text: string): void };
  };
  const send = jest.spyOn(bridge, 'sendMessageToHost');
  return () => send.mock.calls.filter(([text]) => text.includes('SetInvocationArrayResults')).length;
}

test('thirty formulas are answered together, not one after another', async () => {
  const batches = countResultBatches();
  const values = await results(Array.from({ length: 30 }, (_, index) => `=KPI.ADD(${index},1)`));
  expect(values.map(([value]) => value)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(batches()).toBeLessThanOrEqual(2);
});

test('an argument that changes calls the function again', async () => {
  expect(await results(['=KPI.ADD(K1,1)'], 'A1', [[1]])).toEqual([[2]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('K1').values = [[5]];
    await context.sync();
  });
  await book.host.settled();
  expect(book.host.counters.functionCalls).toBe(2);
});

test('a formula entered before its function is registered stays #NAME? until it is entered again', async () => {
  expect(await results(['=KPI.LATE(2)'])).toEqual([['#NAME?']]);
  CustomFunctions.associate('LATE', (value: number) => value + 1);
  const late = { id: 'LATE', name: 'LATE', parameters: [{ name: 'value', type: 'number' }] };
  book.host.registerFunctions({ functions: [late] });
  await Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['#NAME?']]);
  });
  expect(await results(['=KPI.LATE(2)'])).toEqual([[3]]);
});

test('while a function runs its cell says so', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [['=KPI.ADD(1,2)']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#BUSY!']]);
  });
  await book.host.settled();
});

test('a range of 100,000 rows is handed over in one call', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B100000').values = [[1]];
    sheet.getRange('A1').formulas = [['=KPI.ROWS(B1:B100000)']];
    await context.sync();
  });
  await book.host.settled();
  expect(await results(['=KPI.ROWS(B1:B100000)'])).toEqual([[100000]]);
  expect(book.host.counters.functionBytes).toBeGreaterThan(500_000);
}, 20_000);

test('what a function says of an error is kept for the cell that is selected', async () => {
  await results(['=KPI.FAIL("#N/A")', '=KPI.ADD(1,2)']);
  const selected = async (address: string) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
      await context.sync();
    });
    return book.host.functionError;
  };
  expect(await selected('A1:B3')).toEqual({ address: 'A1', message: 'because' });
  expect(await selected('A2')).toBeUndefined();
  await results(['=KPI.ADD(1,1)']);
  expect(await selected('A1')).toBeUndefined();
});
