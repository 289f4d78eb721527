import { isEarlier, onOrBefore } from '../core/dates';
import { refusal } from '../core/refusal';
import { yesNo } from '../core/vocabulary';
import { WorkClock } from '../core/workHours';
import { dates, events, include, marks, numbers, type Marks } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { BLANK, KEPT, optional, type Param } from './param';
import { date, number } from './scalars';
import { inRows, shaped } from './shaped';
import { addWait, Waits } from './waits';
import { addMatured, holidays, isBefore, refuseBefore, requiredWorkHours, workHours } from './workTime';

const HANDLING = { from: 'received', until: 'handled' };
const RESOLVING = { from: 'received', until: 'resolved' };

export const responseTime = fold({
  id: 'RESPONSETIME',
  unit: 'hours',
  better: 'lower',
  params: {
    received: dates(),
    handled: events,
    asOf: optional(date),
    percentile: number({ min: 0, max: 1 }, 0.5),
    workHours,
    holidays,
    include,
  },
  start: () => new Waits(),
  row: ({ received, handled, asOf, workHours: clock }, i, into) =>
    addWait(into, i, HANDLING, received, handled, asOf, clock),
  finish: (bin, { percentile }) => bin.percentile(percentile),
});

export const resolveTime = fold({
  id: 'RESOLVETIME',
  unit: 'hours',
  better: 'lower',
  params: {
    received: dates(),
    resolved: events,
    asOf: optional(date),
    percentile: number({ min: 0, max: 1 }, 0.5),
    workHours,
    holidays,
    include,
  },
  start: () => new Waits(),
  row: ({ received, resolved, asOf, workHours: clock }, i, into) =>
    addWait(into, i, RESOLVING, received, resolved, asOf, clock),
  finish: (bin, { percentile }) => bin.percentile(percentile),
});

export const hoursWorked = formula({
  id: 'WORKHOURS',
  unit: 'hours',
  better: 'neither',
  spills: true,
  params: { start: shaped(dates()), end: dates(), workHours: requiredWorkHours, holidays },
  compute({ start: { values, width }, end, workHours: clock }, { why }) {
    const hours = new Array<Scalar>(values.length).fill('');
    for (let i = 0; i < values.length; i++) {
      const [from, to] = [values[i]!, end[i]!];
      if (why[i] !== KEPT) continue;
      if (isEarlier(to, from))
        throw refusal.row('end', i, {
          en: 'it lies before the start. Mend one of the two.',
          zh: '早于开始时间，请修正其中之一。',
        });
      hours[i] = clock.hours(from, to);
    }
    return inRows(hours, width);
  },
});

const AROUND_THE_CLOCK = new WorkClock();

export const resolutionRate = rate({
  id: 'RESOLUTIONRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    received: dates(),
    resolved: events,
    asOf: date,
    limitHours: optional(numbers({ min: 0, spread: true })),
    include,
  },
  row({ received, resolved, asOf, limitHours }, i, into) {
    if (limitHours !== null)
      return addMatured(into, i, RESOLVING, received, resolved, limitHours[i]!, asOf, AROUND_THE_CLOCK);
    if (isBefore(resolved[i]!, received[i]!)) refuseBefore(RESOLVING, i);
    if (!onOrBefore(received[i]!, asOf)) into.leaveOut();
    else into.mark(onOrBefore(resolved[i]!, asOf));
  },
});

const firstOrLater = {
  ...yesNo,
  advice: {
    en: 'Write the number of contacts, or yes and no.',
    zh: '请填写联系次数，或填“是”“否”。',
  },
};

const marksOfContacts = marks(firstOrLater, { yes: 1, no: 2 }, { min: 0, whole: true });

/** Contacts of each case, 1 for yes. A 0 among numbers is a blank cell, but beside nothing but 1 it may mean no. */
const contacts: Param<Marks> = {
  ...marksOfContacts,
  read(cells, reading) {
    const { values, inWords } = marksOfContacts.read(cells, reading);
    const { mask, name } = reading;
    let most = 0;
    let zeros = 0;
    for (let i = 0; i < values.length; i++) {
      if (mask.why[i] !== KEPT) continue;
      if (values[i]! > most) most = values[i]!;
      if (values[i] === 0 && !inWords) zeros++;
    }
    if (most === 1 && zeros > 0)
      throw refusal.argument(name, {
        en: `holds nothing but 1 and 0. ${firstOrLater.advice.en}`,
        zh: `只有 1 和 0。${firstOrLater.advice.zh}`,
      });
    return { values, inWords };
  },
};

export const firstContact = rate({
  id: 'FIRSTCONTACT',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { contacts, include },
  row({ contacts: { values, inWords } }, i, into) {
    if (values[i] === 0 && !inWords) into.skip(BLANK);
    else into.mark(values[i] === 1);
  },
});

export const sla = rate({
  id: 'SLA',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    received: dates(),
    resolved: events,
    limitHours: numbers({ min: 0, spread: true }),
    asOf: date,
    workHours,
    holidays,
    include,
  },
  row: ({ received, resolved, limitHours, asOf, workHours: clock }, i, into) =>
    addMatured(into, i, RESOLVING, received, resolved, limitHours[i]!, asOf, clock),
});
