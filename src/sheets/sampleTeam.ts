import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { trainings } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, workday } from './sampleStory';
import { samplePeople } from './samples.text';

/** Trainings of each person in a month. */
const TRAININGS = 2;

export const sampleTeam = (story: Story): Row[] => {
  const { today, chance, say, person, past } = story;
  const rows = calendarOf(story).flatMap(({ start, back }) =>
    Array.from({ length: samplePeople.length * TRAININGS }, (_, place): Row => {
      const index = place % samplePeople.length;
      const hasBonus = place < samplePeople.length;
      const due = workday(start + 18 + chance.whole(0, 3));
      const completedOn = chance.chance(0.85) ? past(workday(due - chance.whole(3, 9))) : null;
      const passed = chance.chance(0.88) ? 1 : 0;
      const bonusPlanned = chance.pick([2000, 2500, 3000]);
      const bonusPaid = Math.round((bonusPlanned * (0.85 + 0.25 * chance.next())) / 50) * 50;
      const paidOn = past(workday(addMonths(start, 1) + 9));
      return {
        person: person(index),
        training: say(trainings[(place + back) % trainings.length]!),
        due,
        assigned: 1,
        completed: completedOn === null ? 0 : 1,
        passed: completedOn === null ? null : passed,
        completedOn,
        bonusPlanned: hasBonus ? bonusPlanned : null,
        bonusPaid: hasBonus && paidOn !== null ? bonusPaid : null,
        paidOn: hasBonus ? paidOn : null,
      };
    }),
  );
  return rows.filter(({ due }) => Number(due) <= today + 31).sort(byDate('due'));
};
