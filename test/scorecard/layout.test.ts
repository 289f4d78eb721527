import { formula } from '../../src/plan/formula';
import type { SheetPlan } from '../../src/plan/plan';
import { BLOCK_STEP } from '../../src/scorecard/blocks';
import { layoutOf, replacement, rowsMoved } from '../../src/scorecard/layout';
import { sheetPlan } from '../excel/plans';

const limit = 'KPI_Limit';
/** Two rows of heading, the KPIs, their total, and some rows below that a name on the lowest. */
const card = (kpis: readonly string[], below = 3, more: Partial<SheetPlan> = {}): SheetPlan =>
  sheetPlan({
    name: 'Scorecard',
    blocks: [
      { row: 0, column: 0, cells: [['Title'], ['KPI']] },
      { row: 2, column: 0, cells: [...kpis.map((id) => [formula('1'), id]), ['Total', null]] },
    ],
    names: [
      {
        name: limit,
        refersTo: { row: 2 + kpis.length + below, column: 2, rows: 1, columns: 1 },
        visible: true,
      },
    ],
    ...more,
  });
const layout = (kpis: readonly string[], below?: number) => layoutOf(card(kpis, below), kpis);

test('a layout tells where KPIs and names stand', () => {
  expect(layout(['a', 'b'])).toMatchObject({
    kpis: { a: 2, b: 3 },
    names: { [limit]: { row: 7, column: 2 } },
    texts: [
      { row: 0, column: 0, text: 'Title' },
      { row: 1, column: 0, text: 'KPI' },
      { row: 2, column: 1, text: 'a' },
      { row: 3, column: 1, text: 'b' },
      { row: 4, column: 0, text: 'Total' },
    ],
  });
});

test('what people choose is no fixed text', () => {
  const choice = { row: 0, column: 0, rows: 1, columns: 1 };
  const names = [{ name: 'KPI_Customer', refersTo: choice, visible: true }];
  const { texts } = layoutOf(card(['a'], 3, { names }), ['a']);
  expect(texts!.map(({ text }) => text)).toEqual(['KPI', 'a', 'Total']);
});

const moved = (before: string[], now: string[], below?: number) =>
  rowsMoved(layout(before), layout(now, below));

test.each<[string, ReturnType<typeof moved>, ReturnType<typeof moved>]>([
  ['nothing has moved', moved(['a', 'b'], ['a', 'b']), []],
  ['a KPI has come at the end', moved(['a', 'b'], ['a', 'b', 'c']), [{ from: 4, to: 5 }]],
  ['a KPI has come between', moved(['a', 'b'], ['a', 'c', 'b']), [{ from: 3, to: 4 }]],
  [
    'a KPI is gone',
    moved(['a', 'b', 'c'], ['a', 'c']),
    [
      { from: 3, to: null },
      { from: 4, to: 3 },
    ],
  ],
  [
    'KPIs have changed places',
    moved(['a', 'b'], ['b', 'a']),
    [
      { from: 2, to: 3 },
      { from: 3, to: 2 },
      { from: 4, to: 4 },
    ],
  ],
  ['there are more rows above a name', moved(['a'], ['a'], 5), [{ from: 6, to: 8 }]],
])('where %s, it is told from which row on', (_, moves, expected) => {
  expect(moves).toEqual(expected);
});

test('of a scorecard that was made without a layout only the sheet is told', () => {
  expect(replacement('Card', undefined, layout(['a']))).toEqual({ sheet: 'Card' });
});

test('names tell of a sheet that people read whether its cells were moved', () => {
  const before = layout(['a']);
  expect(replacement('Card', before, before)).toEqual({
    sheet: 'Card',
    ours: before.ours,
    names: before.names,
    texts: before.texts,
    rows: [],
  });
});

/** Blocks side by side, those of parts of a KPI behind the others. */
const data = (ids: readonly string[]) =>
  layoutOf(
    sheetPlan({
      name: 'Data',
      visibility: 'hidden',
      blocks: ids.map((id, i) => ({ row: 2, column: 17 + i * BLOCK_STEP, cells: [[id, 1]] })),
    }),
    ['a', 'b', 'c'],
  );
test.each<[string, string[], string[], readonly (readonly [number, number | null])[]]>([
  ['nothing has moved', ['a', 'b', 'a#1'], ['a', 'b', 'a#1'], []],
  [
    'a block is gone',
    ['a', 'b', 'c', 'c#1'],
    ['b', 'c', 'c#1'],
    [
      [17, null],
      [46, 17],
    ],
  ],
  ['a block has come between', ['a', 'c', 'c#1'], ['a', 'b', 'c', 'c#1'], [[46, 75]]],
])('of the sheet of blocks, where %s, it is told from which column on', (_, before, now, columns) => {
  expect(replacement('Data', data(before), data(now))).toEqual({
    sheet: 'Data',
    ours: data(before).ours,
    rows: [],
    columns: columns.map(([from, to]) => ({ from, to })),
  });
});

test('where it is not known where blocks or KPIs have gone, nothing is told of rows and columns', () => {
  const { ours, names } = data(['a']);
  expect(replacement('Data', { ours, names, kpis: {} }, data(['a']))).toEqual({ sheet: 'Data', ours });
  expect(replacement('Card', layout(['a']), layout([]))).not.toHaveProperty('rows');
});
