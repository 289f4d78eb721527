import { eachCell, isBlank, plain } from '../core/cells';
import { minutesBetween } from '../core/dates';
import { folded } from '../core/folded';
import { refusal } from '../core/refusal';
import { attendance, yesNo } from '../core/vocabulary';
import { Bin, NO_ROWS, ZERO_BASE } from './bins';
import { amount, dates, events, include, marks, whenGiven, words } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { KEPT, optional, required, type Param } from './param';
import { addPart } from './part';
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
