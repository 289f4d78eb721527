import { buildScorecard } from '../../src/actions/buildScorecard';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { startPack } from '../../src/actions/startPack';
import { metadata } from '../../src/functions/metadata';
import { kpisOf, packs } from '../../src/packs';
import { templateOf } from '../../src/sheets';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

/** Whole workbooks are made, and their functions answer. */
jest.setTimeout(240_000);

const [meetings, , , review] = packs;
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000') as never });
  await import('../../src/functions');
});
afterAll(async () => {
  await book.host.settled();
  book.dispose();
});

const state = () => readWorkbook.run(undefined, contextOf());
const start = (pack: string) => startPack.run({ pack, samples: false }, contextOf());
const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
const cell = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });
const write = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const setupIds = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('KPISetup').columns.getItem('KPI id').getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values.map(([id]) => String(id));
  });
const idsOf = (...chosen: typeof packs) => chosen.flatMap((pack) => kpisOf(pack).map(({ id }) => id));

test('a blank workbook has nothing of ours', async () => {
  expect(await state()).toMatchObject({ sheets: {}, scorecards: {} });
});

const MEGABYTES = 4 * 1024 * 1024;

/** One workbook, step by step, as a person goes on with it. */
describe('a workbook with a pack', () => {
  beforeAll(() => book.reset());

  test('has exactly the sheets of the pack, and ends on the scorecard', async () => {
    const context = contextOf();
    book.host.resetCounters();
    const made = await startPack.run({ pack: meetings!.id, samples: false }, context);
    const { requests, bytesIn } = book.host.counters;
    expect(requests).toBeLessThanOrEqual(8 + Math.ceil(bytesIn / MEGABYTES));
    expect(made.sheets).toEqual([
      'Meetings',
      'Attendance',
      'Agenda',
      'Actions',
      'Survey',
      'Surveys sent',
      'Feedback',
      'KPI setup',
      'Settings',
      'Trend',
      'Scorecard',
    ]);
    expect(made.skipped).toEqual([]);
    expect(context.seen.length).toBeGreaterThan(2);
    const seen = await state();
    expect(Object.keys(seen.sheets)).toEqual(meetings!.sheets);
    expect(seen.scorecards).toEqual({ [meetings!.id]: 'Scorecard' });
  });

  test('is not changed by the same pack again', async () => {
    const before = await sheetNames();
    const again = await start(meetings!.id);
    expect(again.sheets).toEqual([]);
    expect(await sheetNames()).toEqual(before);
    expect(await setupIds()).toEqual(idsOf(meetings!));
  });

  test('has its scorecard built anew in place, under the name it was given, with what was chosen', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scorecard').name = 'Board';
      // Another header makes another scorecard necessary.
      context.workbook.tables.getItem('Actions').columns.getItem('Status').name = 'State of play';
      await context.sync();
    });
    await write('Board', 'B5', 'Last 12 months');
    const before = await sheetNames();
    const again = await buildScorecard.run({ pack: meetings!.id }, contextOf());
    expect(again.sheets).toEqual(['Trend', 'Board']);
    expect([...(await sheetNames())].sort()).toEqual([...before].sort());
    expect(await cell('Board', 'B5')).toBe('Last 12 months');
    expect((await state()).scorecards).toEqual({ [meetings!.id]: 'Board' });
  });

  test('has it back after its sheet was deleted, for owners instead of customers if so wished', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Board').delete();
      await context.sync();
    });
    expect((await state()).scorecards).toEqual({});
    await buildScorecard.run({ pack: meetings!.id, entity: 'owner' }, contextOf());
    const made = (await sheetNames()).filter((name) => /^(KPIData|Trend|Scorecard)/.test(name));
    expect(made.sort()).toEqual(['KPIData', 'Scorecard', 'Trend']);
    expect(await cell('Scorecard', 'A4')).toBe('Owner');
  });

  test('takes a second pack, which uses the sheets that are there, and adds those missing and its own scorecard', async () => {
    const made = await start(review!.id);
    const missing = review!.sheets.filter((sheet) => !meetings!.sheets.includes(sheet));
    expect(made.sheets).toEqual([
      ...missing.map((sheet) => templateOf(sheet).title.en),
      'Trend 2',
      'Scorecard 2',
    ]);
    expect(await setupIds()).toEqual(idsOf(meetings!, review!));
    expect((await state()).scorecards).toEqual({
      [meetings!.id]: 'Scorecard',
      [review!.id]: 'Scorecard 2',
    });
  });

  test.each(['Valid from', 'KPI id'])(
    'is left as it is where KPI setup has lost its column %s',
    async (lost) => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('KPISetup').columns.getItem(lost).delete();
        await context.sync();
      });
      const before = await sheetNames();
      await expect(start(packs[1]!.id)).rejects.toMatchObject({ name: 'Refusal' });
      expect(await sheetNames()).toEqual(before);
    },
  );
});
