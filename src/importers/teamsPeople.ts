import { folded } from '../core/folded';
import type { Text } from '../core/locale';
import type { Attendee, LeftOut } from './attendanceReport';
import type { DateOrder } from './importer';
import type { Presence } from './sessions';
import { mergeSessions, minutesIn } from './sessions';
import type { Fields } from './teamsColumns';
import { presenceOf } from './teamsPresence';

/** A row of the participants or of the sessions. */
export interface Entry {
  readonly row: number;
  readonly fields: Fields;
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly row: number;
  readonly summaries: Presence[];
  readonly sessions: Presence[];
}

const noName: Text = { en: 'The row names nobody.', zh: '该行没有姓名。' };

/** An organisation sees its guests as `ada_example.com#EXT#@own.onmicrosoft.com`. */
const addressIn = (id: string): string => {
  const guest = /^(.+)_([^_]+)#EXT#@/i.exec(id);
  if (guest) return `${guest[1]}@${guest[2]}`;
  return id.includes('@') ? id : '';
};

/** The people of one report. A session without an address belongs to the only participant of its name. */
class Register {
  private readonly byKey = new Map<string, Person>();
  private readonly byName = new Map<string, Person[]>();

  get people(): readonly Person[] {
    return [...this.byKey.values()];
  }

  /** Groups of two and more people of one name. */
  get namesakes(): readonly (readonly Person[])[] {
    return [...this.byName.values()].filter((people) => people.length > 1);
  }

  /** The person a row is about, new if need be. */
  person({ row, fields: { name, email, id, role } }: Entry): Person {
    const address = email || addressIn(id);
    const namesakes = this.byName.get(folded(name)) ?? [];
    const only = namesakes.length === 1 ? namesakes[0]?.key : undefined;
    const key = (address || id).toLowerCase() || only || folded(name);
    const known = this.byKey.get(key);
    if (known) return known;
    const person = { key, name: name || address, email: address, role, row, summaries: [], sessions: [] };
    this.byKey.set(key, person);
    this.byName.set(folded(name), [...namesakes, person]);
    return person;
  }
}

/** The sessions, else the summary: the two tell the same time and are never added. */
const presenceOfAll = ({ sessions, summaries }: Person): Presence | null => {
  const [session, ...otherSessions] = sessions;
  if (session) return mergeSessions([session, ...otherSessions]);
  const [summary, ...otherSummaries] = summaries;
  if (!summary) return null;
  const span = mergeSessions([summary, ...otherSummaries]);
  const stated = summaries.reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...span, minutes: Math.min(stated, minutesIn(span.left - span.joined)) };
};

const namesakeNote = (people: readonly Person[]): Text => {
  const name = people[0]?.name ?? '';
  const addresses = (none: string): string[] => people.map(({ email }) => email || none);
  return {
    en: `${people.length} people are called ${name} (${addresses('no address').join(', ')}). They are imported as different people.`,
    zh: `有 ${people.length} 人同名：${name}（${addresses('无邮箱').join('、')}），将按不同的人导入。`,
  };
};

/** The attendees of a report, each with all sessions taken together. */
export const peopleOf = (
  participants: readonly Entry[],
  sessions: readonly Entry[],
  order: DateOrder,
): { attendees: readonly Attendee[]; leftOut: readonly LeftOut[]; notes: readonly Text[] } => {
  const register = new Register();
  const leftOut: LeftOut[] = [];
  const absent: { person: Person; left: LeftOut }[] = [];

  const add = (entry: Entry, kind: 'summaries' | 'sessions'): void => {
    const { row, fields } = entry;
    const what = fields.name || fields.email || fields.id;
    if (!what) {
      leftOut.push({ row, what, reason: noName });
      return;
    }
    const presence = presenceOf(fields, order);
    const person = register.person(entry);
    if ('joined' in presence) person[kind].push(presence);
    else if (kind === 'sessions') leftOut.push({ row, what, reason: presence });
    else absent.push({ person, left: { row, what, reason: presence } });
  };
  for (const entry of participants) add(entry, 'summaries');
  for (const entry of sessions) add(entry, 'sessions');

  const attendees = register.people.flatMap((person) => {
    const presence = presenceOfAll(person);
    const { key, name, email, role, row } = person;
    return presence ? [{ key, person: name, email, role, row, ...presence }] : [];
  });
  for (const { person, left } of absent) if (!presenceOfAll(person)) leftOut.push(left);
  return {
    attendees,
    leftOut: leftOut.sort((a, b) => a.row - b.row),
    notes: register.namesakes.map(namesakeNote),
  };
};
