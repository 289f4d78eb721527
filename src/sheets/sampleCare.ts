import type { Row } from './planTable';
import { careContents, careResults } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { byDate, monthsOf, workday } from './sampleStory';

/** Care planned for the weeks ahead is there as well. */
const AHEAD = 14;

export const sampleCare = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const rows = monthsOf(story).map(({ index, quality, start }): Row => {
    const planned = workday(start + 9 + index * 3 + chance.whole(0, 2));
    const kind = chance.whole(0, careContents.length - 1);
    const isDone = chance.chance(quality + 0.05);
    const finished = workday(planned + (chance.chance(quality) ? chance.whole(-6, -3) : chance.whole(1, 6)));
    const done = isDone ? past(finished) : null;
    const personalised = word('yesNo', chance.chance(quality * 0.65) ? 0 : 1);
    const result = say(chance.pick(careResults));
    return {
      planned,
      customer: customer(index),
      kind: word('careKinds', kind),
      content: say(careContents[kind]!),
      owner: person(index),
      personalised: done === null ? null : personalised,
      done,
      result: done === null ? null : result,
    };
  });
  return rows.filter(({ planned }) => Number(planned) <= today + AHEAD).sort(byDate('planned'));
};
