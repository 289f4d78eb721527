import * as fc from 'fast-check';
import { mannKendall } from '../../src/stats/mannKendall';

const times = (values: readonly number[]): readonly number[] => values.map((_, i) => i);
const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 14 });

test('a series turned upside down has the opposite trend and the same p', () => {
  fc.assert(
    fc.property(values, (series) => {
      const up = mannKendall(series, times(series));
      const down = mannKendall(
        series.map((value) => -value),
        times(series),
      );
      expect(down.s + up.s).toBe(0);
      expect(down.slope + up.slope).toBeCloseTo(0, 12);
      expect(down.p).toBe(up.p);
    }),
  );
});

test('p lies between 0 and 1', () => {
  fc.assert(
    fc.property(values, (series) => {
      const { p } = mannKendall(series, times(series));
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

test('values that differ only by the rounding of their formulas are ties', () => {
  expect(mannKendall([0.1, 1 - 0.7, 0.3, 0.1 + 0.2], times([1, 2, 3, 4]))).toEqual(
    mannKendall(
      [1, 3, 3, 3],
      times([1, 2, 3, 4]).map((time) => time * 10),
    ),
  );
});

test('the slope is that of the line, whatever the gaps', () => {
  const gaps = [0, 1, 4, 9, 10];
  const { slope } = mannKendall(
    gaps.map((time) => 3 * time - 2),
    gaps,
  );
  expect(slope).toBe(3);
});
