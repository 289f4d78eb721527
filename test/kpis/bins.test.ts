import { Tally } from '../../src/kpis/bins';

const tally = (rows: readonly (readonly [y: number, x: number])[]): Tally => {
  const into = new Tally();
  for (const [y, x] of rows) into.add(y, x);
  return into;
};

const boundsOf = (into: Tally, kind: 'mean' | 'marks' | 'counts' | 'ratio' | 'yesNo') => {
  const found = into.detail(kind).interval();
  return found && [found.lower, found.upper, found.method];
};

const near = (found: readonly (number | string)[]): unknown[] =>
  found.map((each) => (typeof each === 'number' ? expect.closeTo(each, 12) : each));

test('an interval far from 0 is that near 0, moved', () => {
  const scores = [3, 5, 4, 4, 2, 5, 1, 4];
  const [low, high] = boundsOf(tally(scores.map((y) => [y, 1])), 'mean') as number[];
  const far = boundsOf(tally(scores.map((y) => [y + 2 ** 40, 1])), 'mean') as number[];
  expect(far[0]! - 2 ** 40).toBeCloseTo(low!, 3);
  expect(far[1]! - 2 ** 40).toBeCloseTo(high!, 3);
});

test('marks are rows of 1 and 0', () => {
  const marked = new Tally();
  const added = tally([
    [1, 1],
    [0, 1],
    [1, 1],
  ]);
  for (const isYes of [true, false, true]) marked.mark(isYes);
  expect(marked.detail('yesNo').value).toBe(2 / 3);
  for (const kind of ['yesNo', 'mean', 'counts'] as const)
    expect(boundsOf(marked, kind)).toEqual(near(boundsOf(added, kind)!));
  expect(boundsOf(marked, 'marks')).toEqual(boundsOf(marked, 'yesNo'));
});

test('one row that is no mark makes them numbers', () => {
  const mixed = tally([[3, 1]]);
  for (const isYes of [true, false, true, true]) mixed.mark(isYes);
  const numbers = tally([3, 1, 0, 1, 1].map((y) => [y, 1]));
  expect(boundsOf(mixed, 'marks')).toEqual(near(boundsOf(numbers, 'mean')!));
});

test('a first row without a base does no harm', () => {
  const rows = [[0, 0], ...Array.from({ length: 12 }, (_, i) => [i, 20 + i])] as [number, number][];
  expect(boundsOf(tally([...rows].reverse()), 'ratio')).toEqual(near(boundsOf(tally(rows), 'ratio')!));
});
