import type { Row } from './planTable';
import { ticketSubjects } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { atWork, byDate, minutes, monthsOf, workday } from './sampleStory';

/** Hours by the clock within which a ticket of each priority usually is resolved. */
const USUAL = [3, 6, 26, 50];

export const sampleTickets = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const rows = monthsOf(story).flatMap(({ index, quality, start }) =>
    Array.from({ length: chance.whole(2, quality < 0.7 ? 5 : 3) }, (): Row => {
      const received = workday(start + chance.whole(0, 26)) + minutes(chance.whole(9 * 60, 16 * 60));
      const priority = chance.pick([0, 1, 1, 2, 2, 2, 3]);
      const answered = atWork(received + minutes(chance.whole(15, 60 + Math.round(600 * (1.05 - quality)))));
      const late = chance.chance(quality) ? 1 : 2.5;
      const solved = atWork(answered + minutes(60 * USUAL[priority]! * late * (0.4 + 0.5 * chance.next())));
      const resolved = past(solved);
      const rated = chance.chance(0.7);
      const rating = Math.round(1 + 4 * (quality + (chance.next() - 0.5) * 0.36));
      return {
        received,
        customer: customer(index),
        subject: say(chance.pick(ticketSubjects)),
        priority: word('priorities', priority),
        owner: person(index + chance.whole(0, 1)),
        firstHandled: past(answered),
        resolved,
        firstContact: resolved === null ? null : word('yesNo', chance.chance(quality * 0.8) ? 0 : 1),
        rating: resolved !== null && rated ? Math.max(1, Math.min(5, rating)) : null,
      };
    }),
  );
  return rows
    .filter(({ received }) => Math.floor(Number(received)) <= today)
    .sort(byDate('received'))
    .map((row, place) => ({ ticket: `T-${2001 + place}`, ...row }));
};
