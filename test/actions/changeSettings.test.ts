import { addSheets } from '../../src/actions/addSheets';
import { adoptTable } from '../../src/actions/adoptTable';
import { changeSettings } from '../../src/actions/changeSettings';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { problemsOf, type SettingsChange } from '../../src/actions/settings';
import { serialOf } from '../../src/core/dates';
import { headersOf } from '../../src/sheets';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const settings = async () => (await readWorkbook.run(undefined, contextOf())).settings;
const change = (wanted: SettingsChange) => changeSettings.run(wanted, contextOf());

test('a blank workbook has no settings, and nothing is written into it', async () => {
  expect(await settings()).toBeNull();
  await expect(change({ currency: 'EUR' })).rejects.toMatchObject({ name: 'Refusal' });
});

describe.each(['en', 'zh'] as const)('in a workbook with a sheet in %s', (locale) => {
  test('settings begin as the sheet has them and are read back as they were changed', async () => {
    await addSheets.run({ keys: ['Actions'], samples: false }, contextOf({ locale }));
    expect(await settings()).toMatchObject({ asOf: serialOf(2026, 3, 20), locale, holidays: [] });
    const wanted = {
      asOf: serialOf(2026, 2, 28),
      locale: locale === 'en' ? 'zh' : 'en',
      currency: '€',
      fiscalYearStart: 4,
      weekStart: 7,
      workHours: '09:00-17:00 Mon-Thu; 09:00-14:00 Fri',
      doneWords: 'erledigt, done',
      cancelledWords: '=1+1',
      acquisitionBudget: 2500,
    } as const;
    await change(wanted);
    expect(await settings()).toMatchObject(wanted);
    await change({ cancelledWords: '', acquisitionBudget: null });
    expect(await settings()).toMatchObject({ ...wanted, cancelledWords: '', acquisitionBudget: null });
  });

  test('a wrong one is refused, and the others with it', async () => {
    await addSheets.run({ keys: ['Actions'], samples: false }, contextOf({ locale }));
    const before = await settings();
    await expect(change({ currency: 'EUR', workHours: 'nine to five' })).rejects.toMatchObject({
      name: 'Refusal',
    });
    expect(await settings()).toEqual(before);
  });
});

test.each<[SettingsChange, readonly string[]]>([
  [{}, []],
  [{ asOf: 46_000 }, []],
  [{ asOf: null }, ['asOf']],
  [{ asOf: 46_000.5 }, ['asOf']],
  [{ asOf: 1 }, ['asOf']],
  [{ locale: null }, ['locale']],
  [{ currency: '' }, []],
  [{ currency: 'EUR' }, []],
  [{ currency: 'a"b' }, ['currency']],
  [{ currency: 'renminbi yuan' }, ['currency']],
  [{ fiscalYearStart: 12, weekStart: 1 }, []],
  [{ fiscalYearStart: 13, weekStart: 0 }, ['fiscalYearStart', 'weekStart']],
  [{ workHours: '9:00-12:00, 13:00-18:00 周一至周五' }, []],
  [{ workHours: '' }, ['workHours']],
  [{ doneWords: 'done, 完成', cancelledWords: '' }, []],
  [{ doneWords: 'done\nfinished' }, ['doneWords']],
  [{ acquisitionBudget: 0 }, []],
  [{ acquisitionBudget: -1 }, ['acquisitionBudget']],
  [{ acquisitionBudget: NaN }, ['acquisitionBudget']],
])('%j has problems with %j', (wanted, keys) => {
  expect(Object.keys(problemsOf(wanted))).toEqual(keys);
});

describe('when the currency changes', () => {
  const formatOf = (table: string, header: string, row: number): Promise<unknown> =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      const cell = column.getCell(row, 0).load('numberFormat');
      await context.sync();
      return cell.numberFormat[0]![0];
    });
  const budgetFormat = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const cell = context.workbook.names.getItem('KPI_AcquisitionBudget').getRange().load('numberFormat');
      await context.sync();
      return cell.numberFormat[0]![0];
    });
  const valuesOf = (table: string): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(table).getRange().load('formulas');
      await context.sync();
      return range.formulas;
    });
  const formatCell = (table: string, header: string, row: number, format: string) =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      column.getCell(row, 0).numberFormat = [[format]];
      await context.sync();
    });

  test('the amounts of every sheet of ours show its sign, with those to be typed; what they hold stays', async () => {
    await addSheets.run({ keys: ['Costs', 'Actions'], samples: true }, contextOf({ locale: 'zh' }));
    const { amount, overBudget, date } = headersOf('Costs', 'zh') as Record<string, string>;
    const before = await valuesOf('Costs');
    expect(await formatOf('Costs', amount!, 0)).toBe('"¥"#,##0');
    await change({ currency: 'EUR' });
    for (const row of [0, 1, before.length - 2, before.length - 1, before.length + 198])
      expect([row, await formatOf('Costs', amount!, row)]).toEqual([row, '"€"#,##0']);
    expect(await formatOf('Costs', overBudget!, 0)).toBe('"€"#,##0');
    expect(await formatOf('Costs', date!, 0)).toBe('yyyy-mm-dd');
    expect(await budgetFormat()).toBe('"€"#,##0');
    expect(await valuesOf('Costs')).toEqual(before);
    await change({ currency: '' });
    expect(await formatOf('Costs', amount!, 0)).toBe('#,##0');
  });

  test('a format that somebody has chosen for a cell stays', async () => {
    await addSheets.run({ keys: ['Costs'], samples: true }, contextOf());
    const { amount } = headersOf('Costs', 'en') as Record<string, string>;
    await formatCell('Costs', amount!, 1, '#,##0.00');
    await change({ currency: 'USD' });
    expect(await formatOf('Costs', amount!, 0)).toBe('"$"#,##0');
    expect(await formatOf('Costs', amount!, 1)).toBe('#,##0.00');
    expect(await formatOf('Costs', amount!, 2)).toBe('"$"#,##0');
  });

  test('a table of one’s own keeps its looks', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mine');
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['Day', 'Client', 'Sum'],
        [46_000, 'Contoso', 5],
      ];
      sheet.getRange('C2').numberFormat = [['#,##0']];
      sheet.tables.add(range, true).name = 'Sales';
      await context.sync();
    });
    const mapping = { date: 'Day', customer: 'Client', amount: 'Sum' };
    await adoptTable.run({ role: 'Orders', table: 'Sales', mapping }, contextOf());
    await change({ currency: 'EUR' });
    expect(await formatOf('Sales', 'Sum', 0)).toBe('#,##0');
  });

  test('a protected sheet is told, and nothing is changed', async () => {
    await addSheets.run({ keys: ['Orders', 'Costs'], samples: false }, contextOf());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').protection.protect();
      await context.sync();
    });
    const before = await settings();
    await expect(change({ currency: 'EUR' })).rejects.toMatchObject({
      code: 'AccessDenied',
      kept: 'untouched',
    });
    expect(await settings()).toEqual(before);
    expect(await formatOf('Orders', headersOf('Orders', 'en').amount!, 0)).toBe('#,##0');
  });

  test('it takes three more requests than another setting', async () => {
    await addSheets.run({ keys: ['Orders', 'Costs', 'Deals'], samples: false }, contextOf());
    book.host.resetCounters();
    await change({ weekStart: 7 });
    const { requests } = book.host.counters;
    book.host.resetCounters();
    await change({ currency: 'EUR' });
    expect(book.host.counters.requests - requests).toBe(3);
  });
});
