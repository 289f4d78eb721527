import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import { writeNamed } from '../../src/excel/writeNamed';
import { formula } from '../../src/plan/formula';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const plan = workbookPlan({
  sheets: [
    sheetPlan({
      name: 'Settings',
      blocks: [{ row: 0, column: 0, cells: [[46_000], ['EUR'], [formula('KPI_AsOf+1')], [46_100], [null]] }],
      names: [
        { name: 'KPI_AsOf', refersTo: cell, visible: true },
        { name: 'KPI_Currency', refersTo: { ...cell, row: 1 }, visible: true },
        { name: 'KPI_Holidays', refersTo: { ...cell, row: 3, rows: 2 }, visible: true },
        { name: 'KPI_Rate', refersTo: formula('0.5'), visible: true },
      ],
    }),
  ],
});
const values = ['KPI_AsOf', 'KPI_Currency', 'KPI_Holidays'];

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(async () => {
  await book.reset();
  await applyPlan(plan);
  await book.host.settled();
  book.host.resetCounters();
});
afterAll(() => book.dispose());

test('named cells are written in one request, which returns what they held', async () => {
  expect(await writeNamed({ KPI_AsOf: 46_082, KPI_Holidays: [[''], [46_200]] })).toEqual({
    KPI_AsOf: [[46_000]],
    KPI_Holidays: [[46_100], ['']],
  });
  expect(book.host.counters.requests).toBe(1);
  expect((await readFacts({ values })).values).toEqual({
    KPI_AsOf: [[46_082]],
    KPI_Currency: [['EUR']],
    KPI_Holidays: [[''], [46_200]],
  });
  expect(await book.host.textOf('Settings', 'A3')).toBe('46083');
});

test.each(['=1+1', '@name', '2026-03-01', '007', 'TRUE', "'quoted"])(
  'the text %s stays that text',
  async (text) => {
    await writeNamed({ KPI_Currency: text });
    expect((await readFacts({ values })).values.KPI_Currency).toEqual([[text]]);
  },
);

test('a formula is entered as one', async () => {
  await writeNamed({ KPI_Currency: formula('"E"&"UR"') });
  expect((await readFacts({ values })).values.KPI_Currency).toEqual([['EUR']]);
});

test.each([
  ['missing', 'KPI_Never'],
  ['that stands on no cells', 'KPI_Rate'],
])('with a name %s nothing is written', async (_, name) => {
  const before = await snapshot();
  await expect(writeNamed({ KPI_AsOf: 1, [name]: 2 })).rejects.toMatchObject({
    code: 'ItemNotFound',
    kept: 'untouched',
  });
  expect(await snapshot()).toEqual(before);
});
