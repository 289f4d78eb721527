import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { sampleKpis } from './samplePlans.text';
import type { Story } from './sampleStory';
import { calendarOf } from './sampleStory';
import { samplePeople } from './samples.text';

/** What each person is to reach in a month. */
const MONTHLY = [
  { kpi: 'tasksDone', targets: [2, 2, 2] },
  { kpi: 'amountSigned', targets: [2_400_000, 2_200_000, 2_200_000] },
  { kpi: 'customersSigned', targets: [2, 2, 2] },
] as const;

export const sampleTargets = (story: Story): Row[] => {
  const { say, person } = story;
  return calendarOf(story).flatMap(({ start }) =>
    MONTHLY.flatMap(({ kpi, targets }) =>
      samplePeople.map((_, index): Row => ({
        start,
        end: addMonths(start, 1) - 1,
        owner: person(index),
        kpi: say(sampleKpis[kpi]),
        target: targets[index]!,
      })),
    ),
  );
};
