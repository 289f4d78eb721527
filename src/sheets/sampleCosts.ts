import type { Row } from './planTable';
import { costItems } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, LONG, workday } from './sampleStory';

/** Place in the list of the kind that is not spent on a customer there is already. */
const ACQUISITION = 0;

export const sampleCosts = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person } = story;
  const rows = calendarOf(story, LONG).flatMap(({ start, back }) =>
    costItems.map(({ kind, item, budget }, place): Row => {
      const index = (place + back) % 5;
      return {
        date: workday(start + 4 + place * 4 + chance.whole(0, 2)),
        kind: word('costKinds', kind),
        item: say(item),
        customer: kind === ACQUISITION ? null : customer(index),
        owner: person(index),
        amount: Math.round((budget * (0.85 + 0.3 * chance.next())) / 10) * 10,
        budget,
      };
    }),
  );
  return rows.filter(({ date }) => Number(date) <= today).sort(byDate('date'));
};
