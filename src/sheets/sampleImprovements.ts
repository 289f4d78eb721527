import type { Row } from './planTable';
import { sampleImprovementTexts, sampleKpis } from './samplePlans.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, monthsOf, workday } from './sampleStory';

/** Places in the list of states. */
const IN_PROGRESS = 1;
const DONE = 2;
/** How many measures each customer gets in a month, the one looked after worst first. */
const ATTENTION = [3, 2, 1];
/** Days after which the effect is looked at. */
const EFFECT = 40;

export const sampleImprovements = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const months = monthsOf(story);
  const rows = calendarOf(story).flatMap(({ start, back }) => {
    const worst = months
      .filter((month) => month.back === back)
      .sort((a, b) => a.quality - b.quality)
      .slice(0, ATTENTION.length);
    const first = chance.whole(0, sampleImprovementTexts.length - 1);
    return worst
      .flatMap((month, rank) => Array.from({ length: ATTENTION[rank]! }, () => month))
      .map(({ index, quality }, place): Row => {
        const { kpi, cause, measure, expected } =
          sampleImprovementTexts[(first + place) % sampleImprovementTexts.length]!;
        const created = workday(start + 3 + place * 3);
        const due = workday(created + chance.whole(20, 45));
        const finished = workday(
          due + (chance.chance(quality + 0.1) ? chance.whole(-8, -3) : chance.whole(10, 60)),
        );
        const completed = chance.chance(0.92) ? past(finished) : null;
        const checked = completed === null ? null : past(workday(finished + EFFECT));
        const verdict = chance.chance(quality - 0.2) ? 0 : chance.whole(1, 2);
        const steps = expected < 1 ? 100 : 10;
        const gap = [-0.01, 0.03, 0.1][verdict]! * (kpi === 'responseTime' ? -1 : 1);
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
          result: checked === null ? null : Math.round(expected * (1 - gap) * steps) / steps,
          effective: checked === null ? null : word('achieved', verdict),
          checked,
        };
      });
  });
  return rows.filter(({ created }) => Number(created) <= today).sort(byDate('created'));
};
