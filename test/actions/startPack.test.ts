import { buildScorecard } from '../../src/actions/buildScorecard';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { startPack } from '../../src/actions/startPack';
import { metadata } from '../../src/functions/metadata';
import { packs } from '../../src/packs';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

/** A whole workbook is made, and its functions answer. */
jest.setTimeout(120_000);

const [pack] = packs;
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000') as never });
  await import('../../src/functions');
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const state = () => readWorkbook.run(undefined, contextOf());

test('a blank workbook has nothing of ours', async () => {
  expect(await state()).toEqual({ sheets: {}, scorecards: {} });
});

test('a pack is started, found again and not made twice', async () => {
  const context = contextOf();
  const made = await startPack.run({ pack: pack!.id, samples: false }, context);
  expect(made.sheets).toEqual([
    'Meetings',
    'Attendance',
    'Agenda',
    'Actions',
    'Survey',
    'Surveys sent',
    'Feedback',
    'KPI setup',
    'Trend',
    'Scorecard',
  ]);
  expect(made.skipped).toEqual([]);
  expect(context.seen.length).toBeGreaterThan(2);
  const seen = await state();
  expect(Object.keys(seen.sheets)).toEqual(pack!.sheets);
  expect(seen.scorecards).toEqual({ [pack!.id]: 'Scorecard' });

  const again = await buildScorecard.run({ pack: pack!.id }, contextOf());
  expect(again.sheets).toEqual(['Trend 2', 'Scorecard 2']);
  expect((await state()).scorecards).toEqual({ [pack!.id]: 'Scorecard 2' });
});
