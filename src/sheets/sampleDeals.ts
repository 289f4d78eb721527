import { civilOf } from '../core/dates';
import type { Row } from './planTable';
import { dealNames, prospects } from './sampleRecords.text';
import type { Story } from './sampleStory';
import { byDate, calendarOf, hour, monthsOf, SEASON, workday } from './sampleStory';
import { sampleCustomers, samplePeople } from './samples.text';

const SIGNED = 5;
/** Months of leads: those signed in the first month of the other sheets began before it. */
const MONTHS_OF_LEADS = 17;
const LEADS = [18, 22] as const;
/** Chance to get from each stage to the next. */
const ON = [0.86, 0.84, 0.82, 0.8, 0.78, 0.8, 0.6];
/** What each person makes of these chances at first, and how that changes in a month. */
const SKILL = [1.02, 1.05, 0.97];
const TREND = [0, -0.007, 0.004];
/** Prospects that are talked to at a time. */
const HEARD_OF = 4;
/** Days a stage takes. */
const STEP = [8, 24] as const;

export const sampleDeals = (story: Story): Row[] => {
  const { today, chance, say, word, customer, person } = story;
  const months = calendarOf(story, MONTHS_OF_LEADS);
  const customers = monthsOf(story, MONTHS_OF_LEADS);
  const rows = months.flatMap(({ start, back }, passed) => {
    const season = 1 + (SEASON[civilOf(start).month] ?? 0) * 3;
    const known = Math.max(HEARD_OF, Math.ceil((prospects.length * (passed + 1)) / months.length));
    return Array.from({ length: Math.round(chance.whole(...LEADS) * season) }, (_, place): Row => {
      const created = workday(start + chance.whole(0, 25));
      const owner = chance.whole(0, samplePeople.length - 1);
      const old = chance.whole(0, sampleCustomers.length - 1);
      const own = chance.chance(0.35);
      const { quality } = customers[passed * sampleCustomers.length + old]!;
      const skill = SKILL[owner]! + TREND[owner]! * passed - (own ? 0.2 * (0.95 - quality) : 0);
      const halt = ON.findIndex((probability) => !chance.chance(probability * skill));
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
      const recorded = (signed ?? 0) + (chance.chance(0.88) ? chance.whole(0, 1) : chance.whole(3, 6));
      const name = dealNames[(place + back) % dealNames.length]!;
      const prospect = say(prospects[chance.whole(known - HEARD_OF, known - 1)]!.name);
      const status = signed !== null ? 1 : lost ? 2 : held ? 3 : 0;
      return {
        deal: say(name),
        customer: own ? customer(old) : prospect,
        owner: person(owner),
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
    });
  });
  return rows
    .filter(({ created }) => Number(created) <= today)
    .sort(byDate('created'))
    .map(({ deal, ...row }, place) => ({
      deal: `${String(deal)} ${civilOf(Number(row.created)).year}-${String(place + 1).padStart(3, '0')}`,
      ...row,
    }));
};
