import { isoOf } from '../core/dates';
import type { AttendanceReport } from './attendanceReport';

/** A thousandth of a second: what fractions of a day lose in arithmetic. */
const tolerance = 1e-8;

/**
 * What marks every row of one report, such as `teams 2026-05-14 10:45`: system and start of the meeting, to the
 * minute, because a report saved again by Excel has lost the seconds.
 */
export const sourceOf = ({ system, meeting }: Pick<AttendanceReport, 'system' | 'meeting'>): string =>
  `${system} ${isoOf(Math.floor((meeting.start + tolerance) * 1440) / 1440)}`;
