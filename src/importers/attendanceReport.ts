import type { Text } from '../core/locale';
import type { DateOrder } from './importer';

/** One person in one meeting, all sessions taken together. */
export interface Attendee {
  /** Lower-cased e-mail address, else the participant id, else the normalised name. */
  readonly key: string;
  /** As in the file, without blanks at the ends. */
  readonly person: string;
  /** As in the file; empty where it has none. */
  readonly email: string;
  /** First joined and last left, Excel serial numbers with time of day. */
  readonly joined: number;
  readonly left: number;
  /** Minutes in the meeting; time in two sessions at once counts once. */
  readonly minutes: number;
  readonly role: string;
  /** Row of the file where the person comes first, counting from 1. */
  readonly row: number;
}

/** A row of the file that is not imported. */
export interface LeftOut {
  /** Counting from 1. */
  readonly row: number;
  /** What the row begins with, to recognise it by. */
  readonly what: string;
  readonly reason: Text;
}

/** What the file does not settle. The report was read with `suggested`; another answer means reading again. */
export interface DateOrderQuestion {
  readonly id: 'dateOrder';
  readonly text: Text;
  readonly options: readonly { readonly value: DateOrder; readonly label: Text }[];
  readonly suggested: DateOrder;
}

export interface AttendanceReport {
  readonly kind: 'attendance';
  /** Id of the importer. */
  readonly system: string;
  readonly meeting: {
    readonly title: string;
    /** Excel serial numbers with time of day, in the time zone of the file. */
    readonly start: number;
    readonly end: number;
  };
  readonly attendees: readonly Attendee[];
  readonly leftOut: readonly LeftOut[];
  /** What the person should know before importing, such as two people of the same name. */
  readonly notes: readonly Text[];
  readonly questions: readonly DateOrderQuestion[];
}
