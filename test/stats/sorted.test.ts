import * as fc from 'fast-check';
import { sorted } from '../../src/stats/sorted';

const drawn = (size: number, make: (x: number) => number): number[] =>
  Array.from({ length: size }, (_, i) => make(Math.sin(i * 12.9898) * 43758.5453));

test.each<[string, number[]]>([
  ['cents', drawn(5000, (x) => Math.round(x * 100) / 100)],
  ['whole numbers, many of them equal', drawn(5000, (x) => Math.floor(x) % 50)],
  ['all sizes and both signs', drawn(5000, (x) => x * 10 ** (Math.floor(x) % 300))],
  ['all equal', drawn(5000, () => 7)],
  ['zeros, the smallest and the largest', [...drawn(5000, () => 0), 5e-324, -5e-324, 1.7e308, -1.7e308]],
])('a long list of %s', (_, values) => {
  const before = [...values];
  expect([...sorted(values)]).toEqual([...Float64Array.from(values).sort()]);
  expect(values).toEqual(before);
});

test('short lists', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      expect([...sorted(values)]).toEqual([...Float64Array.from(values).sort()]);
    }),
  );
});
