import { addSheets } from '../../src/actions/addSheets';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { removeSamples } from '../../src/actions/removeSamples';
import type { Locale } from '../../src/core/locale';
import { readColumns } from '../../src/excel/readColumns';
import { headersOf, type SheetKey } from '../../src/sheets';
import { sampleContent } from '../../src/sheets/sampleContent';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(240_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const keys: readonly SheetKey[] = ['Goals', 'Improvements'];
const start = (
  samples: boolean,
  { locale = 'en', only = keys }: { locale?: Locale; only?: readonly SheetKey[] } = {},
) => addSheets.run({ keys: only, samples }, contextOf({ locale }));
const remove = () => removeSamples.run(undefined, contextOf());
const state = () => readWorkbook.run(undefined, contextOf());

const countOf = (locale: Locale, only = keys): number => {
  const content = sampleContent(contextOf().today(), locale);
  return only.reduce((sum, key) => sum + content[key]!.rows.length, 0);
};

/** Writes into a body row of a table's column. */
const write = (table: string, header: string, row: number, value: unknown) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.getCell(row, 0).values = [[value]];
    await context.sync();
  });

const columnOf = async (table: string, header: string) => (await readColumns([{ table, header }]))[0]!;

const headersIn = (table: string) =>
  Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem(table).columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });

test.each(['en', 'zh'] as const)(
  'rows that nobody changed go, and their marks with them, in %s',
  async (locale) => {
    await start(true, { locale });
    expect((await state()).samples).toEqual(keys);
    expect(await remove()).toEqual({ removed: countOf(locale), kept: 0, keptOn: [] });
    expect((await state()).samples).toEqual([]);
    for (const key of keys) {
      const headers = headersOf(key, locale);
      expect(await headersIn(key)).toEqual(Object.values(headers));
      expect(await columnOf(key, headers.customer!)).toEqual(['']);
    }
  },
);

test('rows that were changed, and rows of one’s own, stay without a mark', async () => {
  await start(true);
  const { customer, status } = headersOf('Improvements', 'en') as Record<string, string>;
  const customers = await columnOf('Improvements', customer!);
  await write('Improvements', status!, 1, 'On hold');
  await write('Improvements', customer!, 3, 'A customer of ours');
  await Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('Improvements').rows;
    rows.add(undefined, [
      (await headersIn('Improvements')).map((name) => (name === customer ? 'Typed' : '')),
    ]);
    await context.sync();
  });
  expect(await remove()).toEqual({ removed: countOf('en') - 2, kept: 2, keptOn: ['Improvements'] });
  expect(await columnOf('Improvements', customer!)).toEqual([customers[1], 'A customer of ours', 'Typed']);
  expect(await headersIn('Improvements')).not.toContain('Sample');
});

describe('in a column of one’s own', () => {
  const addColumn = (cells: readonly unknown[]) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Improvements');
      table.worksheet.getRange('C:C').insert('Right');
      await context.sync();
      const column = table.getRange().getColumn(2);
      column.getCell(0, 0).values = [['Ours']];
      cells.forEach((cell, row) => (column.getCell(row + 1, 0).values = [[cell]]));
      await context.sync();
    });

  test.each<[string, unknown[], number]>([
    ['a remark', ['', 'Ask Ann'], 1],
    ['a number, and a no', [0, '', false], 2],
  ])('%s makes a row changed', async (_, cells, kept) => {
    await start(true);
    await addColumn(cells);
    expect(await remove()).toEqual({ removed: countOf('en') - kept, kept, keptOn: ['Improvements'] });
    expect(await columnOf('Improvements', 'Ours')).toEqual(cells.filter((cell) => cell !== ''));
  });

  test('what is calculated, or blank, does not', async () => {
    await start(true);
    await addColumn(['=1+1', '=""', '', '=ROW()']);
    expect(await remove()).toMatchObject({ removed: countOf('en'), kept: 0 });
  });
});

test('a value typed over one that we calculate makes a row changed', async () => {
  await start(true);
  await write('Improvements', headersOf('Improvements', 'en').isOpen!, 2, true);
  expect(await remove()).toMatchObject({ removed: countOf('en') - 1, kept: 1 });
});

test('a calculated column that changes by itself does not make a row changed', async () => {
  await start(true);
  await Excel.run(async (context) => {
    context.workbook.names.getItem('KPI_AsOf').getRange().values = [[40_000]];
    await context.sync();
  });
  expect(await remove()).toMatchObject({ removed: countOf('en'), kept: 0 });
});

test('headers, tables and sheets may be renamed before', async () => {
  await start(true);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Improvements');
    table.columns.getItem('Status').name = 'State of play';
    table.name = 'Todo';
    table.worksheet.name = 'To do';
    await context.sync();
  });
  expect(await remove()).toMatchObject({ removed: countOf('en'), kept: 0 });
});

test('a workbook without sample rows stays as it is', async () => {
  await start(false);
  expect((await state()).samples).toEqual([]);
  expect(await remove()).toEqual({ removed: 0, kept: 0, keptOn: [] });
});

test('what was interrupted is finished by doing it again', async () => {
  const only = ['Goals'] as const;
  await start(true, { only });
  book.host.resetCounters();
  await remove();
  const { requests } = book.host.counters;
  await book.reset();
  await start(true, { only });
  book.host.fail({ request: requests, code: 'GeneralException' });
  await expect(remove()).rejects.toMatchObject({ code: 'GeneralException' });
  expect((await state()).samples).toEqual(only);
  expect(await remove()).toEqual({ removed: 0, kept: 0, keptOn: [] });
  expect((await state()).samples).toEqual([]);
});
