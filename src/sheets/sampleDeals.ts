import type { Row } from './planTable';
import { dealNames, prospects } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { byDate, hour, MONTHS, monthsOf, workday } from './sampleStory';
import { sampleCustomers } from './samples.text';

const SIGNED = 5;
/** Chance to get from each stage to the next. */
const ON = [0.8, 0.8, 0.75, 0.75, 0.7, 0.75, 0.6];
/** Days a stage takes. */
const STEP = [8, 24] as const;

export const sampleDeals = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person } = story;
  const starts = monthsOf(story).filter(({ index }) => index === 0);
  const rows = starts.flatMap(({ start, back }) =>
    Array.from({ length: chance.whole(3, 4) }, (_, place): Row => {
      const created = workday(start + chance.whole(0, 25));
      const halt = ON.findIndex((probability) => !chance.chance(probability));
      const goal = halt < 0 ? ON.length : halt;
      const days = ON.map(() => chance.whole(...STEP));
      const reached = days.map((__, stage) =>
        workday(created + days.slice(0, stage + 1).reduce((sum, each) => sum + each, 0)),
      );
      const furthest = reached.filter((date, stage) => stage < goal && date <= today).length;
      const signed = furthest >= SIGNED ? reached[SIGNED - 1]! : null;
      const given = workday((furthest === 0 ? created : reached[furthest - 1]!) + chance.whole(14, 40));
      const lost = signed === null && furthest === goal && given <= today;
      const held = chance.chance(0.08);
      const amount = chance.whole(4, 40) * 50_000;
      const paid = furthest > SIGNED ? chance.pick([1, 1, 0.8]) : chance.pick([0, 0.3, 0.5]);
      const recorded = (signed ?? 0) + (chance.chance(0.85) ? chance.whole(0, 1) : chance.whole(3, 6));
      const name = dealNames[(place + back) % dealNames.length]!;
      const own = chance.chance(0.35);
      const prospect = say(chance.pick(prospects));
      const old = customer(chance.whole(0, sampleCustomers.length - 1));
      const status = signed !== null ? 1 : lost ? 2 : held ? 3 : 0;
      return {
        deal: `${say(name)} ${MONTHS - back}-${place + 1}`,
        customer: own ? old : prospect,
        owner: person(place + back),
        created,
        stage: word('stages', furthest),
        furthestStage: word('stages', furthest),
        amount,
        fundsInPlace: signed === null ? null : amount * paid,
        signed,
        closed: signed ?? (lost ? given : null),
        recorded: signed !== null && recorded <= today ? recorded + hour(chance.whole(10, 17)) : null,
        status: word('dealStatus', status),
      };
    }),
  );
  return rows.filter(({ created }) => Number(created) <= today).sort(byDate('created'));
};
