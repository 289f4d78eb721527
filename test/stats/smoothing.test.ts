import * as fc from 'fast-check';
import { exponentialAverage, holtForecasts } from '../../src/stats/smoothing';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 14 });

test('averages stay between the least and the largest value', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (series, lambda) => {
      for (const average of exponentialAverage(series, lambda)) {
        expect(average).toBeGreaterThanOrEqual(Math.min(...series) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...series) + 1e-9);
      }
    }),
  );
});

test('weights that fit best make the errors no larger than given ones do', () => {
  const series = [62, 64, 61, 69, 70, 66, 73, 77, 71, 80, 79, 84];
  const errorWith = (alpha: number, beta: number): number => {
    let [level, trend, squares] = [series[1]!, series[1]! - series[0]!, 0];
    for (const value of series.slice(2)) {
      const error = value - level - trend;
      squares += error * error;
      level += trend + alpha * error;
      trend += alpha * beta * error;
    }
    return squares;
  };
  const grid = Array.from({ length: 101 }, (_, i) => i / 100);
  const least = Math.min(...grid.flatMap((alpha) => grid.map((beta) => errorWith(alpha, beta))));
  const [{ interval }] = holtForecasts(series, 1, { alpha: null, beta: null }) as [
    ReturnType<typeof holtForecasts>[number],
  ];
  const studentOfEight = 2.306004135;
  const deviation = (interval[1] - interval[0]) / 2 / studentOfEight;
  expect(deviation ** 2 * 8).toBeLessThanOrEqual(least * (1 + 1e-9));
});
