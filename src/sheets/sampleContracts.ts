import { addMonths, civilOf } from '../core/dates';
import type { Row } from './planTable';
import { companyOf } from './sampleCompany';
import type { Story } from './sampleStory';
import { byDate, monthsOf } from './sampleStory';
import { sampleCustomers } from './samples.text';

/** Months from today to the end of the contract in force of each customer with meetings; those before end a year earlier. */
const END = [7, 1, 4, 2, 9];
const AMOUNT = [1_800_000, 1_400_000, 950_000, 2_100_000, 750_000];
const SMALL = 45_000;
/** Terms of a year for which contracts are kept. */
const TERMS = 3;
/** What each term was worth against the one after it. */
const GROWTH = 0.95;
/** Up to this month after the end of a term a customer counts as lost with it. */
const GRACE = 62;

const thousands = (value: number): number => Math.round(value / 1000) * 1000;

export const sampleContracts = (story: Story): Row[] => {
  const { today, chance, say, person, word } = story;
  const months = monthsOf(story, 1);
  const rows = companyOf(today).flatMap(({ name, manager, tier, started, lostOn }, place) => {
    const isRegular = place < sampleCustomers.length;
    const ahead = END[place] ?? 1 + (place % 11);
    const quality = months[place]?.quality ?? 0.95;
    const shortfall = chance.next() * 0.12;
    if (tier > 1) return [];
    return Array.from({ length: TERMS }, (_, before) => TERMS - 1 - before).flatMap((before): Row[] => {
      const end = addMonths(today, ahead - 12 * before);
      const begun = addMonths(end, -12) + 1;
      const start = Math.max(begun, started);
      if (begun < started - 31 || start > today || (lostOn !== null && start > lostOn)) return [];
      const isOver = end <= today;
      const left = lostOn !== null && lostOn <= end + GRACE;
      const gone = Math.min(1, Math.max(0, (today - start + 1) / (end - start + 1)));
      const amount = thousands((AMOUNT[place] ?? SMALL * (1 + (place % 4))) * GROWTH ** before);
      const dueToDate = thousands(amount * gone);
      const kept = isOver ? 1 - (left ? shortfall : shortfall / 4) : 0.35 + 0.7 * quality;
      return [
        {
          contract: `C-${civilOf(begun).year}-${String(place + 1).padStart(2, '0')}`,
          customer: say(name),
          owner: person(isRegular ? place : manager),
          start,
          end,
          amount,
          dueToDate,
          fulfilled: thousands(dueToDate * Math.min(1, kept)),
          renewed: isOver ? word('yesNo', left ? 1 : 0) : null,
        },
      ];
    });
  });
  return rows.sort(byDate('end'));
};
