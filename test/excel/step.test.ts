import type { Step } from '../../src/excel/step';
import { packSteps } from '../../src/excel/step';

const step = (size: number, first = false): Step => ({
  what: { en: `${size}`, zh: `${size}` },
  size,
  first,
  queue: () => undefined,
});

const sizes = (requests: readonly (readonly Step[])[]): number[][] =>
  requests.map((steps) => steps.map(({ size }) => size));

test.each<[string, Step[], number[][]]>([
  ['nothing is no request', [], []],
  ['what fits goes together', [step(3), step(4), step(3)], [[3, 4, 3]]],
  ['what does not fit begins another', [step(6), step(4), step(1)], [[6, 4], [1]]],
  ['a step that begins a request does', [step(1), step(1, true), step(1)], [[1], [1, 1]]],
  ['the first step is in the first request', [step(1, true)], [[1]]],
  ['a step over the limit goes alone', [step(1), step(20), step(1)], [[1], [20], [1]]],
])('%s', (_, steps, expected) => {
  expect(sizes(packSteps(steps, 10))).toEqual(expected);
});
