import { addMonths } from '../core/dates';
import type { Text } from '../core/locale';
import { random } from './random';
import { sampleDeals } from './sampleDeals';
import { lossReasons, otherCustomers, prospects } from './sampleRecords.text';
import { SEED, storyOf } from './sampleStory';
import { sampleCustomers, samplePeople } from './samples.text';

/** A customer of the invented company, as every sheet knows it. */
export interface Client {
  readonly name: Text;
  /** Places in the lists of segments, tiers and regions. */
  readonly segment: number;
  readonly tier: number;
  readonly region: number;
  /** Place among the people. */
  readonly manager: number;
  readonly started: number;
  readonly lostOn: number | null;
  readonly reason: Text | null;
  readonly referredBy: Text | null;
  /** Orders in a usual month. */
  readonly orders: number;
}

/** Months before today at which those with meetings began. */
const BEGAN = [62, 48, 35, 71, 27];
const SEGMENTS = [1, 2, 3, 0, 4];
const REGIONS = [1, 2, 0, 3, 1];
const ORDERS = [4, 3, 2, 4, 2];

/** Months before today at which the first of the others were lost; they left for reasons that were mostly written down. */
const LOST = [2, 4, 6, 9, 11, 13, 15, 17, 19, 22];
/** The last of the others began within two years. */
const YOUNG = [23, 20, 18, 16, 14, 10, 6];

/** The first of the others have brought some of those after them. */
const REFERRERS = 10;

const isFrequent = (place: number): boolean => place % 3 === 0;

/** Everybody who is or has been a customer by today; those with meetings first, those won from a deal last. */
export const companyOf = (today: number): readonly Client[] => {
  const chance = random(SEED);
  const regular = sampleCustomers.map(({ name }, index): Client => ({
    name,
    segment: SEGMENTS[index]!,
    tier: 0,
    region: REGIONS[index]!,
    manager: index % samplePeople.length,
    started: addMonths(today, -BEGAN[index]!) - index,
    lostOn: null,
    reason: null,
    referredBy: index === 2 ? sampleCustomers[0]!.name : null,
    orders: ORDERS[index]!,
  }));
  const others = otherCustomers.map(({ name, segment }, place): Client => {
    const lost = LOST[place];
    const young = YOUNG[place - (otherCustomers.length - YOUNG.length)];
    const lostOn = lost === undefined ? null : addMonths(today, -lost) - chance.whole(0, 9);
    const began = addMonths(today, -(young ?? chance.whole(30, 80))) - chance.whole(0, 20);
    const reason = lossReasons[place % lossReasons.length]!;
    const referrer = [...sampleCustomers, ...otherCustomers][chance.whole(0, 12)]!.name;
    return {
      name,
      segment,
      tier: isFrequent(place) ? 1 : 2,
      region: chance.whole(0, 4),
      manager: place % samplePeople.length,
      started: began,
      lostOn,
      reason: lostOn === null || place % 5 === 1 ? null : reason,
      referredBy: place > REFERRERS && chance.chance(0.35) ? referrer : null,
      orders: isFrequent(place) ? 0.25 : 0.08,
    };
  });
  const deals = sampleDeals(storyOf('Deals', today, ({ en }) => en));
  const won = prospects.flatMap(({ name, segment }, place): Client[] => {
    const signings = deals.flatMap(({ customer, signed }) =>
      customer === name.en && typeof signed === 'number' ? [signed] : [],
    );
    if (signings.length === 0) return [];
    return [
      {
        name,
        segment,
        tier: 1,
        region: place % 5,
        manager: place % samplePeople.length,
        started: Math.min(...signings),
        lostOn: null,
        reason: null,
        referredBy: place % 3 === 0 ? sampleCustomers[place % 2]!.name : null,
        orders: 0.3,
      },
    ];
  });
  return [...regular, ...others, ...won];
};
