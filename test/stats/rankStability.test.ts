import { minimalStandard } from '../../src/stats/minimalStandard';
import { rankStability } from '../../src/stats/rankStability';
import { tableOf } from './tableOf';

/** The definition word for word: rank = 1 + rows ahead, in each of the same 10,000 draws. */
function byDefinition(matrix: readonly (readonly number[])[], weights: readonly number[], spread: number) {
  const random = minimalStandard(20_260_101);
  const found = matrix.map(() => ({ best: Infinity, worst: 0, first: 0 }));
  for (let draw = 0; draw < 10_000; draw++) {
    const drawn = weights.map((weight) => weight * (1 + spread * (2 * random() - 1)));
    const means = matrix.map((row) => {
      const there = row.flatMap((score, j) => (Number.isNaN(score) ? [] : [j]));
      const base = there.reduce((sum, j) => sum + drawn[j]!, 0);
      return there.reduce((sum, j) => sum + drawn[j]! * row[j]!, 0) / base;
    });
    means.forEach((mean, i) => {
      const rank = 1 + means.filter((other) => other > mean + 1e-9).length;
      const each = found[i]!;
      each.best = Math.min(each.best, rank);
      each.worst = Math.max(each.worst, rank);
      if (rank === 1) each.first += 1 / 10_000;
    });
  }
  return found.map(({ best, worst, first }) => ({ best, worst, first: expect.closeTo(first, 9) as number }));
}

test.each([
  [12, 5, 0.2, 0],
  [30, 3, 0.5, 0.1],
  [8, 8, 1, 0.2],
  [70, 2, 0, 0],
])('%i rows, %i columns, spread %d, blanks %d: as by the definition', (rows, width, spread, blanks) => {
  const random = minimalStandard(rows);
  const matrix = Array.from({ length: rows }, () =>
    Array.from({ length: width }, (_, j) =>
      j > 0 && random() < blanks ? NaN : Math.round(20 * random()) * 5,
    ),
  );
  const weights = Array.from({ length: width }, () => 1 + Math.floor(5 * random()));
  expect(rankStability(tableOf(matrix), weights, spread)).toEqual(byDefinition(matrix, weights, spread));
});

test('rounding parts no rows that are equal', () => {
  const equal = { best: 1, worst: 1, first: 1 };
  expect(
    rankStability(
      tableOf([
        [70.3, 70.3, 70.3],
        [70.3, NaN, 70.3],
      ]),
      [1, 2, 4],
      0.2,
    ),
  ).toEqual([equal, equal]);
});

test('one row far above the others, and huge numbers', () => {
  const matrix = Array.from({ length: 100 }, (_, i) => [i === 40 ? 1e308 : i / 100, i === 40 ? 1e308 : 0]);
  const found = rankStability(tableOf(matrix), [1, 1], 1);
  expect(found[40]).toEqual({ best: 1, worst: 1, first: 1 });
  expect(found[41]!.best).toBe(2);
});
