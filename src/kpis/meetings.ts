import { eachCell, isBlank, plain } from '../core/cells';
import { isPast, onOrBefore } from '../core/dates';
import { folded } from '../core/folded';
import { refusal } from '../core/refusal';
import { achievement, actionStatus, attendance, yesNo, type Status } from '../core/vocabulary';
import { Bin, NO_ROWS, Sum, Values, ZERO_BASE } from './bins';
import { dates, events, include, marks, numbers, whenGiven, words, type Numbers } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { KEPT, optional, required, type Param } from './param';
import { date, number, option, wordList } from './scalars';
import { addMatured, holidays, workHours } from './workTime';

const minutesBetween = (from: number, to: number): number => Math.round((to - from) * 86400) / 60;

const amount = numbers({ min: 0 });

export const attendanceRate = rate({
  id: 'ATTENDANCERATE',
  unit: 'fraction',
  better: 'higher',
  interval: ({ expected }) => (expected === null ? 'yesNo' : 'counts'),
  params: {
    attended: whenGiven('expected', amount, words(attendance)),
    expected: optional(amount),
    excused: option(['out', 'absent'], 'out'),
    include,
  },
  row({ attended, expected, excused }, i, into) {
    if (attended instanceof Float64Array) {
      const came = attended[i]!;
      const due = expected![i]!;
      if (came > due)
        throw refusal.row('attended', i, {
          en: `${came} attended, but only ${due} were expected.`,
          zh: `实到 ${came} 人，多于应到的 ${due} 人。`,
        });
      into.add(came, due);
    } else if (attended[i] === 'excused' && excused === 'out') into.leaveOut();
    else into.add(attended[i] === 'absent' || attended[i] === 'excused' ? 0 : 1, 1);
  },
});

/** Names as they stand; rows without a name are left out. */
const names: Param<readonly string[]> = required('range', (cells, { name, mask }) => {
  mask.fit(cells, name);
  const found = new Array<string>(mask.rows).fill('');
  eachCell(cells, (cell, i) => {
    const given = plain(cell);
    if (isBlank(given) || given === 0) mask.leaveBlank(i);
    else found[i] = String(given).trim();
  });
  return found;
});

export const presenceMinutes = formula({
  id: 'PRESENCEMINUTES',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { person: names, joined: events, left: events, include },
  compute({ person, joined, left }, { why, rows }) {
    const sessions = new Map<string, { name: string; spans: [number, number][] }>();
    for (let i = 0; i < rows; i++) {
      const [from, to] = [joined[i]!, left[i]!];
      if (why[i] !== KEPT || (Number.isNaN(from) && Number.isNaN(to))) continue;
      if (!(to >= from)) throw refusal.row(Number.isNaN(from) ? 'joined' : 'left', i, UNCLOSED(person[i]!));
      const key = folded(person[i]!);
      const known = sessions.get(key);
      if (known) known.spans.push([from, to]);
      else sessions.set(key, { name: person[i]!, spans: [[from, to]] });
    }
    if (sessions.size === 0) throw refusal.noData(NO_ROWS);
    return [...sessions.values()].map(({ name, spans }): Scalar[] => {
      spans.sort((a, b) => a[0] - b[0]);
      let minutes = 0;
      let last = spans[0]![0];
      for (const [from, to] of spans) {
        minutes += minutesBetween(Math.max(from, last), Math.max(to, last));
        last = Math.max(last, to);
      }
      return [name, minutes, spans[0]![0], last];
    });
  },
});

const UNCLOSED = (person: string) => ({
  en: `${person} has no time in and out that go together. Complete or correct the row.`,
  zh: `${person} 的入会时间与离会时间不完整或先后颠倒，请补全或更正。`,
});

export const punctuality = rate({
  id: 'PUNCTUALITY',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { joined: dates(), start: dates({ spread: true }), graceMinutes: number({ min: 0 }, 5), include },
  row({ joined, start, graceMinutes }, i, into) {
    const came = joined[i]!;
    const begins = start[i]!;
    if (came < 1 !== begins < 1)
      throw refusal.row('joined', i, {
        en: 'one of joined and start is a time of day without a date. Give both alike.',
        zh: 'joined 与 start 中有一个只有时刻、没有日期，请统一格式。',
      });
    into.add(minutesBetween(begins, came) <= graceMinutes ? 1 : 0, 1);
  },
});

const yesNoMarks = marks(yesNo, { yes: 1, no: 0 }, { min: 0 });

export const participation = rate({
  id: 'PARTICIPATION',
  unit: 'fraction',
  better: 'higher',
  interval: ({ spoke, present }) => (spoke.inWords || present === null ? 'yesNo' : 'counts'),
  params: { spoke: yesNoMarks, present: optional(yesNoMarks), include },
  row({ spoke, present }, i, into) {
    const active = spoke.values[i]!;
    const there = present === null ? 1 : present.values[i]!;
    if (spoke.inWords && there === 0) into.leaveOut();
    else if (active > there && !spoke.inWords)
      throw refusal.row('spoke', i, {
        en: `${active} spoke, but only ${there} were present. Without "present", write 1 or 0 a person.`,
        zh: `发言 ${active} 人，多于到会的 ${there} 人。未给出 present 时，每人填 1 或 0。`,
      });
    else into.add(active, spoke.inWords ? 1 : there);
  },
});

/** Shannon's entropy of counts as one pass gathers it. */
class Entropy extends Bin {
  private total = 0;
  private logs = 0;

  add(count: number): void {
    this.n++;
    this.total += count;
    if (count > 0) this.logs += count * Math.log(count);
  }

  /** H ÷ ln k for k rows. */
  get evenness(): number {
    if (this.n === 1) return 0;
    const entropy = Math.log(this.total) - this.logs / this.total;
    return Math.min(1, Math.max(0, entropy / Math.log(this.n)));
  }

  get isEmpty(): boolean {
    return this.total === 0;
  }
}

export const evenness = fold({
  id: 'EVENNESS',
  unit: 'number',
  better: 'higher',
  params: { counts: amount, include },
  start: () => new Entropy(),
  row: ({ counts }, i, into) => into.add(counts[i]!),
  finish: (bin) =>
    bin.n === 0 ? bin.none(NO_ROWS) : bin.isEmpty ? bin.none(ZERO_BASE) : bin.plain(bin.evenness),
});

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
  row: ({ returned, sent }, i, into) => into.add(returned[i]!, sent[i]!),
});

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
    else into.add(status[i] === 'done' ? 1 : 0, 1);
  },
});

/** A status beside a key column: a blank one is open. */
const statusBeside = optional(words(actionStatus, { blank: 'open' }));

export const actionOnTime = rate({
  id: 'ACTIONONTIME',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { due: dates(), completed: events, asOf: date, status: statusBeside, include },
  row({ due, completed, asOf, status }, i, into) {
    if (status?.[i] === 'cancelled' || !isPast(due[i]!, asOf)) into.leaveOut();
    else into.add(onOrBefore(completed[i]!, due[i]!) ? 1 : 0, 1);
  },
});

interface Items {
  readonly status: readonly Status[];
  readonly asOf: number;
  readonly completed: Numbers | null;
  readonly created: Numbers | null;
}

/** There by the as-of date, not cancelled, and not done by then. */
function isOpen({ status, asOf, completed, created }: Items, i: number): boolean {
  if (created !== null && created[i]! > 0 && !onOrBefore(created[i]!, asOf)) return false;
  if (status[i] !== 'done') return status[i] === 'open';
  return completed !== null && !Number.isNaN(completed[i]!) && !onOrBefore(completed[i]!, asOf);
}

export const overdueRate = rate({
  id: 'OVERDUERATE',
  unit: 'fraction',
  better: 'lower',
  interval: 'yesNo',
  params: {
    due: events,
    status: words(actionStatus),
    asOf: date,
    completed: optional(events),
    created: optional(events),
    include,
  },
  row(args, i, into) {
    if (!isOpen(args, i)) into.leaveOut();
    else into.add(isPast(args.due[i]!, args.asOf) ? 1 : 0, 1);
  },
});

export const actionAge = fold({
  id: 'ACTIONAGE',
  unit: 'days',
  better: 'lower',
  params: {
    created: dates(),
    status: words(actionStatus),
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

export const startDelay = rate({
  id: 'STARTDELAY',
  unit: 'minutes',
  better: 'lower',
  interval: 'mean',
  bounds: () => [0, Infinity],
  params: { plannedStart: dates(), actualStart: dates(), include },
  row: ({ plannedStart, actualStart }, i, into) =>
    into.add(Math.max(0, minutesBetween(plannedStart[i]!, actualStart[i]!)), 1),
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
    const planned = minutesBetween(plannedStart[i]!, plannedEnd[i]!);
    const actual = minutesBetween(actualStart[i]!, actualEnd[i]!);
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
    const allowed = plannedMinutes[i]! * (1 + tolerance) * (1 + Number.EPSILON);
    into.add(isDone && actualMinutes[i]! <= allowed ? 1 : 0, 1);
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
    addMatured(into, i, ended, ['issued', issued], hours, asOf, clock),
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
  row: ({ acknowledged, recipients }, i, into) => into.add(acknowledged[i]!, recipients[i]!),
});
