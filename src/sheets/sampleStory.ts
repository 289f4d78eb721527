import { civilOf, serialOf, weekdayOf } from '../core/dates';
import type { Text } from '../core/locale';
import { lists } from './lists';
import type { Row } from './planTable';
import type { Random } from './random';
import { random } from './random';
import { DECLINING, sampleCustomers, samplePeople } from './samples.text';
import type { SheetKey } from './template';

export const SEED = 20260301;
export const MONTHS = 13;

/** How well a customer is looked after, 0 to 1, before season and chance. */
const BASE = [0.93, 0.88, 0.85, 0.92, 0.8];
/** What the declining customer loses every month. */
const DECLINE = 0.042;
/** Around the Spring Festival and in the summer holidays everything is a little worse. */
export const SEASON: Readonly<Record<number, number>> = { 2: -0.07, 7: -0.03, 8: -0.06, 5: 0.03, 11: 0.03 };

/** The one who gets better month by month. */
export const RECOVERING = 4;
const RECOVERY = 0.04;

/** Nobody is looked after worse or better than this. */
const WORST = 0.3;
const BEST = 0.98;

/** Costs and markets are compared with a year before. */
export const LONG = 25;
/** So are orders, twelve months with twelve. */
export const LONGEST = 37;

/** The day itself, or the Monday after a weekend. */
export const workday = (date: number): number =>
  date + Math.max(0, 8 - weekdayOf(date)) * Number(weekdayOf(date) > 5);

export const minutes = (count: number): number => Math.round(count) / 1440;
export const hour = (clock: number): number => minutes(clock * 60);

/** The moment itself, or early on the next working day if it falls outside the hours from 9 to 18. */
export const atWork = (moment: number): number => {
  const day = Math.floor(moment);
  const clock = moment - day;
  const early = hour(9) + minutes(Math.round(clock * 1440) % 60);
  if (clock > hour(18)) return workday(day + 1) + early;
  return clock < hour(9) || workday(day) !== day ? workday(day) + early : moment;
};

/** The moment itself, or seven in the evening before it if it falls into the night; some time after `from`. */
export const byDay = (moment: number, from: number): number => {
  const day = Math.floor(moment);
  const clock = moment - day;
  const past = minutes(Math.round(clock * 1440) % 60);
  const evening = clock < hour(8) ? day - 1 : clock > hour(20) ? day : null;
  return Math.max(evening === null ? moment : evening + hour(19) + past, from + minutes(20));
};

/** The words a drop-down offers, in the order of its list. */
export const wordsOf = (key: string): readonly Text[] => {
  const list = lists.find((candidate) => candidate.key === key);
  return list && 'words' in list ? list.words : [];
};

/** What the rows of a sheet are made from. */
export interface Story {
  readonly today: number;
  readonly chance: Random;
  readonly say: (text: Text) => string;
  /** A word of a drop-down by its place in the list. */
  readonly word: (list: string, place: number) => string;
  readonly customer: (index: number) => string;
  readonly person: (index: number) => string;
  /** The moment, or null where it is still to come. */
  readonly past: (moment: number) => number | null;
}

/** Every sheet has a chance of its own, so that one more row in one sheet leaves the others as they are. */
export const storyOf = (key: SheetKey, today: number, say: (text: Text) => string): Story => ({
  today,
  chance: random([...key].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), SEED)),
  say,
  word: (list, place) => say(wordsOf(list)[place]!),
  customer: (index) => say(sampleCustomers[index]!.name),
  person: (index) => say(samplePeople[index % samplePeople.length]!),
  past: (moment) => (Math.floor(moment) <= today ? moment : null),
});

/** One customer in one month of the sample year. */
export interface Month {
  readonly index: number;
  /** Whole months before that of today. */
  readonly back: number;
  /** First day of the month. */
  readonly start: number;
  /** 0 to 1. */
  readonly quality: number;
}

/** How well a customer is looked after in a month so many months before that of today. */
const qualityOf = (index: number, back: number, start: number): number => {
  const passed = Math.max(0, MONTHS - 1 - back);
  const season = SEASON[civilOf(start).month] ?? 0;
  const decline = index === DECLINING ? DECLINE * passed : 0;
  const recovery = index === RECOVERING ? RECOVERY * (passed - MONTHS / 2) : 0;
  return Math.min(BEST, Math.max(WORST, BASE[index]! + season - decline + recovery));
};

/** Every customer with meetings in every month, oldest first; the last month is that of today. */
export const monthsOf = ({ today }: Pick<Story, 'today'>, months = MONTHS): readonly Month[] => {
  const { year, month } = civilOf(today);
  return Array.from({ length: months }, (_, passed) => {
    const back = months - 1 - passed;
    const start = serialOf(year, month - back, 1);
    return sampleCustomers.map((__, index): Month => ({
      index,
      back,
      start,
      quality: qualityOf(index, back, start),
    }));
  }).flat();
};

/** The months alone, oldest first. */
export const calendarOf = (story: Pick<Story, 'today'>, months = MONTHS): readonly Omit<Month, 'index'>[] =>
  monthsOf(story, months).filter(({ index }) => index === 0);

export const byDate =
  (key: string) =>
  (a: Row, b: Row): number =>
    Number(a[key]) - Number(b[key]);
