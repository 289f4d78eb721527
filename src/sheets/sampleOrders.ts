import { civilOf } from '../core/dates';
import type { Row } from './planTable';
import { companyOf } from './sampleCompany';
import { products } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { sampleCustomers } from './samples.text';
import { byDate, LONGEST, monthsOf, SEASON, workday } from './sampleStory';

/** Usual value of an order of each customer with meetings, and of the others by tier. */
const SIZE = [42_000, 36_000, 26_000, 46_000, 21_000];
const SMALL = [0, 28_000, 9_000];
/** What orders grow by in a month. */
const GROWTH = 0.006;
/** How the others are looked after. */
const USUAL = 0.9;

/** A whole number of orders around the usual one. */
const ordersOf = (usual: number, { chance }: Story): number =>
  usual < 1 ? Number(chance.chance(usual)) : Math.max(1, Math.round(usual + chance.next() * 1.4 - 0.7));

export const sampleOrders = (story: Story): Row[] => {
  const { today, chance, say, person, past } = story;
  const clients = companyOf(today);
  const months = monthsOf(story, LONGEST);
  const rows = months
    .filter(({ index }) => index === 0)
    .flatMap(({ start, back }, passed) =>
      clients.flatMap((client, place) => {
        const isRegular = place < sampleCustomers.length;
        const quality = isRegular
          ? months[passed * sampleCustomers.length + place]!.quality
          : USUAL + (SEASON[civilOf(start).month] ?? 0);
        const usual = client.orders * (0.45 + 0.6 * quality);
        return Array.from({ length: ordersOf(usual, story) }, (): Row => {
          const date = workday(start + chance.whole(0, 26));
          const promised = workday(date + chance.whole(12, 25));
          const onTime = chance.chance(quality + 0.02);
          const delivered = workday(promised + (onTime ? chance.whole(-4, -2) : chance.whole(1, 9)));
          const grown = 1 + GROWTH * (LONGEST - back);
          const amount =
            (SIZE[place] ?? SMALL[client.tier]!) *
            grown *
            (0.5 + 0.55 * quality) *
            (0.8 + 0.4 * chance.next());
          return {
            date,
            customer: say(client.name),
            product: say(chance.pick(products)),
            owner: person(client.manager),
            amount: Math.round(amount / 100) * 100,
            promised,
            delivered: past(delivered),
          };
        }).filter(
          ({ date }) =>
            Number(date) >= client.started && (client.lostOn === null || Number(date) < client.lostOn),
        );
      }),
    );
  return rows
    .filter(({ date }) => Number(date) <= today)
    .sort(byDate('date'))
    .map((row, place) => ({ order: `O-${1001 + place}`, ...row }));
};
