import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { otherCustomers } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { monthsOf } from './sampleStory';
import { sampleCustomers } from './samples.text';

/** Months from today to the end of each customer's contract in force; the one before ended a year earlier. */
const END = [7, 1, 4, 2, 9];
const AMOUNT = [1_800_000, 1_400_000, 950_000, 2_100_000, 750_000];

export const sampleContracts = (story: Story): Row[] => {
  const { today, customer, person, word } = story;
  const latest = monthsOf(story).slice(-sampleCustomers.length);
  const rows = latest.flatMap(({ index, quality }) =>
    [-12, 0].map((shift): Row => {
      const end = addMonths(today, END[index]! + shift);
      const start = addMonths(end, -12) + 1;
      const over = shift < 0;
      const gone = Math.min(1, Math.max(0, (today - start + 1) / (end - start + 1)));
      const amount = AMOUNT[index]! * (over ? 0.95 : 1);
      const dueToDate = Math.round((amount * gone) / 1000) * 1000;
      const kept = Math.min(1, over ? 1 : 0.35 + 0.7 * quality);
      return {
        contract: `C-${String(index + 1).padStart(2, '0')}-${over ? 1 : 2}`,
        customer: customer(index),
        owner: person(index),
        start,
        end,
        amount,
        dueToDate,
        fulfilled: Math.round((dueToDate * kept) / 1000) * 1000,
        renewed: over ? word('yesNo', 0) : null,
      };
    }),
  );
  const lost: Row = {
    contract: 'C-06-1',
    customer: story.say(otherCustomers[0]!),
    owner: person(5),
    start: addMonths(today, -17),
    end: addMonths(today, -5) - 1,
    amount: 240_000,
    dueToDate: 240_000,
    fulfilled: 215_000,
    renewed: word('yesNo', 1),
  };
  return [...rows, lost];
};
