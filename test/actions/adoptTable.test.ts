import { adoptTable } from '../../src/actions/adoptTable';
import { goToCell } from '../../src/actions/goToCell';
import { listTables } from '../../src/actions/listTables';
import { previewAdopt } from '../../src/actions/previewAdopt';
import { serialOf } from '../../src/core/dates';
import { readColumns } from '../../src/excel/readColumns';
import { readFacts } from '../../src/excel/readFacts';
import { tableOf } from '../../src/sheets';
import { lostColumns, proposeMapping, type Adoption, type Role } from '../../src/sheets/adopt';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { contextOf } from './context';

jest.setTimeout(120_000);

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const day = serialOf(2026, 3, 5);
type Row = readonly (string | number | boolean)[];

/** A table as a person makes one: on a sheet of theirs, not in its corner. */
const makeTable = (name: string, sheet: string, headers: readonly string[], rows: readonly Row[]) =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.add(sheet);
    const range = worksheet.getRangeByIndexes(2, 1, rows.length + 1, headers.length);
    range.values = [[...headers], ...rows.map((row) => [...row])];
    worksheet.tables.add(range, true).name = name;
    await context.sync();
  });

const orderHeaders = [
  'Order no.',
  'Order date',
  'Client',
  'Net amount',
  'Promised date',
  'Delivered on',
  'PeriodNo',
];
const orders: readonly Row[] = [
  ['A-1', day, 'Northwind', 1200, day + 10, day + 12, 'mine'],
  ['A-2', day + 31, 'Contoso', 800, day + 40, '', 'mine'],
];
const makeOrders = (rows = orders) => makeTable('Bestellungen', 'Umsatz & Co', orderHeaders, rows);

const propose = async (table: string, role?: Role): Promise<Adoption> => {
  const { tables } = await listTables.run(undefined, contextOf());
  const found = tables.find(({ name }) => name === table)!;
  const wanted = role ?? found.guesses[0]!.role;
  const mapping = proposeMapping(wanted, found).flatMap(({ key, header }) =>
    header === null ? [] : [[key, header] as const],
  );
  return { role: wanted, table, mapping: Object.fromEntries(mapping) };
};

const adopt = async (table = 'Bestellungen', role?: Role) =>
  adoptTable.run(await propose(table, role), contextOf());

const column = async (role: string) => {
  await book.host.settled();
  const [values] = await readColumns([(await readFacts()).bindings[role]!]);
  return values;
};

const onTable = (name: string, change: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    change(table, table.worksheet);
    await context.sync();
  });

const valuesOf = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('values');
    await context.sync();
    return range.values;
  });

test('tables that are not ours are listed with what they could stand for', async () => {
  await makeOrders();
  await makeTable('Eier', 'Huhn', ['Colour', 'Weight of egg'], [['brown', 60]]);
  const { tables, played } = await listTables.run(undefined, contextOf());
  expect(played).toEqual({});
  expect(tables.map(({ name, sheet, rows, lost }) => [name, sheet, rows, lost])).toEqual([
    ['Bestellungen', 'Umsatz & Co', 2, []],
    ['Eier', 'Huhn', 1, []],
  ]);
  expect(tables[0]!.guesses[0]!.role).toBe('Orders');
  expect((await propose('Bestellungen')).mapping).toEqual({
    order: 'Order no.',
    date: 'Order date',
    customer: 'Client',
    amount: 'Net amount',
    promised: 'Promised date',
    delivered: 'Delivered on',
  });
});

test('a table in use plays its role: its columns are found, ours are beside them, what was typed is as it was', async () => {
  await makeOrders();
  const before = await valuesOf('Bestellungen');
  const adopted = await adopt();
  expect(adopted.sheet).toBe('Umsatz & Co');
  expect(adopted.sheets).toEqual(['Settings']);
  expect(adopted.columns).toEqual(['CustomerNo', 'PeriodNo2', 'PromisedPeriodNo', 'DaysLate']);
  const facts = await readFacts();
  expect(tableOf('Orders', facts)).toEqual({
    table: 'Bestellungen',
    sheet: 'Umsatz & Co',
    headers: {
      order: 'Order no.',
      date: 'Order date',
      customer: 'Client',
      amount: 'Net amount',
      promised: 'Promised date',
      delivered: 'Delivered on',
      customerNo: 'CustomerNo',
      periodNo: 'PeriodNo2',
      promisedPeriodNo: 'PromisedPeriodNo',
      daysLate: 'DaysLate',
    },
  });
  const after = await valuesOf('Bestellungen');
  expect(after.map((row) => row.slice(0, orderHeaders.length))).toEqual(before);
  expect(await column('Orders.customerNo')).toEqual([2, 1]);
  // The second is of after the as-of date.
  expect(await column('Orders.periodNo')).toEqual([202603, '']);
  expect(await column('Orders.daysLate')).toEqual([2, '']);
  expect((await listTables.run(undefined, contextOf())).played).toEqual({ Orders: 'Umsatz & Co' });
});

test('headers of columns that are added are in the language of the workbook', async () => {
  await makeTable(
    '表1',
    '订单明细',
    ['订单号', '下单日期', '客户名称', '金额（元）'],
    [['A', day, '北辰', 5]],
  );
  const { columns, sheets } = await adoptTable.run(await propose('表1'), contextOf({ locale: 'zh' }));
  expect(columns).toEqual(['客户序号', '期间']);
  expect(sheets).toEqual(['设置']);
  expect(await column('Orders.customerNo')).toEqual([1]);
  await makeOrders();
  await makeTable(
    'Aufgaben',
    'To do',
    ['Client', 'Task', 'Deadline', 'State'],
    [['Contoso', 'call', day, 'Open']],
  );
  expect((await adopt('Aufgaben')).columns).toEqual(['客户序号', '期间', '是否未结']);
});

describe('the role stays with the columns', () => {
  beforeEach(async () => {
    await makeOrders();
    await adopt();
    await book.host.settled();
  });

  const customersOf = async () => (await column('Orders.customer'))!;

  test('when the table is renamed', async () => {
    await onTable('Bestellungen', (table) => (table.name = 'Umbenannt'));
    const there = tableOf('Orders', await readFacts())!;
    expect(there).toMatchObject({
      table: 'Umbenannt',
      headers: { customer: 'Client', customerNo: 'CustomerNo' },
    });
    expect(await customersOf()).toEqual(['Northwind', 'Contoso']);
  });

  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    ['its sheet is renamed', (_, sheet) => (sheet.name = "Bob's orders"), 'Client'],
    ['a header is typed over', (_, sheet) => (sheet.getRange('D3').values = [['Who buys']]), 'Who buys'],
    ['a column is inserted before it', (_, sheet) => void sheet.getRange('D:D').insert('Right'), 'Client'],
    ['rows are inserted above the table', (_, sheet) => void sheet.getRange('1:2').insert('Down'), 'Client'],
    [
      'the rows are sorted',
      (_, sheet) => (sheet.getRange('B4:H5').values = [[...orders[1]!], [...orders[0]!]]),
      'Client',
    ],
  ])('when %s', async (_, change, header) => {
    await onTable('Bestellungen', change);
    const { headers } = tableOf('Orders', await readFacts())!;
    expect(headers.customer).toBe(header);
    expect(Object.keys(headers)).toHaveLength(10);
    const customers = await customersOf();
    expect([...customers].sort()).toEqual(['Contoso', 'Northwind']);
    expect(await column('Orders.customerNo')).toEqual(customers.map((name) => (name === 'Contoso' ? 1 : 2)));
  });

  test('when the workbook is saved and opened again', async () => {
    const before = tableOf('Orders', await readFacts());
    book.host.reopen();
    expect(tableOf('Orders', await readFacts())).toEqual(before);
    expect(await column('Orders.customerNo')).toEqual([2, 1]);
  });

  test('a new row is calculated like the others', async () => {
    await onTable('Bestellungen', (table) =>
      table.rows.add(undefined, [['A-3', day, 'Adatum', 5, '', '', 'mine', null, null, null, null]] as never),
    );
    expect(await column('Orders.customerNo')).toEqual([3, 2, 1]);
  });
});

describe('a column that was deleted', () => {
  beforeEach(async () => {
    await makeOrders();
    await adopt();
    await onTable('Bestellungen', (table) => table.columns.getItem('Client').delete());
  });

  test('is asked for again, and found again under another header', async () => {
    const facts = await readFacts();
    expect(lostColumns(facts)).toEqual([
      { role: 'Orders', table: 'Bestellungen', sheet: 'Umsatz & Co', columns: ['customer'] },
    ]);
    await onTable('Bestellungen', (_, sheet) => {
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C3:C5').values = [['Company'], ['Northwind'], ['Contoso']];
    });
    const { tables } = await listTables.run(undefined, contextOf());
    expect(tables.map(({ name, lost }) => [name, lost])).toEqual([['Bestellungen', ['customer']]]);
    const adoption = await propose('Bestellungen');
    expect(adoption).toMatchObject({
      role: 'Orders',
      mapping: { customer: 'Company', amount: 'Net amount' },
    });
    const { columns } = await adoptTable.run(adoption, contextOf());
    expect(columns).toEqual([]);
    expect(lostColumns(await readFacts())).toEqual([]);
    expect(await column('Orders.customer')).toEqual(['Northwind', 'Contoso']);
    expect(await column('Orders.customerNo')).toEqual([2, 1]);
  });

  test('that the role cannot do without is refused in words, and nothing is changed', async () => {
    const before = await valuesOf('Bestellungen');
    await expect(adopt()).rejects.toMatchObject({
      reason: { en: 'Say first which columns hold: Customer.', zh: '请先指定以下各列：客户。' },
    });
    expect(await valuesOf('Bestellungen')).toEqual(before);
  });
});

test('a column that is not there any more is not asked for twice', async () => {
  await makeOrders();
  await adopt();
  await onTable('Bestellungen', (table) => table.columns.getItem('Delivered on').delete());
  expect(lostColumns(await readFacts())[0]!.columns).toEqual(['delivered']);
  await adopt();
  expect(lostColumns(await readFacts())).toEqual([]);
  const { tables } = await listTables.run(undefined, contextOf());
  expect(tables.map(({ lost, bound }) => [lost, bound.delivered])).toEqual([[[], undefined]]);
});

test('a column taken for the wrong one can be changed later, and what is calculated from it follows', async () => {
  await makeOrders();
  const right = await propose('Bestellungen');
  await adoptTable.run(
    { ...right, mapping: { ...right.mapping, customer: 'Order no.', order: 'Client' } },
    contextOf(),
  );
  expect(await column('Orders.customerNo')).toEqual([1, 2]);
  const [inUse] = (await listTables.run(undefined, contextOf())).tables;
  expect(inUse!.bound).toMatchObject({ customer: 'Order no.', customerNo: 'CustomerNo' });
  await adoptTable.run(right, contextOf());
  expect(await column('Orders.customer')).toEqual(['Northwind', 'Contoso']);
  expect(await column('Orders.customerNo')).toEqual([2, 1]);
});

test.each(['Client, name', 'Client: name', 'Client "A"', 'Client €/$%&', '客户（全称）', '1 = 2?'])(
  'a header may be %j',
  async (header) => {
    await makeTable('Table_1', 'Any', [header, 'Date', 'Amount'], [['Contoso', day, 5]]);
    const mapping = { customer: header, date: 'Date', amount: 'Amount' };
    await adoptTable.run({ role: 'Orders', table: 'Table_1', mapping }, contextOf());
    expect(tableOf('Orders', await readFacts())!.headers).toMatchObject(mapping);
    expect(await column('Orders.customerNo')).toEqual([1]);
  },
);

describe('before anything is changed', () => {
  const wrongRows: readonly Row[] = [
    ['A-1', day, 'Northwind', 'a lot', 'soon', '', ''],
    ['A-2', '', 'Contoso', 5, 'soon', '', ''],
    ['A-3', "'2026-03-05", 'Contoso', -5, '', '', ''],
  ];

  test('what cannot be read is told with the place of each', async () => {
    await makeOrders(wrongRows);
    const before = await valuesOf('Bestellungen');
    const context = contextOf();
    const { problems, sheet, rows, added, leftOut } = await previewAdopt.run(
      await propose('Bestellungen'),
      context,
    );
    expect([sheet, rows]).toEqual(['Umsatz & Co', 3]);
    expect(problems.map(({ address, key, value, count }) => [address, key, value, count])).toEqual([
      ['C5', 'date', '', 1],
      ['C6', 'date', '2026-03-05', 1],
      ['E4', 'amount', 'a lot', 1],
      ['E6', 'amount', -5, 1],
      ['F4', 'promised', 'soon', 2],
    ]);
    expect(added.map(({ header }) => header)).toEqual([
      'CustomerNo',
      'PeriodNo2',
      'PromisedPeriodNo',
      'DaysLate',
    ]);
    expect(leftOut).toEqual([]);
    expect(context.seen).toContain('Reading “Bestellungen”');
    expect(await valuesOf('Bestellungen')).toEqual(before);
    expect((await readFacts()).names).toEqual([]);
    await goToCell.run({ sheet, address: problems[0]!.address }, contextOf());
  });

  test('columns that cannot be calculated are told with what they need', async () => {
    await makeTable('Aufgaben', 'To do', ['Client', 'Deadline', 'State'], [['Contoso', day, 'Open']]);
    const { added, leftOut } = await previewAdopt.run(await propose('Aufgaben', 'Actions'), contextOf());
    expect(added.map(({ key }) => key)).toEqual(['customerNo', 'periodNo']);
    expect(leftOut).toEqual([{ key: 'isOpen', needs: ['action'] }]);
  });

  test('reading can be stopped', async () => {
    await makeOrders();
    const control = new AbortController();
    const context = contextOf({ signal: control.signal, progress: () => control.abort() });
    const many = Array.from({ length: 60 }, (_, i): Row => [`B-${i}`, day, 'Contoso', 1, '', '', '']);
    await makeTable('Viele', 'Viele', orderHeaders, many);
    await expect(previewAdopt.run(await propose('Viele'), context)).rejects.toMatchObject({
      code: 'Cancelled',
    });
  });
});

describe('it is refused, in words and with nothing changed,', () => {
  const refused = (adoption: Adoption) => expect(adoptTable.run(adoption, contextOf())).rejects;

  test('where the table is gone', async () => {
    await makeOrders();
    const adoption = await propose('Bestellungen');
    await onTable('Bestellungen', (table) => table.delete());
    await refused(adoption).toMatchObject({
      reason: { en: expect.stringContaining('no longer there') as string },
    });
  });

  test('where a header is gone', async () => {
    await makeOrders();
    const adoption = await propose('Bestellungen');
    await onTable('Bestellungen', (_, sheet) => (sheet.getRange('D3').values = [['Who']]));
    await refused(adoption).toMatchObject({ reason: { en: expect.stringContaining('“Client”') as string } });
  });

  test('where another table plays the role', async () => {
    await makeOrders();
    await adopt();
    await makeTable('Second', 'More', orderHeaders, orders);
    await refused(await propose('Second', 'Orders')).toMatchObject({
      reason: { en: expect.stringContaining('“Umsatz & Co” holds Orders already') as string },
    });
  });

  test('where the sheet is protected', async () => {
    await makeOrders();
    await onTable('Bestellungen', (_, sheet) => sheet.protection.protect());
    await refused(await propose('Bestellungen')).toMatchObject({
      reason: { en: expect.stringContaining('Unprotect') as string },
    });
  });

  test('where something stands beside the table', async () => {
    await makeOrders();
    await onTable('Bestellungen', (_, sheet) => (sheet.getRange('J4').values = [['mine']]));
    const before = await readFacts();
    await refused(await propose('Bestellungen')).toMatchObject({ name: 'ExcelError' });
    expect(await readFacts()).toEqual(before);
  });
});

test.each([5, 40, 120])('a failure at action %d of the change takes all of it back', async (action) => {
  await makeOrders();
  const adoption = await propose('Bestellungen');
  const before = await snapshot();
  book.host.fail({ request: 3, action, code: 'GeneralException' });
  const failure = adoptTable.run(adoption, contextOf());
  await expect(failure).rejects.toMatchObject({ name: 'ExcelError', takenBack: true });
  expect(await snapshot()).toEqual(before);
});

test('it takes few requests, however many columns there are', async () => {
  await makeOrders();
  const adoption = await propose('Bestellungen');
  const { requests } = book.host.counters;
  await adoptTable.run(adoption, contextOf());
  expect(book.host.counters.requests - requests).toBeLessThanOrEqual(5);
});

test('a second table brings its customers to the list of the first', async () => {
  await makeOrders();
  await adopt();
  await makeTable(
    'Aufgaben',
    'To do',
    ['Client', 'Task', 'Deadline', 'State'],
    [
      ['Adatum', 'call', day, 'Open'],
      ['Northwind', 'write', day, 'Done'],
    ],
  );
  await adopt('Aufgaben');
  expect(await column('Actions.customerNo')).toEqual([1, 3]);
  expect(await column('Orders.customerNo')).toEqual([3, 2]);
  expect(await column('Actions.isOpen')).toEqual([true, false]);
});
