import { PERCENTILEINC } from '@formulajs/formulajs';
import { quantile } from 'simple-statistics';
import type { Cells } from '../../src/core/cells';
import { endOf, onOrBefore } from '../../src/core/dates';
import { weekIn, WorkClock } from '../../src/core/workHours';
import { datesIn, noData, numbersIn, quotient, refuseRow, sameSize } from '../reading';
import { call, column, LINEAR, type Race } from '../race';
import { median } from './meetings';

const AS_OF = 46100;
const HOURS = '09:00-12:00, 13:00-18:00 Mon-Fri';
const HOLIDAYS = [46023, 46070, 46071].map((day) => [day]);

/** The clock is the same, and made anew for each call as it is for ours; the loop around it is not. */
const clock = (): WorkClock => new WorkClock(weekIn(HOURS), HOLIDAYS.flat());

/** A date without a time, on the day of what came before it, is no slip. */
const isBefore = (end: number, start: number): boolean =>
  Math.round(end * 86400) < Math.round(start * 86400) && end !== Math.floor(start);

function sla(received: Cells, resolved: Cells, limitHours: Cells): number {
  const from = datesIn(received, 'received');
  sameSize(received, 'received', resolved, 'resolved');
  const to = datesIn(resolved, 'resolved');
  sameSize(received, 'received', limitHours, 'limit_hours');
  const limits = numbersIn(limitHours, 'limit_hours', { min: 0 });
  const at = clock();
  const last = at.seconds(endOf(AS_OF));
  let [kept, all] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    const [start, end, limit] = [from[i]!, to[i]!, limits[i]!];
    if (Number.isNaN(start) || Number.isNaN(limit)) continue;
    if (isBefore(end, start)) refuseRow('resolved', i);
    const begun = at.seconds(start);
    const seconds = Math.round(limit * 3600);
    if (!onOrBefore(start, AS_OF) || last - begun <= seconds) continue;
    all++;
    if (at.seconds(end) - begun <= seconds) kept++;
  }
  return quotient(kept, all);
}

function responseTime(received: Cells, handled: Cells): number {
  const from = datesIn(received, 'received');
  sameSize(received, 'received', handled, 'handled');
  const to = datesIn(handled, 'handled');
  const hours = new Float64Array(from.length);
  let n = 0;
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [from[i]!, to[i]!];
    if (isBefore(end, start)) refuseRow('handled', i);
    if (Number.isNaN(start) || Number.isNaN(end)) continue;
    hours[n++] = Math.max(0, (Math.round(end * 86400) - Math.round(start * 86400)) / 3600);
  }
  return n === 0 ? noData() : median(hours.subarray(0, n).sort());
}

const times = (size: number, draw: (below: number) => number): readonly Cells[] => {
  const from = Array.from({ length: size }, () => 45700 + draw(300 * 1440) / 1440);
  return [column(size, (i) => from[i]), column(size, (i) => from[i]! + draw(4000) / 1440)];
};

const hoursOf = ([received, handled]: readonly Cells[]): number[] =>
  received!.map((row, i) => ((handled![i]![0] as number) - (row[0] as number)) * 24);

export const service: readonly Race[] = [
  {
    name: 'SLA, work hours',
    columns: (size, draw) => [...times(size, draw), column(size, () => 8 * (1 + draw(4)))],
    ours: (columns) => call('SLA', ...columns, AS_OF, HOURS, HOLIDAYS),
    byHand: ([received, resolved, limit]) => sla(received!, resolved!, limit!),
    goal: LINEAR,
  },
  {
    name: 'RESPONSETIME',
    columns: times,
    ours: ([received, handled]) => call('RESPONSETIME', received, handled),
    byHand: ([received, handled]) => responseTime(received!, handled!),
    peers: {
      formulajs(columns) {
        const hours = hoursOf(columns);
        return { run: () => PERCENTILEINC(hours, 0.5) };
      },
      'simple-statistics'(columns) {
        const hours = hoursOf(columns);
        return { run: () => quantile(hours, 0.5) };
      },
    },
    goal: LINEAR,
  },
];
