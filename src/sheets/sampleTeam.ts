import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { trainings } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, monthsOf, workday } from './sampleStory';
import { samplePeople } from './samples.text';

const QUARTER = 3;

export const sampleTeam = (story: Story): Row[] => {
  const { today, chance, say, person, past } = story;
  const quarters = monthsOf(story).filter(({ index, back }) => index === 0 && back % QUARTER === 0);
  const rows = quarters.flatMap(({ start, back }) =>
    samplePeople.map((_, index): Row => {
      const due = workday(start + 18 + chance.whole(0, 3));
      const completedOn = chance.chance(0.85) ? past(workday(due - chance.whole(3, 9))) : null;
      const passed = chance.chance(0.88) ? 1 : 0;
      const bonusPlanned = chance.pick([2000, 2500, 3000]);
      const bonusPaid = Math.round((bonusPlanned * (0.85 + 0.25 * chance.next())) / 50) * 50;
      const paidOn = past(workday(addMonths(start, 1) + 9));
      return {
        person: person(index),
        training: say(trainings[(index + back) % trainings.length]!),
        due,
        assigned: 1,
        completed: completedOn === null ? 0 : 1,
        passed: completedOn === null ? null : passed,
        completedOn,
        bonusPlanned,
        bonusPaid: paidOn === null ? null : bonusPaid,
        paidOn,
      };
    }),
  );
  return rows.filter(({ due }) => Number(due) <= today + 31).sort(byDate('due'));
};
