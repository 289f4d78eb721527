import { addSheets } from '../../src/actions/addSheets';
import { readWorkbook } from '../../src/actions/readWorkbook';
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

const state = () => readWorkbook.run(undefined, contextOf());
const add = () => addSheets.run({ keys: ['Meetings', 'Actions'], samples: false }, contextOf());

test('a blank workbook has nothing of ours', async () => {
  expect(await state()).toEqual({
    sheets: {},
    scorecards: {},
    entities: {},
    samples: [],
    lost: [],
    settings: null,
  });
});

test('sheets are found whatever they are called by now, in two requests', async () => {
  await add();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Meetings').name = 'Our meetings';
    context.workbook.tables.getItem('Meetings').name = 'M';
    await context.sync();
  });
  book.host.resetCounters();
  expect((await state()).sheets).toEqual({ Meetings: 'Our meetings', Actions: 'Actions' });
  expect(book.host.counters.requests).toBeLessThanOrEqual(2);
});

test('columns that were deleted are lost, and a sheet that was deleted is not there', async () => {
  await add();
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('Actions');
    columns.getItem('Due').delete();
    columns.getItem('Owner').delete();
    context.workbook.worksheets.getItem('Meetings').delete();
    await context.sync();
  });
  const { sheets, lost } = await state();
  expect(sheets).toEqual({ Actions: 'Actions' });
  expect(lost).toEqual([{ key: 'Actions', columns: ['owner', 'due'] }]);
});
