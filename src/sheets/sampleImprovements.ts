import type { Row } from './planTable';
import { sampleImprovementTexts, sampleKpis } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, monthsOf, workday } from './sampleStory';

/** Places in the list of states. */
const IN_PROGRESS = 1;
const DONE = 2;
/** Below this the customer is given more attention. */
const WORRYING = 0.78;
/** Days after which the effect is looked at. */
const EFFECT = 40;

export const sampleImprovements = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const rows = monthsOf(story)
    .filter(({ quality }) => quality < WORRYING)
    .map(({ index, start, quality }): Row => {
      const { kpi, cause, measure, expected } = chance.pick(sampleImprovementTexts);
      const created = workday(start + 20);
      const due = workday(created + chance.whole(20, 45));
      const finished = workday(due + (chance.chance(quality) ? chance.whole(-8, -3) : chance.whole(1, 14)));
      const completed = past(finished);
      const checked = past(workday(finished + EFFECT));
      const verdict = chance.chance(0.55) ? 0 : chance.whole(1, 2);
      const gap = [-0.01, 0.03, 0.1][verdict]! * (kpi === 'response' ? -1 : 1);
      return {
        created,
        customer: customer(index),
        kpi: say(sampleKpis[kpi]),
        cause: say(cause),
        measure: say(measure),
        owner: person(index),
        due,
        status: word('status', completed === null ? IN_PROGRESS : DONE),
        completed,
        expected,
        result: checked === null ? null : Math.round(expected * (1 - gap) * 1000) / 1000,
        effective: checked === null ? null : word('achieved', verdict),
        checked,
      };
    });
  return rows.filter(({ created }) => Number(created) <= today).sort(byDate('created'));
};
