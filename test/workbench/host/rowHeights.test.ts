import type { OpenedWorkbook } from '../../office/openWorkbook';
import { openWorkbook } from '../../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const long = 'Choose the customer and the period in the blue cells of this sheet';

/** The heights, in points, of the first two rows after some changes. */
const heights = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    change(sheet);
    await context.sync();
    const rows = [sheet.getRange('1:1'), sheet.getRange('2:2')].map((row) => row.format.load('rowHeight'));
    await context.sync();
    return rows.map(({ rowHeight }) => rowHeight);
  });

const wrapped = (text: string, width: number) => (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').values = [[text]];
  sheet.getRange('A1').format.wrapText = true;
  sheet.getRange('A:A').format.columnWidth = width;
};

test.each<[string, (sheet: Excel.Worksheet) => void, [number, number]]>([
  ['in a blank sheet', () => undefined, [15, 15]],
  [
    'with a bigger font',
    (sheet) => {
      sheet.getRange('A1').values = [['Title']];
      sheet.getRange('A1').format.font.size = 18;
    },
    [24, 15],
  ],
  [
    'with a bigger font in a blank cell',
    (sheet) => {
      sheet.getRange('B2').format.font.size = 18;
    },
    [15, 24],
  ],
  ['with a long text that wraps', wrapped(long, 150), [45, 15]],
  ['with a Chinese text that wraps', wrapped('请在蓝色单元格中选择客户和期间', 80), [45, 15]],
  ['with a word longer than its column', wrapped('Attendance-rate-of-all-meetings', 60), [45, 15]],
  ['with line breaks that wrap', wrapped('a\nb', 60), [30, 15]],
  ['with a text that wraps in a wide column', wrapped(long, 600), [15, 15]],
  [
    'with a long text that does not wrap',
    (sheet) => {
      sheet.getRange('A1').values = [[long]];
    },
    [15, 15],
  ],
  [
    'with a height of its own',
    (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 21;
      sheet.getRange('A1').format.font.size = 24;
    },
    [21, 15],
  ],
  [
    'with a height of its own that is given up',
    (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 60;
      sheet.getRange('A1').format.font.size = 18;
      sheet.getRange('1:1').format.autofitRows();
    },
    [24, 15],
  ],
])('rows %s', async (_, change, expected) => {
  expect(await heights(change)).toEqual(expected);
});

test('a row shrinks when its text does', async () => {
  await heights(wrapped('a\nb\nc', 60));
  expect(await heights((sheet) => void (sheet.getRange('A1').values = [['a']]))).toEqual([15, 15]);
});
