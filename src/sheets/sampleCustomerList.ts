import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { lossReasons, otherCustomers } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { sampleCustomers } from './samples.text';

interface Known {
  readonly segment: number;
  readonly tier: number;
  readonly region: number;
  /** Months before today. */
  readonly started: number;
  readonly lost?: number;
  readonly reason?: number;
  /** Place of the one who brought it. */
  readonly referredBy?: number;
  readonly revenue: number;
}

/** The customers with meetings, then the others. */
const known: readonly Known[] = [
  { segment: 1, tier: 0, region: 1, started: 62, revenue: 1_850_000 },
  { segment: 2, tier: 0, region: 2, started: 48, revenue: 1_420_000 },
  { segment: 3, tier: 1, region: 0, started: 35, referredBy: 0, revenue: 960_000 },
  { segment: 0, tier: 0, region: 3, started: 71, revenue: 2_100_000 },
  { segment: 4, tier: 1, region: 1, started: 27, referredBy: 1, revenue: 780_000 },
  { segment: 0, tier: 2, region: 2, started: 40, lost: 5, reason: 0, revenue: 240_000 },
  { segment: 4, tier: 2, region: 0, started: 33, lost: 2, revenue: 150_000 },
  { segment: 0, tier: 1, region: 4, started: 7, referredBy: 0, revenue: 520_000 },
  { segment: 2, tier: 2, region: 1, started: 3, revenue: 180_000 },
];

export const sampleCustomerList = ({ today, chance, say, word, person }: Story): Row[] => {
  const names = [...sampleCustomers.map(({ name }) => name), ...otherCustomers];
  return known.map(({ segment, tier, region, started, lost, reason, referredBy, revenue }, index): Row => {
    const contact = chance.whole(1000, 9999);
    return {
      customer: say(names[index]!),
      segment: word('segments', segment),
      tier: word('tiers', tier),
      accountManager: person(index),
      region: word('regions', region),
      phone: index === 6 ? null : `010-5550${contact}`,
      email: index === 8 ? null : `contact${index + 1}@example.com`,
      started: addMonths(today, -started) - (index % 7),
      lostOn: lost === undefined ? null : addMonths(today, -lost) - 4,
      lostReason: reason === undefined ? null : say(lossReasons[reason]!),
      referredBy: referredBy === undefined ? null : say(names[referredBy]!),
      revenue,
    };
  });
};
