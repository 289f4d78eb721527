import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { sampleGoalTexts, sampleKpis } from './samplePlans.text';
import type { Story } from './sampleStory';
import { sampleCustomers } from './samples.text';

export const sampleGoals = ({ today, chance, say, word, customer, person, past }: Story): Row[] =>
  sampleCustomers.flatMap((_, index) =>
    [0, 1, 2].map((place): Row => {
      const { need, expectation, kpi, direction, window, target, path } =
        sampleGoalTexts[(index + place) % sampleGoalTexts.length]!;
      const validFrom = addMonths(today, -chance.whole(3, 10));
      const confirmedOn = chance.chance(0.8) ? past(validFrom - chance.whole(2, 12)) : null;
      return {
        customer: customer(index),
        need: say(need),
        expectation: say(expectation),
        kpi: say(sampleKpis[kpi]),
        direction: word('directions', direction),
        window: word('windows', window),
        target,
        path: say(path),
        owner: person(index),
        validFrom,
        confirmedOn,
        reviewOn: addMonths(validFrom, 12),
      };
    }),
  );
