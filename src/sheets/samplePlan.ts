import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { activities } from './samplePlans.text';
import type { Story } from './sampleStory';
import { calendarOf, MONTHS, monthsOf, workday } from './sampleStory';
import { sampleCustomers } from './samples.text';

/** Places in the list of states. */
const OPEN = 0;
const IN_PROGRESS = 1;
const DONE = 2;
const CANCELLED = 3;
/** Activities are planned a month ahead. */
const MONTHS_AHEAD = 1;
/** Places in the list of kinds: the first is about no customer. */
const RESEARCH = 0;
const MONTHLY = [RESEARCH, RESEARCH, RESEARCH, RESEARCH, RESEARCH, RESEARCH, 1, 1, 1, 1, 1, 2, 2, 3, 3];
/** Every so many activities the others wait for it. */
const MILESTONE = 2;
/** How well what is about no customer is kept to. */
const USUAL = 0.92;

export const samplePlan = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const ahead = { today: addMonths(today, MONTHS_AHEAD) };
  const known = monthsOf(story);
  const rows = calendarOf(ahead, MONTHS + MONTHS_AHEAD).flatMap(({ start: month }) =>
    MONTHLY.map((kind, place): Row => {
      const { activity, resources } = chance.pick(activities.filter((one) => one.kind === kind));
      const index = place % sampleCustomers.length;
      const { quality } = known.findLast((one) => one.index === index && one.start <= month) ?? known[index]!;
      const start = workday(month + chance.whole(0, 12));
      const end = workday(start + chance.whole(5, 16));
      const chanceToKeep = kind === RESEARCH ? USUAL : quality;
      const kept = chance.chance(chanceToKeep);
      const finished = workday(end + (kept ? chance.whole(-5, -2) : chance.whole(1, 20)));
      const cancelled = chance.chance(0.04);
      const progress = Math.max(0, Math.min(0.9, (today - start) / (end - start + 1)));
      const completed = cancelled ? null : past(finished);
      const status = cancelled ? CANCELLED : completed !== null ? DONE : start > today ? OPEN : IN_PROGRESS;
      const liaison = chance.pick(sampleCustomers[index]!.people);
      return {
        activity: say(activity),
        customer: kind === RESEARCH ? null : customer(index),
        kind: word('planKinds', kind),
        owner: person(index),
        liaison: kind === RESEARCH ? null : say(liaison),
        resources: say(resources),
        start,
        end,
        buffer: chance.pick([0, 2, 5]),
        milestone: word('yesNo', place % MILESTONE),
        progress: completed === null ? Math.round(progress * 10) / 10 : 1,
        status: word('status', status),
        completed,
      };
    }),
  );
  // The latest first: the weeks beside the table show what is under way.
  return rows.sort((a, b) => Number(b.start) - Number(a.start));
};
