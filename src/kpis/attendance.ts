import { minutesBetween } from '../core/dates';
import type { KpiError } from '../core/kpiError';
import { refusal } from '../core/refusal';
import { attendance } from '../core/vocabulary';
import { Bin, NO_ROWS, ZERO_BASE } from './bins';
import { amount, dates, events, include, whenGiven, words, yesNoMarks, type Numbers } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { labels } from './keys';
import { minutesOf } from './minutesOf';
import { KEPT, optional } from './param';
import { addPart, addShare } from './part';
import { number, option } from './scalars';

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
    if (attended instanceof Float64Array)
      addShare(into, i, 'attended', attended[i]!, expected![i]!, (came, due) => ({
        en: `${came} attended, but only ${due} were expected.`,
        zh: `实到 ${came} 人，多于应到的 ${due} 人。`,
      }));
    else if (attended[i] === 'excused' && excused === 'out') into.leaveOut();
    else into.mark(attended[i] !== 'absent' && attended[i] !== 'excused');
  },
});

/** Two times that do not make a session. */
function unusable(i: number, person: string, from: number, to: number): KpiError {
  if (Number.isNaN(from))
    return refusal.row('joined', i, {
      en: `${person} has a time out, but none in.`,
      zh: `“${person}”有离会时间，但没有入会时间。`,
    });
  if (Number.isNaN(to))
    return refusal.row('left', i, {
      en: `${person} has a time in, but none out.`,
      zh: `“${person}”有入会时间，但没有离会时间。`,
    });
  return refusal.row('left', i, {
    en: `${person} left before joining.`,
    zh: `“${person}”的离会时间早于入会时间。`,
  });
}

/** Minutes, first in and last out over the sessions in some rows; what overlaps counts once. */
function presence(
  sessions: number[],
  joined: Numbers,
  left: Numbers,
): readonly [minutes: number, first: number, last: number] {
  sessions.sort((one, other) => joined[one]! - joined[other]!);
  const first = joined[sessions[0]!]!;
  let minutes = 0;
  let last = first;
  for (const i of sessions) {
    if (left[i]! > last) minutes += minutesBetween(Math.max(joined[i]!, last), left[i]!);
    last = Math.max(last, left[i]!);
  }
  return [minutes, first, last];
}

export const presenceMinutes = formula({
  id: 'PRESENCEMINUTES',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { person: labels, joined: events, left: events, include },
  compute({ person: { code, shown }, joined, left }, { why, rows }) {
    const sessions = new Map<number, number[]>();
    for (let i = 0; i < rows; i++) {
      const [from, to] = [joined[i]!, left[i]!];
      if (why[i] !== KEPT || (Number.isNaN(from) && Number.isNaN(to))) continue;
      const key = code[i]!;
      if (!(minutesOf(i, 'joined', from, 'left', to) >= 0)) throw unusable(i, String(shown[key]), from, to);
      const known = sessions.get(key);
      if (known) known.push(i);
      else sessions.set(key, [i]);
    }
    if (sessions.size === 0) throw refusal.noData(NO_ROWS);
    return Array.from(sessions, ([key, all]): Scalar[] => {
      const name = shown[key]!;
      return [typeof name === 'string' ? name.trim() : name, ...presence(all, joined, left)];
    });
  },
});

export const punctuality = rate({
  id: 'PUNCTUALITY',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { joined: dates(), start: dates({ spread: true }), graceMinutes: number({ min: 0 }, 5), include },
  row: ({ joined, start, graceMinutes }, i, into) =>
    into.mark(minutesOf(i, 'start', start[i]!, 'joined', joined[i]!) <= graceMinutes),
});

export const participation = rate({
  id: 'PARTICIPATION',
  unit: 'fraction',
  better: 'higher',
  interval: ({ spoke, present }) => (spoke.inWords || present === null ? 'yesNo' : 'counts'),
  params: { spoke: yesNoMarks, present: optional(yesNoMarks), include },
  row: ({ spoke, present }, i, into) =>
    addPart(into, i, ['spoke', spoke], present, (active, there) => ({
      en: `${active} spoke, but only ${there} were present. Without "present", write 1 or 0 a person.`,
      zh: `发言 ${active} 人，多于到会的 ${there} 人。未给出 present 时，每人填 1 或 0。`,
    })),
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
