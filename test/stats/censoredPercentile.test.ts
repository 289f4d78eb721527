import * as fc from 'fast-check';
import { censoredPercentile } from '../../src/stats/censoredPercentile';
import { percentile } from '../../src/stats/percentile';

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 }).map(ascending);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Remission times of 21 patients: Kaplan–Meier S(t) falls to 0.5378 at 16 and to 0.4482 at 23 (Freireich 1963). */
test('the median of 6-MP in the leukaemia trial of Freireich lies at 23 weeks', () => {
  const done = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  expect(censoredPercentile(done, open, 0.5)).toBe(23);
  expect(censoredPercentile(done, open, 0.6)).toBeUndefined();
});

test.each<[string, number[], number[], number, number | undefined]>([
  ['an open value below all is as good as not there', [2, 4], [1], 0.5, 3],
  ['one between gives its weight to the larger', [1, 2, 6], [5], 0.5, 4],
  ['one above all leaves the lower part known', [1, 2, 3], [9], 0, 1],
  ['and the upper part not', [1, 2, 3], [9], 1, undefined],
  ['an open value as large as a known one comes after it', [5], [5], 0, 5],
  ['nothing known', [], [3], 0.5, undefined],
])('%s', (_, done, open, p, expected) => {
  const found = censoredPercentile(done, open, p);
  expect(found).toEqual(expected === undefined ? undefined : expect.closeTo(expected, 9));
});

test('without open values it is PERCENTILE.INC', () => {
  fc.assert(
    fc.property(values, share, (done, p) => {
      expect(censoredPercentile(done, [], p)).toBeCloseTo(percentile(Float64Array.from(done), p), 9);
    }),
  );
});

test('closing an open case at its age never raises the percentile', () => {
  fc.assert(
    fc.property(values, values, share, (done, open, p) => {
      const found = censoredPercentile(done, open, p);
      if (found !== undefined)
        expect(found).toBeGreaterThanOrEqual(percentile(Float64Array.from([...done, ...open]), p) - 1e-9);
    }),
  );
});
