import { addMonths, civilOf } from '../core/dates';
import type { Row } from './planTable';
import { reminded, reviewedKpis, sampleFindings } from './sampleReview.text';
import type { Month, Story } from './sampleStory';
import { calendarOf, monthsOf, workday } from './sampleStory';

/** Places in the list of states. */
const IN_PROGRESS = 1;
const DONE = 2;
const CANCELLED = 3;
/** What an expected outcome is worth, by its place in the list. */
const ACHIEVED = [1, 0.5, 0];
/** The best answer of a survey. */
const BEST = 5;

/** Days after the end of a month at which it is looked back on. */
const AFTER = 5;
/** A decision carried out so many days late had to be asked for. */
const LATE = 10;

/** Findings of one review: more are not followed up. */
const MOST = 4;

/** From these scores on the light is green, amber. */
const LIGHTS = [80, 60];
const ON_TARGET = 0;
/** With fewer rows the light is hollow: so many places further on in the list of lights. */
const FEW = 5;
const HOLLOW = 3;

/** The sheets that are looked back on. */
export interface Reviewed {
  readonly Survey: readonly Row[];
  readonly Agenda: readonly Row[];
  readonly Actions: readonly Row[];
}

/** A KPI as the scorecards have it. */
interface Standard {
  readonly kpi: keyof typeof reviewedKpis;
  readonly sheet: keyof Reviewed;
  /** Column that puts a row into a month. */
  readonly date: string;
  /** What a row is worth, 0 to 1; null where it does not count. */
  readonly worth: (row: Row, story: Story) => number | null;
  /** Column with what a row weighs; all weigh the same where there is none. */
  readonly weight?: string;
  /** As shares, worth 0 and 100 points. */
  readonly floor: number;
  readonly target: number;
}

const standards: readonly Standard[] = [
  {
    kpi: 'satisfaction',
    sheet: 'Survey',
    date: 'date',
    worth: ({ overall }) => (Number(overall) - 1) / (BEST - 1),
    floor: 0.5,
    target: 0.85,
  },
  {
    kpi: 'goalAttainment',
    sheet: 'Agenda',
    date: 'date',
    worth: ({ achieved }, { word }) =>
      ACHIEVED.find((_, place) => achieved === word('achieved', place)) ?? null,
    weight: 'goalWeight',
    floor: 0.5,
    target: 0.9,
  },
  {
    kpi: 'actionCompletion',
    sheet: 'Actions',
    date: 'due',
    worth: ({ status }, { word }) =>
      status === word('status', CANCELLED) ? null : Number(status === word('status', DONE)),
    floor: 0.6,
    target: 0.95,
  },
];

type Finding = Row & { readonly date: number; readonly score: number };

/** The score from 0 to 100 of some rows, and how many count; `null` where none does. */
const scoreOf = (
  rows: readonly Row[],
  { worth, weight, floor, target }: Standard,
  story: Story,
): { readonly score: number; readonly n: number } | null => {
  const counted = rows.flatMap((row) => {
    const own = worth(row, story);
    return own === null ? [] : [{ own, weighs: weight === undefined ? 1 : Number(row[weight]) }];
  });
  const sum = counted.reduce((total, { own, weighs }) => total + own * weighs, 0);
  const whole = counted.reduce((total, { weighs }) => total + weighs, 0);
  const score = Math.min(1, Math.max(0, (sum / whole - floor) / (target - floor))) * 100;
  return whole === 0 ? null : { score, n: counted.length };
};

/**
 * What each month showed that was not on target, the worst first, as the scorecards have it over the sample rows; and
 * what was decided about it in the month after.
 */
export const sampleReview = (story: Story, rows: Reviewed): Row[] => {
  const { today, chance, say, word, customer, person, past } = story;
  const findingsOf = ({ index, start, quality }: Month): Finding[] => {
    const next = addMonths(start, 1);
    const held = workday(next + AFTER);
    const { year, month } = civilOf(start);
    return standards.flatMap((standard): Finding[] => {
      const { kpi, sheet, date } = standard;
      const { finding, cause, decision } = chance.pick(sampleFindings[kpi]);
      const due = workday(held + chance.whole(10, 24));
      const isKept = chance.chance(quality + 0.1);
      const finished = workday(due + (isKept ? chance.whole(-6, -2) : chance.whole(2, 25)));
      const completed = chance.chance(quality + 0.2) ? past(finished) : null;
      const own = rows[sheet].filter(
        (row) => row.customer === customer(index) && Number(row[date]) >= start && Number(row[date]) < next,
      );
      const result = scoreOf(own, standard, story);
      if (result === null) return [];
      const place = LIGHTS.filter((from) => result.score < from).length;
      if (place === ON_TARGET) return [];
      return [
        {
          date: held,
          period: `${year}-${String(month).padStart(2, '0')}`,
          customer: customer(index),
          owner: person(index),
          kpi: say(reviewedKpis[kpi]),
          score: Math.round(result.score * 10) / 10,
          light: word('lights', result.n < FEW ? place + HOLLOW : place),
          finding: say(finding),
          cause: say(cause),
          decision: say(decision),
          due,
          status: word('status', completed === null ? IN_PROGRESS : DONE),
          completed,
          note: completed !== null && finished > due + LATE ? say(reminded) : null,
        },
      ];
    });
  };
  const months = monthsOf(story);
  return calendarOf(story)
    .flatMap(({ back }) =>
      months
        .filter((month) => month.back === back)
        .flatMap(findingsOf)
        .sort((a, b) => a.score - b.score)
        .slice(0, MOST),
    )
    .filter(({ date }) => date <= today);
};
