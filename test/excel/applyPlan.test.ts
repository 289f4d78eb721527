import fc from 'fast-check';
import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { readFacts } from '../../src/excel/readFacts';
import { formula } from '../../src/plan/formula';
import type { Cell } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { longSheet, sheetPlan, wholePlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

const MB = 1024 * 1024;

jest.setTimeout(60_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const failureOf = (step: Promise<unknown>): Promise<ExcelError> =>
  step.then(
    () => Promise.reject(new Error('It was done, and should have failed.')),
    (error: ExcelError) => error,
  );

const read = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  Excel.run(batch);

const requestsOf = async (step: () => Promise<unknown>): Promise<number> => {
  await book.host.settled();
  book.host.resetCounters();
  await step();
  return book.host.counters.requests;
};

describe('everything of a plan arrives', () => {
  beforeEach(() => applyPlan(wholePlan));

  test('sheets', async () => {
    const sheets = await read(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/showGridlines,items/tabColor');
      await context.sync();
      return worksheets.items.map(({ name, visibility, showGridlines, tabColor }) => [
        name,
        visibility,
        showGridlines,
        tabColor,
      ]);
    });
    expect(sheets.slice(1)).toEqual([
      ['Lists', 'VeryHidden', true, ''],
      ['Meetings', 'Visible', false, '#107C41'],
    ]);
  });

  test('values, and texts as texts', async () => {
    const { values, types } = await read(async (context) => {
      const range = context.workbook.worksheets.getItem('Meetings').getRange('A1:D5');
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values, types: range.valueTypes };
    });
    expect(values).toEqual([
      ['Customer meetings', '', '2026-03', ''],
      ['-', '=not a formula', true, ''],
      ['Customer', 'Date', 'Minutes', 'Hours'],
      ['Contoso', 46_000, 90, 1.5],
      ['007', 46_001, -5, -5 / 60],
    ]);
    expect([types[0]![2], types[1]![1], types[4]![0]]).toEqual(['String', 'String', 'String']);
  });

  test('formulas, also those that refer to a later sheet', async () => {
    const [count, hours] = await read(async (context) => {
      const { worksheets } = context.workbook;
      const last = worksheets.getItem('Lists').getRange('A3').load('values,formulas');
      const column = worksheets.getItem('Meetings').getRange('D4:D5').load('formulas');
      await context.sync();
      return [last, column] as const;
    });
    expect(count.values).toEqual([[2]]);
    expect(count.formulas).toEqual([['=COUNTA(Meetings[Customer])']]);
    expect(hours.formulas.flat().every((text: string) => text.startsWith('=Meetings['))).toBe(true);
  });

  test('tables', async () => {
    const table = await read(async (context) => {
      const found = context.workbook.tables.getItem('Meetings');
      found.load('style');
      const range = found.getRange().load('address');
      await context.sync();
      return { style: found.style, address: range.address };
    });
    expect(table).toEqual({ style: 'TableStyleLight9', address: 'Meetings!A3:D5' });
  });

  test('names, settings and what they are bound to', async () => {
    expect(await readFacts()).toMatchObject({
      names: expect.arrayContaining(['KPI_b_Meetings_date', 'KPI_Customers', 'KPI_Rate']),
      bindings: { 'Meetings.date': { table: 'Meetings', header: 'Date' } },
      settings: { pack: 'customerMeetings' },
    });
    const names = await read(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/visible,items/comment');
      await context.sync();
      return names.items.map(({ name, visible, comment }) => [name, visible, comment]);
    });
    expect(names).toContainEqual(['KPI_Customers', false, '']);
    expect(names).toContainEqual(['KPI_Rate', true, 'A constant']);
  });

  test('looks', async () => {
    const [title, date, width] = await read(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Meetings');
      const titleCell = sheet.getRange('A1').load('format/font/bold,format/font/size,format/font/color');
      const dateCell = sheet.getRange('B4').load('numberFormat,format/horizontalAlignment');
      const column = sheet.getRange('A1').load('format/columnWidth');
      await context.sync();
      return [titleCell.format.font, dateCell, column.format.columnWidth] as const;
    });
    expect([title.bold, title.size, title.color]).toEqual([true, 14, '#107C41']);
    expect([date.numberFormat, date.format.horizontalAlignment]).toEqual([[['yyyy-mm-dd']], 'Center']);
    expect(width).toBeCloseTo(108.75, 0);
  });

  test('what cells accept', async () => {
    const [customer, date] = await read(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Meetings');
      const load = (address: string) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load('type,rule,prompt,errorAlert');
        return dataValidation;
      };
      const found = [load('A4:A5'), load('B4:B5')] as const;
      await context.sync();
      return found;
    });
    expect(customer.rule.list?.source).toBe('=KPI_Customers');
    expect(customer.prompt).toMatchObject({ title: 'Customer', showPrompt: true });
    expect(customer.errorAlert.showAlert).toBe(false);
    expect(date.type).toBe('Date');
    expect(date.errorAlert).toMatchObject({ title: 'Date', style: 'Stop', showAlert: true });
  });

  test('colour rules in their order', async () => {
    const rules = await read(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Meetings').getRange('A4:D5');
      conditionalFormats.load('items/priority,items/stopIfTrue,items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items
        .map(({ priority, stopIfTrue, custom }) => ({ priority, stopIfTrue, formula: custom.rule.formula }))
        .sort((one, other) => one.priority - other.priority);
    });
    expect(rules.map(({ formula: text, stopIfTrue }) => [text, stopIfTrue])).toEqual([
      ['=$C4<0', true],
      ['=$C4>60', false],
    ]);
  });

  test('charts, frozen header and page set-up', async () => {
    const [chart, frozen, page, printed] = await read(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Meetings');
      const found = sheet.charts.getItem('Minutes').load('name,title/text,axes/valueAxis/maximum');
      const header = sheet.freezePanes.getLocationOrNullObject().load('address');
      const layout = sheet.pageLayout.load('orientation,zoom');
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return [found, header, layout, printed] as const;
    });
    expect([chart.title.text, chart.axes.valueAxis.maximum]).toEqual(['Minutes per meeting', 120]);
    expect(frozen.address).toBe('Meetings!1:3');
    expect([page.orientation, page.zoom.horizontalFitToPages]).toEqual(['Landscape', 1]);
    expect(printed.address).toBe('Meetings!A1:D9');
  });

  test('the sheet is shown', async () => {
    const name = await read(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    });
    expect(name).toBe('Meetings');
  });
});

test('what was made is told', async () => {
  const steps: [number, number, string][] = [];
  const plan = { ...wholePlan, sheets: [longSheet('Long'), ...wholePlan.sheets] };
  const applied = await applyPlan(plan, { progress: (done, of, what) => steps.push([done, of, what.zh]) });
  expect(applied).toEqual({ sheets: ['Long', 'Lists', 'Meetings'], rows: [], skipped: [] });
  expect(steps).toEqual([
    [0, 3, '工作表“Long”'],
    [1, 3, '工作表“Long”'],
    [2, 3, '最后调整'],
    [3, 3, '完成'],
  ]);
});

describe('requests', () => {
  test('a sheet takes two: one to look, one for the rest', async () => {
    const plan = { ...wholePlan, sheets: [sheetPlan({ ...wholePlan.sheets[1]!, validations: [] })] };
    expect(await requestsOf(() => applyPlan(plan))).toBe(2);
  });

  test('so do a few small ones', async () => {
    expect(await requestsOf(() => applyPlan(wholePlan))).toBe(2);
  });

  test('many sheets take eight at most', async () => {
    const [lists, meetings] = wholePlan.sheets;
    const filled = Array.from({ length: 20 }, (_, i) =>
      sheetPlan({
        ...meetings!,
        name: `Log ${i}`,
        blocks: longSheet('').blocks.map((block) => ({
          ...block,
          column: 9,
          cells: block.cells.slice(0, 200),
        })),
        tables: [],
        names: [],
      }),
    );
    const plan = { ...wholePlan, sheets: [lists!, meetings!, ...filled] };
    const steps: number[] = [];
    const requests = await requestsOf(() => applyPlan(plan, { progress: (done) => steps.push(done) }));
    expect(book.host.counters.bytesIn).toBeGreaterThan(4 * MB);
    expect(requests).toBeLessThanOrEqual(8);
    expect(steps.length).toBeGreaterThan(4);
  });

  test('none is over 4 MB, and every started 4 MB takes one more', async () => {
    const rows = Array.from({ length: 7_500 }, (_, i): Cell[] => [
      `Customer ${i % 50}`,
      46_000 + (i % 365),
      `${i}：${'会议纪要'.repeat(150)}`,
      i / 7,
      '=accepted, but "came late"',
    ]);
    const table = { name: 'Big', row: 0, column: 0, headers: ['A', 'B', 'C', 'D', 'E'], rows };
    const plan = workbookPlan({ sheets: [sheetPlan({ name: 'Big', tables: [table] })] });
    const sent: number[] = [];
    const requests = await requestsOf(() =>
      applyPlan(plan, { progress: () => sent.push(book.host.counters.bytesIn) }),
    );
    const sizes = sent.slice(1).map((bytes, i) => bytes - sent[i]!);
    expect(book.host.counters.bytesIn).toBeGreaterThan(12 * MB);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * MB);
    expect(requests).toBeLessThanOrEqual(2 + Math.ceil(book.host.counters.bytesIn / (4 * MB)));
    expect((await readFacts()).tables).toEqual([
      { name: 'Big', sheet: 'Big', headers: ['A', 'B', 'C', 'D', 'E'], rows: 7_500 },
    ]);
  }, 60_000);
});

describe('a failure takes everything back', () => {
  const existing = workbookPlan({
    sheets: [
      sheetPlan({
        name: 'Log',
        tables: [{ name: 'Log', row: 0, column: 0, headers: ['Person', 'Minutes'], rows: [['Anna', 5]] }],
        names: [
          { name: 'KPI_b_Log_person', refersTo: { row: 0, column: 0, rows: 1, columns: 1 }, visible: false },
        ],
      }),
    ],
    settings: { language: 'en' },
  });
  const moving = sheetPlan({
    name: 'Log 2',
    blocks: [{ row: 0, column: 0, cells: [['Person']] }],
    names: [
      { name: 'KPI_b_Log_person', refersTo: { row: 0, column: 0, rows: 1, columns: 1 }, visible: false },
    ],
  });
  const small = { ...wholePlan, sheets: [...wholePlan.sheets, moving] };
  const plan = {
    ...small,
    sheets: [...small.sheets, longSheet('Long'), longSheet('Longer')],
    rows: [{ table: 'Log', headers: ['Person', 'Minutes'], rows: [['Ben', 7] as Cell[], ['Cem', 8]] }],
  };

  /** Requests before the last, in which nothing is taken back. */
  const requests = 4;

  test.each(Array.from({ length: requests }, (_, i) => i + 1))('of request %d', async (request) => {
    await applyPlan(existing);
    const before = await snapshot();
    book.host.fail({ request, code: 'GeneralException' });
    const error = await failureOf(applyPlan(plan));
    expect(error).toMatchObject({ name: 'ExcelError', code: 'GeneralException', takenBack: true });
    expect(await snapshot()).toEqual(before);
    expect((await applyPlan(plan)).rows).toEqual([{ table: 'Log', added: 2 }]);
  });

  test('of any action that matters; one that does not is left out, and nothing else', async () => {
    await applyPlan(existing);
    const before = await snapshot();
    const outcomes: string[] = [];
    for (let action = 1; ; action += 7) {
      await book.host.settled();
      book.host.resetCounters();
      book.host.fail({ request: 2, action, code: 'InvalidArgument' });
      const outcome = await applyPlan(small).then(
        ({ skipped }) => skipped,
        (error: ExcelError) => error,
      );
      if (outcome instanceof Error) {
        outcomes.push('taken back');
        expect(outcome).toMatchObject({ code: 'InvalidArgument', takenBack: true });
        expect(await snapshot()).toEqual(before);
        continue;
      }
      if (book.host.counters.requests === 2) break;
      // What fails first of all says nothing of how far Excel came: all is done again, in two requests.
      expect(outcome).toHaveLength(action === 1 ? 0 : 1);
      outcomes.push(action === 1 ? 'again' : 'left out');
      await book.reset();
      await applyPlan(existing);
    }
    expect(new Set(outcomes)).toEqual(new Set(['again', 'taken back', 'left out']));
  });

  test('the last request fails alone', async () => {
    await applyPlan(existing);
    book.host.fail({ request: requests + 1, code: 'GeneralException' });
    const { sheets, skipped } = await applyPlan(plan);
    expect(sheets).toEqual(['Lists', 'Meetings', 'Log 2', 'Long', 'Longer']);
    expect(skipped.length).toBeGreaterThan(3);
  });

  test('a cell that is edited when all that matters is done is waited for', async () => {
    await applyPlan(existing);
    const { skipped } = await applyPlan(plan, {
      progress: (_, __, { en }) => {
        book.host.editing = en === 'Finishing touches';
        setTimeout(() => (book.host.editing = false), 50);
      },
    });
    expect(skipped).toEqual([]);
  });

  test('a request that is refused whole is taken back and done again in two', async () => {
    book.host.fail({ request: 2, code: 'GeneralException' });
    expect(await applyPlan(wholePlan)).toEqual({ sheets: ['Lists', 'Meetings'], rows: [], skipped: [] });
  });

  test('what cannot be taken back is said', async () => {
    for (const request of [2, 3, 4]) book.host.fail({ request, code: 'GeneralException' });
    const error = await failureOf(applyPlan(wholePlan));
    expect(error.takenBack).toBe(false);
    expect(error.reason.zh).toContain('未能全部撤回');
  });

  test('the user stopping between two requests takes everything back', async () => {
    await applyPlan(existing);
    const before = await snapshot();
    const stop = new AbortController();
    const error = await failureOf(
      applyPlan(plan, { signal: stop.signal, progress: (done) => done === 1 && stop.abort() }),
    );
    expect(error).toMatchObject({ code: 'Cancelled', takenBack: true });
    expect(await snapshot()).toEqual(before);
  });

  test('a plan stopped before it began asks nothing of Excel', async () => {
    const signal = AbortSignal.abort();
    expect(await requestsOf(() => failureOf(applyPlan(wholePlan, { signal })))).toBe(0);
  });
});

describe('what stands in the way is told in words, and the workbook is as it was', () => {
  test.each([
    ['a sheet', workbookPlan({ sheets: [sheetPlan({ name: 'SHEET1' })] }), 'SHEET1'],
    [
      'a table',
      workbookPlan({
        sheets: [
          sheetPlan({
            name: 'New',
            tables: [{ name: 'meetings', row: 0, column: 0, headers: ['A'], rows: [] }],
          }),
        ],
      }),
      'meetings',
    ],
    [
      'a name',
      workbookPlan({
        sheets: [
          sheetPlan({ name: 'New', names: [{ name: 'KPI_Rate', refersTo: formula('1'), visible: true }] }),
        ],
      }),
      'KPI_Rate',
    ],
  ])('%s of that name', async (_, plan, name) => {
    await applyPlan(wholePlan);
    const before = await snapshot();
    const error = await failureOf(applyPlan(plan));
    expect(error).toMatchObject({ code: 'NameTaken', takenBack: true });
    expect(error.reason.en).toContain(`“${name}”`);
    expect(error.reason.zh).toContain(`“${name}”`);
    expect(await snapshot()).toEqual(before);
  });

  test('the reserved name of a sheet', async () => {
    const before = await snapshot();
    const error = await failureOf(applyPlan(workbookPlan({ sheets: [sheetPlan({ name: 'History' })] })));
    expect(error).toMatchObject({ code: 'InvalidArgument', takenBack: true });
    expect(await snapshot()).toEqual(before);
  });

  test('a cell being edited', async () => {
    const before = await snapshot();
    book.host.editing = true;
    const error = await failureOf(applyPlan(wholePlan));
    book.host.editing = false;
    expect(error).toMatchObject({ code: 'InvalidOperationInCellEditMode', takenBack: true });
    expect(error.reason.en).toContain('Press Enter or Esc');
    expect(error.reason.zh).toContain('按 Enter 或 Esc');
    expect(await snapshot()).toEqual(before);
  });

  test('settings of a newer version', async () => {
    await read(async (context) => {
      context.workbook.settings.add('KPI', { schema: 99, values: {} });
      await context.sync();
    });
    expect(await failureOf(applyPlan(wholePlan))).toMatchObject({ code: 'NewerSettings', takenBack: true });
  });

  test('a number that cannot stand in a cell', async () => {
    const before = await snapshot();
    const plan = workbookPlan({
      sheets: [sheetPlan({ name: 'New', blocks: [{ row: 0, column: 0, cells: [[NaN]] }] })],
    });
    await expect(applyPlan(plan)).rejects.toThrow(RangeError);
    expect(await snapshot()).toEqual(before);
  });
});

test('any text stays that text', async () => {
  const texts = fc.sample(
    fc
      .tuple(
        fc.constantFrom('', '=', '+', '-', '@', "'", '"', '\t', ' =', '＝', '#', '1'),
        fc.string({ maxLength: 12 }),
      )
      .map(([sign, rest]) => sign + rest),
    { numRuns: 300, seed: 7 },
  );
  const sure = [
    '=HYPERLINK("http://x")',
    '+1+1',
    '-2+3',
    '@SUM(1)',
    '1/2',
    '1E5',
    '2026-03-05',
    'TRUE',
    '12%',
    '#N/A',
  ];
  const cells = [...sure, ...texts].map((text) => [text]);
  await applyPlan(
    workbookPlan({ sheets: [sheetPlan({ name: 'Texts', blocks: [{ row: 0, column: 0, cells }] })] }),
  );
  const held = await read(async (context) => {
    const range = context.workbook.worksheets.getItem('Texts').getRangeByIndexes(0, 0, cells.length, 1);
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(held).toEqual(cells);
});

test('two plans in a row both arrive, and settings are added to those there', async () => {
  await applyPlan(wholePlan);
  await applyPlan(workbookPlan({ sheets: [sheetPlan({ name: 'Two' })], settings: { language: 'zh' } }));
  const { sheets, settings } = await readFacts();
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Lists', 'Meetings', 'Two']);
  expect(settings).toEqual({ pack: 'customerMeetings', language: 'zh' });
});

test('a hidden name that is there already is moved', async () => {
  await applyPlan(wholePlan);
  const again = sheetPlan({
    name: 'Meetings 2',
    tables: [{ name: 'Meetings2', row: 0, column: 0, headers: ['Day'], rows: [] }],
    names: [
      { name: 'KPI_b_Meetings_date', refersTo: { row: 0, column: 0, rows: 1, columns: 1 }, visible: false },
    ],
  });
  await applyPlan(workbookPlan({ sheets: [again] }));
  expect((await readFacts()).bindings).toEqual({ 'Meetings.date': { table: 'Meetings2', header: 'Day' } });
});
