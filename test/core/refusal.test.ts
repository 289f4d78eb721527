import { placeOf, refusal, wrong } from '../../src/core/refusal';

const column = [[1], [2], [3]];

test.each<[string, unknown[][], number, string, string]>([
  ['a column', column, 2, ', row 3', '第 3 行'],
  ['a row', [[1, 2, 3]], 1, ', cell 2', '第 2 格'],
  [
    'a table',
    [
      [1, 2],
      [3, 4],
    ],
    3,
    ', row 2, column 2',
    '第 2 行第 2 列',
  ],
  ['a single cell', [[1]], 0, '', ''],
])('a place in %s', (_, cells, i, en, zh) => expect(placeOf(cells, i)).toEqual({ en, zh }));

test('a message names the argument, the row and the text, and says what to do', () => {
  const { code, reason } = refusal.cell('due', placeOf(column, 1), 'soon', wrong.date);
  expect(code).toBe('#VALUE!');
  expect(reason).toEqual({
    en: 'due, row 2: "soon" is not a date. Write it like 2026-03-05, with a time if needed.',
    zh: 'due 第 2 行：“soon”不是日期，请写成 2026-03-05 的形式，需要时加上时间。',
  });
});

test('a long text is shortened', () => {
  expect(
    refusal.cell('due', placeOf(column, 0), 'x'.repeat(500), wrong.number).reason.en.length,
  ).toBeLessThan(80);
});
