import { buildScorecard } from '../../src/actions/buildScorecard';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { startPack } from '../../src/actions/startPack';
import { metadata } from '../../src/functions/metadata';
import { kpisOf, packs } from '../../src/packs';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

/** Whole workbooks are made, and their functions answer. */
jest.setTimeout(240_000);

const [meetings, , management, review] = packs;
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000') as never });
  await import('../../src/functions');
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const state = () => readWorkbook.run(undefined, contextOf());
const start = (pack: string, samples = false) => startPack.run({ pack, samples }, contextOf());
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

test('a pack makes exactly its sheets and ends on the scorecard', async () => {
  const context = contextOf();
  const made = await startPack.run({ pack: meetings!.id, samples: false }, context);
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

test('the same pack again changes nothing', async () => {
  await start(meetings!.id);
  const before = await sheetNames();
  const again = await start(meetings!.id);
  expect(again.sheets).toEqual([]);
  expect(await sheetNames()).toEqual(before);
  expect(await setupIds()).toEqual(idsOf(meetings!));
});

test('a second pack uses the sheets that are there, adds those missing and its own scorecard', async () => {
  await start(management!.id);
  const made = await start(review!.id);
  expect(made.sheets).toEqual(['Surveys sent', 'Team', 'Trend 2', 'Scorecard 2']);
  expect(await setupIds()).toEqual(idsOf(management!, review!));
  expect((await state()).scorecards).toEqual({
    [management!.id]: 'Scorecard',
    [review!.id]: 'Scorecard 2',
  });
});

describe('a scorecard that is built anew', () => {
  test('takes the place of the old one, under the name it was given, with what was chosen', async () => {
    await start(meetings!.id);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scorecard').name = 'Board';
      await context.sync();
    });
    await write('Board', 'B5', 'Last 12 months');
    // Another column name makes another scorecard necessary.
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').columns.getItem('Status').name = 'State of play';
      await context.sync();
    });
    const before = await sheetNames();
    const again = await buildScorecard.run({ pack: meetings!.id }, contextOf());
    expect(again.sheets).toEqual(['Trend', 'Board']);
    expect([...(await sheetNames())].sort()).toEqual([...before].sort());
    expect(await cell('Board', 'B5')).toBe('Last 12 months');
    expect((await state()).scorecards).toEqual({ [meetings!.id]: 'Board' });
  });

  test('comes back when its sheet was deleted, and leaves no second KPIData', async () => {
    await start(meetings!.id);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scorecard').delete();
      await context.sync();
    });
    expect((await state()).scorecards).toEqual({});
    await buildScorecard.run({ pack: meetings!.id }, contextOf());
    expect((await sheetNames()).filter((name) => /^(KPIData|Trend|Scorecard)/.test(name)).sort()).toEqual([
      'KPIData',
      'Scorecard',
      'Trend',
    ]);
  });

  test('shows owners instead of customers when asked to', async () => {
    await start(meetings!.id);
    await buildScorecard.run({ pack: meetings!.id, entity: 'owner' }, contextOf());
    expect(await cell('Scorecard', 'A4')).toBe('Owner');
  });
});

describe('requests', () => {
  const MEGABYTES = 4 * 1024 * 1024;

  test.each(packs.map(({ id }) => [id]))(
    '%s with sample rows takes at most eight, and one per started 4 MB',
    async (id) => {
      book.host.resetCounters();
      await start(id, true);
      const { requests, bytesIn } = book.host.counters;
      expect(requests).toBeLessThanOrEqual(8 + Math.ceil(bytesIn / MEGABYTES));
    },
  );
});
