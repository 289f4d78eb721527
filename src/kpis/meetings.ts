import { refusal } from '../core/refusal';
import { achievement } from '../core/vocabulary';
import { NO_ROWS, Sum } from './bins';
import { amount, dates, events, include, marks, numbers, statusBeside } from './columns';
import { fold, rate } from './define';
import { minutesOf } from './minutesOf';
import { optional } from './param';
import { addShare } from './part';
import { date, number } from './scalars';
import { addMatured, holidays, workHours } from './workTime';

export const goalRate = rate({
  id: 'GOALRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    achieved: marks(achievement, { yes: 1, partly: 0.5, no: 0 }, { min: 0, max: 1 }),
    weights: optional(amount),
    include,
  },
  row({ achieved, weights }, i, into) {
    const weight = weights === null ? 1 : weights[i]!;
    into.add(weight * achieved.values[i]!, weight);
  },
});

export const responseRate = rate({
  id: 'RESPONSERATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'counts',
  params: { returned: amount, sent: amount, include },
  row: ({ returned, sent }, i, into) =>
    addShare(into, i, 'returned', returned[i]!, sent[i]!, (back, out) => ({
      en: `${back} returned, but only ${out} were sent.`,
      zh: `回收 ${back} 份，多于发放的 ${out} 份。`,
    })),
});

export const startDelay = rate({
  id: 'STARTDELAY',
  unit: 'minutes',
  better: 'lower',
  interval: 'mean',
  bounds: () => [0, Infinity],
  params: { plannedStart: dates(), actualStart: dates(), include },
  row: ({ plannedStart, actualStart }, i, into) =>
    into.add(
      Math.max(0, minutesOf(i, 'planned_start', plannedStart[i]!, 'actual_start', actualStart[i]!)),
      1,
    ),
});

const BACKWARDS = {
  en: 'it lies before the start. Correct one of the two.',
  zh: '早于开始时间，请更正其中之一。',
};

export const overrun = rate({
  id: 'OVERRUN',
  unit: 'fraction',
  better: 'lower',
  interval: 'ratio',
  params: { plannedStart: dates(), plannedEnd: dates(), actualStart: dates(), actualEnd: dates(), include },
  row({ plannedStart, plannedEnd, actualStart, actualEnd }, i, into) {
    const planned = minutesOf(i, 'planned_start', plannedStart[i]!, 'planned_end', plannedEnd[i]!);
    const actual = minutesOf(i, 'actual_start', actualStart[i]!, 'actual_end', actualEnd[i]!);
    if (planned < 0) throw refusal.row('planned_end', i, BACKWARDS);
    if (actual < 0) throw refusal.row('actual_end', i, BACKWARDS);
    into.add(Math.max(0, actual - planned), planned);
  },
});

export const agendaRate = rate({
  id: 'AGENDARATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    plannedMinutes: numbers({ min: 0, zeroIsBlank: true }),
    actualMinutes: numbers({ min: 0, zeroIsBlank: true, blank: NaN }),
    tolerance: number({ min: 0 }, 0.1),
    done: statusBeside,
    include,
  },
  row({ plannedMinutes, actualMinutes, tolerance, done }, i, into) {
    const isDone = done === null || done[i] === 'done';
    const allowed = plannedMinutes[i]! * (1 + tolerance);
    into.mark(isDone && Math.round(60 * actualMinutes[i]!) <= Math.round(60 * allowed));
  },
});

export const meetingCost = fold({
  id: 'MEETINGCOST',
  unit: 'money',
  better: 'lower',
  params: {
    hours: amount,
    hourlyRate: numbers({ min: 0, spread: true }),
    headcount: optional(numbers({ min: 0, spread: true })),
    overhead: number({ min: 0 }, 0),
    otherCost: optional(numbers({ blank: 0 })),
    include,
  },
  start: () => new Sum(),
  row({ hours, hourlyRate, headcount, overhead, otherCost }, i, into) {
    const people = headcount === null ? 1 : headcount[i]!;
    into.add(hours[i]! * hourlyRate[i]! * people * (1 + overhead) + (otherCost === null ? 0 : otherCost[i]!));
  },
  finish: (bin) => (bin.n === 0 ? bin.none(NO_ROWS) : bin.plain(bin.total)),
});

export const decisionsPerHour = rate({
  id: 'DECISIONSPERHOUR',
  unit: 'number',
  better: 'higher',
  interval: 'ratio',
  params: { decisions: amount, hours: amount, include },
  row: ({ decisions, hours }, i, into) => into.add(decisions[i]!, hours[i]!),
});

export const costPerDecision = rate({
  id: 'COSTPERDECISION',
  unit: 'money',
  better: 'lower',
  interval: 'none',
  params: { cost: amount, decisions: amount, include },
  row: ({ cost, decisions }, i, into) => into.add(cost[i]!, decisions[i]!),
});

const ISSUING = { from: 'ended', until: 'issued' };

export const minutesOnTime = rate({
  id: 'MINUTESONTIME',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    ended: dates(),
    issued: events,
    asOf: date,
    hours: number({ min: 0 }, 24),
    workHours,
    holidays,
    include,
  },
  row: ({ ended, issued, asOf, hours, workHours: clock }, i, into) =>
    addMatured(into, i, ISSUING, ended, issued, hours, asOf, clock),
});

export const minutesAccuracy = rate({
  id: 'MINUTESACCURACY',
  unit: 'fraction',
  better: 'higher',
  interval: 'counts',
  params: { statements: amount, corrections: amount, include },
  row({ statements, corrections }, i, into) {
    const all = statements[i]!;
    const corrected = corrections[i]!;
    if (corrected > all)
      throw refusal.row('corrections', i, {
        en: `${corrected} corrections for ${all} statements. A statement is corrected once at most.`,
        zh: `更正 ${corrected} 条，多于纪要条目 ${all} 条。每个条目至多更正一次。`,
      });
    into.add(all - corrected, all);
  },
});

export const ackRate = rate({
  id: 'ACKRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'counts',
  params: { acknowledged: amount, recipients: amount, include },
  row: ({ acknowledged, recipients }, i, into) =>
    addShare(into, i, 'acknowledged', acknowledged[i]!, recipients[i]!, (read, sent) => ({
      en: `${read} acknowledged, but there were only ${sent} recipients.`,
      zh: `已确认 ${read} 人，多于应确认的 ${sent} 人。`,
    })),
});
