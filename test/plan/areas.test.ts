import { areasOf, filledAreas, holds, without } from '../../src/plan/areas';
import type { Area } from '../../src/plan/plan';
import { formula } from '../../src/plan/formula';
import { sheetPlan } from '../excel/plans';

/** Cells of a drawing, where each `#` is one. */
const cellsOf = (drawing: readonly string[]) =>
  drawing.flatMap((line, row) =>
    [...line].flatMap((mark, column) => (mark === '#' ? [{ row, column }] : [])),
  );

/** How many of the areas hold each cell. */
const drawn = (areas: readonly Area[], rows: number, columns: number): string[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const count = areas.filter((area) => holds(area, row, column)).length;
      return count === 0 ? '.' : count === 1 ? '#' : String(count);
    }).join(''),
  );

test.each<[number, string[]]>([
  [0, ['...']],
  [1, ['##', '##']],
  [2, ['#.#', '#.#']],
  [3, ['##.', '###', '##.']],
  [4, ['#.#', '...', '#.#']],
  [3, ['##', '#.', '##']],
])('%d rectangles hold exactly %j', (count, drawing) => {
  const areas = areasOf(cellsOf(drawing));
  expect(areas).toHaveLength(count);
  expect(drawn(areas, drawing.length, drawing[0]!.length)).toEqual(drawing);
});

test('what is left of a rectangle without others is told once', () => {
  const holes = [
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 2, column: 2, rows: 9, columns: 1 },
    { row: 9, column: 9, rows: 1, columns: 1 },
  ];
  expect(drawn(without({ row: 0, column: 0, rows: 4, columns: 5 }, holes), 5, 6)).toEqual([
    '#####.',
    '#..##.',
    '#..##.',
    '##.##.',
    '......',
  ]);
  expect(without(holes[0]!, holes)).toEqual([]);
});

const blocks = [
  { row: 0, column: 0, cells: [['Title', null, formula('1')]] },
  { row: 2, column: 1, cells: [[1], [null], ['']] },
];
const table = { name: 'T', row: 5, column: 0, headers: ['A', 'B'], rows: [] };
test('a sheet that is read is filled cell by cell', () => {
  const plan = sheetPlan({ name: 'Card', blocks, tables: [table] });
  expect(drawn(filledAreas(plan), 8, 4)).toEqual([
    '#.#.',
    '....',
    '.#..',
    '....',
    '.#..',
    '##..',
    '##..',
    '....',
  ]);
});

test('a working sheet is filled up to the last cell of blocks, tables and names', () => {
  const names = [
    { name: 'KPI_A', refersTo: { row: 1, column: 1, rows: 6, columns: 3 }, visible: false },
    { name: 'KPI_B', refersTo: formula('1'), visible: false },
  ];
  const working = sheetPlan({ name: 'Data', visibility: 'hidden', blocks, names });
  expect(filledAreas(working)).toEqual([{ row: 0, column: 0, rows: 7, columns: 4 }]);
  expect(filledAreas(sheetPlan({ name: 'Data', visibility: 'hidden' }))).toEqual([]);
});
