import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    first(context).getRange(address).values = values as never;
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = first(context).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('faults', () => {
  test('a request that is to fail fails, and the next one does not', async () => {
    book.host.fail({ request: 2, code: 'GeneralException' });
    await write('A1', [[1]]);
    await expect(write('A1', [[2]])).rejects.toMatchObject({ code: 'GeneralException' });
    await write('B1', [[3]]);
    expect(await read('A1:B1')).toEqual([[1, 3]]);
  });

  test('what was done before the action that fails stays done', async () => {
    const twoCells = () =>
      Excel.run(async (context) => {
        first(context).getRange('A1').values = [[1]];
        first(context).getRange('A2').values = [[2]];
        await context.sync();
      });
    book.host.resetCounters();
    await twoCells();
    const { actions } = book.host.counters;
    await book.reset();
    book.host.fail({ action: actions, code: 'ActivityLimitReached' });
    await expect(twoCells()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    expect(await read('A1:A2')).toEqual([[1], ['']]);
  });
});

describe('counters', () => {
  test('the requests of the add-in are counted, what the client does for itself is not', async () => {
    book.host.resetCounters();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
    });
    expect(book.host.counters).toMatchObject({ requests: 1, unknown: [] });
    expect(book.host.counters.bytesIn).toBeGreaterThan(100);
  });

  test('members that Excel has and the host has not are refused and named', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/slicers/items/name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(book.host.counters.unknown).toEqual(['Worksheet.Slicers']);
  });

  test('members that Excel does not have are refused and named', async () => {
    const asking = Excel.run(async (context) => {
      first(context).getRange('A1').load('colour');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(book.host.counters.unknown).toEqual(['Range.Colour']);
  });
});

describe('limits', () => {
  test('a request over 5 MB is refused', async () => {
    const values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await expect(write('A1:A200', values)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('a response over 5 MB is refused', async () => {
    const values = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
    await write('A1:A100', values);
    await write('A101:A200', values);
    await expect(read('A1:A200')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('while a cell is being edited', () => {
  test('a request is refused', async () => {
    book.host.editing = true;
    await expect(write('A1', [[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a request that may wait is served when the cell is left', async () => {
    book.host.editing = true;
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      return 'done';
    });
    const soon = new Promise((resolve) => setTimeout(resolve, 50, 'waiting'));
    expect(await Promise.race([writing, soon])).toBe('waiting');
    book.host.editing = false;
    expect(await writing).toBe('done');
  });
});

describe('typing', () => {
  const log = () =>
    Excel.run(async (context) => {
      first(context).getRange('A1:B2').values = [
        ['Day', 'Hours'],
        [1, 2],
      ];
      first(context).tables.add('A1:B2', true).name = 'My_Log';
      first(context).getRange('B2').formulas = [['=My_Log[@Day]*2']];
      first(context).getRange('D1').formulas = [['=SUM(My_Log[Hours])']];
      await context.sync();
    });

  test('below a table the table grows, with its calculated columns', async () => {
    await log();
    await book.host.edit('Sheet1', 'A3', '5');
    expect(await read('A3:B3')).toEqual([[5, 10]]);
    expect(await read('D1')).toEqual([[12]]);
  });

  test.each<[string, string, unknown[][]]>([
    [
      'beside its header, with a column of that name',
      'C1',
      [
        ['Day', 'Hours', 'C1'],
        [1, 2, ''],
      ],
    ],
    [
      'beside its rows, with a column that gets a name',
      'C2',
      [
        ['Day', 'Hours', 'Column1'],
        [1, 2, 'C2'],
      ],
    ],
  ])('right of a table the table grows: %s', async (_, address, expected) => {
    await log();
    await write('D1', [['']]);
    await book.host.edit('Sheet1', address, address);
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('My_Log').getRange().load('values');
      await context.sync();
      expect(range.values).toEqual(expected);
    });
  });

  test('two columns away the table stays', async () => {
    await log();
    await book.host.edit('Sheet1', 'E2', 'far');
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('My_Log').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
    });
  });

  test('a formula in a table needs no name of the table', async () => {
    await log();
    await book.host.edit('Sheet1', 'B2', '=[@Day]*3');
    expect(await read('B2')).toEqual([[3]]);
  });

  test('a header renames the column, and formulas follow', async () => {
    await log();
    await book.host.edit('Sheet1', 'A1', 'Date');
    await Excel.run(async (context) => {
      const formula = first(context).getRange('B2').load('formulas');
      const columns = context.workbook.tables.getItem('My_Log').columns.load('items/name');
      await context.sync();
      expect(formula.formulas).toEqual([['=My_Log[@Date]*2']]);
      expect(columns.items.map(({ name }) => name)).toEqual(['Date', 'Hours']);
    });
    expect(await read('B2')).toEqual([[2]]);
  });

  test('and what the add-in writes is told to who listens, with who did it', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      first(context).onChanged.add(async ({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
      });
      await context.sync();
    });
    await write('A9:B9', [[1, 2]]);
    await book.host.edit('Sheet1', 'C9', '5');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['A9:B9 ThisLocalAddin', 'C9 Unknown']);
  });
});

test('a workbook that is opened again has other sheet ids, and all else as it was', async () => {
  const look = () =>
    Excel.run(async (context) => {
      const { worksheets, names, tables, settings } = context.workbook;
      worksheets.load('items/id,items/name');
      names.load('items/name,items/formula,items/visible');
      tables.load('items/name,items/worksheet/name,items/columns/items/name');
      settings.load('items/key,items/value');
      const range = first(context).getRange('A1:C2').load('formulas,values');
      await context.sync();
      return {
        ids: worksheets.items.map(({ id }) => id),
        rest: [
          worksheets.items.map(({ name }) => name),
          names.items.map((item) => item.toJSON()),
          tables.items.map((item) => item.toJSON()),
          settings.items.map((item) => item.toJSON()),
          range.formulas,
          range.values,
        ],
        charts: book.host.charts().map(({ name, series }) => [name, series]),
      };
    });
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B2').values = [
      ['Day', 'Hours'],
      [1, 2],
    ];
    sheet.tables.add('A1:B2', true).name = 'Log';
    sheet.getRange('C2').formulas = [['=SUM(Log[Hours])+1']];
    context.workbook.names.add('KPI_b_Log_day', sheet.getRange('A1')).visible = false;
    context.workbook.settings.add('KPI', { schema: 1 });
    sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns').name = 'Trend';
    await context.sync();
  });
  const before = await look();
  await book.host.reopen();
  const after = await look();
  expect(after.rest).toEqual(before.rest);
  expect(after.charts).toEqual(before.charts);
  expect(after.ids).not.toEqual(before.ids);
});

test('5,000 cells arrive with their formats', async () => {
  const values = Array.from({ length: 1000 }, (_, row) => [
    row,
    `Customer ${row % 9}`,
    row / 7,
    true,
    'Open',
  ]);
  await Excel.run(async (context) => {
    const range = first(context).getRange('A1:E1000');
    range.values = values;
    range.format.fill.color = '#FFF2CC';
    range.format.font.bold = true;
    range.numberFormat = 'General' as never;
    await context.sync();
    const last = first(context).getRange('A1000:E1000').load('values,format/fill/color,format/font/bold');
    await context.sync();
    expect(last.values).toEqual(values.slice(-1));
    expect([last.format.fill.color, last.format.font.bold]).toEqual(['#FFF2CC', true]);
  });
});

test('a chart is given with what its cells hold now', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:C3').values = [
      ['Month', 'Actual', 'Target'],
      ['Jan', 1, 2],
      ['Feb', '=NA()', 2],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = 'Trend';
    chart.setPosition(sheet.getRange('E1'), sheet.getRange('G10'));
    chart.axes.valueAxis.maximum = 5;
    const target = chart.series.getItemAt(1);
    target.chartType = 'Line';
    target.axisGroup = 'Secondary';
    await context.sync();
  });
  await book.host.edit('Sheet1', 'B2', '4');
  expect(book.host.charts()).toMatchObject([
    {
      title: 'Trend',
      type: 'ColumnClustered',
      valueAxis: { maximum: 5 },
      categories: ['Jan', 'Feb'],
      series: [
        { name: 'Actual', type: 'ColumnClustered', secondary: false, values: [4, null] },
        { name: 'Target', type: 'Line', secondary: true, values: [2, 2] },
      ],
    },
  ]);
});

test('a ribbon command runs the action and ends when the add-in says so', async () => {
  let ran = 0;
  Office.actions.associate('count', (event: Office.AddinCommands.Event) => {
    ran++;
    event.completed();
  });
  await book.host.runCommand('count');
  expect(ran).toBe(1);
});

test('nothing is settled while a ribbon command runs', async () => {
  let complete = () => {};
  Office.actions.associate('wait', (event: Office.AddinCommands.Event) => {
    complete = () => event.completed();
  });
  const seen: string[] = [];
  const command = book.host.runCommand('wait').then(() => seen.push('completed'));
  const settled = book.host.settled().then(() => seen.push('settled'));
  await Excel.run((context) => context.sync());
  expect(seen).toEqual([]);
  complete();
  await Promise.all([command, settled]);
  expect(seen).toEqual(['completed', 'settled']);
});

test('a command that the add-in does not have is refused', async () => {
  await expect(book.host.runCommand('nothing')).rejects.toThrow('The add-in has no command nothing.');
});

test('the pane is shown and hidden', async () => {
  const seen: boolean[] = [];
  book.host.onPaneVisibility((visible) => seen.push(visible));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(seen).toEqual([true, false]);
});
