import { civilOf } from '../core/dates';
import type { Row } from './planTable';
import { marketSource } from './samplePlans.text';
import type { Story } from './sampleStory';
import { calendarOf, LONG, SEASON } from './sampleStory';

/** Places in the list of segments, with their size in a month, our share and what it gains in a month. */
const markets = [
  { segment: 0, region: 3, total: 2_400_000, share: 0.16, gain: -0.002, rival: 0.22 },
  { segment: 1, region: 1, total: 1_500_000, share: 0.18, gain: 0.0015, rival: 0.18 },
  { segment: 4, region: 1, total: 1_100_000, share: 0.08, gain: 0.002, rival: 0.25 },
];

const thousands = (value: number): number => Math.round(value / 1000) * 1000;

export const sampleMarket = (story: Story): Row[] => {
  const { chance, say, word } = story;
  const months = calendarOf(story, LONG).filter(({ back }) => back > 0);
  return months.flatMap(({ start, back }) =>
    markets.map(({ segment, region, total, share, gain, rival }): Row => {
      const season = 1 + (SEASON[civilOf(start).month] ?? 0) * 3;
      const marketTotal = thousands(total * season * (0.97 + 0.06 * chance.next()));
      const own = share + gain * (LONG - back);
      return {
        date: start,
        segment: word('segments', segment),
        region: word('regions', region),
        ownSales: thousands(marketTotal * own),
        marketTotal,
        largestCompetitor: chance.chance(0.05) ? null : thousands(marketTotal * rival),
        source: say(marketSource),
      };
    }),
  );
};
