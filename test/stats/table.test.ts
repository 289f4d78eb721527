import { tableOf } from './tableOf';

const table = tableOf([
  [1, -2],
  [NaN, 5],
  [3, 4],
]);

test('a row with a number missing is not complete', () => {
  expect([...table.complete()]).toEqual([1, 0, 1]);
});

test('only the marked rows, in their order', () => {
  expect(table.only(table.complete())).toEqual(
    tableOf([
      [1, -2],
      [3, 4],
    ]),
  );
});

test('the table itself where all rows are marked', () => {
  expect(table.only(new Uint8Array(3).fill(1))).toBe(table);
});

test('extremes leave out what is missing', () => {
  const { least, most } = table.extremes();
  expect([...least]).toEqual([1, -2]);
  expect([...most]).toEqual([3, 5]);
});
