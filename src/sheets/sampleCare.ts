import type { Row } from './planTable';
import { companyOf } from './sampleCompany';
import { careContents, careResults } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, monthsOf, workday } from './sampleStory';
import { sampleCustomers } from './samples.text';

/** Care planned for the weeks ahead is there as well. */
const AHEAD = 14;
/** Others that are thought of in a month, and how well. */
const OTHERS = 4;
const USUAL = 0.85;

export const sampleCare = (story: Story): Row[] => {
  const { today, chance, say, word, person, past } = story;
  const clients = companyOf(today);
  const months = monthsOf(story);
  const rows = calendarOf(story).flatMap(({ start, back }) => {
    const regular = months.filter((month) => month.back === back);
    const others = clients.filter(
      ({ started, lostOn }, place) =>
        place >= sampleCustomers.length && started < start && (lostOn === null || lostOn > start + 31),
    );
    const chosen = [
      ...regular.flatMap(({ index, quality }) =>
        Array.from({ length: index % 2 === 0 ? 1 : 2 }, () => ({ client: clients[index]!, quality })),
      ),
      ...Array.from({ length: OTHERS }, () => ({ client: chance.pick(others), quality: USUAL })),
    ];
    return chosen.map(({ client, quality }, place): Row => {
      const planned = workday(start + 3 + place * 2 + chance.whole(0, 3));
      const kind = chance.whole(0, careContents.length - 1);
      const isDone = chance.chance(quality + 0.05);
      const finished = workday(
        planned + (chance.chance(quality) ? chance.whole(-6, -3) : chance.whole(1, 6)),
      );
      const done = isDone ? past(finished) : null;
      const personalised = word('yesNo', chance.chance(quality * 0.65) ? 0 : 1);
      const result = say(chance.pick(careResults));
      return {
        planned,
        customer: say(client.name),
        kind: word('careKinds', kind),
        content: say(careContents[kind]!),
        owner: person(client.manager),
        personalised: done === null ? null : personalised,
        done,
        result: done === null ? null : result,
      };
    });
  });
  return rows.filter(({ planned }) => Number(planned) <= today + AHEAD).sort(byDate('planned'));
};
