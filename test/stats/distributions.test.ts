import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalTwoSided, studentDensity, studentTwoSided } from '../../src/stats/distributions';
import { studentQuantile } from '../../src/stats/quantiles';

const all = JSON.parse(readFileSync(join(__dirname, '../oracles/distributions.json'), 'utf8')) as readonly {
  readonly id: string;
  readonly args: readonly [number, number];
  readonly gives: number;
}[];

test.each<[string, (x: number, df: number) => number, number]>([
  ['normal', normalTwoSided, 1e-13],
  ['student', studentTwoSided, 1e-10],
  ['quantile', studentQuantile, 1e-10],
])('%s agrees with R, in relation to its size', (id, found, accuracy) => {
  const cases = all.filter((each) => each.id === id);
  const far = cases.filter(({ args, gives }) => !(Math.abs(found(...args) - gives) <= accuracy * gives));
  expect(cases.length).toBeGreaterThan(10);
  expect(far).toEqual([]);
});

test('tails are the same on both sides', () => {
  expect(normalTwoSided(-1.3)).toBe(normalTwoSided(1.3));
  expect(studentTwoSided(-1.3, 4)).toBe(studentTwoSided(1.3, 4));
});

test('nothing lies beyond all numbers', () => {
  expect(normalTwoSided(1e200)).toBe(0);
  expect(studentTwoSided(1e200, 5)).toBe(0);
});

test('the density of t with one degree of freedom is that of Cauchy', () => {
  expect(studentDensity(0, 1)).toBeCloseTo(1 / Math.PI, 14);
  expect(studentDensity(2, 1)).toBeCloseTo(1 / (5 * Math.PI), 14);
});
