import fc from 'fast-check';
import { cutIntoPieces } from '../../src/excel/pieces';
import { wireSize } from '../../src/excel/wireSize';

test.each<[string, unknown]>([
  ['ASCII', 'abc'],
  ['quotation marks', '"\\'],
  ['Latin letters', 'é'],
  ['Chinese', '客户'],
  ['a character outside the first plane', '😀'],
  ['half a character', '\ud83d'],
  ['numbers', [[1, -2.5]]],
  ['nothing', null],
])('the size of %s is that of its JSON in UTF-8', (_, value) => {
  expect(wireSize(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
});

test('pieces cover every cell once, in order, and none is over the limit if a cell is not', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(fc.string({ maxLength: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(
      matrix,
      fc.integer({ min: 130, max: 400 }),
      fc.integer({ min: 6, max: 60 }),
      (cells, limit, count) => {
        const seen = cells.map((row) => row.map(() => 0));
        for (const piece of cutIntoPieces(cells, limit, count)) {
          expect(piece.cells.length * piece.cells[0]!.length).toBeLessThanOrEqual(count);
          expect(wireSize(piece.cells)).toBeLessThanOrEqual(limit + 2);
          piece.cells.forEach((row, i) =>
            row.forEach((cell, j) => {
              expect(cell).toBe(cells[piece.row + i]![piece.column + j]);
              seen[piece.row + i]![piece.column + j]! += 1;
            }),
          );
        }
        expect(seen.flat().every((times) => times === 1)).toBe(true);
      },
    ),
  );
});

test('a row over the limit is cut into parts', () => {
  const pieces = cutIntoPieces([['a'], ['x'.repeat(50)], ['b']], 40, 10);
  expect(pieces.map(({ row, cells }) => [row, cells.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
  expect(cutIntoPieces([['x'.repeat(20), 'y'.repeat(20)]], 40, 10).map(({ column }) => column)).toEqual([
    0, 1,
  ]);
});
