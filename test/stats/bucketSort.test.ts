import * as fc from 'fast-check';
import { bucketSort } from '../../src/stats/bucketSort';

const sorted = (values: readonly number[]): number[] => {
  const into = new Float64Array(values.length);
  bucketSort(values.length)(Float64Array.from(values), into);
  return [...into];
};

test('sorts as the engine does, evenly spread or not', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -1, max: 1 }).map((each) => each + 0),
    fc.constantFrom(0, 0.5, 1e12),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (values) => {
      expect(sorted(values)).toEqual([...values].sort((one, other) => one - other));
    }),
  );
});

test('a hundred in one bucket, and one far away', () => {
  const values = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) / 1e9);
  expect(sorted([1e9, ...values])).toEqual([...values.sort((one, other) => one - other), 1e9]);
});
