import { dateIn } from '../core/dates';
import { folded } from '../core/folded';
import type { AttendanceReport, Attendee } from './attendanceReport';
import type { AttendanceTarget } from './attendanceTarget';
import { sourceOf } from './source';

const textOf = (value: unknown): string => (typeof value === 'string' ? folded(value) : '');

const dayOf = (value: unknown): number =>
  Math.floor(typeof value === 'number' ? value : typeof value === 'string' ? dateIn(value) : NaN);

/** Who is in the sheet for the meeting of a report, from an earlier import or typed by hand. */
export class KnownAttendees {
  private readonly emails = new Set<string>();
  private readonly names = new Set<string>();
  private readonly namesWithoutEmail = new Set<string>();

  constructor(values: AttendanceTarget['values'], report: AttendanceReport) {
    const source = folded(sourceOf(report));
    const title = folded(report.meeting.title);
    const day = Math.floor(report.meeting.start);
    const isTyped = (row: number): boolean =>
      dayOf(values.date?.[row]) === day && (!values.meeting || textOf(values.meeting[row]) === title);
    values.person?.forEach((person, row) => {
      const from = textOf(values.source?.[row]);
      if (from === '' ? isTyped(row) : from === source) this.add(textOf(person), textOf(values.email?.[row]));
    });
  }

  private add(name: string, email: string): void {
    this.names.add(name);
    if (email === '') this.namesWithoutEmail.add(name);
    else this.emails.add(email);
  }

  /** By e-mail address; by name where one of the two has none. */
  has({ person, email }: Attendee): boolean {
    const name = folded(person);
    return email === ''
      ? this.names.has(name)
      : this.emails.has(folded(email)) || this.namesWithoutEmail.has(name);
  }
}
