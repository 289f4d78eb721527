import type { Opened, Workbench } from './workbench';
import { startWorkbench } from './workbench';

jest.setTimeout(240_000);

let workbench: Workbench;
let opened: Opened;
beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open({ language: 'en-US', paneWidth: 320 });
});
afterAll(() => workbench.close());

const choose = (name: string, content: Buffer) =>
  opened.pane.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: content });

/** Everything the workbook holds, as the add-in would see it. */
const contents = () =>
  opened.pane.evaluate(() =>
    Excel.run(async (excel) => {
      const sheets = excel.workbook.worksheets.load('items/name');
      const names = excel.workbook.names.load('items/name,items/formula');
      await excel.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('formulas'));
      await excel.sync();
      return JSON.stringify([
        sheets.items.map(({ name }, i) => [name, used[i]!.isNullObject ? null : used[i]!.formulas]),
        names.items.map(({ name, formula }) => [name, formula as string]),
      ]);
    }),
  );

const report = [
  '1. Summary',
  'Meeting title\tReview',
  'Attended participants\t1',
  'Start time\t5/14/26, 10:45:02 AM',
  'End time\t5/14/26, 12:01:22 PM',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Ada\t5/14/26, 10:46:35 AM\t5/14/26, 12:01:21 PM\t1h 14m 46s\tada@contoso.com\tada@contoso.com\tOrganizer',
].join('\r\n');

describe('the pane says what is wrong, and the workbook stays as it was', () => {
  beforeAll(() => opened.pane.getByRole('tab', { name: 'Import' }).click());

  it.each([
    ['an empty file', 'empty.csv', Buffer.alloc(0), /empty/i],
    ['a PDF under another name', 'report.csv', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), /PDF/],
    ['a workbook of Excel', 'report.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /Excel|xlsx|zip/i],
    ['a table that is no report', 'report.csv', Buffer.from('a,b\n1,2\n'), /not|no /i],
  ])('%s', async (_, name, content, words) => {
    const before = await contents();
    await choose(name, content);
    await opened.pane.getByText(words).filter({ visible: true }).first().waitFor();
    expect(await contents()).toBe(before);
  });

  it('a cell that is being edited', async () => {
    await choose('report.csv', Buffer.from(report));
    const before = await contents();
    const box = opened.page.locator('[data-u-comp="defined-name"] input');
    await box.fill('A1');
    await box.press('Enter');
    await opened.page.keyboard.type('half');
    await opened.pane.getByRole('button', { name: 'Add the Attendance sheet' }).click();
    await opened.pane.getByText('A cell is being edited.').first().waitFor();
    await opened.picture('bad-input-cell-edited');
    await opened.page.bringToFront();
    await box.press('Escape');
    await opened.page.keyboard.press('Escape');
    expect(await contents()).toBe(before);
  });

  it('a protected sheet', async () => {
    await opened.pane.getByRole('button', { name: 'Add the Attendance sheet' }).click();
    const customer = opened.pane.getByRole('combobox', { name: 'Customer' });
    await customer.waitFor();
    await opened.pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.tables.getItem('Attendance').worksheet.protection.protect();
        await excel.sync();
      }),
    );
    const before = await contents();
    await customer.fill('Fabrikam');
    await opened.pane.getByRole('button', { name: 'Import 1 row' }).click();
    await opened.pane
      .getByText(/protect/i)
      .last()
      .waitFor();
    await opened.picture('bad-input-protected');
    expect(await contents()).toBe(before);
  });

  it('a sheet name that is taken gets a number, and what was there is left alone', async () => {
    await opened.pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.add('Meetings').getRange('A1').values = [['mine']];
        await excel.sync();
      }),
    );
    await opened.pane.getByRole('tab', { name: 'Templates' }).click();
    await opened.pane.getByRole('checkbox', { name: /^Meetings/ }).check();
    await opened.pane.getByRole('button', { name: /^Add/ }).click();
    await opened.pane.getByText('Meetings 2').first().waitFor();
    expect(await opened.values('Meetings', 'A1')).toEqual([['mine']]);
  });
});
