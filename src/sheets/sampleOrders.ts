import type { Row } from './planTable';
import { products } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { byDate, monthsOf, workday } from './sampleStory';
import { DECLINING } from './samples.text';

/** Usual value of an order of each customer. */
const SIZE = [52_000, 40_000, 27_000, 60_000, 22_000];

export const sampleOrders = (story: Story): Row[] => {
  const { today, chance, say, customer, person, past } = story;
  const rows = monthsOf(story).flatMap(({ index, quality, start }) => {
    const slipping = index === DECLINING && quality < 0.7;
    return Array.from({ length: chance.whole(slipping ? 1 : 2, slipping ? 2 : 3) }, (): Row => {
      const date = workday(start + chance.whole(0, 26));
      const promised = workday(date + chance.whole(12, 25));
      const onTime = chance.chance(quality + 0.06);
      const delivered = workday(promised + (onTime ? chance.whole(-4, -2) : chance.whole(1, 9)));
      const amount = SIZE[index]! * (0.5 + 0.55 * quality) * (0.8 + 0.4 * chance.next());
      return {
        date,
        customer: customer(index),
        product: say(chance.pick(products)),
        owner: person(index),
        amount: Math.round(amount / 100) * 100,
        promised,
        delivered: past(delivered),
      };
    });
  });
  return rows
    .filter(({ date }) => Number(date) <= today)
    .sort(byDate('date'))
    .map((row, place) => ({ order: `O-${1001 + place}`, ...row }));
};
