import { isPast, onOrBefore } from '../core/dates';
import { actionStatus, type Status } from '../core/vocabulary';
import { Values } from './bins';
import { dates, events, include, statusBeside, words, type Numbers } from './columns';
import { fold, rate } from './define';
import { BLANK, optional } from './param';
import { date, number, wordList } from './scalars';

export const actionRate = rate({
  id: 'ACTIONRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    status: words(actionStatus, { own: { done: 'done', cancelled: 'cancelled' }, rest: 'open' }),
    done: wordList,
    cancelled: wordList,
    include,
  },
  row({ status }, i, into) {
    if (status[i] === 'cancelled') into.leaveOut();
    else into.mark(status[i] === 'done');
  },
});

export const actionOnTime = rate({
  id: 'ACTIONONTIME',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { due: dates(), completed: events, asOf: date, status: statusBeside, include },
  row({ due, completed, asOf, status }, i, into) {
    if (status?.[i] === 'cancelled' || !isPast(due[i]!, asOf)) into.leaveOut();
    else into.mark(onOrBefore(completed[i]!, due[i]!));
  },
});

/** A blank status is told from the others, for a row may have nothing else. */
const statusOrBlank = words<Status | 'blank'>(
  { ...actionStatus, words: { ...actionStatus.words, blank: [] } },
  { blank: 'blank' },
);

interface Items {
  readonly status: readonly (Status | 'blank')[];
  readonly asOf: number;
  readonly completed: Numbers | null;
  readonly created: Numbers | null;
}

/**
 * There by the as-of date, not cancelled, and not done by then. What is said to be open is; for an item that is
 * done, or has no status, the date of completion decides.
 */
function isOpen({ status, asOf, completed, created }: Items, i: number): boolean {
  if (created !== null && created[i]! > 0 && !onOrBefore(created[i]!, asOf)) return false;
  if (status[i] === 'open' || status[i] === 'cancelled') return status[i] === 'open';
  const end = completed === null ? NaN : completed[i]!;
  return Number.isNaN(end) ? status[i] === 'blank' : !onOrBefore(end, asOf);
}

export const overdueRate = rate({
  id: 'OVERDUERATE',
  unit: 'fraction',
  better: 'lower',
  interval: 'yesNo',
  params: {
    due: events,
    status: statusOrBlank,
    asOf: date,
    completed: optional(events),
    created: optional(events),
    include,
  },
  row(args, i, into) {
    if (args.status[i] === 'blank' && Number.isNaN(args.due[i])) into.skip(BLANK);
    else if (!isOpen(args, i)) into.leaveOut();
    else into.mark(isPast(args.due[i]!, args.asOf));
  },
});

export const actionAge = fold({
  id: 'ACTIONAGE',
  unit: 'days',
  better: 'lower',
  params: {
    created: dates(),
    status: statusOrBlank,
    asOf: date,
    percentile: number({ min: 0, max: 1 }, 0.5),
    completed: optional(events),
    include,
  },
  start: () => new Values(),
  row(args, i, into) {
    if (isOpen(args, i)) into.add(Math.floor(args.asOf) - Math.floor(args.created[i]!));
    else into.leaveOut();
  },
  finish: (bin, { percentile }) => bin.percentile(percentile),
});
