import type { Step } from '../../src/excel/step';
import { packSteps } from '../../src/excel/step';

const step = (size: number): Step => ({
  what: { en: `${size}`, zh: `${size}` },
  size,
  queue: () => undefined,
});

const sizes = (requests: readonly (readonly Step[])[]): number[][] =>
  requests.map((steps) => steps.map(({ size }) => size));

test.each<[string, Step[], number[][]]>([
  ['nothing is no request', [], []],
  ['what fits goes together', [step(3), step(4), step(3)], [[3, 4, 3]]],
  ['what does not fit begins another', [step(6), step(4), step(1)], [[6, 4], [1]]],
  ['a step over the limit goes alone', [step(1), step(20), step(1)], [[1], [20], [1]]],
])('%s', (_, steps, expected) => {
  expect(sizes(packSteps(steps, 10))).toEqual(expected);
});

const KB = 1024;
const MB = 1024 * KB;

test.each<[string, number, number]>([
  ['less than 1 MB', MB, 1],
  ['a little more', MB + 64 * KB, 2],
  ['a pack', 4 * MB, 4],
  ['much', 12 * MB, 4],
  ['as much as five requests hold', 19.5 * MB, 5],
  ['more than that', 30 * MB, 8],
])('%s, by itself, goes into so many requests', (_, size, requests) => {
  const steps = Array.from({ length: size / (64 * KB) }, () => step(64 * KB));
  expect(packSteps(steps)).toHaveLength(requests);
  expect(packSteps(steps).flat()).toEqual(steps);
});
