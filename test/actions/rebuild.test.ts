import { buildScorecard } from '../../src/actions/buildScorecard';
import { startPack } from '../../src/actions/startPack';
import { metadata } from '../../src/functions/metadata';
import { packs } from '../../src/packs';
import { without } from '../../src/plan/areas';
import { cellReference } from '../../src/plan/formula';
import type { Area } from '../../src/plan/plan';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(240_000);

const [pack] = packs;
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook({ functions: metadata('en', 'https://localhost:3000') as never });
  await import('../../src/functions');
  await startPack.run({ pack: pack!.id, samples: false }, contextOf());
  await book.host.settled();
});
afterAll(async () => {
  await book.host.settled();
  book.dispose();
});

const write = (sheet: string, inputs: Readonly<Record<string, unknown>>) =>
  Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [address, input] of Object.entries(inputs))
      target.getRange(address).formulas = [[input]] as string[][];
    await context.sync();
  });
const formulaAt = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]![0] as unknown;
  });
/** The row of the card, counted from 1, in which a KPI stands. */
const rowOf = (id: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Scorecard').getRange('O1:O60').load('values');
    await context.sync();
    return 1 + range.values.findIndex(([value]) => value === id);
  });
/** The cell of KPIData with the title of a KPI, below its id. */
const titleCell = (id: string) =>
  Excel.run(async (context) => {
    const ids = context.workbook.names.getItem('KPI_ActualIds').getRange().load('values,columnIndex');
    await context.sync();
    return cellReference(3, ids.columnIndex + ids.values[0]!.indexOf(id));
  });
const rename = (table: string, header: string, name: string) =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(header).name = name;
    await context.sync();
  });
const rebuild = async () => {
  const made = await buildScorecard.run({ pack: pack!.id }, contextOf());
  await book.host.settled();
  return made;
};

interface Stored {
  readonly schema: number;
  readonly values: {
    readonly scorecards: Record<string, { readonly layouts: { readonly card: { ours: Area[] } } }>;
  };
}
/** As if an earlier version had left some cells of the card to people. */
const freeUp = (area: Area) =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('KPI').load('value');
    await context.sync();
    const stored = setting.value as Stored;
    const { card } = stored.values.scorecards[pack!.id]!.layouts;
    card.ours = card.ours.flatMap((one) => without(one, [area]));
    context.workbook.settings.add('KPI', stored);
    await context.sync();
  });

test('a scorecard built anew keeps what people wrote on it and what points to it', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Mine');
    context.workbook.names.add('Our_total', '=Scorecard!$I$20');
    await context.sync();
  });
  await write('Mine', { A1: '=Scorecard!H12', A2: "=SUM('Scorecard'!C10:C12)" });
  await write('Scorecard', { N11: "'=ask Anna", W12: '=I12*2', A60: 'Seen on Monday', U9: 'Our bonus' });
  await write('Trend', { A40: 'Quiet summer' });
  await freeUp({ row: 8, column: 20, rows: 1, columns: 1 });
  await rename('Actions', 'Status', 'State of play');
  expect(await rebuild()).toMatchObject({ sheets: ['Trend', 'Scorecard'], skipped: [] });
  expect(await formulaAt('Scorecard', 'N11')).toBe('=ask Anna');
  expect(await formulaAt('Scorecard', 'W12')).toBe('=I12*2');
  expect(await formulaAt('Scorecard', 'A60')).toBe('Seen on Monday');
  expect(await formulaAt('Scorecard', 'U9')).toBe('Bonus');
  expect(await formulaAt('Scorecard', 'V9')).toBe('Our bonus');
  expect(await formulaAt('Trend', 'A40')).toBe('Quiet summer');
  expect(await formulaAt('Mine', 'A1')).toBe('=Scorecard!H12');
  expect(await formulaAt('Mine', 'A2')).toBe("=SUM('Scorecard'!C10:C12)");
  const total = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('Our_total').load('formula');
    await context.sync();
    return name.formula as unknown;
  });
  expect(total).toBe('=Scorecard!$I$20');
});

test('notes and formulas go with their KPI where another is left out', async () => {
  const row = await rowOf('overrun');
  await write('Scorecard', { [`N${row}`]: 'too long' });
  await write('Mine', { B1: `=Scorecard!G${row}`, B2: `=Scorecard!I${await rowOf('goalAttainment')}` });
  await write('Mine', {
    B3: `=KPIData!${await titleCell('overrun')}`,
    B4: `=KPIData!${await titleCell('goalAttainment')}`,
  });
  await Excel.run(async (context) => {
    const header = context.workbook.names.getItem('KPI_b_Agenda_achieved').getRange().load('values');
    await context.sync();
    context.workbook.tables.getItem('Agenda').columns.getItem(String(header.values[0]![0])).delete();
    await context.sync();
  });
  await rebuild();
  expect(await rowOf('goalAttainment')).toBe(0);
  expect(await rowOf('overrun')).toBe(row - 1);
  expect(await formulaAt('Scorecard', `N${row - 1}`)).toBe('too long');
  expect(await formulaAt('Scorecard', `N${row}`)).toBe('');
  expect(await formulaAt('Scorecard', 'A59')).toBe('Seen on Monday');
  expect(await formulaAt('Mine', 'B1')).toBe(`='Scorecard'!G${row - 1}`);
  expect(await formulaAt('Mine', 'B2')).toBe('=#REF!');
  expect(await formulaAt('Mine', 'B3')).toBe(`='KPIData'!${await titleCell('overrun')}`);
  expect(await formulaAt('Mine', 'B4')).toBe('=#REF!');
});
