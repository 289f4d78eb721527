import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { sampleKpis } from './samplePlans.text';
import type { Story } from './sampleStory';
import { monthsOf } from './sampleStory';
import { samplePeople } from './samples.text';

/** What each person is to sign in a month. */
const AMOUNT = [900_000, 700_000, 800_000];

export const sampleTargets = (story: Story): Row[] => {
  const { say, person } = story;
  return monthsOf(story)
    .filter(({ index }) => index === 0)
    .flatMap(({ start }) =>
      samplePeople.map((_, index): Row => ({
        start,
        end: addMonths(start, 1) - 1,
        owner: person(index),
        kpi: say(sampleKpis.signed),
        target: AMOUNT[index]!,
      })),
    );
};
