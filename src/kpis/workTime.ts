import { countOf, eachCell, type Cells } from '../core/cells';
import { endOf, isEarlier, onOrBefore } from '../core/dates';
import { refusal } from '../core/refusal';
import { weekIn, WorkClock } from '../core/workHours';
import type { Tally } from './bins';
import type { Numbers } from './columns';
import { isOmitted, type Param } from './param';
import { Source } from './source';

const NOT_HOURS = {
  en: 'are not working hours. Write times and days like 09:00-12:00, 13:00-18:00 Mon-Fri; 10:00-14:00 Sat.',
  zh: '不是工作时间。请写明时段和星期，如 09:00-12:00，13:00-18:00 周一至周五；10:00-14:00 周六。',
};

const ONE_CELL = {
  en: 'give one cell. Write hours of other days after a semicolon.',
  zh: '请只给出一个单元格；其他日子的时段写在分号之后。',
};

function daysOffIn(cells: Cells | null): readonly number[] {
  if (isOmitted(cells)) return [];
  const source = new Source(cells, 'holidays');
  const days: number[] = [];
  eachCell(cells, (cell, i) => {
    const day = source.date(cell, i);
    if (!Number.isNaN(day)) days.push(day);
  });
  return days;
}

/** The clock by which limits run: working hours and the days off of the argument `holidays`. */
export const workHours: Param<WorkClock> = {
  takes: 'cell',
  optional: true,
  read(cells, { name, other }) {
    const daysOff = daysOffIn(other('holidays'));
    if (isOmitted(cells)) return new WorkClock(undefined, daysOff);
    if (countOf(cells) > 1) throw refusal.argument(name, ONE_CELL);
    const source = new Source(cells, name);
    const given = source.plain(cells[0]![0], 0);
    const week = typeof given === 'string' ? weekIn(given) : undefined;
    return new WorkClock(week ?? source.refuse(given, 0, NOT_HOURS), daysOff);
  },
};

/** The same where working hours have to be given. */
export const requiredWorkHours: Param<WorkClock> = {
  ...workHours,
  optional: false,
  read(cells, reading) {
    if (isOmitted(cells)) throw refusal.missing(reading.name);
    return workHours.read(cells, reading);
  },
};

/** Days off; `workHours` reads them. */
export const holidays: Param<null> = { takes: 'range', optional: true, read: () => null };

/** Counts the days from Monday to Friday but for the days off given here; null where none are given. */
export const workdays: Param<WorkClock | null> = {
  takes: 'range',
  optional: true,
  read: (cells) => (isOmitted(cells) ? null : new WorkClock(weekIn('0:00-24:00 mon-fri'), daysOffIn(cells))),
};

/** The arguments with the moments between which time is counted. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What ended before it began. */
export const refuseBefore = ({ from, until }: Span, i: number): never => {
  throw refusal.row(until, i, {
    en: `it lies before "${from}". Mend one of the two.`,
    zh: `早于 ${from}，请修正其中之一。`,
  });
};

/** Whether something happened before it began; on the day it began, a date without a time is no slip. */
export const isBefore = (happened: number, began: number): boolean =>
  isEarlier(happened, began) && happened !== Math.floor(began);

/**
 * Adds a row whose limit has run out by the as-of date: 1 if it was done within it. Other rows are left out,
 * also those done early, which would flatter the rate as long as late ones are still pending. A limit that has
 * just been reached has not run out: what happens before the clock goes on is still within it.
 */
export function addMatured(
  into: Tally,
  i: number,
  span: Span,
  from: Numbers,
  until: Numbers,
  limit: number,
  asOf: number,
  clock: WorkClock,
): void {
  const start = from[i]!;
  const end = until[i]!;
  if (isBefore(end, start)) refuseBefore(span, i);
  const begun = clock.seconds(start);
  const seconds = Math.round(limit * 3600);
  if (!onOrBefore(start, asOf) || clock.seconds(endOf(asOf)) - begun <= seconds) into.leaveOut();
  else into.mark(!Number.isNaN(end) && clock.seconds(end) - begun <= seconds);
}
