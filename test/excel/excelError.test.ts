import { cancelled, ExcelError, excelErrorOf } from '../../src/excel/excelError';
import { run } from '../../src/excel/run';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const readSheet = (): Promise<string> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

const failureOf = (step: Promise<unknown>): Promise<ExcelError> =>
  step.then(
    () => Promise.reject(new Error('It was done, and should have failed.')),
    (error: ExcelError) => error,
  );

test.each([
  ['InvalidOperationInCellEditMode', 'A cell is being edited.', '有单元格正在编辑。'],
  ['AccessDenied', 'protected', '受保护'],
  ['ItemAlreadyExists', 'taken', '已被占用'],
  ['ItemNotFound', 'gone', '找不到'],
  ['InvalidArgument', 'did not accept', '未接受'],
  ['RequestPayloadSizeLimitExceeded', 'more than Excel takes', '超出'],
  ['ResponsePayloadSizeLimitExceeded', 'more than Excel hands over', '超出'],
  ['ApiNotFound', 'too old', '过旧'],
  ['SomethingNew', 'Excel reported a problem', 'Excel 报告了问题'],
])('%s is told in both languages, and that nothing was changed', async (code, en, zh) => {
  book.host.fail({ request: 1, code, message: 'Localised words of Excel' });
  const error = await failureOf(readSheet());
  expect(error).toBeInstanceOf(ExcelError);
  expect(error).toMatchObject({ code, takenBack: true });
  expect(error.reason.en).toContain(en);
  expect(error.reason.en).toContain('Nothing was changed.');
  expect(error.reason.zh).toContain(zh);
  expect(error.reason.zh).toContain('未作任何更改');
  expect(error.reason.en).not.toContain('Localised');
  expect(error.details).toContain(`${code}: Localised words of Excel`);
});

test('the statement that failed is kept for those who look into it', async () => {
  const error = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').activate();
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(error.details).toContain('getItem');
});

test('a busy Excel is asked once more', async () => {
  book.host.fail({ request: 1, code: 'ActivityLimitReached' });
  expect(await readSheet()).toBe('Sheet1');
});

test('an Excel that stays busy is told', async () => {
  book.host.fail({ request: 1, code: 'ActivityLimitReached' });
  book.host.fail({ request: 2, code: 'ActivityLimitReached' });
  expect((await failureOf(readSheet())).reason.en).toContain('Excel is busy.');
});

test('what became of the workbook is part of the words', () => {
  const error = cancelled();
  expect(error.with('takenBack').reason).toEqual({
    en: 'Stopped. What had been begun was taken back; the workbook is as it was. Start it again when you like.',
    zh: '已停止。已开始的更改全部撤回，工作簿保持原样。需要时可重新开始。',
  });
  expect(error.with('leftovers').takenBack).toBe(false);
});

test('a fault of our own is not put down to Excel', () => {
  expect(() => excelErrorOf(new TypeError('ours'))).toThrow(TypeError);
});
