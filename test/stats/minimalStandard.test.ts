import { minimalStandard } from '../../src/stats/minimalStandard';

/** The check value that Park, Miller and Stockmeyer publish for the multiplier 48271. */
test('from 1, the 10,000th number is 399268537', () => {
  const random = minimalStandard(1);
  let last = 0;
  for (let i = 0; i < 10_000; i++) last = random();
  expect(Math.round(last * 2147483647)).toBe(399268537);
});

test('numbers spread evenly over the interval', () => {
  const random = minimalStandard(20_260_101);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) tenths[Math.floor(random() * 10)]!++;
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
