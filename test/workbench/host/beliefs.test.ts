import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';
import { beliefs } from './beliefs';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => {
  const open = beliefs.filter(({ source }) => source === 'unverified').length;
  process.stdout.write(`Beliefs of Excel: ${beliefs.length}, of which ${open} are unverified.\n`);
  book.dispose();
});

test.each(beliefs.map((belief) => [belief.name, belief] as const))('%s', async (_, belief) => {
  const done = Excel.run((context) => belief.steps(context, context.workbook.worksheets.getItem('Sheet1')));
  if (belief.refused) await expect(done).rejects.toMatchObject({ code: belief.refused });
  else expect(await done).toEqual(belief.gives);
});
