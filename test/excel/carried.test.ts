import { applyPlan } from '../../src/excel/applyPlan';
import type { ExcelError } from '../../src/excel/excelError';
import { filledAreas } from '../../src/plan/areas';
import { formula } from '../../src/plan/formula';
import type { CellBlock, ReplacePlan, SheetPlan } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { sheetPlan, workbookPlan } from './plans';
import { snapshot } from './snapshot';

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const total = { row: 3, column: 1, rows: 1, columns: 1 };
const card = (cells: CellBlock['cells'], row: number, more: readonly CellBlock[] = []): SheetPlan =>
  sheetPlan({
    name: 'Scorecard',
    blocks: [{ row: 0, column: 0, cells }, ...more],
    names: [{ name: 'KPI_Total', refersTo: { ...total, row }, visible: true }],
  });
const first = card(
  [
    ['Scorecard', null],
    ['visits', 10],
    ['calls', formula('2*3')],
    ['Total', formula('SUM(B2:B3)')],
  ],
  3,
);
/** One KPI more above the others, and a column D that has something in the row of the visits. */
const second = card(
  [
    ['Scorecard', null],
    ['letters', 100],
    ['visits', 20],
    ['calls', formula('3*3')],
    ['Total', formula('SUM(B2:B4)')],
  ],
  4,
  [{ row: 2, column: 3, cells: [['new']] }],
);
const replaces: ReplacePlan = {
  sheet: 'Scorecard',
  ours: filledAreas(first),
  names: { KPI_Total: total },
  rows: [{ from: 1, to: 2 }],
};
const existing = workbookPlan({ sheets: [first], show: 'Scorecard' });
const plan = workbookPlan({ sheets: [second], replaces: [replaces], settings: { pack: 'x' } });

type Inputs = Readonly<Record<string, unknown>>;
const write = (sheet: string, inputs: Inputs) =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    await context.sync();
    const target = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    for (const [address, input] of Object.entries(inputs))
      target.getRange(address).formulas = [[input]] as string[][];
    await context.sync();
  });
const read = async (sheet: string, addresses: readonly string[]) => {
  await book.host.settled();
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const ranges = addresses.map((address) => target.getRange(address).load('formulas,values'));
    await context.sync();
    return ranges.map(({ formulas, values }) => [formulas[0]![0], values[0]![0]] as unknown[]);
  });
};
const order = async () => (await snapshot()).order;

describe('what people wrote on a sheet', () => {
  test.each<[string, Inputs, Inputs]>([
    ['beside ours stays with its row', { C3: 'by phone' }, { C4: 'by phone' }],
    ['below ours stays as far below', { A6: 'checked' }, { A7: 'checked' }],
    ['in a gap between ours stays there', { B1: 'draft' }, { B1: 'draft' }],
    ['where ours stand now goes to the right of them', { D2: 'mine' }, { D3: 'new', E3: 'mine' }],
    [
      'and what stood there already is not written over',
      { D2: 'mine', E2: 'first here' },
      { D3: 'new', E3: 'first here', F3: 'mine' },
    ],
    [
      'as text stays text',
      { C2: "'=1+1", C3: "'007", C4: "'2026-03" },
      { C3: '=1+1', C4: '007', C5: '2026-03' },
    ],
    ['can be a number or a truth value', { C2: 1.5, C3: true }, { C3: 1.5, C4: true }],
  ])('%s', async (_, before, after) => {
    await applyPlan(existing);
    await write('Scorecard', before);
    expect(await applyPlan(plan)).toMatchObject({ skipped: [] });
    const cells = await read('Scorecard', Object.keys(after));
    expect(cells).toEqual(Object.values(after).map((value) => [value, value]));
    expect(await order()).toEqual(['Sheet1', 'Scorecard']);
  });

  test.each<[string, Inputs, Inputs]>([
    ['to cells of ours', { C4: '=B4*2' }, { C5: ['=B5*2', 258] }],
    ['to areas', { F1: '=SUM($B$2:$B$3)' }, { F1: ['=SUM($B$3:$B$4)', 29] }],
    [
      'to cells of their own, wherever these went',
      { D2: 5, C6: '=D2+$A$9', A9: 1 },
      { E3: [5, 5], C7: ['=E3+$A$10', 6] },
    ],
    ['by the name of the sheet', { C4: '=Scorecard!B2' }, { C5: ["='Scorecard'!B3", 20] }],
    ['that spill', { F1: '=SEQUENCE(2)+10' }, { F1: ['=SEQUENCE(2)+10', 11], F2: [12, 12] }],
  ])('can be formulas that refer %s', async (_, before, after) => {
    await applyPlan(existing);
    await write('Scorecard', before);
    await book.host.settled();
    await applyPlan(plan);
    expect(await read('Scorecard', Object.keys(after))).toEqual(Object.values(after));
  });

  test('keeps its look', async () => {
    await applyPlan(existing);
    await write('Scorecard', { C2: 46_000, C3: 0.25, C4: '=B4/2' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Scorecard').getRange('C2:C4');
      range.numberFormat = [['yyyy-mm-dd'], ['0%'], ['@']];
      range.format.font.bold = true;
      await context.sync();
    });
    await applyPlan(plan);
    await book.host.settled();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Scorecard').getRange('C3:C5');
      range.load('values,text,numberFormat,format/font/bold');
      await context.sync();
      expect(range.values).toEqual([[46_000], [0.25], [64.5]]);
      expect(range.text.slice(0, 2)).toEqual([['2025-12-09'], ['25%']]);
      expect(range.numberFormat).toEqual([['yyyy-mm-dd'], ['0%'], ['@']]);
      expect(range.format.font.bold).toBe(true);
    });
  });

  test('over a text of ours is not taken for cells that were moved', async () => {
    await applyPlan(existing);
    await write('Scorecard', { A2: 'our visits', C3: 'Scorecard' });
    const texts = [
      { row: 0, column: 0, text: 'Scorecard' },
      { row: 1, column: 0, text: 'visits' },
    ];
    const typedOver = { ...plan, replaces: [{ ...replaces, texts }] };
    expect(await applyPlan(typedOver)).toMatchObject({ skipped: [] });
    expect(await read('Scorecard', ['A3', 'C4'])).toEqual([
      ['visits', 'visits'],
      ['Scorecard', 'Scorecard'],
    ]);
  });

  test('is left where it is not known what is ours', async () => {
    await applyPlan(existing);
    await write('Scorecard', { C3: 'note' });
    await applyPlan({ ...plan, replaces: [{ sheet: 'Scorecard' }] });
    expect(await read('Scorecard', ['C3', 'C4'])).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(await order()).toEqual(['Sheet1', 'Scorecard']);
  });
});

describe('what points to a sheet', () => {
  test.each<[string, string, string, unknown]>([
    ['a cell', '=Scorecard!B4', "='Scorecard'!B5", 129],
    ['an area', '=SUM(Scorecard!$B$2:$B$3)', "=SUM('Scorecard'!$B$3:$B$4)", 29],
    ['a whole column', '=SUM(Scorecard!B:B)', '=SUM(Scorecard!B:B)', 258],
    ['a cell that is where it was', '=Scorecard!A1&"!"', '=Scorecard!A1&"!"', 'Scorecard!'],
    ['a note', '=Scorecard!$D$2', "='Scorecard'!$E$3", 'note'],
    ['nothing, in a text', '="Scorecard!B4"', '="Scorecard!B4"', 'Scorecard!B4'],
  ])('follows %s in formulas', async (_, before, after, value) => {
    await applyPlan(existing);
    await write('Scorecard', { D2: 'note' });
    await write('Mine', { B2: before });
    await applyPlan(plan);
    expect(await read('Mine', ['B2'])).toEqual([[after, value]]);
  });

  test('a formula to a row that is no more says so', async () => {
    await applyPlan(existing);
    await write('Mine', { A1: '=Scorecard!B2', A2: '=Scorecard!B3' });
    const rows = [
      { from: 1, to: null },
      { from: 2, to: 3 },
    ];
    await applyPlan({ ...plan, replaces: [{ ...replaces, rows }] });
    expect(await read('Mine', ['A1', 'A2'])).toEqual([
      ['=#REF!', '#REF!'],
      ["='Scorecard'!B4", 9],
    ]);
  });

  test.each<[string, number, 'Visible' | 'Hidden']>([
    ['a column that we read', 10, 'Visible'],
    ['a long column that we read', 1_100, 'Visible'],
    ['a column that we read on a hidden sheet', 10, 'Hidden'],
  ])('a formula in %s follows', async (_, rows, visibility) => {
    await applyPlan(existing);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Review');
      sheet.getRange(`A1:B${rows}`).values = Array.from({ length: rows }, (__, i) =>
        i === 0 ? ['Score', 'Note'] : [i, 'typed'],
      );
      sheet.tables.add(`A1:B${rows}`, true).name = 'Review';
      context.workbook.names.add('KPI_b_Review_score', '=Review!$A$1');
      sheet.getRange('A5').formulas = [['=Scorecard!B4']];
      sheet.visibility = visibility;
      await context.sync();
    });
    await applyPlan(plan);
    expect(await read('Review', ['A5'])).toEqual([["='Scorecard'!B5", 129]]);
  });

  test('blocks side by side are followed to where each is, and nothing where it is not known', async () => {
    const blocks = (...ids: readonly string[]): SheetPlan =>
      sheetPlan({
        name: 'Data',
        visibility: 'hidden',
        blocks: ids.map((id, i) => ({ row: 0, column: 2 * i, cells: [[id], [`${id}!`]] })),
      });
    const before = blocks('a', 'b', 'c');
    const mine = { A1: '=Data!A2', A2: '=Data!C2', A3: '=SUM(Data!$C:$E)', A4: '=Data!E1', A5: '=Data!H1' };
    await applyPlan(workbookPlan({ sheets: [before] }));
    await write('Data', { H1: 'mine', H2: '=E2' });
    await write('Mine', mine);
    const old: ReplacePlan = { sheet: 'Data', ours: filledAreas(before) };
    const columns = [
      { from: 0, to: null },
      { from: 2, to: 0 },
    ];
    const now = workbookPlan({ sheets: [blocks('b', 'c')] });
    expect(await applyPlan({ ...now, replaces: [{ ...old, rows: [], columns }] })).toMatchObject({
      skipped: [],
    });
    expect(await read('Mine', Object.keys(mine))).toEqual([
      ['=#REF!', '#REF!'],
      ["='Data'!A2", 'b!'],
      ["=SUM('Data'!$A:$C)", 0],
      ["='Data'!C1", 'c'],
      ["='Data'!F1", 'mine'],
    ]);
    expect(await read('Data', ['F1', 'F2'])).toEqual([
      ['mine', 'mine'],
      ['=C2', 'c!'],
    ]);

    const { skipped } = await applyPlan({
      ...now,
      sheets: [blocks('d')],
      replaces: [{ sheet: 'Data', ours: filledAreas(now.sheets[0]!) }],
    });
    expect(skipped.map(({ en }) => en)).toEqual([expect.stringContaining('not known')]);
    expect(await read('Mine', ['A2', 'A5'])).toEqual([
      ["='Data (old)'!A2", 'b!'],
      ["='Data (old)'!F1", 'mine'],
    ]);
    expect(await read('Data', ['A1', 'F1'])).toEqual([
      ['d', 'd'],
      ['', ''],
    ]);
  });

  test('a sheet of which nothing is known stays only where something points to it', async () => {
    const unknown = { ...plan, replaces: [{ sheet: 'Scorecard' }] };
    await applyPlan(existing);
    expect(await applyPlan(unknown)).toMatchObject({ skipped: [] });
    await Excel.run(async (context) => {
      context.workbook.names.add('Sum_of_all', '=Scorecard!$B$4');
      await context.sync();
    });
    const { skipped } = await applyPlan(unknown);
    expect(skipped.map(({ en }) => en)).toEqual([expect.stringContaining('not known')]);
  });

  test('a formula that looks like one stays a text, and one that spills is entered once', async () => {
    await applyPlan(existing);
    await write('Mine', { A1: "'=Scorecard!B4", B1: '=Scorecard!$B$2:$B$4*1' });
    await book.host.settled();
    await applyPlan(plan);
    expect(await read('Mine', ['A1', 'B1', 'B3'])).toEqual([
      ['=Scorecard!B4', '=Scorecard!B4'],
      ["='Scorecard'!$B$3:$B$5*1", 20],
      [129, 129],
    ]);
  });

  test('formulas that are the same in neighbouring cells all follow', async () => {
    await applyPlan(existing);
    await write('Mine', { A1: '=Scorecard!$B$4', A2: '=Scorecard!$B$4', B2: '=Scorecard!$B$4' });
    await applyPlan(plan);
    expect((await read('Mine', ['A1', 'A2', 'B2'])).map(([, value]) => value)).toEqual([129, 129, 129]);
  });

  test('names of people follow', async () => {
    await applyPlan(existing);
    await Excel.run(async (context) => {
      context.workbook.names.add('Sum_of_all', '=Scorecard!$B$4');
      context.workbook.names.add('Elsewhere', '=Sheet1!$B$4');
      await context.sync();
    });
    await write('Mine', { A1: '=Sum_of_all' });
    await applyPlan(plan);
    const { names } = await snapshot();
    expect(names).toMatchObject([
      { name: 'KPI_Total', formula: '=Scorecard!$B$5' },
      { name: 'Sum_of_all', formula: '=Scorecard!$B$5' },
      { name: 'Elsewhere', formula: '=Sheet1!$B$4' },
    ]);
    expect(await read('Mine', ['A1'])).toEqual([['=Sum_of_all', 129]]);
  });

  test('a sheet name in quotes is found', async () => {
    const named = (sheet: SheetPlan): SheetPlan => ({ ...sheet, name: "Anna's card" });
    await applyPlan({ ...existing, sheets: [named(first)], show: "Anna's card" });
    await write('Mine', { A1: "='Anna''s card'!B4" });
    const renamed = { ...replaces, sheet: "Anna's card" };
    await applyPlan({ ...plan, sheets: [named(second)], replaces: [renamed] });
    expect(await read('Mine', ['A1'])).toEqual([["='Anna''s card'!B5", 129]]);
  });
});

describe('the old sheet stays, and the user is told,', () => {
  const addNote = async () => {
    await applyPlan(existing);
    await write('Scorecard', { C3: 'note' });
    await write('Mine', { A1: '=Scorecard!B4' });
  };

  test('where its cells were moved', async () => {
    await addNote();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scorecard').getRange('2:2').insert('Down');
      await context.sync();
    });
    const { skipped } = await applyPlan(plan);
    expect(skipped.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Old sheet “Scorecard \(old\)”, which stays/),
    ]);
    expect(await order()).toEqual(['Sheet1', 'Scorecard', 'Scorecard (old)', 'Mine']);
    expect(await read('Scorecard (old)', ['C4'])).toEqual([['note', 'note']]);
    expect(await read('Mine', ['A1'])).toEqual([["='Scorecard (old)'!B5", 16]]);
  });

  test.each<[string, string, 'Down' | 'Right']>([
    ['down in a column', 'A2', 'Down'],
    ['to the right in a row', 'A3', 'Right'],
  ])('where some cells were pushed %s', async (_, address, direction) => {
    const texts = [
      { row: 1, column: 0, text: 'visits' },
      { row: 2, column: 0, text: 'calls' },
      { row: 3, column: 0, text: 'Total' },
    ];
    await addNote();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scorecard').getRange(address).insert(direction);
      await context.sync();
    });
    await write('Scorecard', { [address]: 'mine' });
    const { skipped } = await applyPlan({ ...plan, replaces: [{ ...replaces, texts }] });
    expect(skipped.map(({ en }) => en)).toEqual([expect.stringContaining('had been moved')]);
    expect(await read('Scorecard (old)', [address])).toEqual([['mine', 'mine']]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A2:B3'))],
    ['a table', (sheet) => sheet.tables.add('H1:I3', true)],
    ['a shape', (sheet) => sheet.shapes.addTextBox('Ask Anna')],
    ['a comment', (sheet) => sheet.comments.add('Scorecard!B2', 'Ask Anna')],
  ])('where people put %s on it', async (_, add) => {
    await addNote();
    await Excel.run(async (context) => {
      add(context.workbook.worksheets.getItem('Scorecard'));
      await context.sync();
    });
    const { skipped } = await applyPlan(plan);
    expect(skipped.map(({ en }) => en)).toEqual([expect.stringContaining('which stays: it has')]);
    expect(await order()).toEqual(['Sheet1', 'Scorecard', 'Scorecard (old)', 'Mine']);
    expect(await read('Scorecard', ['C4'])).toEqual([['note', 'note']]);
    expect(await read('Mine', ['A1'])).toEqual([["='Scorecard'!B5", 129]]);
  });

  test('where a protected sheet points to it', async () => {
    await addNote();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mine').protection.protect();
      await context.sync();
    });
    await write('Other', { A1: '=Scorecard!B4' });
    const { skipped } = await applyPlan(plan);
    expect(skipped.map(({ en }) => en)).toEqual([expect.stringContaining('“Mine”')]);
    expect(await read('Mine', ['A1'])).toEqual([["='Scorecard (old)'!B4", 16]]);
    expect(await read('Other', ['A1'])).toEqual([["='Scorecard'!B5", 129]]);
    expect(await read('Scorecard', ['C4'])).toEqual([['note', 'note']]);
  });

  test('where people wrote on it and no new sheet takes its place', async () => {
    await addNote();
    const { skipped } = await applyPlan({ ...plan, sheets: [{ ...second, name: 'Summary' }] });
    expect(skipped).toHaveLength(1);
    expect(await read('Scorecard (old)', ['C3'])).toEqual([['note', 'note']]);
  });
});

describe('all of it', () => {
  const fill = async () => {
    await applyPlan(existing);
    await write('Scorecard', { C2: "'=1+1", D2: 'mine', C4: '=B4*2', F1: '=SEQUENCE(2)' });
    await write('Mine', { A1: '=Scorecard!B4', A2: '=SUM(Scorecard!B2:D3)' });
    await Excel.run(async (context) => {
      context.workbook.names.add('Sum_of_all', '=Scorecard!$B$4');
      await context.sync();
    });
    await book.host.settled();
  };

  test('takes four requests, where a plan without replaced sheets takes two', async () => {
    await fill();
    book.host.resetCounters();
    await applyPlan(plan);
    expect(book.host.counters.requests).toBe(4);
    book.host.resetCounters();
    await applyPlan(workbookPlan({ sheets: [sheetPlan({ name: 'Another' })] }));
    expect(book.host.counters.requests).toBe(2);
  });

  test('is as it was after a failure of any action', async () => {
    await fill();
    const before = await snapshot();
    let failures = 0;
    for (let action = 2; ; action++) {
      book.host.fail({ request: 4, action, code: 'GeneralException' });
      const outcome = await applyPlan(plan).then(
        () => null,
        (error: ExcelError) => error,
      );
      if (outcome === null) break;
      failures++;
      expect(outcome).toMatchObject({ code: 'GeneralException', takenBack: true });
      await book.host.settled();
      expect(await snapshot()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(30);
  });

  test('can be done again and again', async () => {
    await fill();
    await applyPlan(plan);
    const again: ReplacePlan = {
      sheet: 'Scorecard',
      ours: filledAreas(second),
      names: { KPI_Total: { ...total, row: 4 } },
      rows: [],
    };
    await applyPlan({ ...plan, replaces: [again] });
    expect(await read('Scorecard', ['C3', 'E3', 'C5'])).toEqual([
      ['=1+1', '=1+1'],
      ['mine', 'mine'],
      ['=B5*2', 258],
    ]);
    expect((await read('Mine', ['A1', 'A2'])).map(([, value]) => value)).toEqual([129, 29]);
    expect(await order()).toEqual(['Sheet1', 'Scorecard', 'Mine']);
  });

  test('works, and can be stopped, where more cells of people are to be read than go into one request', async () => {
    await applyPlan(existing);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mine');
      sheet.getRange('A1:J6000').values = Array.from({ length: 6000 }, (_, i) => Array(10).fill(i));
      sheet.getRange('J6001').formulas = [['=Scorecard!B4']];
      await context.sync();
    });
    const stop = new AbortController();
    const stopped = applyPlan(plan, { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await read('Mine', ['J6001'])).toEqual([['=Scorecard!B4', 16]]);
    book.host.resetCounters();
    await applyPlan(plan);
    expect(book.host.counters.requests).toBe(5);
    expect(await read('Mine', ['J6001'])).toEqual([["='Scorecard'!B5", 129]]);
  });
});
