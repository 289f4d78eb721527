import { Grouping } from '../../src/stats/grouping';
import { NumberList } from '../../src/stats/numberList';

const lists = [[], [3], [3, 0, 3, 3, 1, 0], [4, 3, 2, 1, 0]];

test('groups one list after the other, in order of first appearance', () => {
  const grouping = new Grouping(5);
  for (const list of lists) {
    const different = [...new Set(list)];
    const places = different.map((number) => list.flatMap((each, i) => (each === number ? [i] : [])));
    const found = grouping.groups(Float64Array.from(list));
    const starts = [0, ...found.ends];
    expect(different.map((_, k) => [...found.places.subarray(starts[k], found.ends[k])])).toEqual(places);
    expect(found.ends).toHaveLength(different.length);
    expect(grouping.sizes(Float64Array.from(list))).toEqual(places.map((each) => each.length));
  }
});

test('a list of numbers grows', () => {
  const list = new NumberList();
  const numbers = Array.from({ length: 1000 }, (_, i) => i / 7);
  for (const number of numbers) list.push(number);
  expect([...list.values]).toEqual(numbers);
});
