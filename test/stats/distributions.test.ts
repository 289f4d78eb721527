import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalTwoSided, studentDensity, studentTwoSided } from '../../src/stats/distributions';
import { normalQuantile, studentQuantile } from '../../src/stats/quantiles';
import { twoShareTest } from '../../src/stats/twoSamples';

type Arguments = readonly [number, number, number, number];
type Distribution = (...args: Arguments) => number;

interface Case {
  readonly id: string;
  readonly args: Arguments;
  readonly gives: number;
}

const all = JSON.parse(
  readFileSync(join(__dirname, '../oracles/distributions.json'), 'utf8'),
) as readonly Case[];

const fisher = (x1: number, n1: number, x2: number, n2: number): number =>
  twoShareTest({ x: x1, n: n1 }, { x: x2, n: n2 });

const upTo = (df: number) => (args: Arguments) => args[1] <= df;

test.each<[string, number, Distribution, (args: Arguments) => boolean]>([
  ['normal', 1e-13, normalTwoSided, () => true],
  ['student', 1e-13, studentTwoSided, upTo(300)],
  ['student', 1e-10, studentTwoSided, upTo(1e6)],
  ['normalQuantile', 1e-15, normalQuantile, () => true],
  ['studentQuantile', 1e-13, studentQuantile, upTo(100)],
  ['fisher', 1e-13, fisher, () => true],
])('%s agrees with test/oracles/distributions.json to %p of its size', (id, accuracy, found, within) => {
  const cases = all.filter((each) => each.id === id && within(each.args));
  const far = cases.filter(
    ({ args, gives }) => !(Math.abs(found(...args) - gives) <= accuracy * Math.abs(gives)),
  );
  expect(cases.length).toBeGreaterThan(20);
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
