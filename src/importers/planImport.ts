import type { Locale } from '../core/locale';
import type { Cell, RowsPlan } from '../plan/plan';
import type { AttendanceReport, Attendee, LeftOut } from './attendanceReport';
import type { AttendanceStatus, LateRule } from './attendanceStatus';
import { statusOf, statusWords } from './attendanceStatus';
import type { AttendanceColumn, AttendanceTarget } from './attendanceTarget';
import { KnownAttendees } from './knownAttendees';
import type { Side, SideChoices } from './side';
import { sideOf, sideWords } from './side';
import { sourceOf } from './source';

export interface ImportChoices extends SideChoices {
  /** Language of the words written for side and status. */
  readonly locale: Locale;
  /** The customer the meeting was held with. */
  readonly customer: string;
  readonly late: LateRule | null;
}

export interface AddedAttendee extends Attendee {
  /** Not known: the cell stays empty, so better ask first. */
  readonly side: Side | null;
  readonly status: AttendanceStatus;
}

export interface ImportPlan {
  readonly rows: RowsPlan;
  readonly added: readonly AddedAttendee[];
  /** In the sheet already, from an earlier import or typed. */
  readonly same: readonly Attendee[];
  readonly leftOut: readonly LeftOut[];
}

/** Empty cells stay empty: an empty text would count as an entry. */
const textCell = (text: string): Cell => text.trim() || null;

const toHundredths = (minutes: number): number => Math.round(minutes * 100) / 100;

const cellsOf = (
  attendee: AddedAttendee,
  report: AttendanceReport,
  { customer, locale }: ImportChoices,
): Readonly<Record<AttendanceColumn, Cell>> => ({
  date: Math.floor(report.meeting.start),
  customer: textCell(customer),
  meeting: textCell(report.meeting.title),
  person: textCell(attendee.person),
  email: textCell(attendee.email),
  side: attendee.side && sideWords[attendee.side][locale],
  status: statusWords[attendee.status][locale],
  joined: attendee.joined,
  left: attendee.left,
  minutes: toHundredths(attendee.minutes),
  source: sourceOf(report),
});

/**
 * The rows a report adds to the Attendance table. Who is there already for this meeting is not added again, so
 * importing a file twice changes nothing.
 */
export const planImport = (
  report: AttendanceReport,
  choices: ImportChoices,
  target: AttendanceTarget,
): ImportPlan => {
  const known = new KnownAttendees(target.values, report);
  const same = report.attendees.filter((attendee) => known.has(attendee));
  const added = report.attendees
    .filter((attendee) => !known.has(attendee))
    .map((attendee) => ({
      ...attendee,
      side: sideOf(attendee, choices),
      status: statusOf(attendee.joined, choices.late),
    }));
  const columns = Object.entries(target.headers) as [AttendanceColumn, string][];
  const rows = added.map((attendee) => {
    const cells = cellsOf(attendee, report, choices);
    return columns.map(([key]) => cells[key]);
  });
  return {
    rows: { table: target.table, headers: columns.map(([, header]) => header), rows },
    added,
    same,
    leftOut: report.leftOut,
  };
};
