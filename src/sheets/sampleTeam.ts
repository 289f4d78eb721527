import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { bonusName, trainings } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, workday } from './sampleStory';
import { samplePeople } from './samples.text';

/** Trainings of each person in a month. */
const TRAININGS = 2;

export const sampleTeam = (story: Story): Row[] => {
  const { today, chance, say, person, past } = story;
  const training = (start: number, back: number, place: number): Row => {
    const due = workday(start + 18 + chance.whole(0, 3));
    const completedOn = chance.chance(0.85) ? past(workday(due - chance.whole(3, 9))) : null;
    const passed = chance.chance(0.88) ? 1 : 0;
    return {
      person: person(place),
      training: say(trainings[(place + back) % trainings.length]!),
      due,
      assigned: 1,
      completed: completedOn === null ? 0 : 1,
      passed: completedOn === null ? null : passed,
      completedOn,
    };
  };
  const bonus = (start: number, place: number): Row => {
    const due = workday(addMonths(start, 1) + 9);
    const bonusPlanned = chance.pick([2000, 2500, 3000]);
    const bonusPaid = Math.round((bonusPlanned * (0.85 + 0.25 * chance.next())) / 50) * 50;
    const paidOn = past(due);
    return {
      person: person(place),
      training: say(bonusName),
      due,
      bonusPlanned,
      bonusPaid: paidOn === null ? null : bonusPaid,
      paidOn,
    };
  };
  const rows = calendarOf(story).flatMap(({ start, back }) => [
    ...Array.from({ length: samplePeople.length * TRAININGS }, (_, place) => training(start, back, place)),
    ...samplePeople.map((_, place) => bonus(start, place)),
  ]);
  return rows.filter(({ due }) => Number(due) <= today + 31).sort(byDate('due'));
};
