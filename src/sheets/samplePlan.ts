import type { Row } from './planTable';
import { activities } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, monthsOf, workday } from './sampleStory';
import { sampleCustomers } from './samples.text';

/** Places in the list of states. */
const OPEN = 0;
const IN_PROGRESS = 1;
const DONE = 2;
const CANCELLED = 3;
/** Activities that begin within these days after today are planned already. */
const AHEAD = 30;

export const samplePlan = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const rows = monthsOf(story)
    .filter(({ index, back }) => (index + back) % 2 === 0)
    .map(({ index, start: month, quality }): Row => {
      const { kind, activity, resources } = chance.pick(activities);
      const start = workday(month + chance.whole(0, 20));
      const end = workday(start + chance.whole(7, 28));
      const finished = workday(end + (chance.chance(quality) ? chance.whole(-6, -2) : chance.whole(1, 12)));
      const cancelled = chance.chance(0.05);
      const milestone = chance.chance(0.3);
      const progress = Math.max(0, Math.min(0.9, (today - start) / (end - start + 1)));
      const completed = cancelled ? null : past(finished);
      const status = cancelled ? CANCELLED : completed !== null ? DONE : start > today ? OPEN : IN_PROGRESS;
      const people = sampleCustomers[index]!.people;
      return {
        activity: say(activity),
        customer: customer(index),
        kind: word('planKinds', kind),
        owner: person(index),
        liaison: say(chance.pick(people)),
        resources: say(resources),
        start,
        end,
        buffer: chance.pick([0, 2, 5]),
        milestone: word('yesNo', milestone ? 0 : 1),
        progress: completed === null ? Math.round(progress * 10) / 10 : 1,
        status: word('status', status),
        completed,
      };
    });
  return rows.filter(({ start }) => Number(start) <= today + AHEAD).sort(byDate('start'));
};
